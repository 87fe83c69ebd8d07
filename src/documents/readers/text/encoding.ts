import { type Diagnostic, diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import { LIMITS } from "../../limits.ts";

/** A text decoded, with what there is to say about its encoding; null where the bytes are no text. */
export interface Decoded {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes looked at to tell the encoding and to know text from binary. */
const SAMPLE = 64 * 1024;
/** Bytes that may make as many characters as are read; XML parts are larger than the texts in them. */
const MOST_BYTES = LIMITS.inflatedBytes;

/**
 * Decodes bytes of unknown encoding: byte order marks first, then the zeroes of UTF-16, then UTF-8 where it holds (or
 * holds but for a few damaged characters), else Windows-1252, which any bytes satisfy.
 */
export function decodeText(all: Uint8Array): Decoded | null {
  const bytes = all.subarray(0, MOST_BYTES);
  const sixteen = utf16Kind(bytes);
  if (sixteen) return decoded(decode(sixteen.label, bytes), sixteen.marked ? null : "UTF-16");
  if (isBinary(bytes)) return null;
  try {
    return decoded(decode("utf-8", bytes, true), null);
  } catch {
    const text = decode("utf-8", bytes);
    const damaged = count(text, 0xfffd, 0xfffd);
    const whole = count(text, 0x80, 0xffff) - damaged;
    if (whole > damaged * 4) return decoded(text, null);
    return decoded(decode("windows-1252", bytes), "Windows-1252");
  }
}

/** As a stream: a character cut by the limit is left out. */
function decode(label: string, bytes: Uint8Array, fatal = false): string {
  const text = new TextDecoder(label, { fatal }).decode(bytes, { stream: bytes.length === MOST_BYTES });
  return text.includes("\0") ? text.replaceAll("\0", "\uFFFD") : text;
}

function decoded(text: string, assumed: string | null): Decoded {
  const diagnostics: Diagnostic[] = [];
  if (assumed) diagnostics.push(diagnostic("document-encoding", "info", { encoding: assumed }));
  const start = text.indexOf("\uFFFD");
  if (start >= 0) {
    const location = { in: "source", span: { start, end: start + 1 } } as const;
    const damaged = count(text, 0xfffd, 0xfffd);
    diagnostics.push(diagnostic("document-damaged-characters", "warning", { count: damaged }, { location }));
  }
  return { text, diagnostics };
}

/** How many UTF-16 units of a text lie in a range. */
function count(text: string, from: number, to: number): number {
  let found = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= from && unit <= to) found += 1;
  }
  return found;
}

function utf16Kind(bytes: Uint8Array): { label: "utf-16le" | "utf-16be"; marked: boolean } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: "utf-16le", marked: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: "utf-16be", marked: true };
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i += 1) {
    if (bytes[2 * i] === 0 && bytes[2 * i + 1] !== 0) even += 1;
    if (bytes[2 * i] !== 0 && bytes[2 * i + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.02) return { label: "utf-16le", marked: false };
  if (even > pairs * 0.7 && odd < pairs * 0.02) return { label: "utf-16be", marked: false };
  return null;
}

/** More zeroes and control characters than a damaged text would have. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i] ?? 0;
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) || byte === 127) control += 1;
  }
  return control > Math.max(2, length / 50);
}
