import { readFileSync } from "node:fs";
import { NO_ARRANGEMENTS } from "../../src/core/plan/arrangements.ts";
import { applyEdit } from "../../src/core/plan/edit/apply.ts";
import type { Edit, Prepared } from "../../src/core/plan/edit/edit.ts";
import { indicatorOf } from "../../src/core/plan/edit/parts.ts";
import type { Indicator } from "../../src/core/plan/plan.ts";
import { importPlan } from "../../src/documents/import-plan.ts";

const bytes = readFileSync(new URL("../../examples/piano-lecce-2018-2020.txt", import.meta.url));

/** The example plan, as imported. */
export const example = await importPlan("piano-lecce-2018-2020.txt", bytes);

export const prepared: Prepared = { plan: example.plan, arrangements: NO_ARRANGEMENTS };

/** The plan after edits; throws where one is refused. */
export function afterEdits(edits: readonly Edit[], from: Prepared = prepared): Prepared {
  return edits.reduce((state, edit) => {
    const edited = applyEdit(state, edit);
    if (!edited.done)
      throw new Error(`${edit.kind}: ${edited.diagnostics.map(({ code }) => code).join(", ")}`);
    return edited.prepared;
  }, from);
}

/** Codes with which an edit is refused; empty where it is done. */
export function refusals(edit: Edit, from: Prepared = prepared): readonly string[] {
  const edited = applyEdit(from, edit);
  return edited.done ? [] : edited.diagnostics.map(({ code }) => code);
}

export function indicator(id: string, { plan }: Prepared): Indicator {
  const found = indicatorOf(plan, id);
  if (found === null) throw new Error(`no indicator ${id}`);
  return found.indicator;
}
