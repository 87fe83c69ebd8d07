import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { duration, markdownTable, median, megabytes, times } from "../table.ts";
import { bodyDocuments } from "./of-a-body.ts";

const WRITER = fileURLToPath(new URL("./write-one.ts", import.meta.url));
const OFFICE = "/usr/bin/soffice";
const REPETITIONS = 3;

interface Written {
  readonly time: number;
  readonly memory: number;
  readonly size: number;
}

/**
 * The product's own documents, and below a report of a thousand indicators in each format, each in a fresh process: the time
 * from the report to its bytes, the most memory that the process and its children held; beside it LibreOffice making a PDF
 * of the same DOCX.
 */
export async function documentsSection(): Promise<string> {
  return `### Of a body of a thousand indicators

${await bodyDocuments()}

### The writers alone

${writersAlone()}`;
}

function writersAlone(): string {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-documents-"));
  try {
    const runs = (["docx", "pdf", "xlsx"] as const).map((format) => {
      const file = join(folder, `report.${format}`);
      const all = Array.from({ length: REPETITIONS }, () => written(format, file));
      const watched = [written(format, file, "memory"), written(format, file, "memory")];
      return {
        format,
        time: median(all.map(({ time }) => time)),
        memory: Math.max(...watched.map(({ memory }) => memory)),
        size: all[0]?.size ?? 0,
      };
    });
    const pdf = runs.find(({ format }) => format === "pdf")?.time ?? Number.NaN;
    const rows = runs.map(({ format, time, memory, size }) => [
      `Traguardo, ${format.toUpperCase()}`,
      duration(time),
      megabytes(memory),
      `${(size / 1000).toFixed(0)} kB`,
      format === "pdf" ? times(1) : "–",
    ]);
    const office = officeTime(folder);
    if (office !== null)
      rows.push(["LibreOffice, the DOCX to PDF", duration(office), "–", "–", times(office / pdf)]);
    return `A report made up for this, of 1,000 indicators: 110 headings, 100 tables, 1,000 score bars. Each
is written in a fresh process; memory is the most that it and its children held at one moment, what they share counted once.

${markdownTable(["What", "time", "memory", "file", "ratio"], rows)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function written(format: string, file: string, asked = "time"): Written {
  const output = execFileSync(process.execPath, [WRITER, format, file, asked], { encoding: "utf8" });
  return JSON.parse(output) as Written;
}

function officeTime(folder: string): number | null {
  if (!existsSync(OFFICE)) return null;
  const arguments_ = [
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    join(folder, "office"),
    join(folder, "report.docx"),
  ];
  const all = Array.from({ length: 2 }, () => {
    const start = performance.now();
    execFileSync(OFFICE, arguments_, { stdio: "ignore" });
    return performance.now() - start;
  });
  return median(all);
}
