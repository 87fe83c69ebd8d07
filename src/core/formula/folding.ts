const ONE_TO_ONE: Readonly<Record<string, string>> = {
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
  "﹣": "-",
  "×": "*",
  "✕": "*",
  "✖": "*",
  "⨯": "*",
  "·": "*",
  "∙": "*",
  "⋅": "*",
  "∗": "*",
  "•": "*",
  "÷": "/",
  "∕": "/",
  "⁄": "/",
  "∶": ":",
  "∑": "Σ",
  "∆": "Δ",
  "△": "Δ",
  "≦": "≤",
  "≧": "≥",
  "⩽": "≤",
  "⩾": "≥",
  "\u3000": " ",
  "\u00a0": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\t": " ",
  "\r": " ",
  "\u200b": " ",
  "\u00ad": " ",
};

const FOREIGN = new RegExp(`[${Object.keys(ONE_TO_ONE).join("")}\uff01-\uff5e]`, "gu");

/**
 * One spelling for the signs that people and word processors write in many ways: dashes, multiplication and division
 * signs, full-width letters, blanks. Character for character, so offsets in the result are offsets in the text.
 */
export function foldSigns(text: string): string {
  return text.replace(FOREIGN, (c) => ONE_TO_ONE[c] ?? String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}
