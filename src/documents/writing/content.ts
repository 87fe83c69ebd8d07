import type { BarRun, Content, LinkRun, TextRun } from "./report.ts";

/** A run with nothing left to guess: plain text has the style "plain", lines are broken by "break" alone. */
export type PlainRun =
  | { readonly kind: "text"; readonly text: string; readonly style: TextRun["style"] | "plain" }
  | LinkRun
  | BarRun
  | { readonly kind: "break" };

/** What XML 1.0 cannot hold, halves of pairs, and the marks that turn the direction of the text around them. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be left out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that every format can hold: one line, without control characters. */
export function cleanLine(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\n\t]/g, " ").replace(UNPRINTABLE, "");
}

/** The runs of a content, line feeds in plain text made into breaks. */
export function runsOf(content: Content): PlainRun[] {
  const runs: PlainRun[] = [];
  for (const run of typeof content === "string" ? [content] : content) {
    if (typeof run === "string") lines(run, "plain", runs);
    else if (run.kind === "text") lines(run.text, run.style, runs);
    else runs.push(run.kind === "link" ? { ...run, text: cleanLine(run.text) } : run);
  }
  return runs;
}

function lines(text: string, style: TextRun["style"] | "plain", into: PlainRun[]): void {
  for (const [index, line] of text.split(/\r\n?|[\n\u2028\u2029]/).entries()) {
    if (index > 0) into.push({ kind: "break" });
    const cleaned = cleanLine(line);
    if (cleaned !== "") into.push({ kind: "text", text: cleaned, style });
  }
}

/** The words alone, lines divided by line feeds. */
export function plainText(content: Content): string {
  return runsOf(content)
    .map((run) => (run.kind === "break" ? "\n" : run.kind === "bar" ? "" : run.text))
    .join("");
}
