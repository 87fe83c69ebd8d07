import { address } from "../../addresses.ts";

/** What the page of a feed sends to. */
export type FeedPart = "activate" | "deactivate" | "run" | "definition";

export function feedAddress(body: string, feed: string, part?: FeedPart): string {
  return `${address.feeds(body)}/${encodeURIComponent(feed)}${part === undefined ? "" : `/${part}`}`;
}

/** Where a definition is tried. */
export function feedTest(body: string): string {
  return `${address.feeds(body)}/test`;
}

export function proposalAddress(body: string, run: string, part: "accept" | "refuse"): string {
  return `${address.feeds(body)}/proposals/${encodeURIComponent(run)}/${part}`;
}
