import { foldWord } from "../number/units.ts";

/** What officials write in a cell to say that there is nothing in it. Folded, without punctuation. */
const WORDS: ReadonlySet<string> = new Set([
  "nd",
  "n d",
  "np",
  "n p",
  "na",
  "n a",
  "nv",
  "n v",
  "nc",
  "n c",
  "nr",
  "n r",
  "ns",
  "n s",
  "x",
  "xx",
  "xxx",
  "tbd",
  "nessuno",
  "nessuna",
  "assente",
  "non definito",
  "non definita",
  "non disponibile",
  "non disponibili",
  "dato non disponibile",
  "non pertinente",
  "non previsto",
  "non prevista",
  "non presente",
  "non rilevato",
  "non rilevata",
  "non rilevabile",
  "non applicabile",
  "non valorizzato",
  "non quantificabile",
  "non quantificato",
  "non misurato",
  "da definire",
  "da definirsi",
  "da determinare",
  "da determinarsi",
  "da individuare",
  "da fissare",
  "da stabilire",
  "da rilevare",
  "da quantificare",
  "da valorizzare",
  "da misurare",
  "da acquisire",
  "da confermare",
  "da aggiornare",
  "in corso di definizione",
  "in fase di definizione",
  "in via di definizione",
  "in definizione",
  "sconosciuto",
  "ignoto",
  "vuoto",
]);

/** True for "n.d.", "---", "da definire", "…", blanks: texts that stand for a datum that is not given. Zero is not one. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 80) return !/[\p{L}\p{N}]/u.test(text);
  const words = foldWord(text)
    .replace(/[^\p{L}\p{N}%€]+/gu, " ")
    .replace(/\s+(?:per|nel|nell|al)\s+(?:il\s+|l\s+)?(?:anno\s+)?20\d\d\s*$/u, "")
    .trim();
  return words === "" || words === "%" || WORDS.has(words);
}
