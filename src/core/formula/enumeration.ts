import type { Token } from "./lexer.ts";

/**
 * "1) A / B 2) C / D", "a) ... b) ...": the tokens of each entry, without the numbers. One entry, the whole text, where
 * nothing is numbered. Only a list that begins the text and counts on from 1 or a is one.
 */
export function entriesOf(tokens: readonly Token[]): Token[][] {
  const starts: number[] = [];
  let depth = 0;
  tokens.forEach((token, i) => {
    if (token.kind === "sign" && "([{".includes(token.text)) depth += 1;
    if (depth === 0 && isEntry(tokens, i, starts.length)) starts.push(i);
    if (token.kind === "sign" && ")]}".includes(token.text)) depth = Math.max(0, depth - 1);
  });
  if (starts[0] !== 0) return [[...tokens]];
  return starts
    .map((start, k) => tokens.slice(start + 2, starts[k + 1] ?? tokens.length))
    .filter((entry) => entry.some((token) => token.kind !== "sign"));
}

function isEntry(tokens: readonly Token[], i: number, count: number): boolean {
  const mark = tokens[i];
  const close = tokens[i + 1];
  if (!mark || !close || mark.text.length > 2 || close.gapBefore || !mark.gapBefore) return false;
  const bracket = close.kind === "sign" && close.text === ")";
  const stop = close.text === "." && close.gapAfter && mark.kind === "number";
  if (!bracket && !stop) return false;
  return mark.text === String(count + 1) || mark.text.toLowerCase() === String.fromCharCode(97 + count);
}
