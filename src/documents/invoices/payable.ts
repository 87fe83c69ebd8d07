import { type Rational, rational, ZERO } from "../../core/number/rational.ts";
import type { XmlElement } from "../readers/xml/xml-tree.ts";
import { all, at, said } from "./elements.ts";

/**
 * The amount that an index of payments weighs by: what is owed within the term, taxes included (DPCM 22/9/2014, art. 9,
 * comma 4), but for VAT that is never paid to the supplier ("scissione dei pagamenti", DPR 633/1972, art. 17-ter:
 * EsigibilitaIVA "S"). Tax withheld from the supplier is part of what is owed. Null where amounts cannot be read.
 */
export function payableOf(body: XmlElement, credit: boolean): Rational | null {
  const parts = all(at(body, "DatiBeniServizi"), "DatiRiepilogo");
  if (parts.length === 0) return null;
  let owed = ZERO;
  for (const part of parts) {
    const taxable = euro(said(part, "ImponibileImporto"));
    const tax = euro(said(part, "Imposta"));
    if (taxable === null || tax === null) return null;
    owed = owed.add(taxable).add(said(part, "EsigibilitaIVA") === "S" ? ZERO : tax);
  }
  return credit ? owed.abs().neg() : owed;
}

/** "1234.50": the format writes a full stop, and nothing between thousands. */
export function euro(text: string): Rational | null {
  return /^[+-]?\d{1,13}(?:\.\d{1,8})?$/.test(text) ? rational(text.replace(/^\+/, "")) : null;
}
