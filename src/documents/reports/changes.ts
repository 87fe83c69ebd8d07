import { rational } from "../../core/number/rational.ts";
import { changeLines } from "../../messages/change-words.ts";
import { dateWords } from "../../messages/date-words.ts";
import { score } from "../../messages/figures.ts";
import type { Block, Run } from "../writing/report.ts";
import { missingRun, NOTHING, scoreRuns, titled } from "./cells.ts";
import type { AmendmentData, ChangeData, ChangesData, DecisionData, ReportData } from "./report-data.ts";

type Setting = Pick<ReportData, "words" | "evaluation">;

/** What changed in the year and why (D.Lgs. 150/2009, arts. 6 and 10), with the score as approved beside the score as amended. */
export function changesAnnex(changes: ChangesData | null, setting: Setting): readonly Block[] {
  const { words } = setting;
  if (changes === null) return [{ kind: "paragraph", text: words.format("report-changes-unknown") }];
  if (changes.amendments.length === 0)
    return [{ kind: "paragraph", text: words.format("report-no-changes") }];
  const { approved, amended, score: scores, shares } = changes;
  return [
    {
      kind: "facts",
      facts: [
        {
          label: versionWords(approved, "approved", words),
          value: scoreRuns(scores.approved, words, shares?.approved),
        },
        {
          label: versionWords(amended, "amended", words),
          value: scoreRuns(scores.amended, words, shares?.amended),
        },
      ],
    },
    ...changes.amendments.flatMap((one) => amendment(one, setting)),
  ];
}

function versionWords(
  { number, act }: ChangesData["approved"],
  which: "approved" | "amended",
  words: Setting["words"],
): string {
  return words.format("report-version", {
    which,
    number,
    act: act.number,
    date: dateWords(act.date, words),
  });
}

function amendment({ version, reason, changes }: AmendmentData, { words }: Setting): readonly Block[] {
  const act = words.format("report-act-of", {
    act: version.act.number,
    date: dateWords(version.act.date, words),
  });
  const head = (name: string): string => words.format(name);
  return [
    { kind: "heading", level: 3, text: words.format("report-amendment", { number: version.number, act }) },
    ...(reason === "" ? [] : [{ kind: "paragraph", text: reason } as const]),
    {
      kind: "table",
      caption: words.format("report-table-changes", { number: version.number }),
      sheet: words.format("report-sheet-changes", { number: version.number }),
      columns: [
        { head: head("report-column-what"), share: 2.4 },
        { head: head("report-column-change"), share: 3.4 },
        { head: head("report-column-reason"), share: 2.4 },
      ],
      rows: changes.map((change) => ({
        cells: [
          { text: titled(change.code, change.title) },
          { text: changeRuns(change, words) },
          change.reason !== ""
            ? change.reason
            : reason !== ""
              ? words.format("report-reason-as-a-whole")
              : { text: [missingRun(words.format("report-reason"), words)] },
        ],
      })),
    },
  ];
}

/** What changed, one line a field: "Target 2018: ≥ 2 → ≥ 3"; that it is new or withdrawn where it is so as a whole. */
function changeRuns(change: ChangeData, words: Setting["words"]): readonly Run[] {
  const lines = changeLines(change, words);
  const { judged } = change;
  const beside: readonly Run[] = [
    ...(judged === undefined
      ? []
      : [{ kind: "break" } as const, words.format("amendment-judged", { judged })]),
    ...(change.late.length === 0
      ? []
      : [
          { kind: "break" } as const,
          { kind: "text", text: words.format("report-change-late"), style: "strong" } as const,
        ]),
  ];
  if (lines.length === 0) return [words.format("report-change-whole", { change: change.change }), ...beside];
  const told = lines.flatMap(({ label, before, after }, index): Run[] => [
    ...(index === 0 ? [] : [{ kind: "break" } as const]),
    { kind: "text", text: `${label}: `, style: "strong" },
    `${before ?? NOTHING} → ${after ?? NOTHING}`,
  ]);
  return [...told, ...beside];
}

/** Decisions on single indicators: set aside, or an achievement against the computed one. Reasons and acts, no names. */
export function decisionsAnnex(changes: ChangesData | null, { words }: Setting): readonly Block[] {
  const decisions = changes?.decisions ?? [];
  if (decisions.length === 0) return [{ kind: "paragraph", text: words.format("report-no-decisions") }];
  const head = (name: string): string => words.format(name);
  return [
    {
      kind: "table",
      caption: words.format("report-table-decisions"),
      sheet: words.format("report-sheet-decisions"),
      columns: [
        { head: head("report-column-indicator"), share: 2.6 },
        { head: head("report-column-decision"), share: 2 },
        { head: head("report-column-reason"), share: 3 },
        { head: head("report-column-act"), share: 1.8 },
      ],
      rows: decisions.map((one) => ({
        cells: [
          { text: titled(one.indicator, one.name) },
          decidedWords(one, words),
          one.reason,
          one.act === null
            ? NOTHING
            : words.format("report-act-of", { act: one.act.number, date: dateWords(one.act.date, words) }),
        ],
      })),
    },
  ];
}

function decidedWords({ decided }: DecisionData, words: Setting["words"]): string {
  if (decided.kind === "set-aside")
    return words.format("report-decided-aside", { aside: decided.setAside ? "yes" : "no" });
  if (decided.achievement === null) return words.format("report-decided-withdrawn");
  return words.format("report-decided-override", {
    achievement: score(rational(decided.achievement), words.language),
  });
}
