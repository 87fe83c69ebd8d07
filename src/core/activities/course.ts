import type { IsoDate } from "../period/iso-date.ts";
import type { Programmed } from "./programmed.ts";

/** What an office said of a thing programmed; the register keeps these in order. */
export interface Report {
  readonly node: string;
  readonly key: string;
  /** The plan's words, when it was said. */
  readonly text: string;
  readonly owner: string | null;
  readonly starts: IsoDate | null;
  readonly due: IsoDate | null;
  readonly doneOn: IsoDate | null;
}

/** A thing programmed with what is known of it. */
export interface Course<R extends Report> {
  readonly programmed: Programmed;
  /** The last that was said of it; null where nobody has said anything. */
  readonly report: R | null;
  readonly owner: string | null;
  readonly starts: IsoDate | null;
  /** The plan's day; the office's where the plan gives none. */
  readonly due: IsoDate | null;
  readonly doneOn: IsoDate | null;
}

/**
 * Puts reports, in the order in which they were made, beside what is programmed. An amended plan may list other things in
 * the same places: a report goes with the text it was made upon, wherever that now stands in its node, and what the
 * plan no longer lists has no effect. Of several activities with one text the place tells.
 */
export function coursesOf<R extends Report>(
  programmed: readonly Programmed[],
  reports: Iterable<R>,
): readonly Course<R>[] {
  const byText = new Map<string, R>();
  const byPlace = new Map<string, R>();
  for (const report of reports) {
    byText.set(textOf(report), report);
    byPlace.set(placed(report), report);
  }
  const times = new Map<string, number>();
  for (const one of programmed) times.set(textOf(one), (times.get(textOf(one)) ?? 0) + 1);
  return programmed.map((one) => {
    const alone = times.get(textOf(one)) === 1;
    const report = (alone ? byText.get(textOf(one)) : byPlace.get(placed(one))) ?? null;
    return {
      programmed: one,
      report,
      owner: report?.owner ?? null,
      starts: report?.starts ?? null,
      due: one.due ?? report?.due ?? null,
      doneOn: report?.doneOn ?? null,
    };
  });
}

type Named = Pick<Report, "node" | "key" | "text">;

function textOf({ node, key, text }: Named): string {
  return JSON.stringify([node, kindOf(key), folded(text)]);
}

function placed(named: Named): string {
  return JSON.stringify([named.key, textOf(named)]);
}

/** A milestone's report never moves to an activity, nor to another year. */
function kindOf(key: string): string {
  return key.startsWith("milestone-") ? key : "activity";
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
