import type { CompiledIndicator } from "../../core/evaluation/compile.ts";
import type { Asked } from "../../core/measurement/asked.ts";
import { matchAsked } from "../../core/measurement/asked.ts";
import { measureOf } from "../../core/measurement/entry/question.ts";
import { type Required, requiredOf } from "../../core/measurement/entry/required.ts";
import { lastDayOf } from "../../core/period/years.ts";
import { dueDay } from "../../core/target/due-day.ts";
import type { Target } from "../../core/target/target.ts";
import type { Arrangements } from "../../store/arrangements.ts";
import type { SheetCell } from "../../store/sheets.ts";
import type { Actor } from "../actor.ts";
import { unitsAnswering } from "../answers-for.ts";
import { may, reachOf } from "../permissions.ts";
import { disagreementsIn } from "../shared-quantities/disagreements.ts";
import type { Standing } from "../standing.ts";
import { cellId, sameCell } from "./cell-id.ts";
import { knownBefore } from "./known-before.ts";
import type { Cell, LedgerEntry, RowStatus, SheetRow, Validation } from "./sheet-row.ts";

/** All the rows of a year's sheet, in the plan's order, whoever may fill them. */
export function sheetRows(standing: Standing, drafts: readonly SheetCell[], actor: Actor): SheetRow[] {
  const { compiled, version, moment } = standing;
  const { arrangements } = version;
  const year = moment.year;
  const ledger = entriesByIndicator(standing.entries);
  const verdicts = new Map(standing.validations.map((one) => [one.sequence, one]));
  const firstUses = firstUsesOf(standing, arrangements);
  const rows: SheetRow[] = [];
  for (const { indicators } of compiled.nodes) {
    for (const one of indicators) {
      if (one.key !== one.indicator.id) continue;
      const { target, values } = requiredOf(one, year, compiled.firstYear);
      const entries = ledger.get(one.key) ?? [];
      for (const required of values) {
        const shared = sharing(arrangements, one.key, required.asked.quantity);
        // A shared quantity stands in the sheet once, where the plan first asks for it.
        const inCommon = shared && firstUses.get(`${shared.name} ${required.year}`);
        if (inCommon && inCommon.first !== one.key) continue;
        const uses = shared
          ? inOrder(shared.uses, one.key)
          : [{ indicator: one.key, quantity: required.asked.quantity }];
        const units = [
          ...new Set(uses.flatMap(({ indicator }) => unitsAnswering(version.plan, arrangements, indicator))),
        ];
        const own = entries.filter((entry) => isOf(one, required.asked, entry));
        for (const unit of contributors(required, own, drafts, one.key)) {
          const cell: Cell = {
            indicator: one.key,
            quantity: required.asked.quantity,
            year: required.year,
            unit,
          };
          const sharedName = shared?.name ?? null;
          const asked = inCommon?.needed ? { ...required, stated: null } : required;
          const scored = inCommon?.scored ?? target !== null;
          const place = { one, required: asked, target, scored, cell, uses, sharedName, units, year };
          rows.push(rowOf(place, standing, own, drafts, verdicts, actor));
        }
      }
    }
  }
  return rows;
}

interface Place {
  readonly one: CompiledIndicator;
  readonly required: Required;
  readonly target: Target | null;
  readonly scored: boolean;
  readonly cell: Cell;
  readonly uses: SheetRow["uses"];
  readonly sharedName: string | null;
  readonly units: readonly string[];
  readonly year: number;
}

function rowOf(
  { one, required, target, scored, cell, uses, sharedName, units, year }: Place,
  standing: Standing,
  own: readonly LedgerEntry[],
  drafts: readonly SheetCell[],
  verdicts: ReadonlyMap<number, Validation>,
  actor: Actor,
): SheetRow {
  const { asked } = required;
  const firstYear = standing.compiled.firstYear ?? year;
  const inCell = own.filter(
    ({ measurement }) => measurement.year === cell.year && measurement.unit === cell.unit,
  );
  const counting = withoutCorrected(inCell).sort(byObservation);
  const latest = counting.at(-1) ?? null;
  const validation = latest === null ? null : (verdicts.get(latest.sequence) ?? null);
  const draft = drafts.find((one) => sameCell(one.cell, cell)) ?? null;
  const measured = own.map(({ measurement }) => measurement);
  return {
    id: cellId(cell),
    cell,
    uses,
    sharedName,
    node: one.node,
    indicator: one.indicator,
    target,
    question: {
      asked,
      measure: measureOf(one, asked, target),
      year: cell.year,
      evaluated: year,
      contribution: cell.unit !== null,
    },
    past: {
      before: knownBefore(one, asked, cell.year, cell.unit, measured, firstYear),
      recorded: counting.map(({ measurement: { observedOn, value } }) => ({ observedOn, value })),
    },
    // Looked for when it is read: it takes a whole evaluation, which who only writes a value has no use for.
    get disagreement() {
      const among = disagreementsIn(standing).filter(({ indicator }) => indicator === one.key);
      return among.find(({ quantity }) => quantity === asked.quantity || quantity === null) ?? null;
    },
    stated: required.stated,
    scored,
    units,
    mayMeasure: mayMeasure(actor, cell.unit, units),
    latest,
    seen: inCell.reduce<number | null>((last, { sequence }) => Math.max(last ?? 0, sequence), null),
    validation,
    draft,
    status: statusOf(draft, latest, validation),
    due: dueOf(target, year),
  };
}

