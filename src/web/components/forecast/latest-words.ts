import type { LatestDay, Pace } from "../../../core/forecast/latest-day.ts";
import type { Why } from "../../../core/forecast/quantity.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { shownNumber } from "../../../messages/value-words.ts";

/** The latest useful day in words, the answer first and then what it rests on. */
export function latestWords(latest: LatestDay, words: Catalogue): readonly string[] {
  const number = (value: Parameters<typeof shownNumber>[0]) => shownNumber(value, words).text;
  switch (latest.kind) {
    case "reached":
    case "met":
      return [words.format(latest.kind === "met" ? "latest-met" : "latest-reached")];
    case "day":
      return [
        words.format("latest-day", { day: dateWords(latest.day, words) }),
        words.format("latest-needed", { needed: number(latest.needed) }),
        paceWords(latest.pace, words),
      ];
    case "too-late":
      return [
        words.format("latest-too-late", { day: latest.day === null ? "none" : dateWords(latest.day, words) }),
        words.format("latest-needed", { needed: number(latest.needed) }),
        paceWords(latest.pace, words),
        ...(latest.perDay === null
          ? []
          : [words.format("latest-per-day", { needed: number(latest.perDay) })]),
      ];
    case "limit": {
      const params = { day: dateWords(latest.day, words), needed: number(latest.needed) };
      return [words.format("latest-limit", params)];
    }
    case "keeps":
      return [words.format("latest-keeps", { needed: number(latest.needed) })];
    case "passed":
      return [words.format("latest-passed", { needed: number(latest.needed) })];
    case "due":
      return [words.format("latest-due", { day: dateWords(latest.day, words) })];
    case "none":
      return [whyWords(latest.why, words)];
  }
}

function paceWords({ perDay, method, between }: Pace, words: Catalogue): string {
  const pace = shownNumber(perDay, words).text;
  if (method === "twice-so-far") return words.format("latest-pace-twice", { pace });
  return words.format("latest-pace-best", {
    pace,
    from: between ? dateWords(between.from, words) : "none",
    to: between ? dateWords(between.to, words) : "none",
  });
}

/** Why there is none, in words; the ids are those of the catalogue. */
export function whyWords({ id, params }: Why, words: Catalogue): string {
  return words.format(id, {
    ...params,
    ...("year" in params ? { year: String(params["year"]) } : {}),
    ...(params["years"] === "" ? { years: "none" } : {}),
  });
}
