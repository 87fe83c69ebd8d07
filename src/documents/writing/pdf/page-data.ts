import type { Rational } from "../../../core/number/rational.ts";
import { shortened } from "../../../core/text/shortened.ts";
import { cleanLine, type PlainRun, plainText, runsOf } from "../content.ts";
import { type PageShape, ROOM } from "../page-shape.ts";
import type { Block, Cell, CellContent, Content, Fact, Report, Row, Section, Table } from "../report.ts";
import { LONGEST_RUNNING } from "../report.ts";
import { fittingWidth } from "../svg-size.ts";
import { writingWords } from "../words.ts";
import { drawable } from "./typst.ts";

/** The report as the template reads it: plain data, and the figures as files beside it. */
export function pageData(report: Report): Map<string, string> {
  const pages = new PageData(headingIds(report.blocks));
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
    references: pages.facts(report.references),
    blocks: report.blocks.map((block) => pages.block(block, "portrait")),
  };
  pages.files.set("report.json", JSON.stringify(data));
  return pages.files;
}

export function headingIds(blocks: Report["blocks"]): Set<string> {
  const ids = new Set<string>();
  for (const block of blocks) {
    if (block.kind === "section") for (const id of headingIds(block.blocks)) ids.add(id);
    if (block.kind === "heading" && block.id !== undefined) ids.add(block.id);
  }
  return ids;
}

class PageData {
  readonly files = new Map<string, string>();
  private readonly ids: ReadonlySet<string>;

  constructor(ids: ReadonlySet<string>) {
    this.ids = ids;
  }

  block(block: Block | Section, shape: PageShape): unknown {
    switch (block.kind) {
      case "section":
        return { ...block, blocks: block.blocks.map((inner) => this.block(inner, block.page)) };
      case "heading":
        return { ...block, text: this.runs(block.text) };
      case "paragraph":
        return { kind: block.kind, style: block.style ?? "body", text: this.runs(block.text) };
      case "note":
        return { ...block, text: this.runs(block.text) };
      case "list":
        return { ...block, items: block.items.map((item) => this.runs(item)) };
      case "facts":
        return { kind: block.kind, facts: this.facts(block.facts) };
      case "table":
        return this.table(block);
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

  private table(table: Table): unknown {
    const { caption, columns, groups = [], rows, headed = true, rowHeads = true, notes = [] } = table;
    return {
      kind: "table",
      headed,
      caption: cleanLine(caption),
      columns: columns.map(({ head, align = "start", share = 1 }) => ({
        head: cleanLine(head),
        align,
        share,
      })),
      groups: groups.map(({ text, span }) => ({ text: cleanLine(text), span })),
      rows: rows.map((row, at) => this.row(row, rows[at + 1], columns.length, rowHeads)),
      notes: notes.map((note) => this.runs(note)),
    };
  }

  /** Every row takes the whole width: a short one ends in empty cells. */
  private row({ kind, cells }: Row, next: Row | undefined, width: number, rowHeads: boolean): unknown {
    const drawn = cells.map((cell) => this.cell(cell));
    const taken = drawn.reduce((total, { span }) => total + span, 0);
    for (let at = taken; at < width; at += 1) drawn.push({ span: 1, text: [] });
    // A head with no rows under it ends the compiler: it is drawn as a head and tagged as a row.
    const idle = kind === "group" && (next === undefined || next.kind === "group");
    return { kind: idle ? "band" : (kind ?? "body"), named: rowHeads, cells: drawn };
  }

  private cell(cell: Cell): { span: number; text: unknown[] } {
    const { text, span = 1 }: CellContent = typeof cell === "string" ? { text: cell } : cell;
    return { span, text: runsOf(text).map((run) => this.run(breakable(run))) };
  }

  private runs(content: Content): unknown[] {
    return runsOf(content).map((run) => this.run(run));
  }

  /** A link to nowhere is words. */
  private run(run: PlainRun): unknown {
    if (run.kind === "bar")
      return { kind: "bar", score: number(run.score), worst: number(run.worst), best: number(run.best) };
    const astray = run.kind === "link" && run.to.startsWith("#") && !this.ids.has(run.to.slice(1));
    return astray ? { kind: "text", text: plainText([run]), style: "plain" } : run;
  }
}

/** Letters in a row that no column of a table need hold. */
const LONG_WORD = /[\p{L}\p{N}_]{24}(?=[\p{L}\p{N}_]{5})/gu;

/** A word too long for its cell may go on in the next line: a break that is no hyphen, and that no reader takes for a letter. */
function breakable(run: PlainRun): PlainRun {
  return run.kind === "text" ? { ...run, text: run.text.replace(LONG_WORD, "$&\u200b") } : run;
}

/** For drawing only. */
function number(value: Rational | null): number | null {
  return value === null ? null : Number(value.valueOf().toFixed(3));
}
