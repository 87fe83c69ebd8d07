import type { Activity, Node } from "../../core/plan/plan.ts";
import { readWeight } from "../../core/plan/weight.ts";
import { dueOf, isProgramme } from "./activity-list.ts";
import type { DraftNode } from "./draft.ts";
import { type ReadingContext, readIndicator } from "./indicator-reading.ts";
import type { Period } from "./period.ts";
import type { PlacedNode } from "./tree.ts";

/** Makes a plan's node of what was collected for it, and notes where each of its fields stands. */
export function finishNode(placed: PlacedNode, units: readonly string[], context: ReadingContext): Node {
  const { draft, id, parent } = placed;
  const { activities, description } = readLists(draft, context.period);
  const note = context.places.note.bind(context.places, id);
  note("code", [draft.code]);
  note("title", [draft.title.length > 0 ? draft.title : draft.code]);
  note("description", draft.description);
  note(
    "units",
    draft.units.flatMap(({ code, text }) => [code, text]),
  );
  note(
    "activities",
    draft.lists.flatMap((list) => list.items.map((item) => item.text)),
  );
  note("weight", [draft.weight]);
  return {
    id,
    level: placed.level.id,
    code: draft.code?.text ?? null,
    title: draft.title.text,
    description,
    parent: parent?.id ?? null,
    weight: draft.weight ? readWeight(draft.weight.text) : null,
    units,
    activities,
    indicators: draft.indicators.map((indicator, index) =>
      readIndicator(indicator, `${id}/${index + 1}`, context),
    ),
  };
}

function readLists(draft: DraftNode, period: Period | null): { activities: Activity[]; description: string } {
  const activities: Activity[] = [];
  const lines = draft.description.map((text) => text.text);
  const announced = draft.lists.filter((list) => /:\s*$/.test(list.announcement?.text ?? ""));
  for (const list of draft.lists) {
    const programme = isProgramme(list, draft.indicators, announced.length === 1);
    for (const item of list.items) {
      const text = item.text.text;
      if (programme) activities.push({ text: text.replace(/\s*[;.,]$/, ""), due: dueOf(item, period) });
      else lines.push(text);
    }
  }
  return { activities, description: lines.join("\n") };
}
