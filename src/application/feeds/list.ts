import type { FeedHeader, FeedRun } from "../../store/feeds.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { unitsAnswering } from "../answers-for.ts";
import { require } from "../guard.ts";
import { may } from "../permissions.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { feedKept, feedsKept, type KeptFeed } from "./kept.ts";
import { waitingProposal } from "./proposals.ts";
import { detailOf, type RunDetail } from "./run-detail.ts";

/** A reading with what is kept beside it, and what was decided of it. */
export interface RunLine {
  readonly run: FeedRun;
  readonly detail: RunDetail;
  readonly settled: CycleRecord<"feed-settled"> | null;
}

/** The key of a feed, as far as anybody is told of it. */
export type KeptHeader = Omit<FeedHeader, "sealed">;

/** A feed in the list. */
export interface FeedLine {
  readonly kept: KeptFeed;
  /** Name of the indicator; null where the plan in force has none such. */
  readonly indicatorName: string | null;
  readonly last: RunLine | null;
  /** The last one that found a value. */
  readonly lastRead: RunLine | null;
  readonly waiting: RunLine | null;
  /** What it shows to be let in, without its value; null for nothing. */
  readonly header: KeptHeader | null;
  /** The actor may record what it proposes. */
  readonly mayRecord: boolean;
}

export interface FeedDetail extends FeedLine {
  readonly runs: readonly RunLine[];
  readonly mayManage: boolean;
}

const MOST_RUNS = 50;

export async function listFeeds(
  services: Services,
  body: string,
  actor: Actor,
): Promise<readonly FeedLine[]> {
  require(actor, "see-feeds");
  return services.store.read(body, async (reader) => {
    const standing = await services.standings.within(reader);
    const lines: FeedLine[] = [];
    for (const kept of await feedsKept(reader)) lines.push(await lineOf(reader, kept, standing, actor));
    return lines;
  });
}

export async function feedDetail(
  services: Services,
  body: string,
  actor: Actor,
  id: string,
): Promise<FeedDetail> {
  require(actor, "see-feeds");
  return services.store.read(body, async (reader) => {
    const kept = await feedKept(reader, id);
    const line = await lineOf(reader, kept, await services.standings.within(reader), actor);
    const runs: RunLine[] = [];
    for (const run of await reader.feeds.runs(id, MOST_RUNS)) runs.push(await runLine(reader, run));
    return { ...line, runs, mayManage: may(actor, "manage-feeds") };
  });
}

/** The key of a feed, without its value. */
export async function keptHeader(reader: Reader, feed: string): Promise<KeptHeader | null> {
  const kept = await reader.feeds.header(feed);
  if (kept === null) return null;
  const { sealed: _, ...told } = kept;
  return told;
}

async function lineOf(
  reader: Reader,
  kept: KeptFeed,
  standing: Standing | null,
  actor: Actor,
): Promise<FeedLine> {
  const { id, indicator } = kept.feed;
  const runs = await reader.feeds.runs(id, 20);
  const [last] = runs;
  const lastRead = runs.find(({ value }) => value !== null);
  const waiting = await waitingProposal(reader, id);
  const header = await keptHeader(reader, id);
  const found = standing?.compiled.nodes
    .flatMap(({ indicators }) => indicators)
    .find(({ key }) => key === indicator);
  const units = standing
    ? unitsAnswering(standing.version.plan, standing.version.arrangements, indicator)
    : [];
  return {
    kept,
    indicatorName: found?.indicator.name ?? null,
    last: last ? await runLine(reader, last) : null,
    lastRead: lastRead ? await runLine(reader, lastRead) : null,
    waiting: waiting && (await runLine(reader, waiting)),
    header,
    mayRecord: may(actor, "measure", units) && may(actor, "see-feeds"),
  };
}

async function runLine(reader: Reader, run: FeedRun): Promise<RunLine> {
  const settled = run.outcome === "proposed" ? await reader.records.latest("feed-settled", run.id) : null;
  return { run, detail: detailOf(run), settled };
}
