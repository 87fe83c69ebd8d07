import type { RunDetail } from "../../../application/feeds/run-detail.ts";
import { readValue } from "../../../application/feeds/value-text.ts";
import type { Feed, TablePick } from "../../../core/feed/feed.ts";
import type { MeasuredValue } from "../../../core/measurement/measurement.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords, timeWords } from "../../../messages/date-words.ts";
import { datumText } from "../../components/explanation/datum-text.ts";
import { told } from "../draft/fault-words.ts";

/** A feed as a sentence or two: what it reads, when, and what becomes of the value. */
export function feedWords(feed: Feed, words: Catalogue): string {
  const { adopt, tolerance } = feed;
  return words.format("feed-describes", {
    what: whatWords(feed, words),
    when: whenWords(feed, words),
    next: words.format("feed-then", { adopt, tolerance }),
  });
}

function whatWords({ from }: Feed, words: Catalogue): string {
  const host = hostOf(from.kind === "file" ? from.name : from.address);
  if (from.kind === "ckan") {
    const what = words.format("feed-what-ckan", { organisation: from.organisation, host });
    return from.filter === "" ? what : words.format("feed-what-where", { what, conditions: from.filter });
  }
  const { pick } = from;
  if (pick.form === "json") return words.format("feed-what-json", { take: pick.take, path: pick.path, host });
  const what = words.format("feed-what-table", { take: pick.take, column: pick.column ?? "", host });
  const conditions = conditionWords(pick, words);
  return conditions === "" ? what : words.format("feed-what-where", { what, conditions });
}

function conditionWords({ where }: TablePick, words: Catalogue): string {
  return where.map(({ column, is }) => words.format("feed-condition", { column, is })).join(", ");
}

function whenWords({ schedule: { every, on, hour } }: Feed, words: Catalogue): string {
  const weekday = words.format("feed-weekday", { day: on });
  return words.format("feed-when", { every, on, weekday, hour: `${String(hour).padStart(2, "0")}:00` });
}

/** The host of an address; the name of a file. */
export function hostOf(from: string): string {
  return URL.canParse(from) ? new URL(from).host : from;
}

/** A value that a reading keeps. */
export function keptValueWords(text: string | null, words: Catalogue): string {
  return text === null ? "–" : valueWords(readValue(text), words);
}

export function valueWords(value: MeasuredValue, words: Catalogue): string {
  return datumText(value, words);
}

/** Why it failed, why it waits, why it changes nothing; "" where there is nothing to tell. */
export function detailWords({ message, params }: RunDetail, words: Catalogue): string {
  return message === null || !words.has(message) ? "" : told(message, params, words);
}

/** "30 settembre 2018, ore 18:04", in Italy's time. */
export function momentWords(instant: string, words: Catalogue): string {
  const local = new Date(instant).toLocaleString("sv-SE", { timeZone: "Europe/Rome" });
  return words.format("feed-moment", { day: dateWords(local.slice(0, 10), words), time: timeWords(local) });
}
