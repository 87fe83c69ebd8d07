import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { type Asset, loadAssets } from "../../src/web/assets.ts";

/** Bytes as they travel. */
export interface Weight {
  readonly brotli: number;
  readonly gzip: number;
}

/** Scripts and style sheets that a page's HTML asks for, with the modules that those load in turn. */
export function weightsOf(html: string): { readonly scripts: Weight; readonly styles: Weight } {
  const assets = loadAssets();
  const asked = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+)"/g)].flatMap(
    ([, file]) => assets.byFile.get(file ?? "") ?? [],
  );
  const all = new Set(asked);
  for (const asset of all)
    for (const name of asset.imports ?? []) {
      const loaded = assets.byName.get(name);
      if (loaded) all.add(loaded);
    }
  const of = (ending: string) => sum([...all].filter(({ file }) => file.endsWith(ending)));
  return { scripts: of(".js"), styles: of(".css") };
}

function sum(assets: readonly Asset[]): Weight {
  return {
    brotli: assets.reduce((bytes, asset) => bytes + (asset.brotli ?? asset.bytes), 0),
    gzip: assets.reduce((bytes, asset) => bytes + (asset.gzip ?? asset.bytes), 0),
  };
}

/** What a browser needs to take over the peer's page, bundled and minified for production. */
export async function peerScripts(): Promise<Weight> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL("../peers/react-router-client.mjs", import.meta.url)),
    platform: "browser",
    // React Router marks its modules for another bundler.
    onLog: () => {},
    transform: { define: { "process.env.NODE_ENV": '"production"' } },
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  return compressed(output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join(""));
}

/** Bootstrap Italia's style sheet as it is distributed. */
export function wholeStyleSheet(): Weight {
  const require = createRequire(import.meta.url);
  const folder = require.resolve("bootstrap-italia/package.json");
  return compressed(readFileSync(new URL("dist/css/bootstrap-italia.min.css", `file://${folder}`), "utf8"));
}

function compressed(text: string): Weight {
  return { brotli: brotliCompressSync(text).length, gzip: gzipSync(text, { level: 9 }).length };
}
