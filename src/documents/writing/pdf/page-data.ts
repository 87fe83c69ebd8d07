import type { Rational } from "../../../core/number/rational.ts";
import { shortened } from "../../../core/text/shortened.ts";
import { columnWidths } from "../column-widths.ts";
import { cleanLine, type PlainRun, plainText, runsOf } from "../content.ts";
import { type PageShape, ROOM } from "../page-shape.ts";
import type { Block, Cell, CellContent, Content, Fact, Report, Row, Section, Table } from "../report.ts";
import { LONGEST_RUNNING } from "../report.ts";
import { fittingWidth } from "../svg-size.ts";
import { staysWhole } from "../whole-row.ts";
import { writingWords } from "../words.ts";
import { type Headings, headingsIn, type Place, REFERENCES } from "./headings.ts";
import { elsewhere, STAND_IN } from "./joining/joining-part.ts";
import type { Part } from "./parts.ts";
import { drawable } from "./typst.ts";

/** A part of a report, and what it must know of the others. */
export interface PartData {
  readonly blocks: Part;
  readonly headings: Headings;
  /** The title stands before the first part, the references behind the last. */
  readonly first: boolean;
  readonly last: boolean;
  /** Pages of the parts before. */
  readonly pagesBefore: number;
  /** Where every heading of the report stands, for a table of contents in a report of many parts. */
  readonly pages: ReadonlyMap<string, number>;
}

/** A part as the template reads it: plain data, and the figures as files beside it. */
export function pageData(report: Report, part: PartData): Map<string, string> {
  const pages = new PageData(part);
  const words = writingWords(report);
  const [year, month, day] = report.date.split("-").map(Number);
  const data = {
    title: cleanLine(report.title),
    running: shortened(cleanLine(report.title), LONGEST_RUNNING),
    subtitle: report.subtitle === null ? null : cleanLine(report.subtitle),
    body: cleanLine(report.body),
    language: report.language,
    region: report.language === "it" ? "it" : "gb",
    year,
    month,
    day,
    "day-in-words": words.day,
    words,
    references: part.last ? pages.facts(report.references) : [],
    "references-id": REFERENCES,
    blocks: part.blocks.map((block) => pages.block(block, "portrait")),
    first: part.first,
    whole: part.first && part.last,
    "pages-before": part.pagesBefore,
    "stand-ins": standInsOf(part),
    pages: Object.fromEntries([...part.pages].map(([id, page]) => [STAND_IN + id, page])),
  };
  pages.files.set("report.json", JSON.stringify(data));
  return pages.files;
}

/**
 * Headings that stand before a part's own, unseen: for a table of contents those of the whole report; elsewhere those
 * under which the part begins, since no heading may skip a level.
 */
export function standInsOf({ blocks, headings, first, last }: PartData): Place[] {
  if (first && last) return [];
  if (hasContents(blocks)) return headings.places.map((place) => ({ ...place, id: STAND_IN + place.id }));
  const [heading] = headingsIn(blocks);
  return Array.from({ length: (heading?.level ?? 1) - 1 }, (_, at) => {
    const level = at + 1;
    return { id: `${STAND_IN}level-${level}`, level, title: String(level) };
  });
}

export function hasContents(blocks: Part): boolean {
  return blocks.some((block) =>
    block.kind === "section" ? hasContents(block.blocks) : block.kind === "contents",
  );
}

/** The names of a part's own headings, in order. */
export function placesOf({ references }: Report, { blocks, headings, last }: PartData): string[] {
  const ids = [...headingsIn(blocks)].map((heading) => headings.idOf(heading));
  return last && references.length > 0 ? [...ids, REFERENCES] : ids;
}

/** Of each table, in order: whether the first cell of a row names the row. */
export function namedRowsOf(blocks: Part): boolean[] {
  return blocks.flatMap((block) => {
    if (block.kind === "section") return namedRowsOf(block.blocks);
    return block.kind === "table" ? [block.rowHeads ?? true] : [];
  });
}

class PageData {
  readonly files = new Map<string, string>();
  private readonly headings: Headings;
  /** Where links may lead within the part, and beyond it. */
  private readonly here: ReadonlySet<string>;
  private readonly anywhere: ReadonlySet<string>;

  constructor({ blocks, headings }: PartData) {
    this.headings = headings;
    this.here = new Set([...headingsIn(blocks)].map((heading) => headings.idOf(heading)));
    this.anywhere = new Set(headings.places.map(({ id }) => id));
  }

