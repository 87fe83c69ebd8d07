/** Signs of the Symbol font that plans use, by their code in it; Word stores them as private-use characters. */
const SYMBOLS: Readonly<Record<number, string>> = {
  45: "−",
  68: "Δ",
  83: "Σ",
  97: "α",
  98: "β",
  100: "δ",
  109: "μ",
  163: "≤",
  176: "°",
  177: "±",
  179: "≥",
  180: "×",
  183: "•",
  184: "÷",
  185: "≠",
  187: "≈",
  229: "Σ",
};

/** The character that a symbol of a font shows; fonts of pictures give a bullet. */
export function symbolCharacter(font: string, code: string): string {
  const value = Number.parseInt(code, 16) & 0xff;
  if (/symbol/iu.test(font)) return SYMBOLS[value] ?? "•";
  return /wingdings|webdings/iu.test(font) ? "•" : String.fromCharCode(value);
}
