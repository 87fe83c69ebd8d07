import { flattenSvgs } from "../pdf/flatten-svg.ts";
import { PdfFailed } from "../pdf/in-child.ts";
import { PdfUnavailable } from "../pdf/typst.ts";
import type { Report } from "../report.ts";

/** The pixels of every drawing of the report; none of those that this system cannot make. */
export async function picturesOf(blocks: Report["blocks"]): Promise<ReadonlyMap<string, Uint8Array>> {
  const drawings = drawingsIn(blocks);
  if (drawings.size === 0) return new Map();
  try {
    return await flattenSvgs([...drawings]);
  } catch (error) {
    if (error instanceof PdfUnavailable || error instanceof PdfFailed) return new Map();
    throw error;
  }
}

function drawingsIn(blocks: Report["blocks"]): Set<string> {
  return new Set(
    blocks.flatMap((block) =>
      block.kind === "section" ? [...drawingsIn(block.blocks)] : block.kind === "figure" ? [block.svg] : [],
    ),
  );
}
