import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cells } from "../../src/cli/print/cells.ts";
import { sourceWindow } from "../../src/cli/print/source-window.ts";

/** Marks the part of a line between ⟦ and ⟧, fits it, and shows line and carets as printed. */
function windowOn(marked: string, width: number): string[] {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const { line, carets } = sourceWindow(marked.replace(/[⟦⟧]/g, ""), start, end, width);
  return [line, carets];
}

describe("a source line in a window", () => {
  it("shows a short line whole", () => {
    expect(windowOn("Peso: ⟦abc⟧ per cento", 40)).toEqual(["Peso: abc per cento", "      ^^^"]);
  });

  it("sets carets under wide characters and tabs as the terminal shows them", () => {
    expect(windowOn("漢字\t⟦字⟧x", 40)).toEqual(["漢字    字x", "        ^^"]);
    expect(windowOn("a\u0301\t⟦b⟧", 40)).toEqual(["a\u0301    b", "     ^"]);
  });

  it("marks a place between two characters, and the end of a line, with one caret", () => {
    expect(windowOn("abc⟦⟧def", 40)).toEqual(["abcdef", "   ^"]);
    expect(windowOn("abc⟦⟧", 40)).toEqual(["abc", "   ^"]);
    expect(windowOn("⟦⟧", 40)).toEqual(["", "^"]);
  });

  it("cuts on both sides of the mark", () => {
    const [line, carets] = windowOn(`${"a".repeat(100)}⟦MARK⟧${"b".repeat(100)}`, 30);
    expect(line).toMatch(/^…a+MARKb+…$/);
    expect(carets?.indexOf("^")).toBe(line?.indexOf("MARK"));
    expect(cells(line ?? "")).toBeLessThanOrEqual(30);
  });

  it("gives the room left over at the end of a line to what comes before", () => {
    expect(windowOn(`${"a".repeat(100)}⟦MARK⟧`, 30)).toEqual([
      `…${"a".repeat(24)}MARK`,
      `${" ".repeat(25)}^^^^`,
    ]);
  });

  it("shows a mark longer than the window from its beginning", () => {
    const [line, carets] = windowOn(`${"a".repeat(50)}⟦${"M".repeat(80)}⟧b`, 20);
    expect(line).toBe(`…${"M".repeat(18)}…`);
    expect(carets).toBe(` ${"^".repeat(18)}`);
  });

  it("shows what a terminal would obey as a replacement mark", () => {
    expect(windowOn("a\u001b[31m⟦b⟧\u202ec", 40)).toEqual(["a\ufffd[31mb\ufffdc", "      ^"]);
  });

  it("shows a window on a line of a million characters", () => {
    const line = "x".repeat(1_000_000);
    const { line: shown, carets } = sourceWindow(line, 500_000, 500_004, 80);
    expect(shown.length).toBeLessThanOrEqual(80);
    expect(carets.trim()).toBe("^^^^");
  });

  it("never overflows, and marks inside what it shows, whatever the line", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", " ", "\t", "字", "\u0301", "😀", "é"),
      maxLength: 300,
    });
    fc.assert(
      fc.property(
        text,
        fc.nat(300),
        fc.nat(40),
        fc.integer({ min: 20, max: 90 }),
        (line, from, length, width) => {
          const start = Math.min(from, line.length);
          const shown = sourceWindow(line, start, Math.min(line.length, start + length), width);
          expect(cells(shown.line)).toBeLessThanOrEqual(width);
          expect(shown.carets).toMatch(/\^/);
          expect(shown.carets.length).toBeLessThanOrEqual(width + 1);
        },
      ),
    );
  });
});
