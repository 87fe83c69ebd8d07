import type { Named } from "../../core/register/column.ts";
import { surveyOf } from "../../core/survey/read-survey.ts";
import type { Reader } from "../../store/store.ts";
import type { Standing } from "../standing.ts";

/** Titles of the questionnaires from which the values of an indicator came, by their ids. */
export async function surveyTitles(
  reader: Reader,
  { entries }: Pick<Standing, "entries">,
  indicator: string,
): Promise<ReadonlyMap<string, Named>> {
  const titles = new Map<string, Named>();
  for (const { basis, measurement } of entries) {
    if (basis?.kind !== "survey" || measurement.indicator !== indicator) continue;
    for (const id of basis.id.split("+")) {
      if (titles.has(id)) continue;
      const record = await reader.records.latest("survey", id);
      const title = record && surveyOf(record.content.document).survey?.title;
      if (title) titles.set(id, title);
    }
  }
  return titles;
}
