import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { datumWords } from "../../../messages/value-words.ts";
import type { Block } from "../../writing/report.ts";
import { restingCell, scoreCell, scoreRuns, titled } from "../cells.ts";
import type { KnownLaterData } from "./monitoring-data.ts";

/** What a closed round did not know: it counts in the next one. */
export function knownLater(later: KnownLaterData, words: Catalogue): readonly Block[] {
  if (later.indicators.length === 0)
    return [{ kind: "paragraph", text: words.format("report-nothing-known-later") }];
  const head = (name: string): string => words.format(name);
  const { shares } = later;
  const date = dateWords(later.on, words);
  return [
    { kind: "paragraph", text: words.format("report-known-later-lead") },
    {
      kind: "facts",
      facts: [
        {
          label: words.format("report-later-frozen"),
          value: scoreRuns(later.frozen, words, shares?.frozen.body),
        },
        {
          label: words.format("report-later-now", { date }),
          value: scoreRuns(later.now, words, shares?.now.body),
        },
      ],
    },
    {
      kind: "table",
      caption: words.format("report-table-known-later"),
      sheet: words.format("report-sheet-known-later"),
      columns: [
        { head: head("report-column-indicator"), share: 3 },
        { head: head("report-column-observed"), share: 1.2 },
        { head: head("report-column-recorded"), share: 1.2 },
        { head: head("report-column-value"), align: "end", share: 1.2 },
        { head: head("report-column-then"), align: "end", share: 1 },
        { head: head("report-column-now"), align: "end", share: 1 },
      ],
      rows: later.indicators.flatMap(({ indicator, entries, frozen, now }) =>
        entries.map(({ observedOn, recordedOn, quantity, value }) => ({
          cells: [
            {
              text: [
                ...runs(titled(indicator.id, indicator.name)),
                ...(quantity === null ? [] : [` · ${quantity}`]),
              ],
            },
            words.format("day", { date: observedOn }),
            words.format("day", { date: recordedOn }),
            datumWords(value, words),
            restingCell(
              scoreCell(frozen.achievement, words),
              shares?.frozen.indicators.get(indicator.id),
              words,
            ),
            restingCell(scoreCell(now.achievement, words), shares?.now.indicators.get(indicator.id), words),
          ],
        })),
      ),
    },
  ];
}

function runs(content: ReturnType<typeof titled>): Exclude<ReturnType<typeof titled>, string> {
  return typeof content === "string" ? [content] : content;
}
