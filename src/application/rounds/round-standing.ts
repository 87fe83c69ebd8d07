import type { Reader } from "../../store/store.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import type { Round } from "./round.ts";

/**
 * Where the body stands for a round: as of its day with what is known today; once it is closed, what stood then. Null
 * where no plan has had the round's year, or the store no longer holds what it was closed on.
 */
export async function standingFor(
  { standings }: Services,
  reader: Reader,
  { year, asOf, closing }: Pick<Round, "year" | "asOf" | "closing">,
): Promise<Standing | null> {
  if (closing) return standings.frozen(reader, closing.references);
  const standing = await standings.covering(reader, { year, asOf });
  return standing?.moment.year === year ? standing : null;
}

/** The same for those who cannot go on without. */
export async function presentStanding(
  services: Services,
  reader: Reader,
  round: Pick<Round, "year" | "asOf" | "closing">,
): Promise<Standing> {
  const standing = await standingFor(services, reader, round);
  if (standing) return standing;
  const id = round.closing ? "round-not-reproducible" : "round-no-plan";
  throw new Problem("not-found", id, { year: String(round.year) });
}
