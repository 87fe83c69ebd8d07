import type { IndicatorResult } from "../../core/evaluation/evaluation.ts";
import { readTypedNumber } from "../../core/measurement/entry/read-number.ts";
import { toDecimalDigits } from "../../core/number/decimal.ts";
import { HUNDRED, type Rational, sign } from "../../core/number/rational.ts";
import { foldedLines } from "../../core/plan/edit/outcome.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Writer } from "../../store/store.ts";
import { optionalAct, type TypedAct } from "../act.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";

/** Most characters of a reason. */
export const LONGEST_REASON = 2000;

/** What is decided on, and why. */
export interface DecisionTyped {
  readonly year: number;
  readonly indicator: string;
  readonly reason: string;
  /** The act that decides it, where there is one; null or both texts empty for none. */
  readonly act: TypedAct | null;
}

/** Sets an indicator aside for a year ("sterilizza"): it does not count, and the weights of the others are renormalised. */
export async function setAside(
  services: Services,
  body: string,
  actor: Actor,
  typed: DecisionTyped,
): Promise<CycleRecord<"set-aside">> {
  return settingAside(services, body, actor, typed, true);
}

/** Counts again what was set aside. */
export async function readmit(
  services: Services,
  body: string,
  actor: Actor,
  typed: DecisionTyped,
): Promise<CycleRecord<"set-aside">> {
  return settingAside(services, body, actor, typed, false);
}

async function settingAside(
  services: Services,
  body: string,
  actor: Actor,
  typed: DecisionTyped,
  aside: boolean,
): Promise<CycleRecord<"set-aside">> {
  require(actor, "decide");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const checked = await check(services, writer, typed);
    refuseFaults(checked.faults);
    const { year, indicator } = typed;
    const subject = `${year}/${indicator}`;
    const stands = (await writer.records.latest("set-aside", subject))?.content.setAside ?? false;
    if (stands === aside)
      throw new Problem("already-done", aside ? "decision-aside-already" : "decision-not-aside", {
        indicator,
      });
    const { reason, act } = checked;
    return writer.records.add("set-aside", subject, { year, indicator, setAside: aside, reason, act });
  });
}

/** Gives an indicator an achievement, 0..100 as typed ("97,09"), against the computed one. Only the evaluator does. */
export async function override(
  services: Services,
  body: string,
  actor: Actor,
  typed: DecisionTyped & { readonly achievement: string },
): Promise<CycleRecord<"override">> {
  require(actor, "override-score");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const { faults, reason, act, result } = await check(services, writer, typed);
    const achievement = achievementOf(typed.achievement);
    if (achievement === null)
      faults.push({ at: "achievement", message: "decision-achievement-impossible", params: {} });
    if (result?.status === "not-applicable")
      faults.push({
        at: "indicator",
        message: "decision-not-counted",
        params: { indicator: typed.indicator },
      });
    refuseFaults(faults);
    const { year, indicator } = typed;
    return writer.records.add("override", `${year}/${indicator}`, {
      year,
      indicator,
      achievement: achievement && toDecimalDigits(achievement),
      reason,
      act,
    });
  });
}

/** Withdraws it: the computed achievement counts again. */
export async function withdrawOverride(
  services: Services,
  body: string,
  actor: Actor,
  typed: DecisionTyped,
): Promise<CycleRecord<"override">> {
  require(actor, "override-score");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const { faults, reason, act } = await check(services, writer, typed);
    refuseFaults(faults);
    const { year, indicator } = typed;
    const subject = `${year}/${indicator}`;
    const last = await writer.records.latest("override", subject);
    if ((last?.content.achievement ?? null) === null)
      throw new Problem("already-done", "decision-no-override", { indicator });
    return writer.records.add("override", subject, { year, indicator, achievement: null, reason, act });
  });
}

interface Checked {
  readonly faults: Fault[];
  readonly reason: string;
  readonly act: ReturnType<typeof optionalAct>["act"];
  /** How the indicator stands; null where the plan lacks it. */
  readonly result: IndicatorResult | null;
}

/** What every decision must have: a year and an indicator of the plan in force, a reason, an act that can be. */
async function check(
  { standings, clock }: Services,
  writer: Writer,
  { year, indicator, reason: written, act: typed }: DecisionTyped,
): Promise<Checked> {
  const standing = await standings.covering(writer, { year });
  if (standing === null) throw new Problem("not-found", "problem-no-plan");
  const result = standing.evaluation.indicators.get(indicator) ?? null;
  const reason = foldedLines(written);
  const { act, faults } = optionalAct(typed, dayInRome(clock().toISOString()));
  if (standing.moment.year !== year)
    faults.push({ at: "year", message: "decision-year-unknown", params: { year: String(year) } });
  if (result === null)
    faults.push({ at: "indicator", message: "decision-indicator-unknown", params: { indicator } });
  if (reason === "") faults.push({ at: "reason", message: "decision-reason-missing", params: {} });
  if (reason.length > LONGEST_REASON)
    faults.push({ at: "reason", message: "decision-reason-too-long", params: { most: LONGEST_REASON } });
  return { faults, reason, act, result };
}

function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Problem("invalid-input", "decision-not-recorded", {}, faults);
}

/** Six decimals are more than anybody decides. */
const MOST_PLACES = 1_000_000;

function achievementOf(text: string): Rational | null {
  const { value } = readTypedNumber(text.trim(), "percentage");
  if (value === null || sign(value) < 0 || value.compare(HUNDRED) > 0) return null;
  return value.mul(MOST_PLACES).d === 1n ? value : null;
}
