import type { Rational } from "../core/number/rational.ts";
import type { Target } from "../core/target/target.ts";
import type { Catalogue } from "./catalogue.ts";
import { figure } from "./figures.ts";

const SYMBOLS: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤" };

/** A number with its unit as the interface names it ("%", "EUR", "days"...): "10 %", "10.000 €", "30 giorni". */
export function withUnit(
  value: Rational,
  unit: string | null,
  words: Catalogue,
  write: (value: Rational, words: Catalogue) => string = exactly,
): string {
  const text = write(value, words);
  return unit === null
    ? text
    : words.format("value-with-unit", { value: text, unit: unit === "%" ? "percent" : unit });
}

/** As the plan gives it, whatever its decimals. */
function exactly(value: Rational, words: Catalogue): string {
  return figure(value, words.language, { places: 12 });
}

/** A target in words: "≥ 10 %", "entro il 31/12/2018", "fra 5 e 10", "aumento del 10 % sull'anno precedente". */
export function targetWords(target: Target, words: Catalogue): string {
  const main = conditionWords(target, words);
  return target.deadline === null
    ? main
    : words.format("target-with-deadline", { target: main, date: target.deadline });
}

function conditionWords({ comparator, value, unit, relativeTo }: Target, words: Catalogue): string {
  const symbol = SYMBOLS[comparator] ?? comparator;
  switch (value.kind) {
    case "date":
      return words.format("target-date", {
        comparator: comparator === ">" || comparator === ">=" ? "from" : "by",
        date: value.date,
      });
    case "boolean":
      return words.format("target-yes-no", { value: value.value ? "yes" : "no" });
    case "baseline":
      return words.format("target-baseline", { comparator: symbol });
    case "range": {
      const [from, to] = [figure(value.from, words.language), withUnit(value.to, unit, words)];
      return words.format("target-range", { from, to });
    }
    case "number": {
      const amount = withUnit(value.value, unit, words);
      if (comparator !== "increment") return `${symbol} ${amount}`;
      const since = typeof relativeTo === "number" ? String(relativeTo) : (relativeTo ?? "baseline");
      const kind = typeof relativeTo === "number" ? "year" : since;
      return words.format("target-increment", { amount, kind, since });
    }
  }
}
