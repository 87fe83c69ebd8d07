import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayNumber } from "../../../core/period/iso-date.ts";
import type { Report } from "../report.ts";
import { type ChildOptions, compileInChild } from "./in-child.ts";
import { pageData } from "./page-data.ts";
import { TEMPLATES } from "./typst.ts";

export interface PdfOptions extends ChildOptions {
  /** PDF/UA-1 (ISO 14289-1) for people who read with their ears; PDF/A-2a (ISO 19005-2) for archives. Both are tagged. */
  readonly standard?: "ua-1" | "a-2a";
}

const SECONDS_PER_DAY = 86_400;

/**
 * Writes the report as a tagged PDF, in a process of its own. Rejects with `PdfUnavailable` where this system has no
 * compiler, with `PdfFailed` where it does not come to an end.
 */
export async function writePdf(
  report: Report,
  { standard = "ua-1", ...options }: PdfOptions = {},
): Promise<Uint8Array> {
  const input = { main: readFileSync(join(TEMPLATES, "report.typ"), "utf8"), files: pageData(report) };
  const time = dayNumber(report.date) * SECONDS_PER_DAY;
  return compileInChild({ input, settings: { standard, time } }, options);
}
