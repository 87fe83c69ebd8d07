import { type Places, placeOf } from "../../core/measurement/places.ts";
import { isInSpan } from "../../core/period/years.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Reader } from "../../store/store.ts";
import { type Fault, Problem } from "../problem.ts";

/**
 * The indicators that would have another place, or none, on which somebody has decided or that were drawn to be judged,
 * in a year that the plan covers: the last such year by the id that each has now.
 */
export async function decidedPlaces(
  { records }: Pick<Reader, "records">,
  { period }: Pick<Plan, "period">,
  { moved, taken }: Places,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const concerned = new Set([...moved.values(), ...taken]);
  if (concerned.size === 0) return found;
  const covered = (year: number) => period === null || isInSpan(year, period);
  const decisions = [...(await records.list("set-aside")), ...(await records.list("override"))];
  const latest = new Map(decisions.map((one) => [`${one.kind} ${one.subject}`, one.content] as const));
  for (const content of latest.values()) {
    const holds = "setAside" in content ? content.setAside : content.achievement !== null;
    if (holds && covered(content.year) && concerned.has(content.indicator))
      found.set(content.indicator, content.year);
  }
  const closed = new Set((await records.list("validation-closed")).map(({ content }) => content.year));
  const drawn = new Map(
    (await records.list("sample")).map(({ content }) => [content.year, content] as const),
  );
  for (const { year, drawn: ids } of drawn.values())
    if (covered(year) && !closed.has(year)) for (const id of ids) if (concerned.has(id)) found.set(id, year);
  return found;
}

/** Refuses a plan in which these would have another place, naming each. */
export async function refuseDecided(reader: Reader, plan: Plan, places: Places): Promise<void> {
  const found = await decidedPlaces(reader, plan, places);
  if (found.size === 0) return;
  const now = placeOf(places);
  const faults = [...found].map(([indicator, year]): Fault => {
    const to = now(indicator);
    const params = { indicator, year: String(year) };
    return to === null
      ? { at: null, message: "adopt-decided-taken", params }
      : { at: null, message: "adopt-decided-moves", params: { ...params, to } };
  });
  throw new Problem("conflict", "adopt-places", { count: faults.length }, faults);
}
