import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { doubledName } from "../../core/diagnostics/doubled-name.ts";
import { LIMITS } from "../limits.ts";
import { Zip } from "../readers/office/zip.ts";
import { FORMAT, MANIFEST, type Manifest } from "./bundle.ts";
import { manifestSchema } from "./manifest.ts";
import { isPlainZip } from "./plain-zip.ts";
import type { BundleTrouble } from "./report.ts";

/** A bundle opened: its manifest read, its other files as they are asked for. */
export interface OpenBundle {
  readonly manifest: Manifest;
  /** Names in the zip, the manifest's left out. */
  readonly names: readonly string[];
  /** Null where there is none, or where it cannot be had whole. */
  read(name: string): { readonly bytes: Uint8Array; readonly sha256: string } | null;
}

/** Opens a bundle that anybody may have made: nothing of it is trusted, nothing is written anywhere. */
export function openBundle(bytes: Uint8Array): OpenBundle | { readonly trouble: BundleTrouble } {
  if (bytes.length > LIMITS.fileBytes) return { trouble: "too-large" };
  const zip = Zip.open(bytes);
  if (zip === null || !zip.has(MANIFEST)) return { trouble: "not-bundle" };
  if (zip.names.length !== filesDeclared(bytes)) return { trouble: "doubled" };
  const text = zip.read(MANIFEST);
  if (zip.trouble !== null || text === null) return { trouble: zip.trouble ?? "corrupt" };
  if (!isPlainZip(bytes)) return { trouble: "hidden" };
  const { data, doubled } = jsonOf(text);
  if (doubled !== null) return { trouble: "manifest" };
  if (isLater(data)) return { trouble: "later" };
  const read = manifestSchema.safeParse(data);
  if (!read.success) return { trouble: "manifest" };
  let inflated = text.length;
  return {
    manifest: read.data,
    names: zip.names.filter((name) => name !== MANIFEST),
    read: (name) => {
      // Each file by itself: what ails one is not laid to another.
      const alone = Zip.open(bytes);
      const found = alone?.read(name) ?? null;
      inflated += found?.length ?? 0;
      // What was cut short is not what was written.
      if (found === null || alone?.trouble !== null || inflated > LIMITS.inflatedBytes) return null;
      return { bytes: found, sha256: bytesToHex(sha256(found)) };
    },
  };
}

/** A JSON file as it was read. */
export interface ReadJson {
  /** Undefined where it is none. */
  readonly data: unknown;
  /** Place of a member that has the name of another, for which it is not read; null for none. */
  readonly doubled: string | null;
}

/** The value of a JSON file in UTF-8, unless it is nested deeper than any bundle is or says one name twice. */
export function jsonOf(bytes: Uint8Array): ReadJson {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (depthOf(text) > LIMITS.depth) return { data: undefined, doubled: null };
    const data: unknown = JSON.parse(text);
    const doubled = doubledName(text);
    return { data: doubled === null ? data : undefined, doubled };
  } catch {
    return { data: undefined, doubled: null };
  }
}

/** How deep arrays and objects lie in one another, brackets in texts left out. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (quoted && sign === 0x5c) at += 1;
    else if (sign === 0x22) quoted = !quoted;
    else if (!quoted && (sign === 0x5b || sign === 0x7b)) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (!quoted && (sign === 0x5d || sign === 0x7d)) depth -= 1;
  }
  return deepest;
}

function isLater(data: unknown): boolean {
  if (typeof data !== "object" || data === null || !("format" in data) || !("version" in data)) return false;
  return data.format === FORMAT.name && typeof data.version === "number" && data.version > FORMAT.version;
}

/** Files in the zip's directory, as its end says. */
function filesDeclared(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = view.byteLength - 22; at >= 0; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint16(at + 10, true);
  return -1;
}
