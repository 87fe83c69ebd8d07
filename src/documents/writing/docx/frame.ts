import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from "docx";
import { unzipSync } from "fflate";
import { shortened } from "../../../core/text/shortened.ts";
import { cleanLine } from "../content.ts";
import { type PageShape, ROOM } from "../page-shape.ts";
import type { Report } from "../report.ts";
import { LONGEST_RUNNING } from "../report.ts";
import type { WritingWords } from "../words.ts";
import { docxStyleSheet, LISTS, QUIET } from "./styles.ts";

const TWIPS_PER_MM = 56.7;
const PAPER: Readonly<Record<PageShape, readonly [number, number]>> = {
  portrait: [11906, 16838],
  landscape: [11906, 16838],
  drawing: [16838, 23811],
};

/** A Word document without its words. */
export interface Frame {
  /** Every part but the body and what the body refers to: styles, numbering, heads and feet of pages, properties. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The body's part up to its first block. */
  readonly opening: string;
  /** Properties of each section, as WordprocessingML. */
  readonly sections: readonly string[];
  /** Number of each list (ISO 29500-1, 17.9.15). */
  readonly lists: readonly number[];
  /** Relations of the body to the other parts. */
  readonly relations: string;
}

export const BODY = "word/document.xml";
export const RELATIONS = "word/_rels/document.xml.rels";

/** The frame of a report on pages of these shapes, with so many lists; `ordered` says of each whether it has figures. */
export async function frameOf(
  report: Report,
  words: WritingWords,
  { shapes, ordered }: { readonly shapes: readonly PageShape[]; readonly ordered: readonly boolean[] },
): Promise<Frame> {
  const document = new Document({
    title: cleanLine(report.title),
    subject: cleanLine(report.subtitle ?? ""),
    creator: cleanLine(report.body),
    lastModifiedBy: cleanLine(report.body),
    styles: docxStyleSheet(report.language === "it" ? "it-IT" : "en-GB"),
    numbering: LISTS,
    sections: shapes.map((shape, index) =>
      section(shape, index === 0, report, words, index === 0 ? ordered.map(numbered) : []),
    ),
  });
  const parts = new Map(Object.entries(unzipSync(new Uint8Array(await Packer.toBuffer(document)))));
  const read = (path: string): string => new TextDecoder().decode(parts.get(path));
  const body = read(BODY);
  const relations = read(RELATIONS);
  for (const path of [...parts.keys()])
    if (path === BODY || path === RELATIONS || path.endsWith("/")) parts.delete(path);
  return {
    parts,
    opening: body.slice(0, body.indexOf("<w:body>") + "<w:body>".length),
    sections: body.match(/<w:sectPr>[\s\S]*?<\/w:sectPr>/g) ?? [],
    lists: [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, number]) => Number(number)),
    relations,
  };
}

/** Stands for a list, so that it gets its number. */
function numbered(ordered: boolean, index: number): Paragraph {
  const reference = ordered ? "figures" : "bullets";
  return new Paragraph({ numbering: { reference, level: 0, instance: ordered ? index + 1 : 0 } });
}

function section(
  shape: PageShape,
  first: boolean,
  report: Report,
  words: WritingWords,
  children: ISectionOptions["children"],
): ISectionOptions {
  const [width, height] = PAPER[shape];
  const side = shape === "drawing" ? 850 : 1134;
  const right = Math.round(ROOM[shape].width * TWIPS_PER_MM);
  const tabStops = [{ type: TabStopType.RIGHT, position: right }];
  const [before, between, after] = words.page;
  const small = { size: 16, color: QUIET };
  const footer = () =>
    new Footer({
      children: [
        new Paragraph({
          tabStops,
          children: [
            new TextRun({ ...small, text: `${words.day}\t` }),
            new TextRun({
              ...small,
              children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
            }),
          ],
        }),
      ],
    });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width,
          height,
          orientation: shape === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: { top: 1300, bottom: 1200, left: side, right: side, header: 600, footer: 560 },
      },
      titlePage: first,
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({
        children: [
          new Paragraph({
            tabStops,
            alignment: AlignmentType.LEFT,
            children: [
              new TextRun({ ...small, text: shortened(cleanLine(report.title), LONGEST_RUNNING) }),
              new TextRun({ ...small, text: `\t${cleanLine(report.body)}` }),
            ],
          }),
        ],
      }),
    },
    footers: { default: footer(), first: footer() },
    children,
  };
}
