import { dateWords } from "../../../messages/date-words.ts";
import { disagreementWords } from "../../../messages/disagreement-words.ts";
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
  { id: "where-we-stand", title: "report-part-where-we-stand", blocks: whereWeStand },
  { id: "areas", title: "report-part-areas", blocks: (data) => [areaTable(data, false)] },
  { id: "indicators", title: "report-part-indicators", page: "landscape", blocks: roundTable },
  { id: "unanswered", title: "report-part-unanswered", blocks: unanswered },
  { id: "proposals", title: "report-part-proposals", blocks: proposals },
  {
    id: "measures",
    title: "report-part-measures",
    blocks: (data) => narrated({ id: "measures" }, data),
  },
];
/** Only where there is something to tell. */
const BASELINES: Chapter = { id: "baselines", title: "report-part-baselines", blocks: baselines };
const LATER: Chapter = {
  id: "known-later",
  title: "report-part-known-later",
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
    blocks: [{ kind: "contents", depth: 1 }, ...blocksOf(chaptersOf(data), { data, words })],
  };
}

function chaptersOf({ later, disagreements = [] }: MonitoringData): readonly Chapter[] {
  return [
    ...CHAPTERS,
    ...(disagreements.length === 0 ? [] : [BASELINES]),
    ...(later === null ? [] : [LATER]),
  ];
}

/** Where what was measured of the year before and the plan's baseline say two things. */
function baselines({ disagreements = [], evaluation, words }: MonitoringData): readonly Block[] {
  const indicators = new Map(
    evaluation.plan.nodes.flatMap((node) => node.indicators.map((one) => [one.id, one] as const)),
  );
  return disagreements.flatMap((one): Block[] => {
    const indicator = indicators.get(one.indicator);
    if (indicator === undefined) return [];
    const said = disagreementWords(one, indicator, words);
    const text = ` ${said.told} ${said.sources} ${said.remedy}`;
    return [{ kind: "paragraph", text: [{ kind: "text", text: indicator.id, style: "strong" }, text] }];
  });
}

function whereWeStand(data: MonitoringData): readonly Block[] {
  const { evaluation, round, lines, said, words } = data;
  const date = (day: string): string => dateWords(day, words);
  const fact = (name: string, value: Fact["value"]): Fact => ({
    label: words.format(name),
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
        fact("report-fact-result", scoreRuns(evaluation.body, words, data.shares?.body)),
        fact("report-fact-as-of", date(round.asOf)),
        fact("report-fact-due", date(round.due)),
        fact(
          "report-fact-closed",
          round.closedOn === null ? words.format("report-fact-open") : date(round.closedOn),
        ),
        fact("report-fact-scope", scope),
        fact("report-fact-answers", words.format("report-answers", { answered, asked: lines.length })),
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
