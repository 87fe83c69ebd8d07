import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { expect, it } from "vitest";
import { outlineOf } from "./outline.ts";

/** The same outline from a reader of markdown by the book: what both read alike is markdown as everyone writes it. */
function peerOutline(source: string): string[] {
  const tree: Root = fromMarkdown(source, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return tree.children.flatMap((node) => peerLines(node, 0));
}

function peerLines(node: Nodes, depth: number, marker = ""): string[] {
  if (node.type === "heading") return [`${"#".repeat(node.depth)} ${wordsOf(node)}`];
  if (node.type === "paragraph") return [marker + wordsOf(node).replaceAll("\n", " / ")];
  if (node.type === "table")
    return node.children.map(
      (row, index) => `${index === 0 ? "= " : ""}${row.children.map(wordsOf).join(" | ")}`,
    );
  if (node.type === "list")
    return node.children.flatMap((item, index) =>
      item.children.flatMap((child) => {
        const sign = node.ordered ? `${(node.start ?? 1) + index}.` : "-";
        return peerLines(child, depth + 1, `${"  ".repeat(depth)}[${sign}] `);
      }),
    );
  return [];
}

function wordsOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}

const word = fc.constantFrom(
  "obiettivo",
  "Peso",
  "attività",
  "50%",
  "a/b",
  "(t-1)",
  "**grassetto**",
  "*corsivo*",
  "&egrave;",
  "2018",
  "n.d.",
  ">= 5",
);
const words = fc
  .tuple(fc.constantFrom("Uno", "Valore", "Quota"), fc.array(word, { maxLength: 5 }))
  .map(([first, rest]) => [first, ...rest].join(" "));
const cell = words.map((text) => text.replaceAll("|", ""));
const block = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 6 }), words).map(([depth, text]) => `${"#".repeat(depth)} ${text}`),
  words.map((text) => `${text}\n====`),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join("\n")),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item, index) => `${index + 1}. ${item}`).join("\n")),
  fc.tuple(words, words).map(([outer, inner]) => `- ${outer}\n  - ${inner}`),
  fc
    .integer({ min: 2, max: 4 })
    .chain((columns) =>
      fc
        .array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 })
        .map(([head, ...rows]) =>
          [head, Array(columns).fill(":--"), ...rows].map((row) => `| ${row?.join(" | ")} |`).join("\n"),
        ),
    ),
);

it("markdown by the book is read as the book says", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
      /** Two lists in a row would be one by the book. */
      const source = blocks.join("\n\nParola\n\n");
      expect(await outlineOf(source, "piano.md")).toEqual(peerOutline(source));
    }),
    { numRuns: 300 },
  );
});
