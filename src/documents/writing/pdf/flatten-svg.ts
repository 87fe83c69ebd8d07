import { unzlibSync } from "fflate";
import { encodePng } from "../png.ts";
import { svgSize } from "../svg-size.ts";
import { compileInChild } from "./in-child.ts";
import { drawable } from "./typst.ts";

/** The renderer draws filtered groups as pixels, four to a point. */
const PIXELS_PER_POINT = 4;
/** Pixels across: the drawing itself is in the file too, for every program that knows SVG. */
const WIDTH = 1400;

/**
 * The drawings as pixels (PNG), for word processors that know no SVG; none of those of which no picture comes out. Typst
 * writes vectors, except where a drawing has a filter: that part is an image. A filter that moves nothing, around the
 * whole, makes the picture. Rejects with `PdfUnavailable` where there is no compiler.
 */
export async function flattenSvgs(drawings: readonly string[]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, string>();
  const pages = drawings.map((svg, index) => {
    const { width, height } = paperOf(svg);
    files.set(`drawing-${index}.svg`, filtered(svg, width, height));
    return `#page(width: ${width}pt, height: ${height}pt, margin: 0pt, image("/drawing-${index}.svg", width: 100%))`;
  });
  const pdf = await compileInChild({ input: { main: pages.join("\n"), files }, settings: { time: 0 } });
  const images = imagesByPage(pdf);
  const made = new Map<string, Uint8Array>();
  for (const [index, svg] of drawings.entries()) {
    const png = images[index];
    if (png) made.set(svg, png);
  }
  return made;
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

const IMAGE =
  /\b(\d+) 0 obj\s*<<\s*\/Length (\d+)\s+\/Type \/XObject\s+\/Subtype \/Image([\s\S]*?)stream\r?\n/g;
const PAGE = /\b(\d+) 0 obj\s*<<\s*\/Type \/Page\b([\s\S]*?)endobj/g;

/** The image of each page of a PDF as Typst writes it: objects in the open, pages in the order of the one list of kids. */
function imagesByPage(pdf: Uint8Array): (Uint8Array | null)[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  const images = new Map<string, Uint8Array | null>();
  for (const match of text.matchAll(IMAGE)) {
    const start = match.index + match[0].length;
    images.set(match[1] ?? "", pictureOf(match[3] ?? "", pdf.subarray(start, start + Number(match[2]))));
  }
  const pages = new Map<string, string>();
  for (const [, number = "", content = ""] of text.matchAll(PAGE)) pages.set(number, content);
  const kids = /\/Kids \[([^\]]*)\]/.exec(text)?.[1] ?? "";
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number = ""]) => {
    const drawn = [...(pages.get(number) ?? "").matchAll(/\/x\d+ (\d+) 0 R/g)].map(([, image = ""]) => image);
    const [image = ""] = drawn.filter((name) => images.has(name));
    return images.get(image) ?? null;
  });
}

function pictureOf(properties: string, stream: Uint8Array): Uint8Array | null {
  const width = Number(/\/Width (\d+)/.exec(properties)?.[1]);
  const height = Number(/\/Height (\d+)/.exec(properties)?.[1]);
  if (!/\/Filter \/FlateDecode/.test(properties) || !(width * height > 0)) return null;
  const pixels = unzlibSync(stream);
  return pixels.length === width * height * 3 ? encodePng(width, height, pixels) : null;
}
