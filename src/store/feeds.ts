import type { Instant } from "./store.ts";

/** One reading of another system. */
export interface FeedRun {
  readonly id: string;
  /** Id of the feed, whose definition is the latest record "feed" of that subject. */
  readonly feed: string;
  readonly at: Instant;
  readonly outcome: "proposed" | "recorded" | "unchanged" | "failed";
  /** What was read; null where nothing could be. */
  readonly value: string | null;
  /** A message id with its parameters, as JSON. */
  readonly detail: string;
}

export interface FeedReader {
  /** The last first. */
  runs(feed: string, limit: number): Promise<readonly FeedRun[]>;
}

export interface FeedWriter {
  ran(run: Pick<FeedRun, "feed" | "outcome" | "value" | "detail">): Promise<FeedRun>;
}
