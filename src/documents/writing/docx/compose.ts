import type { PageShape } from "../page-shape.ts";
import type { Block, Report, Section } from "../report.ts";
import { writingWords } from "../words.ts";
import { addParts, ZipStream } from "../zip-stream.ts";
import { DocxBlocks } from "./blocks.ts";
import { BODY, frameOf, RELATIONS } from "./frame.ts";
import { PackageParts } from "./package-parts.ts";
import { closingSection, fromNewPage } from "./paragraph.ts";
import { picturesOf } from "./pictures.ts";

/**
 * The document's frame is made by `docx`; its body, which may have tens of thousands of cells, is written straight as
 * text, block by block and row by row, into the packed file.
 */
export async function composeDocx(report: Report): Promise<Uint8Array> {
  const words = writingWords(report);
  const pages = runsOfPages(report);
  const drawn = picturesOf(report.blocks);
  const frame = await frameOf(report, words, {
    shapes: pages.map(({ shape }) => shape),
    ordered: listsIn(report.blocks),
  });
  const parts = new PackageParts();
  const pictures = await drawn;
  const blocks = new DocxBlocks(report, words, { pictures, parts, lists: frame.lists });
  const zip = new ZipStream();
  addParts(zip, frame.parts, report.date);
  zip.text(BODY, bodyOf(pages, blocks, frame));
  zip.text(RELATIONS, [parts.relationsAmong(frame.relations)]);
  for (const { path, bytes } of parts.media) zip.bytes(path, bytes);
  return zip.end();
}

function* bodyOf(
  pages: readonly Pages[],
  blocks: DocxBlocks,
  { opening, sections }: { readonly opening: string; readonly sections: readonly string[] },
): Generator<string> {
  yield opening;
  for (const [index, page] of pages.entries()) {
    const last = index === pages.length - 1;
    const own = sections[index] ?? "";
    // A section's properties stand in its last paragraph, those of the last one at the end of the body.
    let held = "";
    for (const xml of ofPages(page, blocks, index === 0, last)) {
      yield held;
      held = xml;
    }
    yield last ? held + own : closingSection(held, own);
  }
  yield "</w:body></w:document>";
}

function* ofPages(
  { shape, blocks: inside }: Pages,
  blocks: DocxBlocks,
  first: boolean,
  last: boolean,
): Generator<string> {
  if (first) yield* blocks.opening();
  let broken = false;
  for (const block of inside) {
    for (const xml of blocks.block(block, shape)) {
      yield broken ? fromNewPage(xml) : xml;
      broken = false;
    }
    broken ||= block.kind === "page-break";
  }
  if (last) yield* blocks.references();
}

/** Whether each list has figures. */
function listsIn(blocks: Report["blocks"]): boolean[] {
  return blocks.flatMap((block) =>
    block.kind === "section" ? listsIn(block.blocks) : block.kind === "list" ? [block.ordered] : [],
  );
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
