import type { Diagnostic } from "../../core/diagnostics/diagnostic.ts";
import { readFormula } from "../../core/formula/reading.ts";
import { yearsOfSpan } from "../../core/period/years.ts";
import { readBaseline } from "../../core/plan/baseline.ts";
import type { Dimension, Indicator } from "../../core/plan/plan.ts";
import { readWeight } from "../../core/plan/weight.ts";
import { readTarget } from "../../core/target/reading.ts";
import type { Target } from "../../core/target/target.ts";
import { SourcedText } from "../sourced-text.ts";
import type { DraftBaseline, DraftIndicator, DraftTarget } from "./draft.ts";
import { DIMENSION_WORDS } from "./lexicon/dimension-words.ts";
import { DIMENSION_LABELS } from "./lexicon/label-words.ts";
import type { Period } from "./period.ts";
import type { Places } from "./places.ts";
import { anyOf, fold, isBlank, wordKey } from "./words.ts";

const IN_NAME = new RegExp(
  `\\s*[-–—,;([]?\\s*${anyOf(DIMENSION_LABELS)}(?:\\s+(?:di\\s+)?(?:kpi|indicatore|indicatori))?\\s*:\\s*(\\p{L}[\\p{L} ]{2,40}?)\\s*[)\\]]?\\s*[.;]?$`,
  "iu",
);

/** "Pratiche evase (efficacia)": the dimension's own word in parentheses after the name. */
const AFTER_NAME = /\s*[([]\s*((?:stato\s+delle\s+)?\p{L}+)\s*[)\]]$/iu;

/** The dimension that a word names, or null. */
export function dimensionOf(text: string): Dimension | null {
  const key = wordKey(text);
  if (key === "") return null;
  for (const { dimension, stems } of DIMENSION_WORDS)
    if (stems.some((stem) => wordKey(stem) === key)) return dimension;
  const words = ` ${key}`;
  let best: { dimension: Dimension; at: number } | null = null;
  for (const { dimension, stems } of DIMENSION_WORDS)
    for (const stem of stems) {
      const at = words.indexOf(` ${wordKey(stem)}`);
      if (at >= 0 && (best === null || at < best.at)) best = { dimension, at };
    }
  return best?.dimension ?? null;
}

/** Takes "Tipologia KPI: efficacia" off the end of a name. */
function splitName(name: SourcedText): {
  readonly name: SourcedText;
  readonly dimension: SourcedText | null;
} {
  const labelled = IN_NAME.exec(name.text);
  const match = labelled && dimensionOf(labelled[1] ?? "") !== null ? labelled : AFTER_NAME.exec(name.text);
  const word = match?.[1];
  if (!match || word === undefined || match.index === 0) return { name, dimension: null };
  if (match !== labelled && !PLAIN_WORDS.has(wordKey(word))) return { name, dimension: null };
  const at = match.index + match[0].indexOf(word);
  return { name: name.slice(0, match.index).trim(), dimension: name.slice(at, at + word.length) };
}

const PLAIN_WORDS = new Set(DIMENSION_WORDS.flatMap(({ plain }) => plain.map(wordKey)));

/** What all indicators of a plan share. */
export interface ReadingContext {
  readonly period: Period | null;
  readonly places: Places;
  readonly diagnostics: Diagnostic[];
}

/** Reads the fields of one indicator; doubts go to the context's diagnostics with their place in the document. */
export function readIndicator(draft: DraftIndicator, id: string, context: ReadingContext): Indicator {
  const { name, dimension: inName } = splitName(draft.name ?? draft.formula ?? SourcedText.EMPTY);
  const dimension = draft.dimension && !isBlank(draft.dimension.text) ? draft.dimension : inName;
  const { targets: written, baselines } = sortValues(draft, context.period);
  const { targets, texts } = readTargets(written, draft, id, context);
  const formula = draft.formula ?? SourcedText.EMPTY;
  const reading = readFormula(formula.text, { indicatorName: name.text, targets });
  addTextDiagnostics(reading.diagnostics, formula, id, context);
  const baseline = chooseBaseline(baselines, context.period);
  const { places } = context;
  places.note(id, "name", [draft.name ? name : null]);
  places.note(id, "dimension", [dimension]);
  places.note(id, "formula", [draft.formula]);
  places.note(id, "weight", [draft.weight]);
  places.note(id, "baseline", [baseline?.text ?? null]);
  places.note(id, "target", texts);
  return {
    id,
    name: name.text,
    dimension: dimension ? dimensionOf(dimension.text) : null,
    weight: draft.weight ? readWeight(draft.weight.text) : null,
    formula: { text: formula.text, normal: reading.normal, kind: reading.kind },
    baseline: readBaseline(baseline?.text.text ?? ""),
    targets,
  };
}

