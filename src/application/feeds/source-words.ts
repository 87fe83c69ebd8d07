import type { Catalogue } from "../../messages/catalogue.ts";
import { dateWords } from "../../messages/date-words.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Actor } from "../actor.ts";
import type { KeptFeed } from "./kept.ts";

/** Where the datum comes from, as a person would write it. */
export function sourceWords(
  { feed }: KeptFeed,
  from: string,
  at: string,
  words: Catalogue,
  inTheNameOf: Actor | null,
): string {
  const text = words.format(inTheNameOf === null ? "feed-source" : "feed-source-by-itself", {
    name: feed.name,
    from: hostOf(from),
    day: dateWords(dayInRome(at), words),
    by: inTheNameOf !== null && inTheNameOf.kind !== "public" ? inTheNameOf.name : "",
  });
  return text.slice(0, 500);
}

function hostOf(from: string): string {
  return URL.canParse(from) ? new URL(from).host : from;
}
