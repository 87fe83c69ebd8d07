import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { thousandIndicators } from "./thousand.ts";

// A process that writes one document and says what it took: write-one.ts FORMAT FILE [memory]. Looking at the memory takes
// time of its own: a run tells the one or the other.

const [, , format = "", file = "", asked = "time"] = process.argv;
const MOMENT = 30;

/** The most that this process and those it has begun held at one moment. */
let together = 0;
const watch = setInterval(() => {
  if (asked !== "memory") return;
  const children = childrenHold();
  if (children > 0) together = Math.max(together, holds(process.pid) + children);
}, MOMENT);

const report = thousandIndicators();
const start = performance.now();
const bytes = await written();
const time = performance.now() - start;
clearInterval(watch);
writeFileSync(file, bytes);
// Kilobytes on every system (getrusage(2)).
const own = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ time, memory: Math.max(own, together), size: bytes.length }));

async function written(): Promise<Uint8Array> {
  if (format === "docx")
    return (await import("../../src/documents/writing/docx/write-docx.ts")).writeDocx(report);
  if (format === "xlsx")
    return (await import("../../src/documents/writing/xlsx/write-xlsx.ts")).writeXlsx(report);
  return (await import("../../src/documents/writing/pdf/write-pdf.ts")).writePdf(report);
}

function childrenHold(): number {
  if (!existsSync("/proc")) return 0;
  let total = 0;
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, "utf8");
      if (Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]) === process.pid) total += holds(Number(name));
    } catch {
      // It ended while it was looked at.
    }
  }
  return total;
}

/** Bytes of a process, what it shares with others divided among them (proc_pid_smaps(5), Pss): the program itself is there once. */
function holds(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  return Number(/^Pss:\s*(\d+)/m.exec(rollup)?.[1] ?? 0) * 1024;
}
