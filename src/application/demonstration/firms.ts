import { isVatNumber } from "../../core/register/tax-code.ts";

/**
 * A VAT number that checks and that no firm can have: the office that issues one is written in it, and no office is 777.
 */
export function inventedVatNumber(at: number): string {
  const ten = `${String(9_900_000 + at)}777`;
  for (let last = 0; last < 10; last += 1) if (isVatNumber(`${ten}${last}`)) return `${ten}${last}`;
  throw new Error("no last figure checks");
}

/** As a row names a firm: number and name. */
export function inventedFirm(at: number): string {
  return `${inventedVatNumber(at)} Impresa inventata ${at + 1}`;
}
