import { point, widened } from "./band.ts";
import { levelBand, meanBand } from "./level.ts";
import type { Projection, Setting } from "./method.ts";
import type { NatureFound } from "./nature.ts";
import type { Observation, Series } from "./series.ts";
import { byPace, bySeason } from "./total.ts";

export type { Method, Projection, Setting } from "./method.ts";

/** Null where there is nothing to project from: nothing observed this year, or too early for a total. */
export function project(series: Series, found: NatureFound, setting: Setting): Projection | null {
  const observed = series.years.get(setting.year) ?? [];
  const last = observed.at(-1);
  if (!last) return null;
  const own = projected(series, found.nature, last, setting);
  if (!own) return null;
  if (!found.doubtful) return own;
  const other = projected(series, found.nature === "total" ? "level" : "total", last, setting);
  return other ? { ...own, band: widened(own.band, other.band) } : own;
}

function projected(
  series: Series,
  nature: NatureFound["nature"],
  last: Observation,
  setting: Setting,
): Projection | null {
  const base = { unit: series.unit, last, single: false, still: false, years: [] };
  switch (nature) {
    case "given":
      return { ...base, method: "as-given", band: point(last.value) };
    case "mean":
      return { ...base, method: "last-mean", ...meanBand(series, last, setting) };
    case "level":
      return { ...base, method: "carried-forward", ...levelBand(series, last, setting) };
    case "total":
      return bySeason(series, last, setting) ?? byPace(series, last, setting);
  }
}
