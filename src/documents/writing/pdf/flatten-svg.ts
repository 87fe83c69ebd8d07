import { unzlibSync } from "fflate";
import { encodePng } from "../png.ts";
import { svgSize } from "../svg-size.ts";
import { compileInChild } from "./in-child.ts";
import { drawable } from "./typst.ts";

/** The renderer draws filtered groups as pixels, four to a point. */
const PIXELS_PER_POINT = 4;
const WIDTH = 2000;

export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * The drawing as pixels, for word processors that know no SVG. Typst writes vectors, except where a drawing has a
 * filter: that part is an image. A filter that moves nothing, around the whole, makes the picture. Throws
 * `PdfUnavailable` where there is no compiler; null where no picture comes out.
 */
export async function flattenSvg(svg: string): Promise<Picture | null> {
  const size = svgSize(svg);
  const points = WIDTH / PIXELS_PER_POINT;
  const scale = points / size.width;
  const [width, height] = [points, Math.round(size.height * scale)];
  const inner = drawable(svg).replace(/^[\s\S]*?(?=<svg\b)/i, "");
  const sized = inner.replace(/^<svg\b([^>]*)>/i, (_, attributes: string) => {
    const kept = attributes.replace(/\s(?:width|height|x|y)\s*=\s*(?:"[^"]*"|'[^']*')/gi, "");
    return `<svg${kept} width="${width}" height="${height}">`;
  });
  const filter = `<filter id="flattened" filterUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}"><feOffset dx="0" dy="0"/></filter>`;
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${filter}</defs><g filter="url(#flattened)"><rect width="${width}" height="${height}" fill="#ffffff"/>${sized}</g></svg>`;
  const main = `#set page(width: ${width}pt, height: ${height}pt, margin: 0pt)\n#image("/drawing.svg", width: 100%)`;
  const input = { main, files: new Map([["drawing.svg", whole]]) };
  const pdf = await compileInChild({ input, settings: { time: 0 } });
  return largestImage(pdf);
}

const IMAGE = /\/Length (\d+)\s+\/Type \/XObject\s+\/Subtype \/Image([\s\S]*?)stream\r?\n/g;

/** The largest RGB image of a PDF that Typst wrote. */
function largestImage(pdf: Uint8Array): Picture | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  let best: Picture | null = null;
  for (const match of text.matchAll(IMAGE)) {
    const properties = match[2] ?? "";
    const width = Number(/\/Width (\d+)/.exec(properties)?.[1]);
    const height = Number(/\/Height (\d+)/.exec(properties)?.[1]);
    const start = match.index + match[0].length;
    if (
      !/\/Filter \/FlateDecode/.test(properties) ||
      !(width * height > (best?.width ?? 0) * (best?.height ?? 0))
    )
      continue;
    const pixels = unzlibSync(pdf.subarray(start, start + Number(match[1])));
    if (pixels.length === width * height * 3) best = { png: encodePng(width, height, pixels), width, height };
  }
  return best;
}
