import { besideTarget } from "../../core/evaluation/beside-target.ts";
import type { Deviation } from "../../core/evaluation/deviation.ts";
import type { Shares } from "../../core/evidence-grade/shares.ts";
import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import type { Rational } from "../../core/number/rational.ts";
import { publishedCsv } from "../../documents/open-data/csv.ts";
import type { PublishedCell, PublishedColumn } from "../../documents/open-data/published-table.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { restsWords } from "../../messages/evidence-words.ts";
import { causeWord, lightWord } from "../../messages/round-words.ts";
import { targetWords } from "../../messages/target-words.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import { sharesIn } from "../evidence/grades.ts";
import type { RoundLine, RoundPicture } from "./picture.ts";

/** Columns with the words at their head. */
const COLUMNS = [
  ["indicator", "text", "round-column-indicator"],
  ["name", "text", "round-csv-name"],
  ["node", "text", "round-csv-node"],
  ["units", "list", "round-csv-units"],
  ["target", "text", "round-column-target"],
  ["value", "number", "round-column-value"],
  ["achievement", "number", "round-column-achievement"],
  ["deviation", "number", "round-column-deviation"],
  ["percent", "number", "round-csv-percent"],
  ["light", "text", "round-column-light"],
  ["forecast", "number", "round-column-forecast"],
  ["cause", "text", "round-answers-cause"],
  ["causeText", "text", "round-answers-cause-text"],
  ["correctiveAction", "text", "round-answers-action"],
  ["amendmentProposal", "text", "round-answers-proposal"],
  ["by", "text", "round-csv-by"],
  ["on", "day", "round-csv-on"],
  ["rests", "text", "evidence-rests-on"],
] as const satisfies readonly (readonly [string, PublishedColumn["type"], string])[];

/** What a round shows, one line an indicator, in the reader's words, as a file that spreadsheet programs open as it is. */
export function roundCsv(
  { lines, standing }: Pick<RoundPicture, "lines" | "standing">,
  words: Catalogue,
): string {
  const { indicators } = sharesIn(standing);
  return publishedCsv({
    name: "round",
    of: "RoundLine",
    columns: COLUMNS.map(([, type, head]) => ({ name: words.format(head), type })),
    rows: lines.map((line) => ({ iri: "", cells: cellsOf(line, indicators.get(line.indicator.id), words) })),
  });
}

function cellsOf(
  { indicator, node, units, result, deviation, answer }: RoundLine,
  shares: Shares | undefined,
  words: Catalogue,
) {
  const cells: Record<(typeof COLUMNS)[number][0], PublishedCell> = {
    indicator: indicator.id,
    name: indicator.name,
    node: node.title,
    units,
    target: result.target && targetWords(result.target, words),
    value: besideTarget(result)?.value ?? datum(result.value, words),
    achievement: result.achievement,
    deviation: apart(deviation),
    percent: deviation?.kind === "number" ? deviation.percent : null,
    light: answer && lightWord(answer.light, words),
    forecast: datum(answer?.forecast ?? null, words),
    cause: answer?.cause ? causeWord(answer.cause, words) : null,
    causeText: answer?.causeText ?? null,
    correctiveAction: answer?.correctiveAction ?? null,
    amendmentProposal: answer?.amendmentProposal ?? null,
    by: answer?.by ?? null,
    on: answer && dayInRome(answer.at),
    rests: result.achievement && shares ? restsWords(shares, words) : null,
  };
  return COLUMNS.map(([name]) => cells[name]);
}

function datum(value: MeasuredValue | null, words: Catalogue): PublishedCell {
  if (value === null) return null;
  if (value.kind === "boolean") return words.format("target-yes-no", { value: value.value ? "yes" : "no" });
  return value.kind === "date" ? value.date : value.value;
}

/** In the target's own unit, or in days. */
function apart(deviation: Deviation | null): Rational | number | null {
  if (deviation?.kind === "number") return deviation.difference;
  return deviation?.kind === "days" ? deviation.days : null;
}
