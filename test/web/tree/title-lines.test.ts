import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/documents/drawing/text-width.ts";
import { titleLines } from "../../../src/documents/drawing/title-lines.ts";

describe("titles in lines", () => {
  it.each([
    ["Open data", 200, ["Open data"]],
    ["Agenda digitale e Semplificazione", 100, ["Agenda digitale e", "Semplificazione"]],
    ["Tutela del consumatore e della concorrenza nel territorio", 100, ["Tutela del", "consumatore e d…"]],
    ["Precipitevolissimevolmente", 60, ["Precipitev", "olissimev…"]],
  ])("%s in %d", (title, width, lines) => {
    expect(titleLines(title, { size: 12, width, lines: 2 }).lines).toEqual(lines);
  });

  it("leaves the room of a code on the first line, and moves on whole where no word fits there", () => {
    const setting = { size: 12, width: 120, lines: 2 };
    expect(titleLines("Open data per tutti", { ...setting, indent: 60 })).toEqual({
      lines: ["Open data", "per tutti"],
      cut: false,
    });
    expect(titleLines("Semplificazione", { ...setting, indent: 100 })).toEqual({
      lines: ["", "Semplificazione"],
      cut: false,
    });
  });

  it("never runs out of its box, never takes more lines, and loses nothing unless it says so", () => {
    const text = fc.string({ unit: fc.constantFrom(..."abcilmWM àèé.-  "), maxLength: 120 });
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), (title, width) => {
        const { lines, cut } = titleLines(title, { size: 12, width, lines: 2 });
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        expect(cut).toBe(lines.at(-1)?.endsWith("…") ?? false);
        const letters = (words: string) => words.replace(/\s/g, "");
        if (!cut) expect(letters(lines.join(""))).toBe(letters(title));
      }),
    );
  });
});
