import type { FC } from "hono/jsx";
import { boxGrade } from "../../../documents/drawing/box-grade.ts";
import type { Box } from "../../../documents/drawing/layout.ts";
import { type BoxText, boxText, type Shape, SIZES } from "../../../documents/drawing/measures.ts";
import { shareStretches } from "../../../documents/drawing/share-stretches.ts";
import { spans } from "../../../documents/drawing/spans.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { partsWords } from "../../../messages/evidence-words.ts";
import { scoreWords } from "../../../messages/score-words.ts";
import { StateShape, stateWord } from "../state/State.tsx";
import type { TreeNode } from "./tree-node.ts";

const LEFT = SIZES.tab + SIZES.padding;

interface BoxProps {
  readonly box: Box<TreeNode>;
  readonly shape: Shape;
  readonly words: Catalogue;
}

/**
 * One box, a link to its page: code, title, score, coverage, interval, state and what the score rests on, by figures, words and shape. What the
 * eye reads, cut to the box, stands over the link; its name says the same in full.
 */
export const TreeBox: FC<BoxProps> = ({ box, shape, words }) => {
  const { item, x, y, width, height } = box;
  const text = boxText(item, shape, width);
  return (
    <g class={boxClass(item)} transform={`translate(${x} ${y})`}>
      <a href={item.href} aria-label={boxName(item, words)} data-box={item.key} data-of={item.parent ?? ""}>
        {text.cut || text.code !== (item.code ?? "") ? <title>{fullTitle(item)}</title> : null}
        <rect class="frame" width={width} height={height} rx="3" />
      </a>
      <svg class="content" aria-hidden="true">
        <path
          class="tab"
          d={`M${SIZES.tab} 0H3a3 3 0 0 0-3 3v${height - 6}a3 3 0 0 0 3 3h${SIZES.tab - 3}z`}
        />
        {item.area === null ? null : (
          <text class="mark" x={SIZES.tab / 2} y={height / 2 + 4}>
            {item.area.mark}
          </text>
        )}
        {shape === "card" ? (
          <Card box={box} text={text} words={words} />
        ) : (
          <RowBox box={box} text={text} words={words} />
        )}
      </svg>
      <Fold box={box} words={words} />
    </g>
  );
};

interface ContentProps {
  readonly box: Box<TreeNode>;
  readonly text: BoxText;
  readonly words: Catalogue;
}

const Card: FC<ContentProps> = ({ box: { item, width }, text, words }) => {
  const right = width - SIZES.padding;
  const said = scoreWords(item.result, words);
  return (
    <>
      {text.code === "" ? null : (
        <text class="code" x={LEFT} y="16">
          {text.code}
        </text>
      )}
      <text class={said === null ? "at-end none" : "at-end points"} x={right} y="16">
        {said?.score ?? words.format("score-none")}
      </text>
      {text.lines.map((line, at) => (
        <text x={LEFT} y={31 + at * SIZES.line}>
          {line}
        </text>
      ))}
      <StateMark item={item} x={LEFT} y={59} words={words} />
      {said === null ? null : (
        <text class="small at-end" x={right} y="59">
          {said.coverage}
        </text>
      )}
      <Bar item={item} x={LEFT} y={64} width={right - LEFT} />
      {said === null || said.range === null ? null : (
        <text class="small" x={LEFT} y="80">
          {said.range}
        </text>
      )}
      <CardGrade item={item} right={right} up={said?.range ? 0 : -12} words={words} />
    </>
  );
};

const RowBox: FC<ContentProps> = ({ box: { item, width }, text, words }) => {
  const right = width - SIZES.padding;
  const grade = right - SIZES.row.grade;
  const points = grade - SIZES.row.between;
  const figures = points - SIZES.row.figures;
  const said = scoreWords(item.result, words);
  const top = text.lines.length > 1 ? 13 : 20;
  return (
    <>
      {text.code === "" ? null : (
        <text class="code" x={LEFT} y={top}>
          {text.code}
        </text>
      )}
      {text.lines.map((line, at) =>
        line === "" ? null : (
          <text x={at === 0 ? LEFT + text.codeWidth : LEFT} y={top + at * SIZES.line}>
            {line}
          </text>
        ),
      )}
      <StateMark item={item} x={figures} y={11} words={words} />
      <text class={said === null ? "at-end none" : "at-end points"} x={points} y="12">
        {said?.score ?? words.format("score-none")}
      </text>
      {said === null ? null : (
        <text class="small" x={figures} y="21.5">
          {said.range === null ? said.coverage : `${said.coverage} · ${said.range}`}
        </text>
      )}
      <Bar item={item} x={figures} y={25} width={SIZES.row.figures} />
      <RowGrade item={item} x={grade} words={words} />
    </>
  );
};

