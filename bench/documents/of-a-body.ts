import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { duration, markdownTable, median, megabytes } from "../table.ts";
import { BODY, fillGreatBody, YEAR } from "./great-body.ts";
import { watched } from "./watched.ts";

const PROGRAM = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const FORMATS = ["docx", "pdf", "xlsx"] as const;
const REPETITIONS = 3;
/** What a document of a thousand indicators may take. */
const MOST = { time: 5_000, memory: 300 * 1024 * 1024 };

/**
 * The product's own documents of a body of a thousand indicators, as `traguardo report` writes them: from the prompt to the
 * file, with the store, the evaluation and the building of the document in it.
 */
export async function bodyDocuments(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-documents-"));
  try {
    const { round, indicators, measurements } = await fillGreatBody(folder);
    const documents: Readonly<Record<string, readonly string[]>> = {
      "Relazione sulla performance": ["--kind", "relazione", "--year", String(YEAR)],
      "interim report of a round": ["--kind", "monitoring", "--round", round],
      Piano: ["--kind", "plan"],
    };
    const rows: string[][] = [];
    for (const [name, asked] of Object.entries(documents))
      for (const format of FORMATS) {
        const out = join(folder, `document.${format}`);
        const command = [PROGRAM, "report", ...asked, "--body", BODY, "--data", folder, "--out", out];
        await watched(command, "time");
        const times: number[] = [];
        for (let at = 0; at < REPETITIONS; at += 1) times.push((await watched(command, "time")).time);
        const memory = Math.max(
          (await watched(command, "memory")).memory,
          (await watched(command, "memory")).memory,
        );
        const time = median(times);
        const held = time < MOST.time && memory < MOST.memory ? "yes" : "no";
        const size = `${(statSync(out).size / 1000).toFixed(0)} kB`;
        rows.push([`${name}, ${format.toUpperCase()}`, duration(time), megabytes(memory), size, held]);
      }
    const table = markdownTable(["What", "time", "memory", "file", "under 5 s and 300 MB"], rows);
    return `The documents of a body of ${indicators.toLocaleString("en-GB")} indicators and ${measurements.toLocaleString("en-GB")} measurements (the example plan thirteen times, a round that
two thirds answered), as \`traguardo report\` writes them: the time from the prompt to the file, with the store read, the
plan evaluated and the document built; the Relazione has thirteen drawings.

${table}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
