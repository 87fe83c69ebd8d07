import { dateWords } from "../../../messages/date-words.ts";
import type { Block } from "../../writing/report.ts";
import { narrated } from "../narratives/narrated.ts";
import type { CycleAct } from "../report-data.ts";
import type { RelazioneData } from "./relazione-data.ts";

const ACTS: Readonly<Record<CycleAct["kind"], string>> = {
  plan: "report-act-plan",
  amendment: "report-act-amendment",
  policy: "report-act-policy",
  "round-opened": "report-act-round-opened",
  "round-closed": "report-act-round-closed",
  validation: "report-act-validation",
};

/** Subjects, phases, times and responsibilities of the year (CiVIT, delibera 5/2012, par. 3.6.1): the acts as recorded. */
export function phases(data: RelazioneData): readonly Block[] {
  const { cycle, words } = data;
  const head = (name: string): string => words.format(name);
  const table: readonly Block[] =
    cycle.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: words.format("report-table-phases"),
            sheet: words.format("report-sheet-phases"),
            columns: [
              { head: head("report-column-phase"), share: 2 },
              { head: head("report-column-responsible"), share: 1.6 },
              { head: head("report-column-act"), share: 2.4 },
              { head: head("report-column-date"), share: 1.3 },
            ],
            rows: cycle.map(({ kind, name, date }) => ({
              cells: [
                words.format(ACTS[kind]),
                words.format(ACTS[kind], {}, "who"),
                name,
                dateWords(date, words),
              ],
            })),
          },
        ];
  return [...table, ...narrated({ id: "process" }, data)];
}

export function strengthsAndWeaknesses(data: RelazioneData): readonly Block[] {
  return [...narrated({ id: "strengths" }, data), ...narrated({ id: "weaknesses" }, data)];
}
