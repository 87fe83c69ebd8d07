import type { Catalogue } from "../../messages/catalogue.ts";
import { scoreWords } from "../../messages/score-words.ts";
import { stateWord } from "../../messages/state-words.ts";
import { boxGrade } from "./box-grade.ts";
import type { DrawnNode } from "./drawn-node.ts";
import { BAR, GRADE_INK, HUE_COLOURS, INK, STATE_INK } from "./hue-colours.ts";
import type { Box } from "./layout.ts";
import { boxText, type Shape, SIZES } from "./measures.ts";
import { shareStretches } from "./share-stretches.ts";
import { spans } from "./spans.ts";
import { stateShape } from "./state-shape.ts";
import { xmlText } from "./xml-text.ts";

const LEFT = SIZES.tab + SIZES.padding;

interface Words {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: "end" | "middle";
  readonly ink?: string;
  readonly italic?: boolean;
}

/** A line of words of the drawing. */
export function drawnText(text: string, { x, y, size = 12, bold, anchor, ink, italic }: Words): string {
  const attributes = [
    `x="${x}" y="${y}" font-size="${size}" fill="${ink ?? INK.text}"`,
    ...(bold ? ['font-weight="600"'] : []),
    ...(anchor ? [`text-anchor="${anchor}"`] : []),
    ...(italic ? ['font-style="italic"'] : []),
  ];
  return `<text ${attributes.join(" ")}>${xmlText(text)}</text>`;
}

/** One box of the drawing on paper: code, title, score, coverage, interval, state, what the score rests on. */
export function treeBox(box: Box<DrawnNode>, shape: Shape, words: Catalogue): string {
  const { item, x, y, width, height } = box;
  const { dark, light } = HUE_COLOURS[item.area?.hue ?? 0] ?? { dark: INK.text, light: "#ffffff" };
  const frame = item.grouping
    ? `fill="#ffffff" stroke="${dark}" stroke-width="0.75" stroke-dasharray="4 3"`
    : `fill="${light}" stroke="${dark}" stroke-width="${item.depth === 0 ? 1.5 : 0.75}"`;
  const tab = `M${SIZES.tab} 0H3a3 3 0 0 0-3 3v${height - 6}a3 3 0 0 0 3 3h${SIZES.tab - 3}z`;
  const mark =
    item.area === null
      ? ""
      : drawnText(item.area.mark, {
          x: SIZES.tab / 2,
          y: height / 2 + 4,
          size: 11,
          bold: true,
          anchor: "middle",
          ink: "#ffffff",
        });
  return [
    `<g transform="translate(${x} ${y})">`,
    `<rect width="${width}" height="${height}" rx="3" ${frame}/>`,
    `<path d="${tab}" fill="${dark}"/>`,
    mark,
    shape === "card" ? card(box, words) : row(box, words),
    "</g>",
  ].join("");
}

function card({ item, width }: Box<DrawnNode>, words: Catalogue): string {
  const right = width - SIZES.padding;
  const text = boxText(item, "card", width);
  const said = scoreWords(item.result, words);
  const italic = item.grouping;
  return [
    text.code === "" ? "" : drawnText(text.code, { x: LEFT, y: 16, bold: true, italic }),
    score(item, right, 16, words),
    ...text.lines.map((line, at) => drawnText(line, { x: LEFT, y: 31 + at * SIZES.line, italic })),
    stateMark(item, LEFT, 59, words),
    said === null ? "" : drawnText(said.coverage, { x: right, y: 59, size: SIZES.small, anchor: "end" }),
    bar(item, LEFT, 64, right - LEFT),
    said?.range ? drawnText(said.range, { x: LEFT, y: 80, size: SIZES.small }) : "",
    ...cardGrade(item, right, said?.range ? 0 : -12, words),
  ].join("");
}

