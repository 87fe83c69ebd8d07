import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { inCheckout } from "./checkout.mjs";
import { compiledIslands, publishModule } from "./islands.mjs";
import { styleSheet } from "./styles.mjs";

// node scripts/assets.mjs COMPILED ISLANDS: writes to COMPILED/web/assets what browsers ask for, each under a name with
// the hash of its content, with its compressed forms beside it, and manifest.json, which says all this to the server.

const [compiled, islands] = process.argv.slice(2);
const FOLDER = join(compiled, "web", "assets");
const FONT_WEIGHTS = [400, 600, 700];
/** Compressed already. */
const AS_IS = new Set([".woff2"]);

const manifest = {};

/** Writes one asset, gives its file name: "style.css" -> "style.3f9c01ab22.css". */
function publish(name, content, imports = []) {
  const sha256 = createHash("sha256").update(content).digest("hex");
  const ending = extname(name);
  const file = `${name.slice(0, -ending.length)}.${sha256.slice(0, 10)}${ending}`;
  const path = join(FOLDER, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  const compressed = AS_IS.has(ending)
    ? { gzip: null, brotli: null }
    : {
        gzip: gzipSync(content, { level: 9 }),
        brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      };
  if (compressed.gzip) writeFileSync(`${path}.gz`, compressed.gzip);
  if (compressed.brotli) writeFileSync(`${path}.br`, compressed.brotli);
  manifest[name] = {
    file,
    sha256,
    bytes: content.length,
    gzip: compressed.gzip?.length ?? null,
    brotli: compressed.brotli?.length ?? null,
    ...(imports.length > 0 ? { imports } : {}),
  };
  return file;
}

const files = new Map();
for (const weight of FONT_WEIGHTS) {
  const source = `titillium-web-latin-${weight}-normal.woff2`;
  const name = `titillium-web-${weight}.woff2`;
  const content = readFileSync(inCheckout("node_modules", "@fontsource", "titillium-web", "files", source));
  files.set(name, publish(name, content));
}
publish("icon.svg", readFileSync(inCheckout("src", "web", "style", "icon.svg")));

const done = new Map();
for (const module of compiledIslands(islands)) publishModule(islands, module, publish, done);

const sheet = await styleSheet((url) => {
  const file = files.get(url);
  if (file === undefined) throw new Error(`style sheets name "${url}", which is no asset of ours`);
  return file;
});
publish("style.css", sheet);

writeFileSync(join(FOLDER, "manifest.json"), `${JSON.stringify(manifest, null, 1)}\n`);
