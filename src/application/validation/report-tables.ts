import type { Grade } from "../../core/evidence-grade/grade.ts";
import type { Shares } from "../../core/evidence-grade/shares.ts";
import { rational } from "../../core/number/rational.ts";
import { type ToldDoubt, toldToAll } from "../../core/survey/small.ts";
import { doubting, NOTHING, restingCell, scoreCell, titled } from "../../documents/reports/cells.ts";
import type { Block, Row } from "../../documents/writing/report.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { dateWords } from "../../messages/date-words.ts";
import { targetWords } from "../../messages/target-words.ts";
import { datumWords, valueWords } from "../../messages/value-words.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Sampled, ValidationState } from "./state.ts";

/** Every indicator of the sample with what was found. */
export function verdictsTable({ items, doubts, shares }: ValidationState, words: Catalogue): Block[] {
  if (items.length === 0)
    return [{ kind: "note", tone: "missing", text: words.format("validation-report-not-drawn") }];
  const head = (id: string) => words.format(id);
  return [
    {
      kind: "table",
      caption: words.format("validation-report-verdicts-caption"),
      columns: [
        { head: head("validation-column-indicator"), share: 3 },
        { head: head("validation-column-value"), align: "end" },
        { head: head("validation-column-target"), align: "end" },
        { head: words.format("validation-when-drawn"), align: "end", share: 1.4 },
        { head: head("validation-column-achievement"), align: "end", share: 1.4 },
        { head: words.format("evidence-rests-on"), share: 1.5 },
        { head: head("validation-column-verdict"), share: 1.3 },
        { head: head("validation-column-reason"), share: 3 },
      ],
      rows: items.map((item) => {
        const { id } = item.indicator;
        const told = toldToAll(doubts.get(id)?.doubts ?? []);
        return verdictRow(item, { doubts: told, shares: shares.indicators.get(id), words });
      }),
    },
  ];
}

interface RowSetting {
  readonly doubts: readonly ToldDoubt[];
  readonly shares: Shares | undefined;
  readonly words: Catalogue;
}

function verdictRow(
  { indicator, result, drawnResult, rows, verdict }: Sampled,
  { doubts, shares, words }: RowSetting,
): Row {
  const grades = [...new Set<Grade>(rows.map(({ grade }) => grade))];
  const told = verdict?.content ?? null;
  return {
    cells: [
      { text: doubting(titled(indicator.id, indicator.name), doubts, words) },
      valueWords(result, words) ?? NOTHING,
      result.target === null ? NOTHING : targetWords(result.target, words),
      scoreCell(drawnResult?.achievement ?? null, words),
      restingCell(scoreCell(result.achievement, words), shares, words),
      grades.length === 0
        ? words.format("validation-no-rows")
        : grades.map((grade) => words.format("evidence-grade", { grade })).join(", "),
      words.format("validation-verdict", { verdict: told?.verdict ?? "none" }),
      told === null || told.reason === "" ? NOTHING : told.reason,
    ],
  };
}

/** What the ledger said and what it says now, for every verdict that corrects. */
export function correctionsTable({ items }: ValidationState, words: Catalogue): Block[] {
  const corrected = items.flatMap(({ indicator, rows, earlier, verdict }) => {
    const sequence = verdict?.content.correction ?? null;
    const all = [...rows, ...earlier].map(({ entry }) => entry);
    const after = all.find((entry) => entry.sequence === sequence);
    const before = all.find((entry) => entry.sequence === after?.corrects?.sequence);
    return after && verdict ? [{ indicator, before, after, reason: verdict.content.reason }] : [];
  });
  if (corrected.length === 0)
    return [{ kind: "paragraph", text: words.format("validation-report-no-corrections") }];
  return [
    {
      kind: "table",
      caption: words.format("validation-report-corrections-caption"),
      columns: [
        { head: words.format("validation-column-indicator"), share: 3 },
        { head: words.format("validation-report-row") },
        { head: words.format("validation-report-before"), align: "end" },
        { head: words.format("validation-report-after"), align: "end" },
        { head: words.format("validation-column-reason"), share: 3 },
      ],
      rows: corrected.map(({ indicator, before, after, reason }) => ({
        cells: [
          `${indicator.id} ${indicator.name}`,
          String(after.sequence),
          before === undefined ? NOTHING : datumWords(before.measurement.value, words),
          datumWords(after.measurement.value, words),
          reason,
        ],
      })),
    },
  ];
}

/** Decisions against the computation: what was computed, what was decided, and why. */
export function overridesTable({ overrides, standing }: ValidationState, words: Catalogue): Block[] {
  if (overrides.length === 0) return [{ kind: "paragraph", text: words.format("validation-no-overrides") }];
  return [
    {
      kind: "table",
      caption: words.format("validation-overrides-caption"),
      columns: [
        { head: words.format("validation-column-indicator") },
        { head: words.format("validation-column-computed"), align: "end" },
        { head: words.format("validation-column-decided"), align: "end" },
        { head: words.format("validation-column-reason"), share: 3 },
        { head: words.format("validation-report-decided-on"), share: 1.5 },
      ],
      rows: overrides.map(({ content, at }) => {
        const result = standing.evaluation.indicators.get(content.indicator);
        return {
          cells: [
            content.indicator,
            scoreCell(result?.overridden?.computed.achievement ?? null, words),
            scoreCell(rational(content.achievement ?? "0"), words),
            content.reason,
            dateWords(dayInRome(at), words),
          ],
        };
      }),
    },
  ];
}
