/**
 * Lines as a file that spreadsheet programs set to Italian open as it is: UTF-8 with its mark, semicolons, CRLF. Each field
 * is written as it stands (`csvText` for texts).
 */
export function semicolonCsv(lines: Iterable<readonly string[]>): string {
  return `\ufeff${Array.from(lines, (fields) => `${fields.join(";")}\r\n`).join("")}`;
}

/** A text as a field. What such a program would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
export function csvText(text: string, isActive: (text: string) => boolean = looksLikeFormula): string {
  const safe = isActive(text) ? `'${text}` : text;
  return /[";\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text that a spreadsheet program may take for a formula when it opens it as plain text (CWE-1236). */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text) && !/^[-+]?\d[\d.,' ]*%?$/.test(text);
}
