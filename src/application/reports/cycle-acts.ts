import type { CycleAct } from "../../documents/reports/report-data.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Reader } from "../../store/store.ts";
import type { AmendmentAnnex } from "../amendments/annex.ts";
import { roundsIn } from "../rounds/round.ts";

/** The acts of a year's cycle, in order of day: what was adopted, asked, closed and examined; by which act, not by whom. */
export async function cycleActs(
  reader: Reader,
  year: number,
  annex: AmendmentAnnex | null,
  words: Catalogue,
): Promise<readonly CycleAct[]> {
  const acts: CycleAct[] = [];
  if (annex !== null) {
    const { number: name, date } = annex.approved.act;
    acts.push({ kind: "plan", name, date });
    for (const { version } of annex.amendments)
      acts.push({ kind: "amendment", name: version.act.number, date: version.act.date });
  }
  for (const { content, at, subject } of await reader.records.list("policy"))
    if (content.fromYear <= year) {
      const version = String(content.document["version"] ?? "");
      const name = [`${subject} ${version}`, content.act?.number ?? ""]
        .filter((one) => one !== "")
        .join(", ");
      acts.push({ kind: "policy", name, date: content.act?.date ?? dayInRome(at) });
    }
  for (const round of await roundsIn(reader)) {
    if (round.year !== year) continue;
    acts.push({ kind: "round-opened", name: round.title, date: dayInRome(round.openedAt) });
    if (round.closing)
      acts.push({ kind: "round-closed", name: round.title, date: dayInRome(round.closing.at) });
  }
  for (const { content, at } of await reader.records.list("validation-closed"))
    if (content.year === year) {
      const name = words.format("report-outcome", { outcome: content.outcome });
      acts.push({ kind: "validation", name, date: dayInRome(at) });
    }
  return acts.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