/** A value of a year before the plan is no target of the plan, whatever the column is called. */
function sortValues(
  draft: DraftIndicator,
  period: Period | null,
): { targets: readonly DraftTarget[]; baselines: readonly DraftBaseline[] } {
  if (!period) return draft;
  const past = draft.targets.filter(
    (target) => target.years.length > 0 && target.years.every((year) => year < period.from),
  );
  if (past.length === 0 || past.length === draft.targets.length) return draft;
  const targets = draft.targets.filter((target) => !past.includes(target));
  const moved = past.map((target) => ({
    year: target.years[target.years.length - 1] ?? null,
    yearEnd: true,
    text: target.text,
  }));
  return { targets, baselines: draft.baselines.length > 0 ? draft.baselines : moved };
}

/** Of several, the last one before the plan; a value of the middle of a year only where there is no other. */
function chooseBaseline(baselines: readonly DraftBaseline[], period: Period | null): DraftBaseline | null {
  const written = baselines.filter((baseline) => !isBlank(baseline.text.text) || baselines.length === 1);
  const rank = (baseline: DraftBaseline) => {
    const before = period === null || baseline.year === null || baseline.year < period.from;
    return [before ? 1 : 0, baseline.yearEnd ? 1 : 0, baseline.year ?? 0] as const;
  };
  let best: DraftBaseline | null = null;
  for (const baseline of written.length > 0 ? written : baselines) {
    if (best === null || compare(rank(baseline), rank(best)) > 0) best = baseline;
  }
  return best;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function readTargets(
  written: readonly DraftTarget[],
  draft: DraftIndicator,
  id: string,
  context: ReadingContext,
): { targets: Target[]; texts: SourcedText[] } {
  const first = context.period?.from ?? null;
  const targets: Target[] = [];
  const texts: SourcedText[] = [];
  for (const { years, text } of written) {
    texts.push(text);
    if (isBlank(text.text)) continue;
    const reading = readTarget(withMeasureUnit(text.text, draft), yearsOf(years, context.period));
    addTextDiagnostics(reading.diagnostics, text, id, context);
    for (const target of reading.targets)
      targets.push({
        ...target,
        text: reading.targets.length > 1 ? target.text : text.text,
        year: target.year ?? first,
      });
  }
  return { targets: targets.sort((a, b) => (a.year ?? 0) - (b.year ?? 0)), texts };
}

/** The column's years; without them the plan's, the first for a single target. */
function yearsOf(
  years: readonly number[],
  period: Period | null,
): { year: number | null; years: readonly number[] } {
  if (years.length === 1 && years[0] !== undefined) return { year: years[0], years };
  const own = years.length > 0 ? years : period ? yearsOfSpan(period) : [];
  return { year: own[0] ?? null, years: own };
}

/** A column "Unità di misura" says "%" once for all: "50" is then 50 %. */
function withMeasureUnit(target: string, draft: DraftIndicator): string {
  const unit = fold(draft.measureUnit?.text ?? "").trim();
  if (
    !/^(?:%|percentuale|perc\.?|€|euro|gg\.?|giorni|ore|minuti|min\.?)$/.test(unit) ||
    !/\d\s*$/.test(target)
  )
    return target;
  return `${target} ${/^perc/.test(unit) ? "%" : unit}`;
}

function addTextDiagnostics(
  found: readonly Diagnostic[],
  text: SourcedText,
  id: string,
  context: ReadingContext,
): void {
  for (const diagnostic of found) {
    const location =
      diagnostic.location?.in === "text"
        ? {
            in: "source" as const,
            span: text.span(diagnostic.location.span.start, diagnostic.location.span.end),
          }
        : diagnostic.location;
    context.diagnostics.push({ ...diagnostic, subject: diagnostic.subject ?? id, location });
  }
}
