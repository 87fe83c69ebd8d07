import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { thousandIndicators } from "./thousand.ts";

// A process that writes one document and says what it took: write-one.ts FORMAT FILE.

const [, , format = "", file = ""] = process.argv;
const MOMENT = 20;

/** Memory of the processes that this one has begun, as the kernel counts it (proc_pid_status(5), VmHWM). */
let children = 0;
const watch = setInterval(() => {
  children = Math.max(children, childrenPeak());
}, MOMENT);

const report = thousandIndicators();
const start = performance.now();
const bytes = await written();
const time = performance.now() - start;
clearInterval(watch);
writeFileSync(file, bytes);
// Kilobytes on every system (getrusage(2)).
const own = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ time, memory: own + children, size: bytes.length }));

async function written(): Promise<Uint8Array> {
  if (format === "docx")
    return (await import("../../src/documents/writing/docx/write-docx.ts")).writeDocx(report);
  if (format === "xlsx")
    return (await import("../../src/documents/writing/xlsx/write-xlsx.ts")).writeXlsx(report);
  return (await import("../../src/documents/writing/pdf/write-pdf.ts")).writePdf(report);
}

function childrenPeak(): number {
  let total = 0;
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, "utf8");
      if (Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]) !== process.pid) continue;
      total += Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
    } catch {
      // It ended while it was looked at.
    }
  }
  return total;
}
