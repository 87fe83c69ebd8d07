import { BASES } from "../../core/evidence-grade/shares.ts";
import { HUNDRED, type Rational } from "../../core/number/rational.ts";
import { digestCommand } from "../../core/sampling/draw.ts";
import { scoreRuns } from "../../documents/reports/cells.ts";
import { referenceFacts } from "../../documents/reports/references.ts";
import { NO_NARRATIVES } from "../../documents/reports/report-data.ts";
import type { Block, Cell, Report, Table } from "../../documents/writing/report.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { dateWords } from "../../messages/date-words.ts";
import { score } from "../../messages/figures.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import { areaShares, withOpen } from "./area-shares.ts";
import { correctionsTable, overridesTable, verdictsTable } from "./report-tables.ts";
import type { ValidationState } from "./state.ts";

/**
 * The validation document (D.Lgs. 150/2009, art. 14, c. 4, lett. c): outcome, what the score rests on, sample with its
 * seed, verdicts, corrections, decisions against the computation. Nobody is named in it: it is published.
 */
export function validationReport(state: ValidationState, body: string, words: Catalogue): Report {
  const { year, standing, outcome } = state;
  const { evaluation, references, moment } = standing;
  const heading = (id: string): Block => ({
    kind: "heading",
    level: 1,
    text: words.format(id),
  });
  return {
    title: words.format("validation-report-title", { year: String(year) }),
    subtitle: words.format("validation-report-subtitle"),
    body,
    language: words.language,
    date: outcome === null ? moment.knownUpTo : dayInRome(outcome.at),
    references: referenceFacts({ body, evaluation, references, narratives: NO_NARRATIVES, words }),
    blocks: [
      heading("validation-report-outcome"),
      ...outcomeBlocks(state, words),
      heading("validation-report-rests-on"),
      { kind: "paragraph", text: scoreRuns(evaluation.body, words, state.shares.body) },
      { kind: "paragraph", text: words.format("validation-report-rests-on-meaning") },
      sharesTable(state, words),
      heading("validation-report-sample"),
      ...sampleBlocks(state, words),
      ...verdicts([heading("validation-report-verdicts"), ...verdictsTable(state, words)]),
      heading("validation-report-corrections"),
      ...correctionsTable(state, words),
      heading("validation-report-overrides"),
      ...overridesTable(state, words),
    ],
  };
}

/** On pages that lie on their side where there is a table, which is wide. */
function verdicts(blocks: readonly Block[]): Report["blocks"] {
  return blocks.some(({ kind }) => kind === "table")
    ? [{ kind: "section", page: "landscape", blocks }]
    : blocks;
}

function outcomeBlocks({ outcome, year }: ValidationState, words: Catalogue): Block[] {
  if (outcome === null)
    return [{ kind: "note", tone: "missing", text: words.format("validation-report-open") }];
  const params = {
    outcome: outcome.content.outcome,
    year: String(year),
    day: dateWords(dayInRome(outcome.at), words),
  };
  const remarks = outcome.content.remarks.split(/\n{2,}/).filter((text) => text !== "");
  return [
    { kind: "paragraph", style: "lead", text: words.format("validation-report-outcome-said", params) },
    ...remarks.map((text): Block => ({ kind: "paragraph", text })),
  ];
}

/** The body and each of its areas, by what their scores rest on. */
function sharesTable(state: ValidationState, words: Catalogue): Table {
  const row = (label: string, own: readonly Rational[]): Cell[] => [
    label,
    ...own.map((share) => percentCell(share, words)),
  ];
  return {
    kind: "table",
    caption: words.format("validation-report-shares"),
    columns: [
      { head: words.format("validation-report-part"), share: 3 },
      ...[...BASES, "open"].map((basis) => ({
        head: words.format("evidence-basis", { basis }),
        align: "end" as const,
      })),
    ],
    rows: [
      ...areaShares(state).map(({ key, title, shares }) => ({
        cells: row(`${key} ${title}`.trim(), shares),
      })),
      { kind: "total", cells: row(words.format("validation-report-whole"), withOpen(state.shares.body)) },
    ],
    notes: BASES.map((basis) => {
      const label = words.format("evidence-basis", { basis });
      return `${label}: ${words.format("evidence-basis-meaning", { basis })}`;
    }),
  };
}

function percentCell(share: Rational, words: Catalogue): Cell {
  const value = share.mul(HUNDRED);
  const text = words.format("report-percent", { percent: score(value, words.language) });
  return { text, number: { value, places: 2, unit: "%" } };
}

function sampleBlocks({ draws, items }: ValidationState, words: Catalogue): Block[] {
  const sample = draws.at(-1);
  if (sample === undefined)
    return [{ kind: "note", tone: "missing", text: words.format("validation-report-not-drawn") }];
  const { seed, byArea, population } = sample.content;
  const first = items[0]?.indicator.id ?? "";
  const earlier = draws.slice(0, -1).map(({ content, at }, index) =>
    words.format("validation-report-earlier", {
      seed: content.seed,
      day: dateWords(dayInRome(at), words),
      size: content.drawn.length,
      reason: draws[index + 1]?.content.reason ?? "",
    }),
  );
  return [
    {
      kind: "facts",
      facts: [
        {
          label: words.format("validation-report-seed"),
          value: [{ kind: "text", text: seed, style: "code" }],
        },
        {
          label: words.format("validation-report-drawn"),
          value: words.format("validation-report-drawn-value", {
            size: sample.content.drawn.length,
            all: population.length,
            day: dateWords(dayInRome(sample.at), words),
          }),
        },
      ],
    },
    {
      kind: "paragraph",
      text: words.format(byArea ? "validation-again-areas" : "validation-again-all"),
    },
    {
      kind: "paragraph",
      style: "small",
      text: [{ kind: "text", text: digestCommand(seed, first), style: "code" }],
    },
    ...(earlier.length === 0
      ? []
      : [
          { kind: "paragraph", text: words.format("validation-earlier-draws") } as const,
          { kind: "list", ordered: false, items: earlier } as const,
        ]),
  ];
}
