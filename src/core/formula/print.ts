import { formatItalian } from "../number/italian.ts";
import type { Expression, Operator } from "./expression.ts";
import { printNormal } from "./normal.ts";
import { isNow, printTime } from "./time.ts";

const POWER: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };

/** The formula in the officials' notation: "(Numero utenti (t) - Numero utenti (t-1)) / Numero utenti (t-1) * 100". */
export function printFormula(e: Expression): string {
  return print(e, 0);
}

function print(e: Expression, outer: number): string {
  switch (e.kind) {
    case "number":
      return formatItalian(e.value);
    case "quantity":
      return isNow(e.time) ? e.name : `${e.name} (${printTime(e.time)})`;
    case "operation": {
      const power = POWER[e.operator];
      const text = `${print(e.left, power)} ${e.operator} ${print(e.right, power + 1)}`;
      return power < outer ? `(${text})` : text;
    }
    default:
      return printNormal(e);
  }
}
