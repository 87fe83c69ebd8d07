import type { Report } from "../report.ts";

/**
 * Writes the report as a Word document: styles that a person can go on editing with, head rows marked, language and
 * title set, pictures with their words. The same report gives the same bytes.
 */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  // Loaded only when a document is asked for: it takes longer than the program to start.
  const { composeDocx } = await import("./compose.ts");
  return composeDocx(report);
}
