import { jsx } from "hono/jsx";
import type { Expression } from "../../../src/core/formula/expression.ts";
import { parseNormal } from "../../../src/core/formula/normal.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { MathFormula } from "../../../src/web/components/formula/MathFormula.tsx";
import type { Notation } from "../../../src/web/components/formula/notation.ts";

export const WORDS = { it: Catalogue.load("it"), en: Catalogue.load("en") };

export function expression(normal: string): Expression {
  const read = parseNormal(normal);
  if (!read) throw new Error(`no expression: ${normal}`);
  return read;
}

export function markup(notation: Notation | null, words = WORDS.it): string {
  if (!notation) throw new Error("no notation");
  return String(jsx(MathFormula, { notation, words }));
}

/** The notation on one line, for tables: fractions as {top}/{bottom}, year marks as _t. */
export function flat(n: Notation | null): string {
  if (!n) return "too large";
  switch (n.kind) {
    case "name":
      return n.mark === null ? n.text : `${n.text}_${n.mark}`;
    case "figure":
      return n.text;
    case "gap":
      return "?";
    case "fraction":
      return `{${flat(n.top)}}/{${flat(n.bottom)}}`;
    case "chain":
      return n.rest.reduce((text, { sign, term }) => `${text} ${sign} ${flat(term)}`, flat(n.first));
    case "brackets":
      return `(${flat(n.of)})`;
    case "call":
      return `${n.name}(${n.of.map(flat).join("; ")})`;
    case "total":
      return `∑${n.index === null ? "" : `_${n.index}`} ${flat(n.of)}`;
    case "change":
      return `Δ ${flat(n.of)}`;
    case "lines":
      return n.of.map(flat).join(" // ");
  }
}
