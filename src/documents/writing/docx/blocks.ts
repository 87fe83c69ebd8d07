import { cleanLine } from "../content.ts";
import { type PageShape, ROOM } from "../page-shape.ts";
import { headingsIn } from "../pdf/headings.ts";
import { encodePng } from "../png.ts";
import type { Block, Content, Fact, Figure, Heading, Report } from "../report.ts";
import { fittingWidth, svgSize } from "../svg-size.ts";
import type { WritingWords } from "../words.ts";
import { anchorOf, contentsLines, tableOfContents } from "./contents.ts";
import type { PackageParts } from "./package-parts.ts";
import { paragraph } from "./paragraph.ts";
import { DocxRuns, propertiesOf, textRun } from "./runs.ts";
import { TONE_COLOURS, TONE_STYLES } from "./styles.ts";
import { docxTable } from "./table.ts";

const PIXELS_PER_MM = 96 / 25.4;
/** Kept free above and below a drawing, in millimetres: where our letters are not installed its heading and caption are taller. */
const FOR_OTHER_LETTERS = 14;
const NO_PICTURE = encodePng(1, 1, Uint8Array.of(255, 255, 255));
const PARAGRAPHS = { body: "Normal", lead: "Apertura", small: "Minore" } as const;
const BOLD = propertiesOf("strong", {});

/** What the blocks need of the package around them. */
export interface BlockSetting {
  /** The pixels of each drawing. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly parts: PackageParts;
  /** Number of each list, in their order. */
  readonly lists: readonly number[];
}

/** The parts of a report as WordprocessingML; every one ends in whole paragraphs. */
export class DocxBlocks {
  private readonly report: Report;
  private readonly words: WritingWords;
  private readonly setting: BlockSetting;
  private readonly bookmarks: ReadonlyMap<string, string>;
  private readonly runs: DocxRuns;
  private readonly lists: Iterator<number>;
  private headings = 0;
  private marks = 0;

  constructor(report: Report, words: WritingWords, setting: BlockSetting) {
    this.report = report;
    this.words = words;
    this.setting = setting;
    // Word's bookmarks are at most 40 characters and begin with a letter.
    const named = [...headingsIn(report.blocks)].flatMap(({ id }) => (id === undefined ? [] : [id]));
    this.bookmarks = new Map(named.map((id, index) => [id, `parte_${index + 1}`]));
    this.runs = new DocxRuns(this.bookmarks, setting.parts);
    this.lists = setting.lists[Symbol.iterator]();
  }

  *opening(): Generator<string> {
    const { body, title, subtitle } = this.report;
    if (body !== "") yield paragraph("Ente", textRun(cleanLine(body)));
    yield paragraph("Title", textRun(cleanLine(title)));
    if (subtitle !== null) yield paragraph("Sottotitolo", textRun(cleanLine(subtitle)));
  }

  *references(): Generator<string> {
    const { references } = this.report;
    if (references.length === 0) return;
    yield this.heading({ kind: "heading", level: 1, text: this.words.references });
    yield* this.facts(references);
  }

  *block(block: Block, shape: PageShape): Generator<string> {
    switch (block.kind) {
      case "heading":
        yield this.heading(block);
        return;
      case "paragraph":
        yield this.paragraph(PARAGRAPHS[block.style ?? "body"], block.text);
        return;
      case "list": {
        const list = this.lists.next().value ?? 1;
        for (const item of block.items) yield paragraph("ListParagraph", this.runs.of(item), { list });
        return;
      }
      case "note": {
        const word = textRun(
          `${this.words[block.tone]} `,
          propertiesOf("strong", { color: TONE_COLOURS[block.tone] }),
        );
        yield paragraph(TONE_STYLES[block.tone], word + this.runs.of(block.text));
        return;
      }
      case "facts":
        yield* this.facts(block.facts);
        return;
      case "table": {
        const caption = cleanLine(block.caption);
        if (caption !== "") yield paragraph("Caption", textRun(caption));
        yield* docxTable(block, this.runs, shape);
        for (const note of block.notes ?? []) yield this.paragraph("Minore", note);
        // Two tables in a row would grow together.
        yield paragraph("Dato", "");
        return;
      }
      case "figure":
        yield this.figure(block, shape);
        return;
      case "page-break":
        // In what comes next.
        return;
      default:
        yield paragraph("Sottotitolo", textRun(this.words.contents));
        yield tableOfContents(
          this.words.contents,
          contentsLines(this.report, this.words.references),
          block.depth,
        );
    }
  }

  private paragraph(style: string, text: Content): string {
    return paragraph(style, this.runs.of(text));
  }

  private heading({ level, text, id }: Heading): string {
    const own = id === undefined ? undefined : this.bookmarks.get(id);
    const inner = own === undefined ? this.runs.of(text) : this.marked(own, this.runs.of(text));
    const anchor = anchorOf(this.headings);
    this.headings += 1;
    return paragraph(`Heading${level}`, this.marked(anchor, inner));
  }

  private marked(name: string, children: string): string {
    this.marks += 1;
    const id = this.marks;
    return `<w:bookmarkStart w:name="${name}" w:id="${id}"/>${children}<w:bookmarkEnd w:id="${id}"/>`;
  }

  private *facts(facts: readonly Fact[]): Generator<string> {
    for (const { label, value } of facts)
      yield paragraph("Dato", textRun(`${cleanLine(label)}: `, BOLD) + this.runs.of(value));
  }

  /** The drawing itself, and its pixels for programs that know no SVG; without a compiler these see an empty frame. */
  private figure({ svg, alternative, caption }: Figure, shape: PageShape): string {
    const { parts, pictures } = this.setting;
    const size = svgSize(svg);
    const { width: across, height: down } = ROOM[shape];
    const room = { width: across, height: down - FOR_OTHER_LETTERS };
    const width = Math.round(fittingWidth(svg, room) * PIXELS_PER_MM);
    const image = this.runs.picture({
      pixels: parts.picture(pictures.get(svg) ?? NO_PICTURE, "png"),
      svg: parts.picture(new TextEncoder().encode(svg), "svg"),
      width,
      height: Math.round((width * size.height) / size.width),
      said: { name: caption === null ? "" : cleanLine(caption), description: cleanLine(alternative) },
    });
    const keepNext = caption !== null;
    return (
      paragraph("Figura", image, { keepNext }) +
      (caption === null ? "" : paragraph("Caption", textRun(cleanLine(caption))))
    );
  }
}
