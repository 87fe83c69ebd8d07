import { Unzlib } from "fflate";
import { LIMITS } from "../../limits.ts";

const CHUNK = 64 * 1024;
/** Filters on filters: how often what a stream holds is compressed again. */
const NESTED = 3;

/**
 * True where the compressed streams of a PDF take more room than a document can need. The library that reads PDFs
 * inflates a stream whole, so this is looked at before it does.
 */
export function isSwollen(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    if (file.toString("latin1", Math.max(0, at - 3), at) === "end") continue;
    let start = at + 6;
    while (file[start] === 13 || file[start] === 10) start += 1;
    if (!hasZlibHeader(file, start)) continue;
    const stop = file.indexOf("endstream", start);
    const length = inflatedLength(file.subarray(start, stop < 0 ? file.length : stop), NESTED);
    if (length === null) return true;
    total += length;
    if (total > LIMITS.inflatedBytes * 2) return true;
    if (stop < 0) break;
    at = stop + 3;
  }
  return false;
}

function hasZlibHeader(file: Uint8Array, at: number): boolean {
  const [method = 0, flags = 0] = [file[at], file[at + 1]];
  return (method & 15) === 8 && method >> 4 <= 7 && ((method << 8) | flags) % 31 === 0;
}

/** Bytes of the stream once inflated, as far as it goes; null where they outgrow the bounds. */
function inflatedLength(data: Uint8Array, nested: number): number | null {
  let length = 0;
  let within = 0;
  const head = new Uint8Array(CHUNK);
  let swollen = false;
  const inflate = new Unzlib((piece) => {
    if (length < CHUNK) head.set(piece.subarray(0, CHUNK - length), length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < data.length && !swollen; at += CHUNK) {
      // Never as the last piece: of a stream cut short, what came out is wanted and not that it is short.
      inflate.push(data.subarray(at, at + CHUNK), false);
      swollen =
        length > LIMITS.ratioFloor && length > Math.min(data.length, at + CHUNK) * LIMITS.inflationRatio;
    }
  } catch {
    /** Damaged, or followed by bytes of another kind: what came out counts. */
  }
  if (swollen || length > LIMITS.inflatedBytes) return null;
  if (nested > 0 && hasZlibHeader(head, 0)) {
    const inner = inflatedLength(head.subarray(0, length), nested - 1);
    if (inner === null) return null;
    within = inner;
  }
  return length + within;
}
