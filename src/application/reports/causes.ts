import { deviates, linesOf } from "../../documents/reports/indicator-table.ts";
import { lateWords } from "../../documents/reports/narratives/narrated.ts";
import {
  causeSection,
  type NarrativeSection,
} from "../../documents/reports/narratives/narrative-sections.ts";
import type { Narratives, Said, SaidOfIndicator } from "../../documents/reports/report-data.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { References } from "../../store/references.ts";
import type { Reader } from "../../store/store.ts";
import type { Services } from "../services.ts";
import { answeringIn } from "./answering.ts";
import { recordsAt } from "./reader-at.ts";
import { answersInYear } from "./said.ts";
import { yearStanding } from "./year-standing.ts";

/** With what a year's documents are asked for, where not with what holds them. */
export interface StandingAsked {
  readonly present?: boolean | undefined;
  readonly references?: References | undefined;
}

/**
 * The causes that a year's documents owe: of every indicator that deviates and of which no round was told why. Those who
 * answer for it are asked, once the year is over. A mean of what is beneath owes none of its own.
 */
export async function causesOwed(
  services: Services,
  reader: Reader,
  year: number,
  asked: StandingAsked = {},
): Promise<readonly NarrativeSection[]> {
  if ((await reader.plans.list()).length === 0) return [];
  const { standing, over } = await yearStanding(services, reader, year, asked);
  if (!over) return [];
  const { evaluation, references, version } = standing;
  const answers = await answersInYear(
    { plans: reader.plans, records: recordsAt(reader.records, references) },
    year,
  );
  const answering = answeringIn(version.plan, version.arrangements);
  return linesOf(evaluation.plan.nodes, evaluation)
    .filter((line) => deviates(line) && line.indicator.formula.kind !== "rollup")
    .filter(({ indicator: { id } }) => {
      const answer = answers.get(id);
      return answer === undefined || (answer.cause === null && answer.causeText.trim() === "");
    })
    .map(({ indicator }) => causeSection(indicator, answering(indicator.id)));
}

const NOT_ASKED: SaidOfIndicator = {
  light: null,
  forecast: "",
  cause: null,
  causeText: "",
  correctiveAction: "",
  amendmentProposal: "",
};

/** What was said in the rounds, with the causes that were written afterwards. */
export function withWrittenCauses(
  said: Said,
  sections: readonly NarrativeSection[],
  { texts, late }: Narratives,
  words: Catalogue,
): Said {
  const all = new Map(said);
  for (const { id, node } of sections) {
    const text = texts.get(id);
    if (node === null || text === undefined) continue;
    const change = late?.get(id);
    const causeText = change === undefined ? text : `${text} ${lateWords(change, words)}`;
    all.set(node.id, { ...(said.get(node.id) ?? NOT_ASKED), causeText });
  }
  return all;
}