  block(block: Block | Section, shape: PageShape): unknown {
    switch (block.kind) {
      case "section":
        return { ...block, blocks: block.blocks.map((inner) => this.block(inner, block.page)) };
      case "heading":
        return { ...block, id: this.headings.idOf(block), text: this.runs(block.text) };
      case "paragraph":
        return { kind: block.kind, style: block.style ?? "body", text: this.runs(block.text) };
      case "note":
        return { ...block, text: this.runs(block.text) };
      case "list":
        return { ...block, items: block.items.map((item) => this.runs(item)) };
      case "facts":
        return { kind: block.kind, facts: this.facts(block.facts) };
      case "table":
        return this.table(block, shape);
      case "figure": {
        const file = `figure-${this.files.size + 1}.svg`;
        this.files.set(file, drawable(block.svg));
        const caption = block.caption === null ? null : cleanLine(block.caption);
        const width = fittingWidth(block.svg, ROOM[shape]);
        return { kind: block.kind, file, width, caption, alternative: cleanLine(block.alternative) };
      }
      default:
        return block;
    }
  }

  facts(facts: readonly Fact[]): unknown {
    return facts.map(({ label, value }) => ({ label: cleanLine(label), value: this.runs(value) }));
  }

  private table(table: Table, shape: PageShape): unknown {
    const { caption, columns, groups = [], rows, headed = true, rowHeads = true, notes = [] } = table;
    const widths = columnWidths(table, ROOM[shape].width);
    const drawn = rows.map((row, at) => ({
      ...this.row(row, rows[at + 1], columns.length, rowHeads),
      whole: staysWhole(row, widths),
    }));
    return {
      kind: "table",
      headed,
      caption: cleanLine(caption),
      columns: columns.map(({ head, align = "start" }, at) => ({
        head: cleanLine(head),
        align,
        width: widths[at],
      })),
      groups: groups.map(({ text, span }) => ({ text: cleanLine(text), span })),
      rows: drawn,
      notes: notes.map((note) => this.runs(note)),
    };
  }

  /** Every row takes the whole width: a short one ends in empty cells. */
  private row({ kind, cells }: Row, next: Row | undefined, width: number, rowHeads: boolean) {
    const drawn = cells.map((cell) => this.cell(cell));
    const taken = drawn.reduce((total, { span }) => total + span, 0);
    for (let at = taken; at < width; at += 1) drawn.push({ span: 1, text: [] });
    // A head with no rows under it ends the compiler: it is drawn as a head and tagged as a row.
    const idle = kind === "group" && (next === undefined || next.kind === "group");
    return { kind: idle ? "band" : (kind ?? "body"), named: rowHeads, cells: drawn };
  }

  private cell(cell: Cell): { span: number; text: unknown[] } {
    const { text, span = 1 }: CellContent = typeof cell === "string" ? { text: cell } : cell;
    return {
      span,
      text: runsOf(text)
        .flatMap((run) => unbroken(breakable(run)))
        .map((run) => this.run(run)),
    };
  }

  private runs(content: Content): unknown[] {
    return runsOf(content).map((run) => this.run(run));
  }

  /** A link to nowhere is words. */
  private run(run: PlainRun): unknown {
    if (run.kind === "bar")
      return { kind: "bar", score: number(run.score), worst: number(run.worst), best: number(run.best) };
    if (run.kind !== "link" || !run.to.startsWith("#")) return run;
    const id = run.to.slice(1);
    if (this.here.has(id)) return run;
    return this.anywhere.has(id)
      ? { ...run, to: elsewhere(id) }
      : { kind: "text", text: plainText([run]), style: "plain" };
  }
}

/** Letters in a row that no column of a table need hold. */
const LONG_WORD = /[\p{L}\p{N}_]{24}(?=[\p{L}\p{N}_]{5})/gu;

/** A word too long for its cell may go on in the next line: a break that is no hyphen, and that no reader takes for a letter. */
function breakable(run: PlainRun): PlainRun {
  return run.kind === "text" ? { ...run, text: run.text.replace(LONG_WORD, "$&\u200b") } : run;
}

/**
 * A formula or an address is not broken after its signs, in cells: whoever reads the text again would see a blank there.
 * Long ones may be: they would not fit.
 */
const SIGNED = /\S*[/.)–-]\S+/gu;
const LONGEST_UNBROKEN = 24;

function unbroken(run: PlainRun): (PlainRun & { readonly unbroken?: true })[] {
  if (run.kind !== "text") return [run];
  const runs: (PlainRun & { readonly unbroken?: true })[] = [];
  let from = 0;
  const put = (to: number) => {
    if (to > from) runs.push({ ...run, text: run.text.slice(from, to) });
    from = to;
  };
  for (const { 0: text, index } of run.text.matchAll(SIGNED)) {
    if (text.length > LONGEST_UNBROKEN) continue;
    put(index);
    runs.push({ ...run, text, unbroken: true });
    from = index + text.length;
  }
  put(run.text.length);
  return runs;
}

/** For drawing only. */
function number(value: Rational | null): number | null {
  return value === null ? null : Number(value.valueOf().toFixed(3));
}
