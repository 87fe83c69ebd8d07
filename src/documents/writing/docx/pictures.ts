import { flattenSvg } from "../pdf/flatten-svg.ts";
import { PdfFailed } from "../pdf/in-child.ts";
import { PdfUnavailable } from "../pdf/typst.ts";
import type { Report } from "../report.ts";

/** The pixels of every drawing of the report; none of those that this system cannot make. */
export async function picturesOf(blocks: Report["blocks"]): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const svg of drawingsIn(blocks)) {
    const png = await pixels(svg);
    if (png) pictures.set(svg, png);
  }
  return pictures;
}

function drawingsIn(blocks: Report["blocks"]): Set<string> {
  return new Set(
    blocks.flatMap((block) =>
      block.kind === "section" ? [...drawingsIn(block.blocks)] : block.kind === "figure" ? [block.svg] : [],
    ),
  );
}

async function pixels(svg: string): Promise<Uint8Array | null> {
  try {
    return (await flattenSvg(svg))?.png ?? null;
  } catch (error) {
    if (error instanceof PdfUnavailable || error instanceof PdfFailed) return null;
    throw error;
  }
}
