import type { CompiledIndicator } from "../evaluation/compile.ts";
import { ACTIVITY_NOUNS, PLANNED_WORDS } from "../formula/lexicon/activities.ts";
import { SUM } from "../formula/lexicon/rollups.ts";
import { nameWords } from "../formula/name-words.ts";
import { quantityKey } from "../formula/quantity-name.ts";
import { typeOfName } from "../formula/types.ts";
import type { Asked } from "../measurement/asked.ts";
import { isZero, type Rational, rational } from "../number/rational.ts";
import { daysBetween, type IsoDate } from "../period/iso-date.ts";
import { DONE_WORDS, FOR_EACH, GIVEN, LEVEL_NOUNS, LEVEL_WORDS } from "./lexicon.ts";
import { type Nearer, nearer } from "./nearer.ts";
import { finalOf, type Observation, type Series, shareGone } from "./series.ts";

/** "total" grows over the year from nothing; "level" is a state of things; "given" is set once; "mean" averages answers. */
export type Nature = "total" | "level" | "given" | "mean";

/** What the nature was told by; the plan does not say it. */
export type Evidence =
  /** The formula's own sort, or the words of the name. */
  | "words"
  /** It went down within a year: no total does. */
  | "fell"
  /** How it moved between two observations of a year. */
  | "moved"
  /** Whether its first value is nearer to the whole of last year or to last year's share. */
  | "near-last-year"
  /** Observed in the first quarter and never since. */
  | "once-early"
  /** Nothing tells: most quantities of plans are totals. */
  | "assumed";

export interface NatureFound {
  readonly nature: Nature;
  readonly evidence: Evidence;
  /** The other reading is possible too: the band holds both. */
  readonly doubtful: boolean;
}

/** Days after which what was observed once, early, is taken for given. */
const LONG_AGO = 90;
const QUARTER = rational(1).div(rational(4));

/**
 * What sort of quantity it is. `stated` is last year's value as the plan states it. Null where it cannot be told: a
 * formula that is not read, measured as a whole, observed once.
 */
export function natureOf(
  c: CompiledIndicator,
  asked: Asked,
  series: readonly Series[],
  year: number,
  observedUpTo: IsoDate,
  stated: Rational | null,
): NatureFound | null {
  const said = bySort(c, asked) ?? byWords(asked);
  if (said) return { nature: said, evidence: "words", doubtful: false };
  if (series.some(({ years }) => [...years.values()].some(fell)))
    return { nature: "level", evidence: "fell", doubtful: false };
  const moved = byMovement(series, year);
  if (moved) return { nature: moved, evidence: "moved", doubtful: false };
  const near = byLastYear(series, year, stated);
  if (near) return { nature: near.nature, evidence: "near-last-year", doubtful: !near.clearly };
  const last = lastOf(series, year);
  if (last && daysBetween(last, observedUpTo) >= LONG_AGO && shareGone(last, year).compare(QUARTER) < 0)
    return { nature: "given", evidence: "once-early", doubtful: false };
  return c.direct ? null : { nature: "total", evidence: "assumed", doubtful: true };
}

function bySort(
  { expression, direct }: CompiledIndicator,
  { quantity, joining, planned }: Asked,
): Nature | null {
  if (planned) return "given";
  if (quantity !== null) return joining === "mean" ? "mean" : null;
  if (direct) return null;
  return expression.kind === "progress" || expression.kind === "activities" ? "total" : "mean";
}

function byWords({ quantity }: Asked): Nature | null {
  if (quantity === null) return null;
  const key = quantityKey(quantity);
  const words = nameWords(key);
  if (GIVEN.test(key) || words.some((word) => PLANNED_WORDS.has(word))) return "given";
  const [first = ""] = words;
  if (ACTIVITY_NOUNS.has(first) && words.some((word) => DONE_WORDS.has(word))) return "total";
  const type = typeOfName(quantity);
  // "Giorni medi" are a state of things; "somma dei giorni" grows with every one that is added. A key leaves that word out.
  const added = SUM.test(nameWords(quantity)[0] ?? "");
  if (added && (type === "score" || type === "days")) return "total";
  if (type === "percentage" || type === "score" || type === "days") return "level";
  const level = LEVEL_NOUNS.has(first) || words.some((word) => LEVEL_WORDS.has(word)) || FOR_EACH.test(key);
  return level ? "level" : null;
}

function fell(observed: readonly Observation[]): boolean {
  return observed.some((one, at) => {
    const before = observed[at - 1];
    return before !== undefined && one.value.compare(before.value) < 0;
  });
}

/** This year, else the latest earlier one: did it stay where it was first seen, or grow with the days? */
function byMovement(series: readonly Series[], year: number): "total" | "level" | null {
  const years = [...new Set(series.flatMap(({ years }) => [...years.keys()]))];
  for (const one of years.filter((other) => other <= year).sort((a, b) => b - a)) {
    const pairs = series.flatMap(({ years: all }) => {
      const observed = all.get(one) ?? [];
      const [first, last] = [observed[0], observed.at(-1)];
      return first && last && first !== last ? [{ first, last }] : [];
    });
    const found = nearer(
      pairs.map(({ first, last }) => last.value.sub(first.value)),
      pairs.map(({ first, last }) => {
        const gone = shareGone(first.day, one);
        if (isZero(gone)) return last.value;
        return last.value.sub(first.value.mul(shareGone(last.day, one)).div(gone));
      }),
    );
    if (found) return found.nature;
  }
  return null;
}

function byLastYear(series: readonly Series[], year: number, stated: Rational | null): Nearer | null {
  const pairs = series.flatMap((one) => {
    const first = one.years.get(year)?.[0];
    const before = lastFinal(one, year) ?? (series.length === 1 ? stated : null);
    return first && before ? [{ first, before }] : [];
  });
  return nearer(
    pairs.map(({ first, before }) => first.value.sub(before)),
    pairs.map(({ first, before }) => first.value.sub(before.mul(shareGone(first.day, year)))),
  );
}

/** The end of the latest year before that has one: a fixed base year may be the only one. */
function lastFinal(series: Series, year: number): Rational | null {
  const before = [...series.years.keys()].filter((one) => one < year).sort((a, b) => b - a);
  for (const one of before) {
    const final = finalOf(series, one);
    if (final) return final;
  }
  return null;
}

function lastOf(series: readonly Series[], year: number): IsoDate | null {
  const days = series.flatMap(({ years }) => years.get(year)?.at(-1)?.day ?? []);
  return days.sort().at(-1) ?? null;
}
