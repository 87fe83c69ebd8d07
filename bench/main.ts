import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { documentsSection } from "./documents/section.ts";
import { forestSection } from "./forest/section.ts";
import { readingTable } from "./reading.ts";
import { registersSection } from "./registers/registers.ts";
import { servingSection } from "./serving/serving.ts";
import { machine } from "./table.ts";

// npm run bench [-- name …]: measures everything, or the sections named; the others stay as they were written.

const EXAMPLE = fileURLToPath(new URL("../examples/piano-lecce-2018-2020.txt", import.meta.url));
const RESULTS = fileURLToPath(new URL("../docs/benchmarks.md", import.meta.url));

interface Section {
  readonly title: string;
  readonly measure: () => Promise<string> | string;
}

const SECTIONS: ReadonlyMap<string, Section> = new Map([
  ["reading", { title: "Reading and checking a plan", measure: () => readingTable(EXAMPLE) }],
  ["forest", { title: "A forest of plans", measure: () => forestSection(EXAMPLE) }],
  ["documents", { title: "Writing documents", measure: documentsSection }],
  ["registers", { title: "Registers", measure: registersSection }],
  ["serving", { title: "Serving pages", measure: servingSection }],
]);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !SECTIONS.has(name));
if (unknown.length > 0) {
  console.error(`No section ${unknown.join(", ")}. There are: ${[...SECTIONS.keys()].join(", ")}.`);
  process.exit(2);
}

const written = sectionsWritten();
const parts: string[] = [];
for (const [name, { title, measure }] of SECTIONS) {
  const before = written.get(title);
  if (asked.length > 0 && !asked.includes(name)) {
    if (before) parts.push(`## ${title}\n\n${before}`);
    continue;
  }
  console.error(`${title} …`);
  parts.push(`## ${title}\n\n${(await measure()).trim()}`);
}

const report = `# Benchmarks

Made by \`npm run bench\` on ${machine()}. Times are medians; a ratio says how many times longer than Traguardo's. Only the
ratios travel to another machine.

${parts.join("\n\n")}
`;
writeFileSync(RESULTS, report);
console.log(report);

/** What the results held of each section, by its title. */
function sectionsWritten(): ReadonlyMap<string, string> {
  if (!existsSync(RESULTS)) return new Map();
  const [, ...sections] = readFileSync(RESULTS, "utf8").split(/^## /m);
  return new Map(
    sections.map((section) => {
      const [title = "", ...lines] = section.split("\n");
      return [title, lines.join("\n").trim()];
    }),
  );
}
