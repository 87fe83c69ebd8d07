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
import { cleanLine } from "../content.ts";
import { datedProperties, fixedZip } from "../fixed-zip.ts";
import { type PageShape, ROOM } from "../page-shape.ts";
import type { Block, Report, Section } from "../report.ts";
import { type WritingWords, writingWords } from "../words.ts";
import { DocxBlocks } from "./blocks.ts";
import { Mending } from "./mend.ts";
import { picturesOf } from "./pictures.ts";
import { docxStyleSheet, LISTS, QUIET } from "./styles.ts";

const TWIPS_PER_MM = 56.7;
const PAPER: Readonly<Record<PageShape, readonly [number, number]>> = {
  portrait: [11906, 16838],
  landscape: [11906, 16838],
  drawing: [16838, 23811],
};

export async function composeDocx(report: Report): Promise<Uint8Array> {
  const words = writingWords(report);
  const blocks = new DocxBlocks(report, words, await picturesOf(report.blocks));
  const sections = runsOfPages(report).map(({ shape, blocks: inside }, index, all) =>
    section(shape, index === 0, report, words, [
      ...(index === 0 ? blocks.opening() : []),
      ...inside.flatMap((block) => blocks.block(block, shape)),
      ...(index === all.length - 1 ? blocks.references() : []),
    ]),
  );
  const document = new Document({
    title: cleanLine(report.title),
    subject: cleanLine(report.subtitle ?? ""),
    creator: cleanLine(report.body),
    lastModifiedBy: cleanLine(report.body),
    styles: docxStyleSheet(report.language === "it" ? "it-IT" : "en-GB"),
    numbering: LISTS,
    sections,
  });
  const packed = await Packer.toBuffer(document);
  const mending = new Mending(blocks.captions);
  return fixedZip(packed, (path, xml) => {
    if (path === "docProps/core.xml") return datedProperties(xml, report.date);
    return mending.part(path, xml);
  });
}

interface Pages {
  readonly shape: PageShape;
  readonly blocks: Block[];
}

/** Blocks in a row on pages of one shape. */
function runsOfPages({ blocks }: Report): Pages[] {
  const pages: Pages[] = [{ shape: "portrait", blocks: [] }];
  const into = (shape: PageShape): Block[] => {
    const last = pages[pages.length - 1];
    if (last?.shape === shape) return last.blocks;
    const made: Pages = { shape, blocks: [] };
    pages.push(made);
    return made.blocks;
  };
  for (const block of blocks)
    if (isSection(block)) pages.push({ shape: block.page, blocks: [...block.blocks] });
    else into("portrait").push(block);
  return pages;
}

function isSection(block: Block | Section): block is Section {
  return block.kind === "section";
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
              new TextRun({ ...small, text: shortened(cleanLine(report.title)) }),
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

function shortened(title: string): string {
  return title.length > 90 ? `${title.slice(0, 89).replace(/[\uD800-\uDBFF]$/, "")}…` : title;
}
