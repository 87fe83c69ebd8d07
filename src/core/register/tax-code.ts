/** What identifies a person or a firm in Italy (D.M. 23/12/1976; D.P.R. 633/1972, art. 35). */
export type Identifier = { readonly kind: "tax-code" | "vat-number"; readonly code: string };

const TAX_CODE = /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/;
/** What a figure or letter in an odd place is worth, from "0" and from "A" (the same for figures and first letters). */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
/** Letters that stand for the figures 0-9 where two people would have the same code (omocodia). */
const STAND_INS = "LMNPQRSTUV";
/** Places that hold figures. */
const FIGURES = [6, 7, 9, 10, 12, 13, 14];

function rank(sign: string): number {
  return /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
}

/** The sixteenth letter for the first fifteen. */
export function controlLetter(fifteen: string): string {
  const total = [...fifteen].reduce(
    (sum, sign, at) => sum + (at % 2 === 0 ? (ODD[rank(sign)] ?? 0) : rank(sign)),
    0,
  );
  return String.fromCharCode(65 + (total % 26));
}

/** Eleven figures whose last checks the others (Luhn's sum). */
export function isVatNumber(text: string): boolean {
  if (!/^\d{11}$/.test(text) || text === "00000000000") return false;
  const total = [...text].reduce((sum, figure, at) => {
    const doubled = at % 2 === 1 ? Number(figure) * 2 : Number(figure);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return total % 10 === 0;
}

export function isTaxCode(text: string): boolean {
  if (!TAX_CODE.test(text) || controlLetter(text.slice(0, 15)) !== text[15]) return false;
  const plain = withFigures(text);
  const day = Number(plain.slice(9, 11));
  return (day >= 1 && day <= 31) || (day >= 41 && day <= 71);
}

/** The code with its figures in place of the letters that stand for them. Two people never share it with the letters. */
function withFigures(code: string): string {
  const signs = [...code];
  for (const at of FIGURES) {
    const stand = STAND_INS.indexOf(signs[at] ?? "");
    if (stand >= 0) signs[at] = String(stand);
  }
  return signs.join("");
}

/** Reads a tax code or a VAT number ("IT" before it, blanks and full stops are no matter). Null where the check fails. */
export function readIdentifier(text: string): Identifier | null {
  const bare = text.toUpperCase().replace(/[\s.-]/g, "");
  if (isTaxCode(bare)) return { kind: "tax-code", code: bare };
  const code = bare.replace(/^IT(?=\d)/, "");
  // Associations and public bodies have a tax code of eleven figures, checked in the same way.
  return isVatNumber(code) ? { kind: "vat-number", code } : null;
}
