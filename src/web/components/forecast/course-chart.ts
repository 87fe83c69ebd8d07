import type { IndicatorResult } from "../../../core/evaluation/evaluation.ts";
import type { Band } from "../../../core/forecast/band.ts";
import type { Course } from "../../../core/forecast/course.ts";
import type { IsoDate } from "../../../core/period/iso-date.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Labelled, TargetMark } from "../chart/chart.ts";
import { ValueScale } from "../chart/value-scale.ts";

/** A value on a day of the year. */
export interface Mark {
  readonly day: IsoDate;
  readonly value: Labelled;
}

/** How an indicator went through the year, and the band in which it is expected to end. */
export interface CourseChart {
  readonly year: number;
  readonly marks: readonly Mark[];
  readonly end: Band<Labelled>;
  readonly target: TargetMark | null;
}

/** Null where there is no number to draw, on one scale. */
export function courseChart(
  year: number,
  course: readonly Course[],
  results: Band<IndicatorResult> | null,
  words: Catalogue,
): CourseChart | null {
  if (results === null) return null;
  const scale = new ValueScale([results.middle, ...course.map(({ result }) => result)], words);
  const [low, middle, high] = [results.low, results.middle, results.high].map((one) => scale.value(one));
  if (!low || !middle || !high) return null;
  const marks = course.flatMap(({ day, result }) => {
    const value = scale.value(result);
    return value && result.comparing ? [{ day, value }] : [];
  });
  if (marks.length === 0) return null;
  return { year, marks, end: { low, middle, high }, target: scale.target(results.middle) };
}
