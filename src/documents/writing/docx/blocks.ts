import {
  Bookmark,
  HeadingLevel,
  ImageRun,
  PageBreak,
  Paragraph,
  type Table,
  TableOfContents,
  TextRun,
} from "docx";
import { cleanLine } from "../content.ts";
import { type PageShape, ROOM } from "../page-shape.ts";
import { headingIds } from "../pdf/page-data.ts";
import { encodePng } from "../png.ts";
import type { Block, Fact, Figure, Heading, Report } from "../report.ts";
import { fittingWidth, svgSize } from "../svg-size.ts";
import type { WritingWords } from "../words.ts";
import { DocxRuns } from "./runs.ts";
import { TONE_COLOURS, TONE_STYLES } from "./styles.ts";
import { docxTable } from "./table.ts";

type Child = Paragraph | Table | TableOfContents;

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
const PIXELS_PER_MM = 96 / 25.4;
const NO_PICTURE = encodePng(1, 1, Uint8Array.of(255, 255, 255));

/** The parts of a report as Word's. */
export class DocxBlocks {
  /** Of the tables, in their order: `docx` cannot write them into the tables. */
  readonly captions: string[] = [];
  private readonly report: Report;
  private readonly words: WritingWords;
  private readonly bookmarks: ReadonlyMap<string, string>;
  private readonly runs: DocxRuns;
  private lists = 0;

  private readonly pictures: ReadonlyMap<string, Uint8Array>;

  /** `pictures` gives the pixels of each drawing. */
  constructor(report: Report, words: WritingWords, pictures: ReadonlyMap<string, Uint8Array>) {
    this.pictures = pictures;
    this.report = report;
    this.words = words;
    // Word's bookmarks are at most 40 characters and begin with a letter.
    this.bookmarks = new Map([...headingIds(report.blocks)].map((id, index) => [id, `parte_${index + 1}`]));
    this.runs = new DocxRuns(this.bookmarks);
  }

  opening(): Child[] {
    const { body, title, subtitle } = this.report;
    return [
      new Paragraph({ style: "Ente", text: cleanLine(body) }),
      new Paragraph({ heading: HeadingLevel.TITLE, text: cleanLine(title) }),
      ...(subtitle === null ? [] : [new Paragraph({ style: "Sottotitolo", text: cleanLine(subtitle) })]),
    ];
  }

  references(): Child[] {
    const { references } = this.report;
    if (references.length === 0) return [];
    return [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: this.words.references }),
      ...this.facts(references),
    ];
  }

  block(block: Block, shape: PageShape): Child[] {
    switch (block.kind) {
      case "heading":
        return [this.heading(block)];
      case "paragraph":
        return [
          new Paragraph({
            style: { body: "Normal", lead: "Apertura", small: "Minore" }[block.style ?? "body"],
            children: this.runs.of(block.text),
          }),
        ];
      case "list": {
        this.lists += 1;
        const numbering = {
          reference: block.ordered ? "figures" : "bullets",
          level: 0,
          instance: block.ordered ? this.lists : 0,
        };
        return block.items.map((item) => new Paragraph({ numbering, children: this.runs.of(item) }));
      }
      case "note": {
        const word = new TextRun({
          text: `${this.words[block.tone]} `,
          bold: true,
          color: TONE_COLOURS[block.tone],
        });
        return [
          new Paragraph({ style: TONE_STYLES[block.tone], children: [word, ...this.runs.of(block.text)] }),
        ];
      }
      case "facts":
        return this.facts(block.facts);
      case "table": {
        const caption = cleanLine(block.caption);
        this.captions.push(caption);
        return [
          ...(caption === "" ? [] : [new Paragraph({ style: "Caption", text: caption })]),
          docxTable(block, this.runs, shape),
          ...(block.notes ?? []).map(
            (note) => new Paragraph({ style: "Minore", children: this.runs.of(note) }),
          ),
          // Two tables in a row would grow together.
          new Paragraph({ style: "Dato" }),
        ];
      }
      case "figure":
        return this.figure(block, shape);
      case "page-break":
        return [new Paragraph({ children: [new PageBreak()] })];
      default:
        return [
          new Paragraph({ style: "Sottotitolo", text: this.words.contents }),
          new TableOfContents(this.words.contents, {
            hyperlink: true,
            headingStyleRange: `1-${block.depth}`,
          }),
        ];
    }
  }

  private heading({ level, text, id }: Heading): Paragraph {
    const children = this.runs.of(text);
    const bookmark = id === undefined ? undefined : this.bookmarks.get(id);
    return new Paragraph({
      heading: LEVELS[level - 1] ?? HeadingLevel.HEADING_6,
      children: bookmark === undefined ? children : [new Bookmark({ id: bookmark, children })],
    });
  }

  private facts(facts: readonly Fact[]): Paragraph[] {
    return facts.map(
      ({ label, value }) =>
        new Paragraph({
          style: "Dato",
          children: [new TextRun({ text: `${cleanLine(label)}: `, bold: true }), ...this.runs.of(value)],
        }),
    );
  }

  /** The drawing itself, and its pixels for programs that know no SVG; without a compiler these see an empty frame. */
  private figure({ svg, alternative, caption }: Figure, shape: PageShape): Paragraph[] {
    const size = svgSize(svg);
    const width = Math.round(fittingWidth(svg, ROOM[shape]) * PIXELS_PER_MM);
    const transformation = { width, height: Math.round((width * size.height) / size.width) };
    const description = cleanLine(alternative);
    const image = new ImageRun({
      type: "svg",
      data: new TextEncoder().encode(svg),
      transformation,
      altText: { name: caption === null ? "" : cleanLine(caption), description },
      fallback: { type: "png", data: this.pictures.get(svg) ?? NO_PICTURE },
    });
    return [
      new Paragraph({ style: "Figura", keepNext: caption !== null, children: [image] }),
      ...(caption === null ? [] : [new Paragraph({ style: "Caption", text: cleanLine(caption) })]),
    ];
  }
}
