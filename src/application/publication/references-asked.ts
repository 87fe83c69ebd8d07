import { parseIsoDate } from "../../core/period/iso-date.ts";
import type { References } from "../../store/references.ts";
import type { Reader } from "../../store/store.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Standing, Standings } from "../standing.ts";

/** What is to be published: a year as it stands now, or as a closed round showed it. */
export interface AskedReferences {
  readonly year: number;
  /** Last day observed; left out, the year's end or today. */
  readonly asOf?: string | null | undefined;
  /** Id of a closed round, or "validation": the references are then those of its closing. */
  readonly round?: string | null | undefined;
}

/** In the place of a round: as the evaluator validated the year. */
export const VALIDATION = "validation";

/** Where the year stands that is to be published. Throws the `Problem` that says all that is wrong with what was asked. */
export async function standingAsked(
  standings: Standings,
  reader: Reader,
  { year, asOf = null, round = null }: AskedReferences,
): Promise<Standing> {
  const now = await standings.covering(reader, { year, asOf: dayOf(asOf) });
  if (now === null) throw new Problem("not-found", "problem-no-plan");
  if (round !== null && round !== "") {
    const closed =
      round === VALIDATION
        ? await reader.records.latest("validation-closed", String(year))
        : await reader.records.latest("round-closed", round);
    const frozen = closed && (await standings.frozen(reader, closed.content.references));
    if (!frozen || frozen.moment.year !== year)
      throw refused("round", "publication-round-unknown", { round });
    return frozen;
  }
  if (now.moment.year !== year) throw refused("year", "publication-year-not-in-plan", { year: String(year) });
  return now;
}

function dayOf(asOf: string | null): string | undefined {
  if (asOf === null || asOf === "") return undefined;
  const day = parseIsoDate(asOf);
  if (day === null) throw refused("asOf", "publication-day-unreadable", { day: asOf });
  return day;
}

function refused(at: string, message: string, params: Fault["params"]): Problem {
  return new Problem("invalid-input", "problem-invalid-input", {}, [{ at, message, params }]);
}

/** A moment that can be published besides now. */
export interface ClosedMoment {
  /** Of a round; `VALIDATION` for the year's validation. */
  readonly id: string;
  /** Of a round; null for the validation. */
  readonly title: string | null;
  readonly references: References;
}

/** What holds a year's figures still: its closed rounds, and its validation. */
export async function closedMoments(reader: Reader, year: number): Promise<readonly ClosedMoment[]> {
  const opened = new Map(
    (await reader.records.list("round-opened")).map((one) => [one.subject, one.content]),
  );
  const closed = await reader.records.list("round-closed");
  const validated = await reader.records.latest("validation-closed", String(year));
  const rounds = closed.flatMap(({ subject, content }): ClosedMoment[] => {
    const round = opened.get(subject);
    return round?.year === year ? [{ id: subject, title: round.title, references: content.references }] : [];
  });
  const validation = validated && { id: VALIDATION, title: null, references: validated.content.references };
  return validation ? [validation, ...rounds] : rounds;
}
