import type { Decisions } from "./doubt.ts";
import type { Expression } from "./expression.ts";
import type { Token } from "./lexer.ts";
import { WEIGHED } from "./lexicon/nouns.ts";
import { nameWords } from "./name-words.ts";
import { mapParts, walk } from "./quantities.ts";

/**
 * "(t)" after something that is weighed may be the unit, tonnes, and not the year. Only where no other year stands in
 * the formula: "(t-1)" settles it.
 */
export function reportTonnes(tokens: readonly Token[], e: Expression, decisions: Decisions): void {
  const marks = tokens.filter((token) => token.kind === "time");
  const bare = marks.filter((token) => /^[([]\s*t\s*[)\]]$/u.test(token.text));
  const [first] = bare;
  if (!first || bare.length < marks.length) return;
  for (const part of walk(e)) {
    if (part.kind !== "quantity" || !nameWords(part.name).some((word) => WEIGHED.has(word))) continue;
    decisions.add(
      "ambiguous-mark",
      { start: first.start, end: first.end },
      { params: { name: part.name }, expressions: [inTonnes(e)] },
    );
    return;
  }
}

function inTonnes(e: Expression): Expression {
  if (e.kind === "quantity") return { ...e, name: `${e.name} (t)` };
  return mapParts(e, inTonnes);
}
