// HyperFormula: one sheet, one column a plan. Full run: all inputs set in one batch, or a rebuild, whichever is faster.
import { readFileSync } from "node:fs";
import { HyperFormula } from "hyperformula";

const { order, formulas, forest, change } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const rowOf = new Map(order.map((name, row) => [name, row]));
const inputs = order.map((name, row) => [name, row]).filter(([, row]) => formulas[row] === null);

function letters(column) {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function time(job) {
  const start = performance.now();
  job();
  return performance.now() - start;
}

globalThis.gc?.();
const before = process.memoryUsage().rss;
const columns = forest.map((_, column) => letters(column));
const rows = order.map((name, row) =>
  forest.map((values, column) =>
    formulas[row] === null ? values[name] : `=${formulas[row].replaceAll("@", columns[column])}`,
  ),
);
const engine = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
globalThis.gc?.();
const memory = process.memoryUsage().rss - before;

function setAll(shift) {
  engine.batch(() => {
    for (const [name, row] of inputs) {
      engine.setCellContents({ sheet: 0, col: 0, row }, [forest.map((values) => values[name] + shift)]);
    }
  });
}
const batch = [1, 0].map((shift) => time(() => setAll(shift)));
const rebuild = [time(() => engine.rebuildAndRecalculate())];
const single = Array.from({ length: 300 }, (_, round) =>
  time(() => {
    engine.setCellContents({ sheet: 0, col: round % forest.length, row: rowOf.get(change.input) }, [
      [change.values[round % change.values.length]],
    ]);
  }),
);
engine.setCellContents({ sheet: 0, col: 0, row: rowOf.get(change.input) }, [
  forest.map((values) => values[change.input]),
]);
const bodies = forest.map((_, col) => engine.getCellValue({ sheet: 0, col, row: rowOf.get("body") }));
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
console.log(
  JSON.stringify({ full: median(batch) < median(rebuild) ? batch : rebuild, single, memory, bodies }),
);
