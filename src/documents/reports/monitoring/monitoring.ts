import { dateWords } from "../../../messages/date-words.ts";
import type { Block, Fact, Report } from "../../writing/report.ts";
import { scoreRuns, titled } from "../cells.ts";
import { narrated } from "../narratives/narrated.ts";
import { referenceFacts } from "../references.ts";
import { areaTable, countsInWords } from "../relazione/synthesis.ts";
import { blocksOf, type Part } from "../structure.ts";
import { knownLater } from "./known-later.ts";
import type { MonitoringData } from "./monitoring-data.ts";
import { roundTable } from "./round-table.ts";

type Chapter = Part<MonitoringData>;

const CHAPTERS: readonly Chapter[] = [
  { id: "where-we-stand", blocks: whereWeStand },
  { id: "areas", blocks: (data) => [areaTable(data, false)] },
  { id: "indicators", page: "landscape", blocks: roundTable },
  { id: "unanswered", blocks: unanswered },
  { id: "proposals", blocks: proposals },
  { id: "measures", blocks: (data) => narrated({ id: "measures" }, data) },
];
const LATER: Chapter = {
  id: "known-later",
  blocks: ({ later, words }) => (later ? knownLater(later, words) : []),
};

/** The interim report of a monitoring round (D.Lgs. 150/2009, art. 6): score, coverage and interval, not a final figure. */
export function monitoringReport(data: MonitoringData): Report {
  const { body, evaluation, round, words, later } = data;
  return {
    title: words.format("report-monitoring-title", { title: round.title }),
    subtitle: words.format("report-monitoring-subtitle", { date: dateWords(round.asOf, words) }),
    body,
    language: words.language,
    date: later?.on ?? evaluation.moment.knownUpTo,
    references: referenceFacts(data),
    blocks: [
      { kind: "contents", depth: 1 },
      ...blocksOf(later === null ? CHAPTERS : [...CHAPTERS, LATER], { data, words }),
    ],
  };
}

function whereWeStand(data: MonitoringData): readonly Block[] {
  const { evaluation, round, lines, said, words } = data;
  const date = (day: string): string => dateWords(day, words);
  const fact = (name: string, value: Fact["value"]): Fact => ({
    label: words.format(`report-fact-${name}`),
    value,
  });
  const answered = lines.filter(({ indicator }) => said.has(indicator.id)).length;
  const scope = round.scope.length === 0 ? words.format("report-scope-whole") : round.scope.join(", ");
  return [
    {
      kind: "paragraph",
      style: "lead",
      text: words.format("report-monitoring-lead", {
        date: date(round.asOf),
        year: String(evaluation.moment.year),
      }),
    },
    {
      kind: "facts",
      facts: [
        fact("result", scoreRuns(evaluation.body, words)),
        fact("as-of", date(round.asOf)),
        fact("due", date(round.due)),
        fact("closed", round.closedOn === null ? words.format("report-fact-open") : date(round.closedOn)),
        fact("scope", scope),
        fact("answers", words.format("report-answers", { answered, asked: lines.length })),
      ],
    },
    { kind: "note", tone: "information", text: words.format("report-interim-meaning") },
    ...narrated({ id: "summary" }, data),
    ...narrated({ id: "circumstances" }, data),
    { kind: "paragraph", text: countsInWords(evaluation, data) },
  ];
}

/** Units, never people. */
function unanswered({ unanswered: units, words }: MonitoringData): readonly Block[] {
  const owing = units.filter(({ missing }) => missing.length > 0);
  if (owing.length === 0) return [{ kind: "paragraph", text: words.format("report-all-answered") }];
  return [
    {
      kind: "table",
      caption: words.format("report-table-unanswered"),
      sheet: words.format("report-sheet-unanswered"),
      columns: [
        { head: words.format("report-column-unit"), share: 3 },
        { head: words.format("report-column-count"), align: "end", share: 1 },
        { head: words.format("report-column-indicator"), share: 4 },
      ],
      rows: owing.map(({ unit, asked, missing }) => ({
        cells: [
          unit === null ? words.format("report-no-unit") : { text: titled(unit.code, unit.name) },
          words.format("report-missing-of", { missing: missing.length, asked }),
          missing.join(", "),
        ],
      })),
    },
  ];
}

function proposals({ lines, said, words }: MonitoringData): readonly Block[] {
  const rows = lines.flatMap(({ indicator }) => {
    const proposal = said.get(indicator.id)?.amendmentProposal.trim() ?? "";
    return proposal === "" ? [] : [{ cells: [{ text: titled(indicator.id, indicator.name) }, proposal] }];
  });
  if (rows.length === 0) return [{ kind: "paragraph", text: words.format("report-no-proposals") }];
  return [
    {
      kind: "table",
      caption: words.format("report-table-proposals"),
      sheet: words.format("report-sheet-proposals"),
      columns: [
        { head: words.format("report-column-indicator"), share: 2 },
        { head: words.format("report-column-proposal"), share: 3 },
      ],
      rows,
    },
  ];
}
