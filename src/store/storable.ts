// PostgreSQL keeps no NUL in a text and neither engine half a surrogate pair; what is vouched for must come back as it was.
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is looked for.
const UNSTORABLE = /[\u0000\ud800-\udfff]/gu;

/** A text as both engines give it back: what no database keeps becomes U+FFFD. */
export function storableText(text: string): string {
  return text.replace(UNSTORABLE, "\ufffd");
}

/** The same for every text of a row. */
export function storable<R extends Readonly<Record<string, unknown>>>(row: R): R {
  const clean = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === "string" ? storableText(value) : value,
  ]);
  return Object.fromEntries(clean) as R;
}
