const YES: ReadonlySet<string> = new Set(["si", "sì", "si'", "true", "vero", "yes"]);
const NO: ReadonlySet<string> = new Set(["no", "false", "falso"]);

/** Reads a yes or no; null for anything else. */
export function readAnswer(text: string): boolean | null {
  const word = text.normalize("NFC").trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : null;
}
