import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ASSETS_AT, type Asset, mediaType } from "../web/assets.ts";
import type { App, Server } from "./server.ts";

/** Files carry the hash of their content in their name: what was fetched once is good for ever. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** `GET /assets/<file>`: styles, fonts, islands, in the compressed form that the browser takes. */
export function assetRoutes(app: App, { assets }: Server): void {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const content = (file: string) => {
    const known =
      kept.get(file) ?? readFile(join(assets.folder, file)).then((bytes) => Uint8Array.from(bytes));
    kept.set(file, known);
    return known;
  };
  app.get(`${ASSETS_AT}*`, async (c, next) => {
    const asset = assets.byFile.get(c.req.path.slice(ASSETS_AT.length));
    if (!asset) return next();
    const encoding = encodingFor(asset, c.req.header("accept-encoding") ?? "");
    return c.body(await content(asset.file + (encoding?.ending ?? "")), 200, {
      "content-type": mediaType(asset.file),
      "cache-control": FOR_EVER,
      vary: "Accept-Encoding",
      ...(encoding ? { "content-encoding": encoding.name } : {}),
    });
  });
}

/** The best form that was built and that the browser accepts; null for the file as it is. */
function encodingFor({ brotli, gzip }: Asset, header: string): { name: string; ending: string } | null {
  const accepted = header.split(",").map((item) => item.trim().split(";")[0]);
  if (brotli !== null && accepted.includes("br")) return { name: "br", ending: ".br" };
  if (gzip !== null && accepted.includes("gzip")) return { name: "gzip", ending: ".gz" };
  return null;
}
