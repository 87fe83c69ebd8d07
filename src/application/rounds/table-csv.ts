import type { Deviation } from "../../core/evaluation/deviation.ts";
import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import type { Rational } from "../../core/number/rational.ts";
import { publishedCsv } from "../../documents/open-data/csv.ts";
import type { PublishedCell, PublishedColumn } from "../../documents/open-data/published-table.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { lightWord } from "../../messages/round-words.ts";
import { targetWords } from "../../messages/target-words.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { RoundLine, RoundPicture } from "./picture.ts";

const COLUMNS = [
  ["indicator", "text"],
  ["name", "text"],
  ["node", "text"],
  ["units", "list"],
  ["target", "text"],
  ["value", "number"],
  ["achievement", "number"],
  ["deviation", "number"],
  ["deviation_percent", "number"],
  ["light", "text"],
  ["forecast", "number"],
  ["cause", "text"],
  ["cause_text", "text"],
  ["corrective_action", "text"],
  ["amendment_proposal", "text"],
  ["answered_by", "text"],
  ["answered_on", "day"],
] as const satisfies readonly (readonly [string, PublishedColumn["type"]])[];

/** What a round shows, one line an indicator, as a file that spreadsheet programs open as it is. */
export function roundCsv({ lines }: Pick<RoundPicture, "lines">, words: Catalogue): string {
  return publishedCsv({
    name: "round",
    of: "RoundLine",
    columns: COLUMNS.map(([name, type]) => ({ name, type })),
    rows: lines.map((line) => ({ iri: "", cells: cellsOf(line, words) })),
  });
}

function cellsOf({ indicator, node, units, result, deviation, answer }: RoundLine, words: Catalogue) {
  const cells: Record<(typeof COLUMNS)[number][0], PublishedCell> = {
    indicator: indicator.id,
    name: indicator.name,
    node: node.title,
    units,
    target: result.target && targetWords(result.target, words),
    value: datum(result.value, words),
    achievement: result.achievement,
    deviation: apart(deviation),
    deviation_percent: deviation?.kind === "number" ? deviation.percent : null,
    light: answer && lightWord(answer.light, words),
    forecast: datum(answer?.forecast ?? null, words),
    cause: answer?.cause ?? null,
    cause_text: answer?.causeText ?? null,
    corrective_action: answer?.correctiveAction ?? null,
    amendment_proposal: answer?.amendmentProposal ?? null,
    answered_by: answer?.by ?? null,
    answered_on: answer && dayInRome(answer.at),
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
