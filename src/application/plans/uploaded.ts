import type { SourceFormat } from "../../documents/blocks.ts";
import { type Because, kindOf } from "../../documents/readers/format.ts";
import { Problem } from "../problem.ts";

/** A plan is a few megabytes at most. */
export const LARGEST_PLAN_FILE = 20 * 1024 * 1024;
const LONGEST_NAME = 200;

/** What is served back when the source is asked for; always as a download. */
const MEDIA_TYPES: Readonly<Record<SourceFormat, string>> = {
  txt: "text/plain",
  markdown: "text/markdown",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
};

export interface UploadedFile {
  /** Without folders, in one line. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * A file sent to be imported, once its size and type are those of a plan document. The type is told from the content:
 * what the sender calls it counts only between kinds of text. Throws a `Problem`.
 */
export function uploadedPlan(name: string, bytes: Uint8Array): UploadedFile {
  const plain = plainName(name);
  if (bytes.length === 0) throw new Problem("invalid-input", "import-file-empty", { name: plain });
  if (bytes.length > LARGEST_PLAN_FILE)
    throw new Problem("too-large", "import-file-too-large", {
      name: plain,
      most: LARGEST_PLAN_FILE / (1024 * 1024),
    });
  const kind = kindOf(plain, bytes);
  if (kind.format === null) throw unsupported(plain, kind.because);
  return { name: plain, mediaType: MEDIA_TYPES[kind.format], bytes };
}

/** The words of the refusal are those of the reader, which knows what the file is. */
function unsupported(name: string, because: Because): Problem {
  const params = "kind" in because ? { kind: because.kind } : {};
  return new Problem("unsupported-type", "import-file-unsupported", { name }, [
    { at: "file", message: because.code, params },
  ]);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const NOT_IN_NAMES = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/** A file's own name, whatever path or trick its sender put around it. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const clean = last.replace(NOT_IN_NAMES, "").trim().replace(/^\.+/, "");
  if (clean.length <= LONGEST_NAME) return clean === "" ? "piano" : clean;
  const ending = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? "";
  return clean.slice(0, LONGEST_NAME - ending.length) + ending;
}
