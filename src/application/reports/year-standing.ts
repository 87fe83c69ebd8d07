import { isOver } from "../../core/evaluation/state.ts";
import { lastDayOf } from "../../core/period/years.ts";
import type { References } from "../../store/references.ts";
import type { Reader } from "../../store/store.ts";
import { Problem } from "../problem.ts";
import { roundsIn } from "../rounds/round.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";

/** What the documents of a year stand on. */
export interface YearStanding {
  readonly standing: Standing;
  /** What holds the figures still: the evaluator's validation, the closed round of 31 December; "present" for nothing yet. */
  readonly basis: "validation" | "round" | "given" | "present";
  /** The year's last day has been observed. */
  readonly over: boolean;
}

/**
 * Where the body stood for a year: as validated, else as the round of 31 December was closed, else as it is now.
 * `present` asks for what is known now all the same; `references` for what stood at these.
 */
export async function yearStanding(
  { standings }: Services,
  reader: Reader,
  year: number,
  {
    present = false,
    references,
  }: { readonly present?: boolean | undefined; readonly references?: References | undefined } = {},
): Promise<YearStanding> {
  if (references !== undefined) {
    const standing = await standings.frozen(reader, references);
    if (standing === null) throw new Problem("not-found", "reports-not-reproducible");
    return { standing, basis: "given", over: isOver(standing.moment) };
  }
  const frozen = present ? null : await frozenReferences(reader, year);
  const standing = frozen && (await standings.frozen(reader, frozen.references));
  if (frozen) {
    if (standing === null) throw new Problem("not-found", "reports-not-reproducible");
    return { standing, basis: frozen.basis, over: isOver(standing.moment) };
  }
  const now = await standings.required(reader, { year });
  return { standing: now, basis: "present", over: isOver(now.moment) };
}

/** What a year's documents are held to, where something holds them; a validation before a round. */
export async function frozenReferences(
  reader: Reader,
  year: number,
): Promise<{ readonly basis: "validation" | "round"; readonly references: References } | null> {
  const validation = await reader.records.latest("validation-closed", String(year));
  if (validation) return { basis: "validation", references: validation.content.references };
  const closed = (await roundsIn(reader))
    .filter((round) => round.year === year && round.asOf === lastDayOf(year))
    .flatMap(({ scope, closing }) =>
      closing && scope.nodes.length === 0 && scope.units.length === 0 ? [closing] : [],
    );
  const last = closed.at(-1);
  return last ? { basis: "round", references: last.references } : null;
}
