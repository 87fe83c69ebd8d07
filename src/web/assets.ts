import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A built file as the manifest has it: sizes in bytes, null where it is not compressed (fonts are already). */
export interface BuiltAsset {
  /** Name under the assets' folder, with the hash of the content: "style.3f9c01ab22.css". */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly gzip: number | null;
  readonly brotli: number | null;
  /** Names of the modules that this one loads. */
  readonly imports?: readonly string[];
}

/** A file that may be served, with its compressed forms where there are any. */
export interface AssetFile {
  readonly path: string;
  readonly mediaType: string;
  readonly br?: string;
  readonly gz?: string;
}

export interface Assets {
  /** Address of a file by the name that pages use ("style.css", "islands/grid.js"), to be cached for ever. */
  readonly address: (name: string) => string;
  /** By the name with the hash: nothing else may be served. */
  readonly files: ReadonlyMap<string, AssetFile>;
  /** By the name that pages use. */
  readonly built: ReadonlyMap<string, BuiltAsset>;
}

/** Where assets are served: `/assets/<file>`. */
export const ASSETS_AT = "/assets/";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "dist", "web", "assets");

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Reads the manifest of the build. Where nothing was built, names stand for themselves and no file is there. */
export function loadAssets(folder: string = FOLDER): Assets {
  const built = readManifest(join(folder, "manifest.json"));
  return {
    address: (name) => `${ASSETS_AT}${built.get(name)?.file ?? name}`,
    files: new Map([...built.values()].map((asset) => [asset.file, served(asset, folder)])),
    built,
  };
}

function readManifest(path: string): ReadonlyMap<string, BuiltAsset> {
  if (!existsSync(path)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, BuiltAsset>));
}

function served({ file, gzip, brotli }: BuiltAsset, folder: string): AssetFile {
  const path = join(folder, file);
  return {
    path,
    mediaType: MEDIA_TYPES[extname(file)] ?? "application/octet-stream",
    ...(brotli === null ? {} : { br: `${path}.br` }),
    ...(gzip === null ? {} : { gz: `${path}.gz` }),
  };
}
