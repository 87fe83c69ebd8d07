import { type Diagnostic, diagnostic } from "../../../core/diagnostics/diagnostic.ts";

/** A text decoded, with what there is to say about its encoding; null where the bytes are no text. */
export interface Decoded {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes looked at to tell the encoding and to know text from binary. */
const SAMPLE = 64 * 1024;
const REPLACEMENT = /\uFFFD/gu;

/**
 * Decodes bytes of unknown encoding: byte order marks first, then the zeroes of UTF-16, then UTF-8 where it holds (or
 * holds but for a few damaged characters), else Windows-1252, which any bytes satisfy.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const sixteen = utf16Kind(bytes);
  if (sixteen) return decoded(new TextDecoder(sixteen.label).decode(bytes), sixteen.marked ? null : "UTF-16");
  if (isBinary(bytes)) return null;
  try {
    return decoded(new TextDecoder("utf-8", { fatal: true }).decode(bytes), null);
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    const damaged = text.match(REPLACEMENT)?.length ?? 0;
    const whole = text.match(/[\u0080-\u{10FFFF}]/gu)?.length ?? 0;
    if (whole - damaged > damaged * 4) return decoded(text, null);
    return decoded(new TextDecoder("windows-1252").decode(bytes), "Windows-1252");
  }
}

function decoded(text: string, assumed: string | null): Decoded {
  const diagnostics: Diagnostic[] = [];
  if (assumed) diagnostics.push(diagnostic("document-encoding", "info", { encoding: assumed }));
  const damaged = text.match(REPLACEMENT)?.length ?? 0;
  if (damaged > 0) {
    const start = text.indexOf("\uFFFD");
    const location = { in: "source", span: { start, end: start + 1 } } as const;
    diagnostics.push(diagnostic("document-damaged-characters", "warning", { count: damaged }, { location }));
  }
  return { text, diagnostics };
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

/** Zeroes, or more control characters than a damaged text would have. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return true;
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) || byte === 127) control += 1;
  }
  return control > Math.max(2, length / 50);
}
