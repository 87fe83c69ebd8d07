import type { Moment } from "../../core/evaluation/evaluation.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import { placeNow, placesOfYear } from "../plans/places.ts";
import type { Decided, RecordedDecision } from "./decision.ts";

/** Every decision on the moment's year that was known at the moment, in order of recording. */
export async function recordedDecisions(
  { records, plans }: Reader,
  { year, knownUpTo }: Moment,
  plan: Plan,
): Promise<readonly RecordedDecision[]> {
  const names = new Map(
    plan.nodes.flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, name] as const)),
  );
  const all = [...(await records.list("set-aside")), ...(await records.list("override"))]
    .filter(({ content, at }) => content.year === year && dayInRome(at) <= knownUpTo)
    .sort((a, b) => a.number - b.number);
  const changes = await placesOfYear({ plans }, await records.list("places"), year);
  const last = new Map(all.map((record) => [`${record.kind} ${record.subject}`, record.number]));
  return all.map((record): RecordedDecision => {
    const { number, kind, subject, content, author, at } = record;
    const decided = decidedIn(record);
    const holds = decided.kind === "set-aside" ? decided.setAside : decided.achievement !== null;
    return {
      number,
      year,
      indicator: content.indicator,
      name: names.get(placeNow(content.indicator, number, changes) ?? "") ?? "",
      decided,
      reason: content.reason,
      act: content.act,
      author,
      at,
      inForce: holds && last.get(`${kind} ${subject}`) === number,
    };
  });
}

function decidedIn({ content }: CycleRecord<"set-aside"> | CycleRecord<"override">): Decided {
  return "setAside" in content
    ? { kind: "set-aside", setAside: content.setAside }
    : { kind: "override", achievement: content.achievement };
}
