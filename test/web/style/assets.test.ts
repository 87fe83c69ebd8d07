import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { type Asset, loadAssets, mediaType } from "../../../src/web/assets.ts";
import { filesUnder, textOf } from "../../house/source-files.ts";
import { buildAssets } from "./built.ts";

const { assets, remove } = buildAssets();
afterAll(remove);

const KB = 1024;
const content = ({ file }: Asset) => readFileSync(join(assets.folder, file));
const gzipped = (name: string): number => assets.byName.get(name)?.gzip ?? Number.NaN;

/** An island with every module that it loads, however far. */
function loadedBy(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of assets.byName.get(name)?.imports ?? []) loadedBy(imported, seen);
  return seen;
}

function weightOf(islands: readonly string[]): number {
  const modules = new Set(islands.flatMap((name) => [...loadedBy(name)]));
  return [...modules].reduce((total, name) => total + gzipped(name), 0);
}

const islands = filesUnder("src/web/islands", /\.ts$/)
  .filter((path) => /^src\/web\/islands\/[^/]+$/.test(path))
  .map((path) => path.replace(/^src\/web\/(.*)\.ts$/, "$1.js"));

/** Islands that a source file declares: `islands={["grid", "paste"]}`, with the one that every page has. */
function declaredIn(path: string): string[] {
  const lists = [...textOf(path).matchAll(/islands=\{\[([^\]]*)\]\}/g)];
  return lists.flatMap(([, list = ""]) =>
    [...list.matchAll(/"([^"]+)"/g)].map((match) => `islands/${match[1]}.js`),
  );
}

describe("islands", () => {
  it("are all built", () => {
    expect(islands).toContain("islands/print.js");
    expect(islands.filter((name) => !assets.byName.has(name))).toEqual([]);
  });

  it("weigh at most 12 KB compressed, with what they load", () => {
    const weights = Object.fromEntries(islands.map((name) => [name, weightOf([name])]));
    expect(Object.entries(weights).filter(([, bytes]) => !(bytes <= 12 * KB))).toEqual([]);
  });

  it("weigh at most 30 KB compressed on any page, and a page declares only what there is", () => {
    const pages = filesUnder("src/web", /\.tsx$/).map((path) => [path, declaredIn(path)] as const);
    expect(pages.length).toBeGreaterThan(5);
    const heavy = pages.filter(([, names]) => !(weightOf(["islands/print.js", ...names]) <= 30 * KB));
    expect(heavy).toEqual([]);
    expect(pages.flatMap(([, names]) => names).filter((name) => !islands.includes(name))).toEqual([]);
  });

  it("import nothing that the browser would not find", () => {
    for (const name of islands) {
      const asset = assets.byName.get(name);
      const source = asset ? content(asset).toString() : "";
      const named = [...source.matchAll(/\b(?:from|import)\s*\(?["']([^"']+)["']/g)].map(
        (match) => match[1] ?? "",
      );
      const missing = named.filter((path) => !assets.byFile.has(join("islands", path)));
      expect(missing, name).toEqual([]);
    }
  });
});

describe("the style sheet", () => {
  const sheet = assets.byName.get("style.css");
  const css = sheet ? content(sheet).toString() : "";

  it("asks for nothing elsewhere, and only for files of ours", () => {
    expect(css).not.toMatch(/url\(\s*["']?(?:https?:)?\/\/|@import/);
    const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => match[1] ?? "");
    expect(urls.length).toBeGreaterThan(2);
    expect(urls.filter((url) => !url.startsWith("data:") && !assets.byFile.has(url))).toEqual([]);
  });

  it("weighs at most 25 KB compressed", () => {
    expect(gzipped("style.css")).toBeLessThanOrEqual(25 * KB);
  });

  it("has the last word over Bootstrap Italia, which lies in a layer", () => {
    expect(css.startsWith("@layer base{")).toBe(true);
    expect(css).toContain(".btn-primary");
    expect(css).not.toContain(".carousel");
  });

  it("swaps fonts in, stays still where motion is unwelcome, and knows paper and forced colours", () => {
    expect(css.match(/font-display:swap/g)).toHaveLength(3);
    expect(css).toContain("(prefers-reduced-motion:reduce)");
    expect(css).toContain("(forced-colors:active)");
    expect(css).toMatch(/@page ?\{[^}]*size:a4/i);
    expect(css).toMatch(/@page a3 ?\{[^}]*size:a3 landscape/i);
  });
});

describe("every asset", () => {
  it("carries the hash of its content in its name", () => {
    for (const asset of assets.byName.values()) {
      expect(createHash("sha256").update(content(asset)).digest("hex")).toBe(asset.sha256);
      expect(asset.file).toContain(`.${asset.sha256.slice(0, 10)}.`);
      expect(content(asset).length).toBe(asset.bytes);
    }
  });

  it("is the same in its compressed forms", () => {
    for (const asset of assets.byName.values()) {
      const path = join(assets.folder, asset.file);
      expect(existsSync(`${path}.gz`)).toBe(asset.gzip !== null);
      if (asset.gzip !== null)
        expect(gunzipSync(readFileSync(`${path}.gz`)).equals(content(asset))).toBe(true);
      if (asset.brotli !== null)
        expect(brotliDecompressSync(readFileSync(`${path}.br`)).equals(content(asset))).toBe(true);
    }
  });

  it("has an address by its name and a media type", () => {
    expect(assets.address("style.css")).toBe(`/assets/${assets.byName.get("style.css")?.file}`);
    const types = [...assets.byFile.keys()].map(mediaType);
    expect(types.filter((type) => type === "application/octet-stream")).toEqual([]);
  });
});

describe("where nothing was built", () => {
  it("names stand for themselves and nothing is there to serve", () => {
    const none = loadAssets(join(assets.folder, "no-such-folder"));
    expect(none.address("style.css")).toBe("/assets/style.css");
    expect(none.byFile.size).toBe(0);
  });
});
