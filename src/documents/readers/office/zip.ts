import { Inflate } from "fflate";
import { LIMITS } from "../../limits.ts";

/** One part of a zip, as its directory tells it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressed: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const MOST_ENTRIES = 20_000;
const CHUNK = 64 * 1024;

/** What ails a zip or one of its parts. */
export type ZipTrouble = "corrupt" | "encrypted" | "swollen";

/**
 * A zip read by its directory, one part at a time. Parts are inflated piece by piece and given up as soon as they
 * outgrow the bounds, whatever size the directory declares for them.
 */
export class Zip {
  private readonly bytes: Uint8Array;
  private readonly entries: ReadonlyMap<string, Entry>;
  private inflated = 0;
  private found: ZipTrouble | null = null;

  private constructor(bytes: Uint8Array, entries: ReadonlyMap<string, Entry>) {
    this.bytes = bytes;
    this.entries = entries;
  }

  /** Null where the bytes have no zip directory. */
  static open(bytes: Uint8Array): Zip | null {
    const entries = directory(bytes);
    return entries ? new Zip(bytes, entries) : null;
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The first trouble met so far. */
  get trouble(): ZipTrouble | null {
    return this.found;
  }

  get encrypted(): boolean {
    return [...this.entries.values()].some((entry) => entry.encrypted);
  }

  /** The bytes of one part: as many as could be read, or null where it is missing or cannot be read at all. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.encrypted) return this.fail("encrypted");
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== LOCAL_HEADER)
      return this.fail("corrupt");
    const start =
      entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const data = this.bytes.subarray(start, start + entry.compressed);
    if (data.length < entry.compressed) this.fail("corrupt");
    if (entry.method === 0) return this.count(data.length, data.length) ? data : null;
    return entry.method === 8 ? this.inflate(data) : this.fail("corrupt");
  }

  private inflate(data: Uint8Array): Uint8Array | null {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const inflate = new Inflate((piece) => {
      pieces.push(piece);
      length += piece.length;
    });
    try {
      for (let at = 0; at < data.length; at += CHUNK) {
        const before = length;
        inflate.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
        if (!this.count(length - before, Math.min(data.length, at + CHUNK), length)) return null;
      }
    } catch {
      this.fail("corrupt");
      if (length === 0) return null;
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  private count(more: number, compressed: number, length = more): boolean {
    this.inflated += more;
    const bloated = length > LIMITS.ratioFloor && length > compressed * LIMITS.inflationRatio;
    if (this.inflated <= LIMITS.inflatedBytes && !bloated) return true;
    this.fail("swollen");
    return false;
  }

  private fail(trouble: ZipTrouble): null {
    this.found ??= trouble;
    return null;
  }
}

function directory(bytes: Uint8Array): Map<string, Entry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) break;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record lies in the last 64 KB, before a comment of unknown length. */
function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}
