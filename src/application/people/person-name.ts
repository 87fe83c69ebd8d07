const LONGEST = 120;

/** A name as it is kept: composed, blanks folded. Null for what is none: empty, too long, or with signs that are not seen. */
export function readName(text: string): string | null {
  const name = text.normalize("NFC").trim().replace(/ {2,}/g, " ");
  // Control characters end lines of headers and logs; marks of direction make a name read as another.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/u.test(name)) return null;
  return name === "" || name.length > LONGEST || !/\p{L}/u.test(name) ? null : name;
}
