import type { Block, SourceDocument } from "../../src/documents/blocks.ts";
import { readDocument } from "../../src/documents/read-document.ts";

/** A document as plain lines, so that a test can be read: "# heading", "- [1.] item", "a | b" for rows, "=" for header rows. */
export function outline(document: SourceDocument): string[] {
  return document.blocks.flatMap(blockLines);
}

function blockLines(block: Block): string[] {
  if (block.kind === "heading") return [`${"#".repeat(block.depth)} ${block.text.text}`];
  if (block.kind === "paragraph") {
    const marker = block.marker ? `${"  ".repeat(block.indent)}[${block.marker.text}] ` : "";
    return [marker + block.lines.map((line) => line.text).join(" / ")];
  }
  return block.rows.map((row) => {
    const cells = row.cells.map((cell) => {
      const spans = cell.columnSpan > 1 || cell.rowSpan > 1 ? `<${cell.columnSpan}x${cell.rowSpan}>` : "";
      return spans + cell.lines.map((line) => line.text).join(" / ");
    });
    return `${row.header ? "= " : ""}${cells.join(" | ")}`;
  });
}

export async function outlineOf(text: string, name = "piano.txt"): Promise<string[]> {
  return outline(await readDocument(name, new TextEncoder().encode(text)));
}

export function codes(document: SourceDocument): string[] {
  return document.diagnostics.map((diagnostic) => diagnostic.code);
}

/** Every text in a document's blocks, with a word for where it stands. */
export function* textsOf(document: SourceDocument) {
  for (const block of document.blocks) {
    if (block.kind === "heading") yield block.text;
    else if (block.kind === "paragraph") {
      if (block.marker) yield block.marker;
      yield* block.lines;
    } else for (const row of block.rows) for (const cell of row.cells) yield* cell.lines;
  }
}
