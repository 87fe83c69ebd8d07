import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayNumber } from "../../../core/period/iso-date.ts";
import type { Report } from "../report.ts";
import { writingWords } from "../words.ts";
import { Headings } from "./headings.ts";
import { type ChildOptions, type Compile, PdfFailed, withCompiler } from "./in-child.ts";
import { joinPdfs } from "./joining/join.ts";
import { destinationsOf, type SetPart } from "./joining/joining-part.ts";
import { PdfFile } from "./joining/pdf-file.ts";
import { hasContents, namedRowsOf, type PartData, pageData, placesOf, standInsOf } from "./page-data.ts";
import { type Part, partsOf } from "./parts.ts";
import { type PdfSettings, TEMPLATES } from "./typst.ts";

export interface PdfOptions extends ChildOptions {
  /** PDF/UA-1 (ISO 14289-1) for people who read with their ears; PDF/A-2a (ISO 19005-2) for archives. Both are tagged. */
  readonly standard?: "ua-1" | "a-2a";
}

const SECONDS_PER_DAY = 86_400;

/**
 * Writes the report as a tagged PDF, in a process of its own; a long one in parts, which are then joined. Rejects with
 * `PdfUnavailable` where this system has no compiler, with `PdfFailed` where it does not come to an end.
 */
export async function writePdf(
  report: Report,
  { standard = "ua-1", ...options }: PdfOptions = {},
): Promise<Uint8Array> {
  const words = writingWords(report);
  const headings = new Headings(report, words);
  const settings = { standard, time: dayNumber(report.date) * SECONDS_PER_DAY };
  const parts = partsOf(report, words.continued);
  const set = await withCompiler(
    (compile) => new Setter(report, headings, settings, compile).all(parts),
    options,
  );
  try {
    return joinPdfs(set, { places: headings.places, linkWords: words.linkTo });
  } catch (error) {
    throw new PdfFailed(error instanceof Error ? error.message : String(error));
  }
}

/** Sets a report part by part. */
class Setter {
  private readonly template = readFileSync(join(TEMPLATES, "report.typ"), "utf8");
  private readonly report: Report;
  private readonly headings: Headings;
  private readonly settings: PdfSettings;
  private readonly compile: Compile;

  constructor(report: Report, headings: Headings, settings: PdfSettings, compile: Compile) {
    this.report = report;
    this.headings = headings;
    this.settings = settings;
    this.compile = compile;
  }

  /** A part with the table of contents is set twice: the pages are known when the others are. */
  async all(parts: readonly Part[]): Promise<SetPart[]> {
    const set: SetPart[] = [];
    const given: PartData[] = [];
    const pages = new Map<string, number>();
    let pagesBefore = 0;
    for (const [at, blocks] of parts.entries()) {
      const data: PartData = {
        blocks,
        headings: this.headings,
        first: at === 0,
        last: at === parts.length - 1,
        pagesBefore,
        pages,
      };
      const part = await this.one(data);
      for (const [id, to] of destinationsOf(part)) pages.set(id, pagesBefore + part.pdf.pageOf(to));
      pagesBefore += part.pdf.pages.length;
      given.push(data);
      set.push(part);
    }
    if (parts.length === 1) return set;
    for (const [at, data] of given.entries()) if (hasContents(data.blocks)) set[at] = await this.one(data);
    return set;
  }

  private async one(data: PartData): Promise<SetPart> {
    const input = { main: this.template, files: pageData(this.report, data) };
    const pdf = new PdfFile(await this.compile({ input, settings: this.settings }));
    return {
      pdf,
      places: placesOf(this.report, data),
      standIns: standInsOf(data).length,
      namedRows: namedRowsOf(data.blocks),
    };
  }
}
