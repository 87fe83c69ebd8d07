import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { narrativeBlocks } from "../../../src/documents/reports/narratives/narrative-text.ts";
import { plain } from "./example-data.ts";

/** "p:…" for a paragraph, "l:…|…" for a list, strong words between stars. */
function shown(text: string): readonly string[] {
  return narrativeBlocks(text).map((block) => {
    if (block.kind === "list") return `l:${block.items.map(marked).join("|")}`;
    if (block.kind === "paragraph") return `p:${marked(block.text)}`;
    return block.kind;
  });
}

function marked(content: Parameters<typeof plain>[0]): string {
  if (typeof content === "string") return content;
  return content
    .map((run) => (typeof run === "string" ? run : run.kind === "text" ? `*${run.text}*` : "?"))
    .join("");
}

describe("a text that people typed", () => {
  it.each([
    ["", []],
    ["Uno\ndue", ["p:Uno due"]],
    ["Uno\r\n\r\ndue", ["p:Uno", "p:due"]],
    ["Ecco:\n- uno\n- due\n\nFine", ["p:Ecco:", "l:uno|due", "p:Fine"]],
    ["* uno\n• due", ["l:uno|due"]],
    ["- uno\n  ancora uno\n- due", ["l:uno ancora uno|due"]],
    ["- uno\nnon più elenco", ["l:uno", "p:non più elenco"]],
    ["un **forte** e **un altro**", ["p:un *forte* e *un altro*"]],
    ["**tutto**", ["p:*tutto*"]],
    ["due ** stelle e 2 * 3", ["p:due ** stelle e 2 * 3"]],
    ["-5 gradi", ["p:-5 gradi"]],
    ["<b>x</b> #let _y_ =1+1", ["p:<b>x</b> #let _y_ =1+1"]],
  ])("%j", (text, blocks) => {
    expect(shown(text)).toEqual(blocks);
  });

  it("loses no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "*", "-", "è") }), (text) => {
        const letters = (some: string) => some.replace(/[^abè]/g, "");
        const all = narrativeBlocks(text)
          .flatMap((block) =>
            block.kind === "list" ? block.items : block.kind === "paragraph" ? [block.text] : [],
          )
          .map(plain)
          .join("");
        expect(letters(all)).toBe(letters(text));
      }),
    );
  });
});
