// HyperFormula: one sheet a plan, one column of cells; full run = all inputs set in one batch, or a rebuild, whichever is faster.
import { readFileSync } from "node:fs";
import { HyperFormula } from "hyperformula";

const { order, formulas, forest, change } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const rowOf = new Map(order.map((name, row) => [name, row]));
globalThis.gc?.();
const before = process.memoryUsage().rss;
const sheets = Object.fromEntries(
  forest.map((values, index) => [
    `P${index}`,
    order.map((name, row) => [formulas[row] === null ? values[name] : `=${formulas[row]}`]),
  ]),
);
const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3", useColumnIndex: false });
function time(job) {
  const start = performance.now();
  job();
  return performance.now() - start;
}
const inputs = order.filter((_, row) => formulas[row] === null);
function setAll(shift) {
  engine.batch(() => {
    forest.forEach((values, sheet) => {
      for (const name of inputs) {
        engine.setCellContents({ sheet, col: 0, row: rowOf.get(name) }, [[values[name] + shift]]);
      }
    });
  });
}
const batch = [1, 0, 1, 0].map((shift) => time(() => setAll(shift)));
const rebuild = Array.from({ length: 2 }, () => time(() => engine.rebuildAndRecalculate()));
const single = Array.from({ length: 500 }, (_, round) =>
  time(() => {
    engine.setCellContents({ sheet: round % forest.length, col: 0, row: rowOf.get(change.input) }, [
      [change.values[round % change.values.length]],
    ]);
  }),
);
setAll(0);
const bodies = forest.map((_, sheet) => engine.getCellValue({ sheet, col: 0, row: rowOf.get("body") }));
globalThis.gc?.();
const memory = process.memoryUsage().rss - before;
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
console.log(
  JSON.stringify({ full: median(batch) < median(rebuild) ? batch : rebuild, single, memory, bodies }),
);
