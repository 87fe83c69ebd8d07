import type { Catalogue } from "../../messages/catalogue.ts";
import { dateWords } from "../../messages/date-words.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { KeptFeed } from "./kept.ts";

/**
 * Where the datum comes from, as a person would write it. Sources are published: who activated a feed that records
 * `byItself` is told by the entry's author, and not here.
 */
export function sourceWords(
  { feed }: KeptFeed,
  from: string,
  at: string,
  words: Catalogue,
  { byItself }: { readonly byItself: boolean },
): string {
  const text = words.format(byItself ? "feed-source-by-itself" : "feed-source", {
    name: feed.name,
    from: hostOf(from),
    day: dateWords(dayInRome(at), words),
  });
  return text.slice(0, 500);
}

function hostOf(from: string): string {
  return URL.canParse(from) ? new URL(from).host : from;
}