/** What the score rests on, under the bar and the interval; higher where there is no interval. */
const CardGrade: FC<{ item: TreeNode; right: number; up: number; words: Catalogue }> = ({
  item,
  right,
  up,
  words,
}) => {
  const said = boxGrade(item.shares, words);
  return said.length === 0 ? null : (
    <>
      <text class="small" x={LEFT} y={92 + up}>
        {said.join(" · ")}
      </text>
      <GradeBar item={item} x={LEFT} y={95.5 + up} width={right - LEFT} />
    </>
  );
};

/** The same in its column: a line each, the bar level with that of the score. */
const RowGrade: FC<{ item: TreeNode; x: number; words: Catalogue }> = ({ item, x, words }) => {
  const said = boxGrade(item.shares, words);
  const first = said.length === 1 ? 21.5 : 11;
  return said.length === 0 ? null : (
    <>
      {said.map((line, at) => (
        <text class="small" x={x} y={first + at * 10.5}>
          {line}
        </text>
      ))}
      <GradeBar item={item} x={x} y={25} width={SIZES.row.grade} />
    </>
  );
};

/** What it shows is written over it. */
const GradeBar: FC<{ item: TreeNode; x: number; y: number; width: number }> = ({ item, x, y, width }) => (
  <svg
    class="rests-stretches"
    aria-hidden="true"
    x={x}
    y={y}
    width={width}
    height={SIZES.bar}
    viewBox="0 0 100 4"
    preserveAspectRatio="none"
  >
    {(item.shares ? shareStretches(item.shares) : []).map((stretch) => (
      <rect class={`rests-${stretch.basis}`} x={stretch.x} width={stretch.width} height="4" />
    ))}
  </svg>
);

/** `y` is the base line of the word. */
const StateMark: FC<{ item: TreeNode; x: number; y: number; words: Catalogue }> = ({ item, x, y, words }) => (
  <g class={`state-${item.state}`}>
    <g transform={`translate(${x} ${y - 8}) scale(.6)`}>
      <StateShape state={item.state} />
    </g>
    <text class="small" x={x + 13} y={y}>
      {stateWord(item.state, words)}
    </text>
  </g>
);

/** The score bar to the drawing's own measure; what it shows is written beside it. */
const Bar: FC<{ item: TreeNode; x: number; y: number; width: number }> = ({ item, x, y, width }) => {
  const { sure, scored, open } = spans(item.result, null);
  const stretches = [
    ["open", open],
    ["scored", scored],
    ["sure", sure],
  ] as const;
  return (
    <svg
      class="bar"
      aria-hidden="true"
      x={x}
      y={y}
      width={width}
      height="4"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
    >
      <rect class="rail" width="100" height="4" />
      {stretches.map(([name, stretch]) =>
        stretch.width > 0 ? <rect class={name} x={stretch.x} width={stretch.width} height="4" /> : null,
      )}
    </svg>
  );
};

/** Hides or shows what hangs from the box: a link, so that it works without scripts too. */
const Fold: FC<{ box: Box<TreeNode>; words: Catalogue }> = ({ box: { item, width, height }, words }) => {
  if (item.fold === null) return null;
  const { closed, href } = item.fold;
  const name = words.format("tree-fold", {
    action: closed ? "open" : "close",
    name: item.code ?? item.title,
    count: item.beneath,
  });
  return (
    <>
      <a class="fold" href={href} aria-label={name} data-fold={item.key}>
        <rect class="touch" x={width - 12} y={height / 2 - 12} width="24" height="24" />
        <circle cx={width} cy={height / 2} r="8" />
        <path d={`M${width - 4} ${height / 2}h8${closed ? `M${width} ${height / 2 - 4}v8` : ""}`} />
      </a>
      {closed ? (
        <svg class="content" aria-hidden="true">
          <text class="small" x={width + 11} y={height / 2 + 3}>
            {item.beneath}
          </text>
        </svg>
      ) : null}
    </>
  );
};

function boxClass({ area, grouping, depth }: TreeNode): string {
  const kind = depth === 0 ? " body" : grouping ? " grouping" : "";
  return `box hue-${area?.hue ?? 0}${kind}`;
}

function fullTitle({ code, title }: TreeNode): string {
  return code === null ? title : `${code} ${title}`;
}

/** What a screen reader says of the box: all that the eye sees in it. */
function boxName(item: TreeNode, words: Catalogue): string {
  const said = scoreWords(item.result, words);
  const rests = item.shares && partsWords(item.shares, words);
  const figures =
    said === null ? [words.format("score-none")] : [said.score, said.coverage, said.range, rests];
  return words.format("tree-box", {
    level: item.level,
    name: fullTitle(item),
    figures: figures.filter((figure) => figure !== null).join(", "),
    state: stateWord(item.state, words),
  });
}
