import type { Token } from "./lexer.ts";
import type { Nesting } from "./nesting.ts";

const MAX_PLACES = 8;

/**
 * Where a missing bracket may stand: a token list for each place. A missing closing bracket can stand before any later
 * sign or at the end; a missing opening one at the beginning or after any earlier sign. Empty where more than one
 * bracket is missing: then the nesting's own repair stands.
 */
export function repairs(tokens: readonly Token[], nesting: Nesting): Token[][] {
  const [open] = nesting.missingClose;
  const [close] = nesting.missingOpen;
  if (nesting.missingClose.length + nesting.missingOpen.length !== 1) return [];
  const places: number[] = [];
  tokens.forEach((token, i) => {
    const sign =
      (token.kind === "sign" && "+-*/:".includes(token.text) && token.gapBefore === token.gapAfter) ||
      (token.kind === "sign" && "*/".includes(token.text));
    if (!sign) return;
    if (open && token.start > open.start) places.push(i);
    if (close && token.start < close.start) places.push(i + 1);
  });
  if (open) places.push(tokens.length);
  if (close) places.unshift(0);
  return places.slice(0, MAX_PLACES).map((place) => {
    const at = tokens[place]?.start ?? tokens.at(-1)?.end ?? 0;
    return [...tokens.slice(0, place), bracket(open ? ")" : "(", at), ...tokens.slice(place)];
  });
}

function bracket(text: string, at: number): Token {
  return {
    kind: "sign",
    text,
    start: at,
    end: at,
    gapBefore: false,
    gapAfter: false,
    value: null,
    mark: null,
    reference: null,
  };
}
