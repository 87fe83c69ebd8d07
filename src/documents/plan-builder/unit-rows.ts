import { SourcedText } from "../sourced-text.ts";
import type { Assembler } from "./assembler.ts";
import type { DraftUnits } from "./draft.ts";
import { filledSlots, type GridRow, type Slot } from "./grid.ts";
import { type Label, readLabel } from "./label.ts";
import { levelLabel } from "./level-label.ts";
import { looksLikeUnit, unitCodeAt } from "./unit-code.ts";

/** The units of a cell, one a line; a line that begins in lower case goes on with the one above. */
export function unitsOfCell(slot: Slot): SourcedText[] {
  const units: SourcedText[] = [];
  for (const line of slot.lines) {
    const last = units[units.length - 1];
    if (last && /^(?:\p{Ll}|\()/u.test(line.text) && !looksLikeUnit(line.text))
      units[units.length - 1] = SourcedText.join([last, line], " ");
    else units.push(line);
  }
  return units;
}

/** Rows whose cells are a unit's code and name, or names of units under their label. */
export function readUnitRow(row: GridRow, into: Assembler): boolean {
  const filled = filledSlots(row);
  const [first, second] = filled;
  if (!first) return false;
  const pair = second && filled.length === 2 ? codeAndName(first.slot, second.slot) : null;
  if (pair) {
    into.addUnits(pair);
    return true;
  }
  if (into.section === "units") {
    if (filled.every(({ slot }) => readLabel(slot.text.text)?.exact)) return true;
    for (const { slot } of filled) for (const text of unitsOfCell(slot)) into.addUnits({ code: null, text });
    return true;
  }
  if (
    filled.length === 1 &&
    first.slot.text.length < 150 &&
    looksLikeUnit(first.slot.text.text) &&
    into.current
  ) {
    into.addUnits({ code: null, text: first.slot.text });
    return true;
  }
  return false;
}

/** In a list of units, a table that says "Codice | Unità organizzativa": each row is one unit, whatever its cells hold. */
export function readUnitPairs(rows: readonly GridRow[], into: Assembler): boolean {
  const [header, ...body] = rows.map((row) => filledSlots(row));
  const [code, name, more] = header ?? [];
  if (!code || !name || more || readLabel(code.slot.text.text)?.kind !== "code") return false;
  const label = readLabel(name.slot.text.text);
  if (label?.kind !== "units" || !label.exact) return false;
  for (const [first, second] of body) {
    if (first && second) into.addUnits({ code: first.slot.text, text: second.slot.text });
    else if (first) into.addUnits({ code: null, text: first.slot.text });
  }
  return true;
}

function codeAndName(first: Slot, second: Slot): DraftUnits | null {
  const text = first.text.text.replace(/[\s.\-–]+$/, "");
  const code = unitCodeAt(first.text.text, 0);
  return code && code.end >= text.length ? { code: first.text, text: second.text } : null;
}

/**
 * Reads a table that lists the body's units ("Codice | Unità organizzativa | Dirigente") for their names: being listed
 * is not being involved. False where the header says something else.
 */
export function readUnitList(rows: readonly GridRow[], into: Assembler): boolean {
  const [header, ...body] = rows;
  if (!header || body.length === 0) return false;
  const labels = header.slots.map((slot) => readLabel(slot.text.text));
  const units = labels.findIndex((label) => label?.kind === "units" && label.exact);
  if (units < 0 || labels.some((label) => label !== null && OTHER_KINDS.has(label.kind))) return false;
  if (header.slots.some((slot) => levelLabel(slot.text.text) !== null)) return false;
  const code = labels.findIndex((label) => label?.kind === "code");
  const coded = body.filter((row) => {
    const cell = row.slots[code < 0 ? units : code]?.text.text ?? "";
    const found = unitCodeAt(cell, 0);
    return found !== null && (code < 0 || found.end >= cell.length);
  });
  if (coded.length * 3 < body.length * 2) return false;
  for (const row of coded) {
    const name = row.slots[units];
    const own = code < 0 ? null : (row.slots[code]?.text ?? null);
    if (name && name.text.length > 0) into.listUnits({ code: own, text: name.text });
  }
  return true;
}

const OTHER_KINDS = new Set<Label["kind"]>(["name", "formula", "target", "weight", "baseline", "due"]);
