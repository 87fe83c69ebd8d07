import type { Feed, JsonPick, TablePick } from "../../../core/feed/feed.ts";
import { BLANK_FEED, datumText, type FeedTyped } from "./definition-form.ts";

/** What is kept, as its form shows it. */
export function typedOf(feed: Feed): FeedTyped {
  const { from, schedule } = feed;
  const pick = from.kind === "ckan" ? null : from.pick;
  return {
    ...BLANK_FEED,
    id: feed.id,
    name: feed.name,
    datum: datumText(feed.indicator, feed.quantity),
    unit: feed.unit ?? "",
    year: String(feed.year),
    kind: from.kind,
    ...(from.kind === "file" ? { file: from.name } : { address: from.address }),
    ...(from.kind === "ckan" ? { organisation: from.organisation, filter: from.filter } : {}),
    ...(pick === null ? {} : typedPick(pick)),
    numbers: feed.numbers,
    every: schedule.every,
    on: String(schedule.on),
    hour: String(schedule.hour),
    adopt: feed.adopt,
    tolerance: String(feed.tolerance),
  };
}

function typedPick(pick: JsonPick | TablePick): Partial<FeedTyped> {
  if (pick.form === "json")
    return { form: "json", path: pick.path, takeJson: pick.take, dayPath: pick.day ?? "" };
  return {
    form: "table",
    column: pick.column ?? "",
    takeTable: pick.take,
    where: pick.where.map(({ column, is }) => `${column} = ${is}`).join("\n"),
    dayColumn: pick.day ?? "",
    separator: pick.separator,
  };
}
