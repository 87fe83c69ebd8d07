/** A text in PDF's own notation (ISO 32000-1, 7.9.2.2): UTF-16 in hexadecimal digits. */
export function textString(text: string): string {
  return `<FEFF${Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase()}>`;
}
