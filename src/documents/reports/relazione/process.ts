import { dateWords } from "../../../messages/date-words.ts";
import type { Block } from "../../writing/report.ts";
import { narrated } from "../narratives/narrated.ts";
import type { RelazioneData } from "./relazione-data.ts";

/** Subjects, phases, times and responsibilities of the year (CiVIT, delibera 5/2012, par. 3.6.1): the acts as recorded. */
export function phases(data: RelazioneData): readonly Block[] {
  const { cycle, words } = data;
  const head = (name: string): string => words.format(`report-column-${name}`);
  const table: readonly Block[] =
    cycle.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: words.format("report-table-phases"),
            sheet: words.format("report-sheet-phases"),
            columns: [
              { head: head("phase"), share: 2 },
              { head: head("responsible"), share: 1.6 },
              { head: head("act"), share: 2.4 },
              { head: head("date"), share: 1.3 },
            ],
            rows: cycle.map(({ kind, name, date }) => ({
              cells: [
                words.format(`report-act-${kind}`),
                words.format(`report-act-${kind}`, {}, "who"),
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
