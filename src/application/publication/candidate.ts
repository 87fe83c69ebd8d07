import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import type { Edition } from "./edition.ts";
import { type Published, standingEditions } from "./editions.ts";
import { makeEdition } from "./make-edition.ts";

/** What the next edition of a year would be, beside the one that the public sees. */
export interface Candidate {
  readonly edition: Edition;
  /** Null where nothing of the year is public. */
  readonly before: Edition | null;
  readonly last: Published | null;
  /** Number of the last record on the year. */
  readonly seen: number | null;
}

export async function candidateFor(
  { standings, clock }: Services,
  reader: Reader,
  { references }: Pick<Standing, "references">,
  year: number,
  records: readonly CycleRecord<"publication">[],
): Promise<Candidate> {
  const own = records.filter(({ content }) => content.year === year);
  const last = standingEditions(records, year).at(-1) ?? null;
  const facts = {
    year,
    number: own.filter(({ content }) => content.published).length + 1,
    current: true,
    at: clock().toISOString(),
    note: "",
    references,
    documents: [],
  };
  const edition = await makeEdition(standings, reader, facts);
  if (edition === null) throw new Error("what stands now cannot be recomputed");
  const before =
    last &&
    (await makeEdition(standings, reader, {
      ...facts,
      number: last.number,
      at: last.record.at,
      references: last.record.content.references,
    }));
  return { edition, before, last, seen: own.at(-1)?.number ?? null };
}
