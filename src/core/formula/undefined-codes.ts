import type { Span } from "../diagnostics/diagnostic.ts";
import type { Decisions } from "./doubt.ts";
import type { Expression } from "./expression.ts";
import { mapParts, walk } from "./quantities.ts";

const CODE = /^[\p{L}\p{N}_]{1,16}$/u;

/**
 * Where a "dove" clause explains some codes of a formula, every other code should be explained too. The reading keeps
 * the codes; with the explanations in their place it is the alternative.
 */
export function reportUndefined(
  e: Expression,
  definitions: ReadonlyMap<string, string>,
  decisions: Decisions,
  span: Span,
): void {
  if (definitions.size === 0) return;
  for (const part of walk(e)) {
    if (part.kind !== "quantity" || definitions.has(part.name) || !CODE.test(part.name)) continue;
    decisions.add("undefined-variable", span, {
      params: { name: part.name },
      expressions: [explained(e, definitions)],
    });
    return;
  }
}

function explained(e: Expression, definitions: ReadonlyMap<string, string>): Expression {
  if (e.kind === "quantity") return { ...e, name: definitions.get(e.name) ?? e.name };
  return mapParts(e, (part) => explained(part, definitions));
}
