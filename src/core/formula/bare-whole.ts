import type { Span } from "../diagnostics/diagnostic.ts";
import type { Decisions } from "./doubt.ts";
import type { Expression } from "./expression.ts";
import { BARE_WHOLE } from "./lexicon/grammar.ts";
import { mapParts, walk } from "./quantities.ts";
import { wholesOf } from "./whole-of-share.ts";

/** "Fatture registrate entro 10 gg / Totale": of what the total is must be guessed from the part. */
export function reportBareWhole(e: Expression, decisions: Decisions, span: Span): void {
  for (const part of walk(e)) {
    if (
      part.kind !== "operation" ||
      part.operator !== "/" ||
      part.left.kind !== "quantity" ||
      part.right.kind !== "quantity"
    )
      continue;
    const { left, right } = part;
    if (!BARE_WHOLE.test(right.name.toLowerCase())) continue;
    const replaced = (name: string): Expression => {
      const inside = (other: Expression): Expression =>
        other === part ? { ...part, right: { ...right, name } } : mapParts(other, inside);
      return inside(e);
    };
    decisions.add("inferred-denominator", span, {
      params: { denominator: right.name },
      expressions: wholesOf(left.name).map(replaced),
    });
    return;
  }
}
