/** An S-expression as the interface prints a formula: an atom, a quoted text, or a list. */
export type SExpression =
  | { readonly atom: string }
  | { readonly quoted: string }
  | { readonly items: readonly SExpression[] };

/** Reads one S-expression; throws on anything malformed, for these texts come from the program. */
export function readSExpression(source: string): SExpression {
  let at = 0;
  const blanks = (): void => {
    while (at < source.length && /\s/u.test(source[at] ?? "")) at += 1;
  };
  const one = (): SExpression => {
    blanks();
    const first = source[at];
    if (first === undefined) throw new Error(`unfinished: ${source}`);
    if (first === "(") {
      at += 1;
      const items: SExpression[] = [];
      for (blanks(); source[at] !== ")"; blanks()) items.push(one());
      at += 1;
      return { items };
    }
    if (first === '"') {
      let text = "";
      for (at += 1; source[at] !== '"'; at += 1) {
        if (at >= source.length) throw new Error(`unfinished quotation: ${source}`);
        if (source[at] === "\\") at += 1;
        text += source[at];
      }
      at += 1;
      return { quoted: text };
    }
    const start = at;
    while (at < source.length && !/[\s()"]/u.test(source[at] ?? "")) at += 1;
    if (at === start) throw new Error(`unexpected ${first}: ${source}`);
    return { atom: source.slice(start, at) };
  };
  const whole = one();
  blanks();
  if (at !== source.length) throw new Error(`more than one expression: ${source}`);
  return whole;
}
