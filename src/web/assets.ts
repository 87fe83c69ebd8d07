import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A built file as the manifest has it: sizes in bytes, null where it is not compressed (fonts are already). */
export interface Asset {
  /** Name under the assets' folder, with the hash of the content: "style.3f9c01ab22.css". */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Size of `<file>.gz`. */
  readonly gzip: number | null;
  /** Size of `<file>.br`. */
  readonly brotli: number | null;
  /** Names of the modules that this one loads. */
  readonly imports?: readonly string[];
}

export interface Assets {
  /** Folder that holds the files. */
  readonly folder: string;
  /** By the name that pages use: "style.css", "islands/grid.js". */
  readonly byName: ReadonlyMap<string, Asset>;
  /** By the name with the hash: nothing else may be served. */
  readonly byFile: ReadonlyMap<string, Asset>;
  /** Address of a file, to be cached for ever; a name that was not built stands for itself. */
  readonly address: (name: string) => string;
}

/** Where assets are served: `/assets/<file>`. */
export const ASSETS_AT = "/assets/";

const BUILT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "dist", "web", "assets");

/** Reads the manifest that the build wrote; no assets at all where nothing was built. */
export function loadAssets(folder: string = BUILT): Assets {
  const manifest = join(folder, "manifest.json");
  const entries = existsSync(manifest)
    ? Object.entries(JSON.parse(readFileSync(manifest, "utf8")) as Record<string, Asset>)
    : [];
  const byName = new Map(entries);
  return {
    folder,
    byName,
    byFile: new Map(entries.map(([, asset]) => [asset.file, asset])),
    address: (name) => `${ASSETS_AT}${byName.get(name)?.file ?? name}`,
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Media type of an asset by its ending. */
export function mediaType(file: string): string {
  return MEDIA_TYPES[extname(file)] ?? "application/octet-stream";
}
