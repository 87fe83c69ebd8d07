import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { importPlan } from "../src/documents/import-plan.ts";
import { duration, markdownTable, median, times } from "./table.ts";

const LAUNCHER = fileURLToPath(new URL("../traguardo", import.meta.url));

function timed(job: () => unknown): number {
  const start = performance.now();
  job();
  return performance.now() - start;
}

/**
 * Reading, building and checking one plan: in a warm process, and as the whole command from the prompt beside a Node
 * that does nothing and, where installed, LibreOffice turning the same text into text.
 */
export async function readingTable(plan: string): Promise<string> {
  const bytes = readFileSync(plan);
  const warm: number[] = [];
  for (let i = 0; i < 30; i += 1) {
    const start = performance.now();
    await importPlan(basename(plan), bytes);
    warm.push(performance.now() - start);
  }
  const quiet = { stdio: "ignore" } as const;
  const command = Array.from({ length: 7 }, () =>
    timed(() => {
      try {
        execFileSync(LAUNCHER, ["check", plan], quiet);
      } catch {
        // A plan with errors ends with code 1: the time is what counts here.
      }
    }),
  );
  const nothing = Array.from({ length: 7 }, () =>
    timed(() => execFileSync(process.execPath, ["-e", "0"], quiet)),
  );
  const rows = [
    ["in a warm process: read, build, check", duration(median(warm)), "–"],
    ["./traguardo check, from the prompt", duration(median(command)), times(1)],
    ["node -e 0 (nothing at all)", duration(median(nothing)), times(median(nothing) / median(command))],
  ];
  if (existsSync("/usr/bin/soffice")) {
    const convert = ["--headless", "--convert-to", "txt:Text", "--outdir", "/dev/shm", plan];
    const office = Array.from({ length: 2 }, () =>
      timed(() => execFileSync("/usr/bin/soffice", convert, quiet)),
    );
    rows.push([
      "LibreOffice, opening and saving the text",
      duration(median(office)),
      times(median(office) / median(command)),
    ]);
  }
  return markdownTable(["What", "time", "ratio"], rows);
}
