import type { Group, Item } from "./item.ts";
import type { Token } from "./lexer.ts";

export const MAX_DEPTH = 48;

/** Brackets matched into groups. `missingClose`, `missingOpen`: brackets whose partner is not in the text. */
export interface Nesting {
  readonly items: readonly Item[];
  readonly missingClose: readonly Token[];
  readonly missingOpen: readonly Token[];
  readonly tooDeep: boolean;
}

const OPEN = new Set(["(", "[", "{"]);
const CLOSE = new Set([")", "]", "}"]);
/** "lett. a)", "punto b)", "comma 1)": the bracket belongs to the law reference. */
const LETTERED = /^(?:lett|lettera|let|lettere|punto|punti|comma|co|n|nr|all|allegato|e|o|,)\.?$/iu;

/** Nests tokens by their brackets, one pass. A bracket of any shape closes any other: officials mix them. */
export function nest(tokens: readonly Token[]): Nesting {
  const missingOpen: Token[] = [];
  const stack: { open: Token; items: Item[] }[] = [];
  let items: Item[] = [];
  let closesLeft = tokens.filter((token) => token.kind === "sign" && CLOSE.has(token.text)).length;
  let tooDeep = false;
  tokens.forEach((token, index) => {
    const sign = token.kind === "sign" ? token.text : "";
    if (OPEN.has(sign)) {
      if (stack.length >= MAX_DEPTH) tooDeep = true;
      else {
        stack.push({ open: token, items });
        items = [];
      }
      return;
    }
    if (!CLOSE.has(sign)) {
      items.push(itemOf(token));
      return;
    }
    closesLeft -= 1;
    if (isLettered(tokens, index) && closesLeft >= stack.length) {
      items.push({ kind: "text", token });
      return;
    }
    const frame = stack.pop();
    if (frame) {
      const group: Group = { kind: "group", open: frame.open, close: token, items: latexFractions(items) };
      items = frame.items;
      items.push(group);
    } else {
      missingOpen.push(token);
      if (missingOpen.length > MAX_DEPTH) tooDeep = true;
      else items = [{ kind: "group", open: null, close: token, items }];
    }
  });
  const missingClose = stack.map((frame) => frame.open);
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const group: Group = { kind: "group", open: frame.open, close: null, items };
    items = frame.items;
    items.push(group);
  }
  return { items: latexFractions(items), missingClose, missingOpen, tooDeep };
}

/** "\\frac{a}{b}" as (a) / (b). */
function latexFractions(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    const [top, bottom] = [items[i + 1], items[i + 2]];
    const fraction = item?.kind === "text" && /^\\[dt]?frac$/u.test(item.token.text);
    if (item?.kind === "text" && fraction && top?.kind === "group" && bottom?.kind === "group") {
      const slash: Item = { kind: "sign", token: { ...item.token, kind: "sign", text: "/" } };
      out.push({ kind: "group", open: top.open, close: bottom.close, items: [top, slash, bottom] });
      i += 2;
    } else if (item) out.push(item);
  }
  return out;
}

function itemOf(token: Token): Item {
  if (token.kind === "number" || token.kind === "time" || token.kind === "sign")
    return { kind: token.kind, token };
  return { kind: "text", token };
}

function isLettered(tokens: readonly Token[], index: number): boolean {
  const letter = tokens[index - 1];
  const before = tokens[index - 2];
  if (!letter || !/^(?:[a-z]|\d{1,2}|[a-z]-(?:bis|ter|quater)|bis|ter|quater)$/iu.test(letter.text))
    return false;
  return before !== undefined && LETTERED.test(before.text) && !tokens[index]?.gapBefore;
}