function row({ item, width }: Box<DrawnNode>, words: Catalogue): string {
  const right = width - SIZES.padding;
  const grade = right - SIZES.row.grade;
  const points = grade - SIZES.row.between;
  const figures = points - SIZES.row.figures;
  const text = boxText(item, "row", width);
  const said = scoreWords(item.result, words);
  const top = text.lines.length > 1 ? 13 : 20;
  const italic = item.grouping;
  const detail =
    said === null ? "" : said.range === null ? said.coverage : `${said.coverage} · ${said.range}`;
  return [
    text.code === "" ? "" : drawnText(text.code, { x: LEFT, y: top, bold: true, italic }),
    ...text.lines.map((line, at) =>
      line === ""
        ? ""
        : drawnText(line, { x: at === 0 ? LEFT + text.codeWidth : LEFT, y: top + at * SIZES.line, italic }),
    ),
    stateMark(item, figures, 11, words),
    score(item, points, 12, words),
    detail === "" ? "" : drawnText(detail, { x: figures, y: 21.5, size: SIZES.small }),
    bar(item, figures, 25, SIZES.row.figures),
    ...rowGrade(item, grade, words),
  ].join("");
}

/** What the score rests on, under the bar and the interval; higher where there is no interval. */
function cardGrade(item: DrawnNode, right: number, up: number, words: Catalogue): string[] {
  const said = boxGrade(item.shares, words);
  if (said.length === 0) return [];
  return [
    drawnText(said.join(" · "), { x: LEFT, y: 92 + up, size: SIZES.small }),
    gradeBar(item, LEFT, 95.5 + up, right - LEFT),
  ];
}

/** The same in its column: a line each, the bar level with that of the score. */
function rowGrade(item: DrawnNode, x: number, words: Catalogue): string[] {
  const said = boxGrade(item.shares, words);
  if (said.length === 0) return [];
  const first = said.length === 1 ? 21.5 : 11;
  return [
    ...said.map((line, at) => drawnText(line, { x, y: first + at * 10.5, size: SIZES.small })),
    gradeBar(item, x, 25, SIZES.row.grade),
  ];
}

/** Outlined, so that an empty segment is seen on any ground. */
function gradeBar({ shares }: DrawnNode, x: number, y: number, width: number): string {
  const at = (share: string): number => Math.round(Number(share) * width) / 100;
  return (shares ? shareStretches(shares) : [])
    .map(
      (stretch) =>
        `<rect x="${x + at(stretch.x)}" y="${y}" width="${at(stretch.width)}" height="${SIZES.bar}" fill="${GRADE_INK[stretch.basis]}" stroke="${INK.text}" stroke-width="0.5"/>`,
    )
    .join("");
}

function score(item: DrawnNode, x: number, y: number, words: Catalogue): string {
  const said = scoreWords(item.result, words);
  return said === null
    ? drawnText(words.format("score-none"), { x, y, size: SIZES.small, anchor: "end", ink: INK.muted })
    : drawnText(said.score, { x, y, size: 13, bold: true, anchor: "end" });
}

/** `y` is the base line of the word. */
function stateMark({ state }: DrawnNode, x: number, y: number, words: Catalogue): string {
  const word = drawnText(stateWord(state, words), {
    x: x + 13,
    y,
    size: SIZES.small,
    ink: STATE_INK[state],
  });
  return `<g transform="translate(${x} ${y - 8}) scale(.6)">${stateShape(state)}</g>${word}`;
}

function bar({ result }: DrawnNode, x: number, y: number, width: number): string {
  const { sure, scored, open } = spans(result, null);
  const stretches = [
    [BAR.open, open],
    [BAR.scored, scored],
    [BAR.sure, sure],
  ] as const;
  const at = (share: number): number => Math.round(share * width) / 100;
  const rail = `<rect x="${x}" y="${y}" width="${width}" height="4" fill="${BAR.rail}"/>`;
  return [
    rail,
    ...stretches.map(([ink, stretch]) =>
      stretch.width > 0
        ? `<rect x="${x + at(stretch.x)}" y="${y}" width="${at(stretch.width)}" height="4" fill="${ink}"/>`
        : "",
    ),
  ].join("");
}
