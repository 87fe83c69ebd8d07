import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Notation, Sign } from "./notation.ts";

const SIGN_NAMES: Readonly<Record<Sign, string>> = {
  "+": "plus",
  "−": "minus",
  "×": "times",
  "=": "equals",
  "≈": "nearly",
};

/** The formula read aloud: "frazione: Numero utenti, anno t meno …, fratto …, fine della frazione, per 100". */
export function said(n: Notation, words: Catalogue): string {
  const of = (one: Notation): string => said(one, words);
  const all = (parts: readonly Notation[]): string => parts.map(of).join("; ");
  switch (n.kind) {
    case "name":
      return n.mark === null || n.mark === INDEX
        ? n.text
        : words.format("notation-said-year", { name: n.text, year: n.mark });
    case "figure":
      return n.text;
    case "gap":
      return words.format("notation-said-gap");
    case "fraction": {
      const simple = isPlain(n.top) && isPlain(n.bottom) ? "yes" : "no";
      return words.format("notation-said-fraction", { top: of(n.top), bottom: of(n.bottom), simple });
    }
    case "chain":
      return n.rest.reduce(
        (text, { sign, term }) =>
          `${text} ${words.format("notation-said-sign", { sign: SIGN_NAMES[sign] })} ${of(term)}`,
        of(n.first),
      );
    case "brackets":
      return words.format("notation-said-brackets", { of: of(n.of) });
    case "call":
      return words.format("notation-said-call", { name: n.name, of: all(n.of) });
    case "total":
      return words.format("notation-said-total", { of: of(n.of) });
    case "change":
      return words.format("notation-said-change", { of: of(n.of) });
    case "lines":
      return all(n.of);
  }
}

/** The running index of a sum: no year. */
const INDEX = "i";

function isPlain({ kind }: Notation): boolean {
  return kind === "name" || kind === "figure" || kind === "gap";
}
