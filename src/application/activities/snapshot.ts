import { stateOn } from "../../core/activities/state.ts";
import type { ActivitySnapshot } from "./counted.ts";
import type { Programme } from "./programme.ts";
import type { ActivityValueLine } from "./values.ts";

/** What a value counted, as it was then: to be kept beside the entry, without names of people. */
export function activitySnapshot(
  { standing, day }: Pick<Programme, "standing" | "day">,
  { node, indicator, quantity, courses }: ActivityValueLine,
): Uint8Array {
  const { year } = standing.moment;
  const content: ActivitySnapshot = {
    kind: "activities",
    plan: standing.version.hash,
    node,
    indicator,
    quantity,
    year,
    day,
    items: courses.map(({ programmed, report, owner, due, doneOn }) => ({
      key: programmed.key,
      text: programmed.text,
      owner,
      due,
      doneOn,
      state: stateOn({ due, doneOn }, day),
      record: report?.record.number ?? null,
      evidence: report?.evidence.map(({ hash }) => hash) ?? [],
    })),
  };
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}
