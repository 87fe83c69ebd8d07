/** How one level of a numbered list or heading writes its number. */
export interface NumberedLevel {
  /** "decimal", "lowerLetter", "upperRoman", "bullet", "none"... */
  readonly format: string;
  /** The label with %1, %2... for the numbers of the levels, or the bullet itself. */
  readonly label: string;
  readonly start: number;
}

/** Counts the numbers of one list as its paragraphs come. */
export class Counters {
  private readonly counts: number[] = [];

  /** The label of the next paragraph at this level ("2.1.", "b)", "•"), empty where the level writes none. */
  next(levels: readonly (NumberedLevel | undefined)[], depth: number): string {
    const level = levels[depth];
    if (!level) return "";
    for (let above = 0; above < depth; above += 1) this.counts[above] ??= levels[above]?.start ?? 1;
    this.counts[depth] = this.counts[depth] === undefined ? level.start : this.counts[depth] + 1;
    this.counts.length = depth + 1;
    if (level.format === "bullet") return bullet(level.label);
    if (level.format === "none") return level.label.includes("%") ? "" : level.label;
    return level.label.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return numeral(this.counts[at] ?? 1, levels[at]?.format ?? "decimal");
    });
  }
}

/** Bullets of symbol fonts show as a plain one. */
function bullet(label: string): string {
  const sign = label.trim();
  if (sign === "" || /^[\uE000-\uF8FF]$/u.test(sign) || sign === "o") return "•";
  return sign;
}

function numeral(value: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "upperLetter":
      return letters(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    default:
      return String(value);
  }
}

/** A, B... Z, AA, BB, as word processors go on. */
function letters(value: number): string {
  if (value < 1) return "";
  const index = (value - 1) % 26;
  return String.fromCharCode(65 + index).repeat(Math.min(20, Math.floor((value - 1) / 26) + 1));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let left = Math.max(0, Math.min(value, 3999));
  let written = "";
  for (const [amount, sign] of ROMAN)
    while (left >= amount) {
      written += sign;
      left -= amount;
    }
  return written;
}
