import { diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import { LIMITS } from "../../limits.ts";
import { Allowance } from "../allowance.ts";
import { append } from "../extent.ts";
import { type Reading, unreadable } from "../reading.ts";
import { decodeText } from "./encoding.ts";
import { readLines } from "./line-reader.ts";
import { mendedLetters } from "./mended-letters.ts";

/** Reads plain text and markdown. Positions are offsets of the text as decoded, the byte order mark left out. */
export function readPlainText(bytes: Uint8Array, allowance = new Allowance()): Reading {
  const decoded = decodeText(bytes.subarray(0, LIMITS.characters * 4));
  if (!decoded) return unreadable(diagnostic("document-binary", "error", {}));
  const diagnostics = [...decoded.diagnostics];
  const { text, mended } = mendedLetters(decoded.text.slice(0, LIMITS.characters));
  if (mended > 0) diagnostics.push(diagnostic("document-mended-letters", "info", { count: mended }));
  if (decoded.text.length > LIMITS.characters)
    diagnostics.push(
      diagnostic("document-truncated", "warning", { what: "characters", limit: LIMITS.characters }),
    );
  const blocks = readLines(text, allowance);
  append(diagnostics, allowance.diagnostics());
  if (blocks.length === 0) diagnostics.push(diagnostic("document-no-text", "error", {}));
  return { text, blocks, landmarks: [], diagnostics };
}
