import fc from "fast-check";
import { printNormal } from "../../src/core/formula/normal.ts";
import { printFormula } from "../../src/core/formula/print.ts";
import { readFormula } from "../../src/core/formula/reading.ts";
import { expression } from "./arbitrary-expression.ts";

const r = fc.check(
  fc.property(expression, (e) => readFormula(printFormula(e)).normal === printNormal(e)),
  { numRuns: Number(process.argv[2] ?? 3000) },
);
if (r.failed) {
  const e = r.counterexample[0];
  console.log(
    JSON.stringify(printNormal(e)),
    "\n",
    JSON.stringify(printFormula(e)),
    "\n",
    JSON.stringify(readFormula(printFormula(e)).normal),
    r.error?.stack,
  );
} else console.log("ok", r.numRuns);
