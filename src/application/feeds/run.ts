import type { Feed } from "../../core/feed/feed.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { FeedRun } from "../../store/feeds.ts";
import { type Author, Conflict, type Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { personActor } from "../people/recognise.ts";
import { may } from "../permissions.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { recordComputedWithin } from "../sources/record-computed.ts";
import { nothingNew, waits } from "./decide.ts";
import { headerOf } from "./header-said.ts";
import { judge } from "./judged.ts";
import { feedKept, type KeptFeed } from "./kept.ts";
import type { Outside } from "./outside.ts";
import { type ReadOutcome, readFeed } from "./reading.ts";
import { detailOf, detailText } from "./run-detail.ts";
import { feedSnapshot } from "./snapshot.ts";
import { sourceWords } from "./source-words.ts";
import { valueText } from "./value-text.ts";

/** Signs readings that nobody asked for. */
export const FEEDS: Author = { kind: "system", id: "feeds", name: "Traguardo" };

export interface RunSetting {
  readonly services: Services;
  readonly outside: Outside;
  readonly words: Catalogue;
  readonly signal?: AbortSignal;
}

/** Reads a feed now, outside its schedule, and does with the value what the feed says. */
export async function runFeed(setting: RunSetting, body: string, actor: Actor, id: string): Promise<FeedRun> {
  require(actor, "manage-feeds");
  const { services } = setting;
  const kept = await services.store.read(body, (reader) => feedKept(reader, id));
  if (!kept.active) throw new Problem("already-done", "feed-not-active");
  const read = await readWithKey(setting, body, kept.feed);
  return services.store.write(body, authorOf(actor), async (writer) => {
    await sameDefinition(writer, kept);
    const recorder = may(actor, "measure") ? actor : null;
    return written(setting, writer, kept, read, recorder);
  });
}

/** A claimed reading of the schedule; null where the claim was lost, or the feed changed meanwhile. */
export async function runScheduled(
  setting: RunSetting,
  body: string,
  kept: KeptFeed,
  claim: string,
): Promise<FeedRun | null> {
  const { services } = setting;
  const read = await readWithKey(setting, body, kept.feed);
  const recorder = await recorderOf(services, body, kept);
  const author = recorder === null ? FEEDS : authorOf(recorder);
  return services.store.write(body, author, async (writer) => {
    if (!(await writer.feeds.settle(kept.feed.id, claim))) return null;
    const now = await writer.records.latest("feed", kept.feed.id);
    if (now?.number !== kept.number) {
      await writer.audit.record("feed-changed-meanwhile", kept.feed.id);
      return null;
    }
    return written(setting, writer, kept, read, recorder);
  });
}

/** Reads a feed with what it shows to be let in. */
async function readWithKey(
  { services, outside, signal }: RunSetting,
  body: string,
  feed: Feed,
): Promise<ReadOutcome> {
  const header = await headerOf(services, body, feed);
  if (header === "unreadable") return { fault: { message: "feed-header-unreadable", params: {} } };
  return readFeed(feed, body, outside, { header, signal });
}

/** In whose name a feed records by itself: who activated it, as long as they may measure. */
async function recorderOf(services: Services, body: string, { feed, by }: KeptFeed): Promise<Actor | null> {
  if (feed.adopt !== "record" || by.kind !== "person") return null;
  return services.store.read(body, async (reader) => {
    const person = await reader.people.byId(by.id);
    const actor = person?.active === true ? await personActor(reader, person) : null;
    return actor !== null && may(actor, "measure") ? actor : null;
  });
}

async function sameDefinition(writer: Writer, kept: KeptFeed): Promise<void> {
  const now = await writer.records.latest("feed", kept.feed.id);
  if (now?.number !== kept.number) throw new Conflict(now && { by: now.author.name, at: now.at });
}

async function written(
  setting: RunSetting,
  writer: Writer,
  kept: KeptFeed,
  read: ReadOutcome,
  recorder: Actor | null,
): Promise<FeedRun> {
  const { feed, number: definition } = kept;
  if ("fault" in read) return ran(writer, feed.id, "failed", null, { ...read.fault, definition });
  const { reading } = read;
  const [before] = (await writer.feeds.runs(feed.id, 20)).filter(({ outcome }) => outcome !== "failed");
  const known = before && detailOf(before);
  const judged = await judge(setting.services, writer, feed, reading, known?.mark ?? null);
  if ("fault" in judged) return ran(writer, feed.id, "failed", null, { ...judged.fault, definition });
  const value = valueText(judged.value);
  const { indicator, quantity, unit } = feed;
  const common = {
    message: null,
    params: {},
    definition,
    from: reading.from,
    hash: reading.hash,
    mark: reading.found.mark,
    indicator,
    quantity,
    unit,
    year: judged.year,
    observedOn: judged.observedOn,
    reference: judged.reference && {
      value: valueText(judged.reference.value),
      from: judged.reference.from,
    },
    warnings: judged.warnings.map(({ message, params }) => ({ message, params })),
  };
  const unchanged = await nothingNew(writer, kept, reading, judged, before ?? null);
  if (unchanged !== null)
    return ran(writer, feed.id, "unchanged", value, { ...common, snapshot: null, ...unchanged });
  const snapshot = feedSnapshot(kept, reading, judged, writer.now);
  const { hash } = await writer.evidence.add(snapshot);
  const why = waits(kept, judged, recorder);
  if (why === null && recorder !== null) {
    try {
      await recordComputedWithin(setting.services, writer, recorder, [
        {
          indicator,
          quantity,
          unit,
          year: judged.year,
          observedOn: judged.observedOn,
          value: judged.value,
          n: null,
          source: sourceWords(kept, reading.from, writer.now, setting.words, { byItself: true }),
          basis: { kind: "feed", id: feed.id },
          snapshot,
          confirmed: [],
        },
      ]);
      return await ran(writer, feed.id, "recorded", value, { ...common, snapshot: hash });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const [fault] = error.faults;
      const told = fault
        ? { message: fault.message, params: { ...fault.params } }
        : { message: error.id, params: { ...error.params } };
      return ran(writer, feed.id, "proposed", value, { ...common, ...told, snapshot: hash });
    }
  }
  return ran(writer, feed.id, "proposed", value, { ...common, ...why, snapshot: hash });
}

function ran(
  writer: Writer,
  feed: string,
  outcome: FeedRun["outcome"],
  value: string | null,
  detail: Parameters<typeof detailText>[0],
): Promise<FeedRun> {
  return writer.feeds.ran({ feed, outcome, value, detail: detailText(detail) });
}
