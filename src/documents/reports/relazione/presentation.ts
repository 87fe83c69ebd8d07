import { dateWords } from "../../../messages/date-words.ts";
import { score } from "../../../messages/figures.ts";
import type { Block, Fact } from "../../writing/report.ts";
import { scoreRuns } from "../cells.ts";
import { narrated } from "../narratives/narrated.ts";
import { planName } from "../plan-name.ts";
import type { RelazioneData } from "./relazione-data.ts";

/** Why there is a Relazione, on what, and how its figures are to be read (D.Lgs. 150/2009, art. 10, par. 1, b). */
export function presentation(data: RelazioneData): readonly Block[] {
  const { evaluation, words } = data;
  const year = String(evaluation.moment.year);
  return [
    ...(data.over
      ? []
      : [{ kind: "note", tone: "warning", text: words.format("report-year-running", { year }) } as const]),
    { kind: "paragraph", style: "lead", text: words.format("report-relazione-lead", { year }) },
    ...narrated({ id: "presentation" }, data),
    { kind: "facts", facts: standing(data) },
    { kind: "note", tone: "information", text: words.format("report-official-meaning") },
  ];
}

function standing({ evaluation, changes, words, shares }: RelazioneData): readonly Fact[] {
  const { plan, policy, body } = evaluation;
  const fact = (name: string, value: Fact["value"]): Fact => ({
    label: words.format(name),
    value,
  });
  return [
    fact("report-fact-plan", planName(plan, words)),
    ...(changes === null
      ? []
      : [
          fact(
            "report-fact-act",
            words.format("report-act-of", {
              act: changes.approved.act.number,
              date: dateWords(changes.approved.act.date, words),
            }),
          ),
        ]),
    fact(
      "report-fact-official",
      words.format("report-official", { official: score(body.worst, words.language) }),
    ),
    fact("report-fact-measured", scoreRuns(body, words, shares?.body)),
    fact(
      "report-fact-policy",
      `${words.format("why-rule", { rule: policy.rule })} ${words.format("why-rule-of", { id: policy.id, version: policy.version })}`,
    ),
  ];
}
