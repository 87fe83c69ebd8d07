import type { Feed } from "../../core/feed/feed.ts";
import { type Movement, movementOf, type Reference } from "../../core/feed/jump.ts";
import type { FeedFault } from "../../core/feed/value-text.ts";
import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import { formatItalian } from "../../core/number/italian.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Target } from "../../core/target/target.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Reader } from "../../store/store.ts";
import { PUBLIC } from "../actor.ts";
import { checkRow } from "../measurements/check-row.ts";
import { rowFor } from "../measurements/push.ts";
import type { SheetRow } from "../measurements/sheet-row.ts";
import { sheetRows } from "../measurements/sheet-rows.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Reading } from "./reading.ts";

/** A value read, as the plan's sheet sees it. */
export interface Judged {
  readonly year: number;
  readonly observedOn: IsoDate;
  readonly value: MeasuredValue;
  /** What it was compared with; null where nothing is known. */
  readonly reference: Reference | null;
  readonly movement: Movement;
  /** The sheet's doubts: message ids with their parameters. */
  readonly warnings: readonly FeedFault[];
}

/** Compares what was read with what is known. A fault where the plan does not ask for it, or it cannot be. */
export async function judge(
  services: Services,
  reader: Reader,
  feed: Feed,
  { found }: Reading,
  markBefore: string | null,
): Promise<Judged | { readonly fault: FeedFault }> {
  const today = dayInRome(services.clock().toISOString());
  const observedOn = found.day ?? today;
  const year = yearOf(feed, observedOn);
  const { indicator, quantity, unit } = feed;
  const standing = await services.standings.within(reader);
  if (standing === null) return { fault: { message: "feed-no-plan", params: {} } };
  const ofYear = await standingOf(services, reader, year);
  const rows = ofYear === null ? [] : sheetRows(ofYear, [], PUBLIC);
  const row = rowFor({ standing: ofYear ?? standing, year, today, rows }, PUBLIC, {
    indicator,
    quantity,
    year,
    unit,
  });
  if (row === null)
    return { fault: { message: "feed-not-asked", params: { indicator, year: String(year) } } };
  const ofUnits = standing.entries.some(
    ({ measurement: one }) =>
      one.indicator === indicator && one.quantity === quantity && one.year === year && one.unit !== null,
  );
  if (unit === null && ofUnits) return { fault: { message: "feed-of-units", params: { indicator } } };
  const read = checkRow(row, { text: typed(found.value), observedOn, n: "" }, today);
  const findings = (read?.findings ?? []).map(({ diagnostic }) => diagnostic);
  const wrong = findings.find(({ severity }) => severity === "error");
  const told = (one: (typeof findings)[number]): FeedFault => ({
    message: one.code,
    params: one.params as FeedFault["params"],
  });
  if (wrong) return { fault: told(wrong) };
  const compiled = standing.compiled.nodes
    .flatMap(({ indicators }) => indicators)
    .find(({ key }) => key === indicator);
  const reference = referenceOf(row, unit, quantity === null || compiled?.expression.kind === "quantity");
  return {
    year,
    observedOn,
    value: found.value,
    reference,
    movement: movementOf(found.value, reference, feed.tolerance, { now: found.mark, before: markBefore }),
    warnings: findings.filter(({ severity }) => severity === "warning").map(told),
  };
}

/** Null where the plan has no such year. */
async function standingOf({ standings }: Services, reader: Reader, year: number) {
  try {
    const standing = await standings.within(reader, { year });
    return standing?.placesGone ? null : standing;
  } catch (error) {
    if (error instanceof Problem && error.kind === "not-found") return null;
    throw error;
  }
}

function yearOf({ year }: Feed, observedOn: IsoDate): number {
  const own = Number(observedOn.slice(0, 4));
  return year === "same" ? own : year === "before" ? own - 1 : year;
}

/** What was recorded last for the year, else the value of the year before, else the target where it is on the same scale. */
function referenceOf(row: SheetRow, unit: string | null, asTarget: boolean): Reference | null {
  if (row.latest !== null && row.latest.measurement.unit === unit)
    return { value: row.latest.measurement.value, from: "recorded" };
  if (row.past.before !== null) return { value: row.past.before.value, from: "before" };
  const target = asTarget && unit === null ? plainTarget(row.target) : null;
  return target && { value: target, from: "target" };
}

/** A target that is one number or one day, and not an increase over something. */
function plainTarget(target: Target | null): MeasuredValue | null {
  if (target === null || target.comparator === "increment" || target.relativeTo !== null) return null;
  if (target.value.kind === "number") return { kind: "number", value: target.value.value };
  return null;
}

/** As a person would type it. */
function typed(value: MeasuredValue): string {
  if (value.kind === "number") return formatItalian(value.value, { places: 6 });
  return value.kind === "date" ? value.date : value.value ? "sì" : "no";
}
