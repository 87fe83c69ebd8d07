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

/** What a feed shows to be let in. The value is sealed with the installation's secret: no copy of this row alone tells it. */
export interface FeedHeader {
  readonly name: string;
  /** Scheme, host and port that it is for: it is sent to no other. */
  readonly origin: string;
  readonly sealed: string;
  readonly keptAt: Instant;
  readonly keptBy: string;
}

export interface FeedReader {
  /** The last first; of one outcome where it is given. */
  runs(feed: string, limit: number, outcome?: FeedRun["outcome"]): Promise<readonly FeedRun[]>;
  byId(id: string): Promise<FeedRun | null>;
  /** The scheduled time that was claimed last; null where none was. */
  claimed(feed: string): Promise<{ readonly slot: string; readonly until: Instant | null } | null>;
  header(feed: string): Promise<FeedHeader | null>;
}

export interface FeedWriter {
  ran(run: Pick<FeedRun, "feed" | "outcome" | "value" | "detail">): Promise<FeedRun>;
  /**
   * Takes a scheduled reading upon oneself until a moment; null where it is done already, or another server does it.
   * What a server left behind can be claimed again once its time is over.
   */
  claim(feed: string, slot: string, until: Instant): Promise<string | null>;
  /** Ends a claim; false where it was no longer held, and what was read then counts for nothing. */
  settle(feed: string, claim: string): Promise<boolean>;
  /** Keeps a header in place of the one before. */
  keepHeader(feed: string, header: Pick<FeedHeader, "name" | "origin" | "sealed">): Promise<void>;
  /** Nothing happens where there is none. */
  removeHeader(feed: string): Promise<void>;
}
