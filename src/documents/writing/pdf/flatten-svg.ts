import { inflateSync } from "node:zlib";
import { encodePng } from "../png.ts";
import { svgSize } from "../svg-size.ts";
import { type Order, withCompiler } from "./in-child.ts";
import { drawable } from "./typst.ts";

/** The renderer draws filtered groups as pixels, four to a point. */
const PIXELS_PER_POINT = 4;
/** Pixels across: the drawing itself is in the file too, for every program that knows SVG. */
const WIDTH = 1000;

/**
 * The drawings as pixels (PNG), for word processors that know no SVG; none of those of which no picture comes out. Typst
 * writes vectors, except where a drawing has a filter: that part is an image. A filter that moves nothing, around the
 * whole, makes the picture. Rejects with `PdfUnavailable` where there is no compiler.
 */
export async function flattenSvgs(drawings: readonly string[]): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  await withCompiler(async (compile) => {
    for (const svg of drawings) {
      const png = imageIn(await compile(sheetOf(svg)));
      if (png !== null) made.set(svg, png);
    }
  });
  return made;
}

/** One drawing on a page of its own: a document of all of them would hold the pixels of all of them. */
function sheetOf(svg: string): Order {
  const { width, height } = paperOf(svg);
  const main = `#set page(width: ${width}pt, height: ${height}pt, margin: 0pt)\n#image("/drawing.svg", width: 100%)`;
  return {
    input: { main, files: new Map([["drawing.svg", filtered(svg, width, height)]]) },
    settings: { time: 0 },
  };
}

/** In points, so that the picture has its pixels. */
function paperOf(svg: string): { readonly width: number; readonly height: number } {
  const size = svgSize(svg);
  const width = WIDTH / PIXELS_PER_POINT;
  return { width, height: Math.max(1, Math.round((size.height * width) / size.width)) };
}

function filtered(svg: string, width: number, height: number): string {
  const inner = drawable(svg).replace(/^[\s\S]*?(?=<svg\b)/i, "");
  const sized = inner.replace(/^<svg\b([^>]*)>/i, (_, attributes: string) => {
    const kept = attributes.replace(/\s(?:width|height|x|y)\s*=\s*(?:"[^"]*"|'[^']*')/gi, "");
    return `<svg${kept} width="${width}" height="${height}">`;
  });
  const filter = `<filter id="flattened" filterUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}"><feOffset dx="0" dy="0"/></filter>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${filter}</defs><g filter="url(#flattened)"><rect width="${width}" height="${height}" fill="#ffffff"/>${sized}</g></svg>`;
}

const IMAGE = /\/Length (\d+)\s+\/Type \/XObject\s+\/Subtype \/Image([\s\S]*?)stream\r?\n/g;

/** The image of a PDF of one page, as Typst writes it: objects in the open, a picture without a mask as the only one of three colours. */
function imageIn(pdf: Uint8Array): Uint8Array | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  for (const match of text.matchAll(IMAGE)) {
    const start = match.index + match[0].length;
    const picture = pictureOf(match[2] ?? "", pdf.subarray(start, start + Number(match[1])));
    if (picture !== null) return picture;
  }
  return null;
}

function pictureOf(properties: string, stream: Uint8Array): Uint8Array | null {
  const width = Number(/\/Width (\d+)/.exec(properties)?.[1]);
  const height = Number(/\/Height (\d+)/.exec(properties)?.[1]);
  if (!/\/Filter \/FlateDecode/.test(properties) || !(width * height > 0)) return null;
  const pixels = inflateSync(stream);
  return pixels.length === width * height * 3 ? encodePng(width, height, pixels) : null;
}
