import { toDecimalDigits } from "../number/decimal.ts";
import type { Rational } from "../number/rational.ts";
import { Decisions } from "./doubt.ts";
import type { Expression, Operator, Time } from "./expression.ts";
import { interpret } from "./interpretation.ts";
import { printNormal } from "./normal.ts";
import { isNow, printTime } from "./time.ts";

const POWER: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };
const CLOSED = 3;

/** What a formula is printed with: bare names as officials write them, or names in «» and functions, which leave no doubt. */
interface Style {
  readonly name: (name: string) => string;
  readonly phrase: (e: Expression, explicit: string) => string;
}

/**
 * The formula in the officials' notation: "(Numero utenti (t) - Numero utenti (t-1)) / Numero utenti (t-1) * 100". Where
 * bare words would be read otherwise, or with a doubt, names stand in «» and scores, dates and the like are written as
 * functions, so that `readFormula(printFormula(e))` is `e`.
 */
export function printFormula(e: Expression): string {
  const plain = print(e, 0, PLAIN);
  return readsAs(plain, e) ? plain : print(e, 0, EXPLICIT);
}

function readsAs(text: string, e: Expression): boolean {
  const decisions = new Decisions();
  return printNormal(interpret(text, decisions)) === printNormal(e) && decisions.doubts.length === 0;
}

const EXPLICIT: Style = {
  name: (name) => `«${name.replaceAll("»", "»»")}»`,
  phrase: (_, explicit) => explicit,
};

const PLAIN: Style = {
  name: (name) => name,
  phrase: (e, explicit) => plainPhrase(e) ?? explicit,
};

const LEVEL_NAMES: Readonly<Record<string, string>> = {
  actions: "delle azioni",
  "operational-objectives": "degli obiettivi operativi",
  "strategic-objectives": "degli obiettivi strategici",
  "strategic-areas": "delle aree strategiche",
  programmes: "dei programmi",
};

/** How officials say a roll-up, a score, an index; null where there is no usual way. */
function plainPhrase(e: Expression): string | null {
  switch (e.kind) {
    case "rollup":
      return `Media ${e.method === "mean" ? "aritmetica" : "ponderata"} ${LEVEL_NAMES[e.children] ?? `di ${e.children}`}`;
    case "mean-score":
      return `${e.name}${e.scale ? ` (scala ${digits(e.scale.from)}-${digits(e.scale.to)})` : ""}${mark(e.time)}`;
    case "index":
      return e.name === "itp" ? "Indice di tempestività dei pagamenti" : e.name;
    case "milestone":
    case "date":
    case "boolean":
    case "progress":
      return e.name;
    default:
      return null;
  }
}

function mark(time: Time): string {
  return isNow(time) ? "" : ` (${printTime(time)})`;
}

/** Digits with a decimal comma and no grouping: "10000", "0,5"; but "2.019", which would pass for a year. */
function digits(value: Rational): string {
  const written = toDecimalDigits(value, 60).replace(".", ",");
  return /^(?:19|20)\d\d$/.test(written) ? `${written[0]}.${written.slice(1)}` : written;
}

function print(e: Expression, outer: number, style: Style): string {
  const inside = (part: Expression): string => print(part, 0, style);
  const list = (parts: readonly Expression[]): string => parts.map(inside).join("; ");
  switch (e.kind) {
    case "number":
      return e.value.s < 0n && outer > 0 ? `(${digits(e.value)})` : digits(e.value);
    case "quantity":
      return style.name(e.name) + mark(e.time);
    case "operation":
      return printOperation(e, outer, style);
    case "rollup": {
      const words = e.method === "mean" ? "media aritmetica" : "media ponderata";
      return style.phrase(e, `${words}(${EXPLICIT.name(e.children)})`);
    }
    case "mean-score": {
      const scale = e.scale ? `; ${digits(e.scale.from)}; ${digits(e.scale.to)}` : "";
      return style.phrase(e, `punteggio(${EXPLICIT.name(e.name)}${mark(e.time)}${scale})`);
    }
    case "milestone":
    case "date":
    case "index":
    case "boolean":
    case "progress":
      return style.phrase(e, `${FUNCTIONS[e.kind]}(${EXPLICIT.name(e.name)})`);
    case "sum":
      return `totale rilevato(${inside(e.of)})`;
    case "sum-over":
      return `Σ${e.index === "i" ? "" : `_${e.index}`} (${inside(e.of)})`;
    case "delta":
      return `Δ (${inside(e.of)})`;
    case "days":
      return `giorni fra(${list([e.to, e.from])})`;
    case "mean":
      return e.of.length > 1 ? `media(${list(e.of)})` : `media fra(${list(e.of)})`;
    case "max":
    case "min":
      return e.kind === "max"
        ? `max(${list(e.of)})`
        : e.of.length > 1
          ? `min(${list(e.of)})`
          : `minimo fra(${list(e.of)})`;
    case "multi":
      return e.formulas.map(inside).join("; ");
    case "activities":
      return "attività del nodo()";
    case "unknown":
      return "?";
  }
}

const FUNCTIONS = {
  milestone: "traguardo",
  date: "data",
  index: "indice",
  boolean: "sì/no",
  progress: "avanzamento",
} as const;

function printOperation(e: Extract<Expression, { kind: "operation" }>, outer: number, style: Style): string {
  const power = POWER[e.operator];
  const apart = power === 1 ? holdsRatio(e.left) : e.operator === "*" && isOpenRatio(e.left, e.right);
  const left = print(e.left, apart ? CLOSED : power, style);
  const right = print(e.right, power === 1 && holdsRatio(e.right) ? CLOSED : power + 1, style);
  const text = `${left} ${e.operator} ${right}`;
  return power < outer ? `(${text})` : text;
}

/** A ratio beside a sum stands in brackets, so that nobody has to know which goes first. */
function holdsRatio(e: Expression): boolean {
  return (
    e.kind === "operation" &&
    (e.operator === "/" || (e.operator === "*" && (holdsRatio(e.left) || holdsRatio(e.right))))
  );
}

/** "A / B * C" could be A / (B * C): only a number right after a ratio stands without brackets. */
function isOpenRatio(left: Expression, factor: Expression): boolean {
  if (left.kind !== "operation") return false;
  if (left.operator === "*") return holdsRatio(left);
  return left.operator === "/" && (factor.kind !== "number" || left.right.kind === "number");
}
