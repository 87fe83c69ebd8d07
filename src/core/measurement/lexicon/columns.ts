/** The columns of a measurements file. */
export type Column = "indicator" | "quantity" | "year" | "observed_on" | "value" | "unit" | "n" | "source";

/** A file must have these; the others may be absent or empty. */
export const REQUIRED: readonly Column[] = ["indicator", "year", "observed_on", "value"];

/** Headers by the name they are given, compared without case, accents and signs. */
export const COLUMN_NAMES: ReadonlyMap<string, Column> = new Map([
  ["indicator", "indicator"],
  ["indicatore", "indicator"],
  ["kpi", "indicator"],
  ["codice indicatore", "indicator"],
  ["cod indicatore", "indicator"],
  ["id indicatore", "indicator"],
  ["codice kpi", "indicator"],
  ["quantity", "quantity"],
  ["grandezza", "quantity"],
  ["year", "year"],
  ["anno", "year"],
  ["anno di riferimento", "year"],
  ["observed on", "observed_on"],
  ["observed", "observed_on"],
  ["rilevato il", "observed_on"],
  ["data", "observed_on"],
  ["giorno", "observed_on"],
  ["date", "observed_on"],
  ["data rilevazione", "observed_on"],
  ["data di rilevazione", "observed_on"],
  ["value", "value"],
  ["valore", "value"],
  ["valore rilevato", "value"],
  ["consuntivo", "value"],
  ["unit", "unit"],
  ["unita", "unit"],
  ["unita organizzativa", "unit"],
  ["codice unita", "unit"],
  ["ufficio", "unit"],
  ["n", "n"],
  ["numero risposte", "n"],
  ["risposte", "n"],
  ["source", "source"],
  ["fonte", "source"],
]);

/** A header as `COLUMN_NAMES` spells it. */
export function columnOf(header: string): Column | null {
  const name = header
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return COLUMN_NAMES.get(name) ?? null;
}
