import pc from "picocolors";
import { describe, expect, it } from "vitest";
import { diagnosticLines } from "../../src/cli/print/diagnostic.ts";
import { type SourceView, textView } from "../../src/cli/print/source-view.ts";
import { type Diagnostic, diagnostic, type Location } from "../../src/core/diagnostics/diagnostic.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";

const plain = pc.createColors(false);
const STYLE = { words: Catalogue.load("it"), colours: plain, width: 80 };
const TEXT = "Prima riga\nPeso: 12, poi\nuna terza riga\ne una quarta\n";

/** A finding on the piece of the text between two words. */
function finding(from: string, to: string, rest: Partial<Diagnostic> = {}): Diagnostic {
  const span = { start: TEXT.indexOf(from), end: TEXT.indexOf(to) + to.length };
  return {
    ...diagnostic(
      "document-damaged-characters",
      "warning",
      { count: 3 },
      { location: { in: "source", span } },
    ),
    ...rest,
  };
}

function print(found: Diagnostic, view: SourceView = textView("piano.txt", TEXT), style = STYLE): string[] {
  return diagnosticLines(found, view, style);
}

describe("a finding as printed", () => {
  it("says what, where, the line with its mark, and the remedy", () => {
    const { message, remedy } = STYLE.words.describe(finding("12", "12"));
    const lines = print(finding("12", "12", { subject: "A.1/1" }));
    expect(lines[0]).toBe(`avviso[document-damaged-characters]: ${message}`.slice(0, lines[0]?.length));
    expect(lines.slice(lines.findIndex((line) => line.includes("┌─"))).slice(0, 4)).toEqual([
      "  ┌─ piano.txt:2:7 · A.1/1",
      "  │",
      "2 │ Peso: 12, poi",
      "  │       ^^",
    ]);
    expect(lines.join(" ").replace(/\s+/g, " ")).toContain(`= rimedio: ${remedy}`);
  });

  it("marks the first and the last line of a longer place, and says that there are others between", () => {
    expect(
      print(finding("12", "e una"))
        .slice(-6 - 1)
        .join("\n"),
    ).toContain(
      ["2 │ Peso: 12, poi", "  │       ^^^^^^^", "  ⋮", "4 │ e una quarta", "  │ ^^^^^"].join("\n"),
    );
  });

  it("lists the other readings and what to write instead", () => {
    const doubtful = finding("12", "12", {
      alternatives: [{ normal: "(unknown)", text: "a / (b + c)" }],
      fix: { replacement: "A.2.3" },
    });
    const printed = print(doubtful).join("\n");
    expect(printed).toContain("  = oppure: a / (b + c)");
    expect(printed).toContain("  = scrivi: A.2.3");
  });

  it("names the page or the cell where the file has no lines", () => {
    const view = { ...textView("piano.pdf", TEXT), landmark: () => "pagina 12" };
    const lines = print(finding("12", "12"), view);
    expect(lines).toContain("  ┌─ piano.pdf, pagina 12");
    expect(lines).toContain("  │ Peso: 12, poi");
  });

  it("shows the field where no document stands behind the plan", () => {
    const view = { ...textView("plan.json", ""), fieldText: () => "Numero a/numero b" };
    const location: Location = { in: "field", field: "formula", span: { start: 7, end: 8 } };
    const lines = print(finding("12", "12", { subject: "A.1/1", location }), view);
    expect(lines).toContain("  ┌─ plan.json · A.1/1 · algoritmo");
    expect(lines.join("\n")).toContain("  │ Numero a/numero b\n  │        ^");
  });

  it("needs no place", () => {
    const lines = print(finding("12", "12", { location: null }));
    expect(lines).toContain("  ┌─ piano.txt");
    expect(lines.some((line) => line.includes("^"))).toBe(false);
  });

  it("stays within the columns, and obeys nothing that the document says to the terminal", () => {
    const evil = `\u001b[2J\u202e${"parola ".repeat(60)}`;
    const view = textView("a\u001b[2J.txt", evil);
    const span = { start: 200, end: 260 };
    const found = finding("12", "12", {
      subject: "\u001b]0;x\u0007",
      location: { in: "source", span },
      fix: { replacement: evil },
    });
    for (const width of [40, 80, 120]) {
      const lines = print(found, view, { ...STYLE, width });
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(lines.join("\n")).not.toMatch(/[^\P{C}\n]/u);
    }
  });

  it("colours severity and mark only where asked", () => {
    const coloured = print(finding("12", "12"), undefined, { ...STYLE, colours: pc.createColors(true) });
    expect(coloured.join("\n")).toContain("\u001b[33m");
    expect(print(finding("12", "12")).join("\n")).not.toContain("\u001b[");
  });
});
