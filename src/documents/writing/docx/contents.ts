import { plainText } from "../content.ts";
import { ROOM } from "../page-shape.ts";
import type { Heading, Report } from "../report.ts";
import { textRun } from "./runs.ts";

const TWIPS_PER_MM = 56.7;
const RIGHT = Math.round(ROOM.portrait.width * TWIPS_PER_MM);
const field = (kind: string, more = ""): string => `<w:fldChar w:fldCharType="${kind}"${more}/>`;
/** The word processor counts the pages when it opens the document. */
const DIRTY = ' w:dirty="true"';

export interface ContentsLine {
  readonly level: number;
  readonly text: string;
  /** Bookmark of its heading. */
  readonly anchor: string;
}

/** The headings of a document in their order, by the bookmark that each gets. */
export function contentsLines(report: Report, references: string): readonly ContentsLine[] {
  const own = headingsIn(report.blocks).map(({ level, text }) => ({ level, text: plainText(text) }));
  const all = report.references.length === 0 ? own : [...own, { level: 1, text: references }];
  return all.map((line, index) => ({ ...line, anchor: anchorOf(index) }));
}

export function anchorOf(index: number): string {
  return `_Toc${index + 1}`;
}

function headingsIn(blocks: Report["blocks"]): Heading[] {
  return blocks.flatMap((block): Heading[] =>
    block.kind === "section" ? headingsIn(block.blocks) : block.kind === "heading" ? [block] : [],
  );
}

/** A table of contents as a field (ISO 29500-1, 17.16.5.68), with its lines as they are now. */
export function tableOfContents(title: string, lines: readonly ContentsLine[], depth: number): string {
  const shown = lines.filter(({ level }) => level <= depth);
  const begin = `<w:r>${field("begin", DIRTY)}<w:instrText xml:space="preserve">TOC \\h \\o "1-${depth}"</w:instrText>${field("separate")}</w:r>`;
  const paragraphs = shown.map(({ level, text, anchor }, index) => {
    const page = `<w:r>${field("begin", DIRTY)}<w:instrText xml:space="preserve">PAGEREF ${anchor} \\h</w:instrText>${field("separate")}${field("end")}</w:r>`;
    const link = `<w:hyperlink w:history="1" w:anchor="${anchor}">${textRun(text)}<w:r><w:tab/></w:r>${page}</w:hyperlink>`;
    const tabs = `<w:tabs><w:tab w:val="right" w:pos="${RIGHT}" w:leader="dot"/></w:tabs>`;
    return `<w:p><w:pPr><w:pStyle w:val="TOC${level}"/>${tabs}</w:pPr>${index === 0 ? begin : ""}${link}</w:p>`;
  });
  const end = `<w:p><w:pPr></w:pPr>${shown.length === 0 ? begin : ""}<w:r>${field("end")}</w:r></w:p>`;
  const gallery =
    '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>';
  return `<w:sdt><w:sdtPr><w:alias w:val="${title}"/>${gallery}</w:sdtPr><w:sdtContent>${paragraphs.join("")}${end}</w:sdtContent></w:sdt>`;
}
