import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";

/** A publication that stands, by its place among those of its year. */
export interface Published {
  readonly record: CycleRecord<"publication">;
  readonly number: number;
  readonly current: boolean;
}

/** Everything ever published or withdrawn, in order. */
export async function publicationsOf(reader: Reader): Promise<readonly CycleRecord<"publication">[]> {
  return reader.records.list("publication");
}

/**
 * What the public may see of a year, the first edition first. A withdrawal takes away all that came before it; numbers go
 * on from where they were, so that no number ever means another edition.
 */
export function standingEditions(
  records: readonly CycleRecord<"publication">[],
  year: number,
): readonly Published[] {
  const own = records.filter(({ content }) => content.year === year);
  const withdrawn = own.findLastIndex(({ content }) => !content.published);
  const published = own.filter(({ content }) => content.published);
  return published.flatMap((record, at) =>
    own.indexOf(record) > withdrawn ? [{ record, number: at + 1, current: at === published.length - 1 }] : [],
  );
}

/** Years of which something is public, the last first. */
export function publicYears(records: readonly CycleRecord<"publication">[]): readonly number[] {
  const years = [...new Set(records.map(({ content }) => content.year))];
  return years.filter((year) => standingEditions(records, year).length > 0).sort((a, b) => b - a);
}
