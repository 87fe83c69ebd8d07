import { setFlagsFromString } from "node:v8";
import type { Command } from "commander";
import type { Report } from "../../documents/writing/report.ts";
import { readDay } from "../day.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { printable } from "../print/cells.ts";
import { Refusal } from "../refusal.ts";
import { REPORT_KINDS, type ReportKind, type ReportOptions } from "../report-kinds.ts";
import { writeResultFile } from "../result-file.ts";
import type { Session } from "../session.ts";
import { withStoreOptions } from "../store-place.ts";
import { speakingCommand } from "../usage.ts";
import { readYear } from "../year.ts";

/**
 * A report is made of millions of short-lived objects. V8 would give them ever more room (three halves of 16 MB and more):
 * kept small, the process takes a third less and is as fast.
 */
const SMALL_YOUNG_GENERATION = "--semi-space-growth-factor=1";

const FORMATS = ["docx", "pdf", "xlsx"] as const;
type Format = (typeof FORMATS)[number];

/** `traguardo report --kind relazione --out FILE`: a document of the body, as DOCX, PDF or XLSX; from the store, or from files. */
export function reportCommand(session: Session): Command {
  const { words } = session;
  const option = (name: string, argument: string) => `--${name} <${words.format(argument)}>`;
  const kinds = Object.keys(REPORT_KINDS).join(", ");
  return withStoreOptions(
    speakingCommand("report", words)
      .description(words.format("command-report"))
      .argument(`[${words.format("argument-file")}]`, words.format("plan-file"))
      .requiredOption(option("kind", "argument-kind"), words.format("option-report-kind", { kinds }))
      .requiredOption(option("out", "argument-document"), words.format("option-report-out"))
      .option(option("format", "argument-format"), words.format("option-report-format"))
      .option(option("standard", "argument-standard"), words.format("option-report-standard"))
      .option(option("body-name", "argument-text"), words.format("option-report-body-name"))
      .option(option("date", "argument-date"), words.format("option-report-date"), readDay)
      .option(option("year", "argument-year"), words.format("option-report-year"), readYear)
      .option(option("body", "argument-body-code"), words.format("option-prove-body"))
      .option(option("round", "argument-round"), words.format("option-report-round"))
      .option(option("unit", "argument-unit"), words.format("option-report-unit"))
      .option(option("structure", "argument-structure"), words.format("option-report-structure"))
      .option(option("measurements", "argument-measurements"), words.format("option-report-measurements"))
      .option(option("as-of", "argument-date"), words.format("option-as-of"), readDay)
      .option(option("policy", "argument-policy"), words.format("option-policy")),
    session,
  ).action(async (file: string | undefined, options: ReportOptions) => {
    process.exitCode = await report(session, file, options);
  });
}

async function report(session: Session, file: string | undefined, options: ReportOptions): Promise<ExitCode> {
  setFlagsFromString(SMALL_YOUNG_GENERATION);
  const kind = Object.hasOwn(REPORT_KINDS, options.kind) ? REPORT_KINDS[options.kind] : undefined;
  if (!kind) throw new Refusal("report-no-kind", { kind: options.kind, kinds: Object.keys(REPORT_KINDS) });
  const format = formatOf(options);
  const { dayInRome } = await import("../../store/day-in-rome.ts");
  const today = dayInRome(new Date().toISOString());
  if (format === "pdf") (await import("../../documents/writing/pdf/in-child.ts")).startCompiler();
  const made = await kind.build({ session, file, options, today });
  if (made === null) return EXIT.inputErrors;
  await writeResultFile(options.out, await written(made, format, kind, standardOf(options)));
  session.err.print(session.words.format("report-written", { file: printable(options.out) }));
  return EXIT.done;
}

/** The format named, else the one that the file's name ends with. */
function formatOf({ format, out }: ReportOptions): Format {
  const asked = (format ?? /\.([a-z]+)$/i.exec(out)?.[1] ?? "").toLowerCase();
  const known = FORMATS.find((name) => name === asked);
  if (known === undefined) throw new Refusal("report-no-format", { format: asked, formats: [...FORMATS] });
  return known;
}

const STANDARDS = ["ua-1", "a-2a"] as const;

/** What a PDF conforms to: PDF/UA unless the archive's is asked for. */
function standardOf({ standard = "ua-1" }: ReportOptions): (typeof STANDARDS)[number] {
  const known = STANDARDS.find((name) => name === standard.toLowerCase());
  if (known === undefined)
    throw new Refusal("report-no-format", { format: standard, formats: [...STANDARDS] });
  return known;
}

async function written(
  made: Report,
  format: Format,
  { workbook }: ReportKind,
  standard: (typeof STANDARDS)[number],
): Promise<Uint8Array> {
  if (format === "docx") {
    const { writeDocx } = await import("../../documents/writing/docx/write-docx.ts");
    return writeDocx(made);
  }
  if (format === "xlsx") {
    const { writeXlsx } = await import("../../documents/writing/xlsx/write-xlsx.ts");
    return writeXlsx(made, { layout: workbook });
  }
  const { writePdf } = await import("../../documents/writing/pdf/write-pdf.ts");
  const { PdfUnavailable } = await import("../../documents/writing/pdf/typst.ts");
  const { PdfFailed } = await import("../../documents/writing/pdf/in-child.ts");
  try {
    return await writePdf(made, { standard });
  } catch (error) {
    if (error instanceof PdfUnavailable) throw new Refusal(error.id, error.params);
    if (error instanceof PdfFailed) throw new Refusal(error.id);
    throw error;
  }
}