/** Whether the actor may give this value: for its own units, where it keeps to them. */
export function mayMeasure(actor: Actor, unit: string | null, answering: readonly string[]): boolean {
  if (reachOf(actor, "measure") !== "own") return may(actor, "measure");
  return may(actor, "measure", unit === null ? answering : [unit]);
}

function statusOf(
  draft: SheetCell | null,
  latest: LedgerEntry | null,
  validation: Validation | null,
): RowStatus {
  if (draft !== null && draft.text.trim() !== "") return "draft";
  if (latest === null) return "to-do";
  if (validation === null) return "submitted";
  return validation.verdict === "rejected" ? "to-correct" : "validated";
}

function dueOf(target: Target | null, year: number): string {
  return (target && dueDay(target)) ?? lastDayOf(year);
}

/**
 * Units that give a part of a quantity: those that did in the year, or have begun to; else those that did the year
 * before; the body as a whole where none did.
 */
function contributors(
  { asked, year }: Required,
  own: readonly LedgerEntry[],
  drafts: readonly SheetCell[],
  indicator: string,
): readonly (string | null)[] {
  const begun = drafts
    .filter(
      ({ cell }) => cell.indicator === indicator && cell.quantity === asked.quantity && cell.year === year,
    )
    .map(({ cell }) => cell.unit);
  const inYear = (one: number) =>
    own.filter(({ measurement }) => measurement.year === one).map(({ measurement }) => measurement.unit);
  const now = new Set([...inYear(year), ...begun]);
  if (now.size > 0) return [...now].sort(byCode);
  const before = new Set(inYear(year - 1));
  return before.size > 0 ? [...before].sort(byCode) : [null];
}

function byCode(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function entriesByIndicator(entries: readonly LedgerEntry[]): ReadonlyMap<string, LedgerEntry[]> {
  const found = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const { indicator } = entry.measurement;
    const others = found.get(indicator);
    if (others) others.push(entry);
    else found.set(indicator, [entry]);
  }
  return found;
}

function isOf(one: CompiledIndicator, asked: Asked, { measurement }: LedgerEntry): boolean {
  return matchAsked(one.asked, measurement.quantity)?.asked.quantity === asked.quantity;
}

/** Entries that a later one corrects no longer count. */
export function withoutCorrected(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const corrected = new Set(entries.flatMap(({ corrects }) => (corrects ? [corrects.sequence] : [])));
  return entries.filter(({ sequence }) => !corrected.has(sequence));
}

function byObservation(a: LedgerEntry, b: LedgerEntry): number {
  if (a.measurement.observedOn !== b.measurement.observedOn)
    return a.measurement.observedOn < b.measurement.observedOn ? -1 : 1;
  return a.sequence - b.sequence;
}

function sharing({ shared }: Arrangements, indicator: string, quantity: string | null) {
  return shared.find(({ uses }) =>
    uses.some((use) => use.indicator === indicator && use.quantity === quantity),
  );
}

/** What a shared quantity of a year is to all its uses. */
interface InCommon {
  /** The indicator under which it stands in the sheet: the first that asks for it. */
  readonly first: string;
  /** Some use has nothing stated in the plan in its place. */
  readonly needed: boolean;
  /** Some use is scored in the year. */
  readonly scored: boolean;
}

function firstUsesOf(standing: Standing, arrangements: Arrangements): ReadonlyMap<string, InCommon> {
  const first = new Map<string, InCommon>();
  if (arrangements.shared.length === 0) return first;
  const { compiled, moment } = standing;
  for (const { indicators } of compiled.nodes) {
    for (const one of indicators) {
      const { target, values } = requiredOf(one, moment.year, compiled.firstYear);
      for (const { asked, year, stated } of values) {
        const shared = sharing(arrangements, one.key, asked.quantity);
        const key = `${shared?.name ?? ""} ${year}`;
        if (!shared) continue;
        const before = first.get(key) ?? { first: one.key, needed: false, scored: false };
        const scored = before.scored || target !== null;
        const needed = before.needed || (stated === null && target !== null);
        first.set(key, { ...before, needed, scored });
      }
    }
  }
  return first;
}

function inOrder(uses: SheetRow["uses"], first: string): SheetRow["uses"] {
  return [
    ...uses.filter(({ indicator }) => indicator === first),
    ...uses.filter(({ indicator }) => indicator !== first),
  ];
}
