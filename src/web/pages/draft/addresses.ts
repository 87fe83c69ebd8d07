import { address } from "../../addresses.ts";

/** What a draft's pages send to, under the draft's own address. */
export type DraftPart =
  | "settle"
  | "fix"
  | "adopt"
  | "discard"
  | "reading"
  | "shared"
  | "source"
  | "structure"
  | "indicators";

export function draftPart(body: string, draft: string, part: DraftPart): string {
  return `${address.draft(body, draft)}/${part}`;
}

/** The document that a draft was read from, open at an offset of its text. */
export function sourceAddress(body: string, draft: string, at: number): string {
  return `${draftPart(body, draft, "source")}?at=${at}#here`;
}

/** The page of the node that an indicator belongs to, at the indicator. */
export function draftIndicator(body: string, draft: string, indicator: string): string {
  const slash = indicator.lastIndexOf("/");
  return `${address.draftNode(body, draft, indicator.slice(0, slash))}#i${indicator.slice(slash + 1)}`;
}

/** What `?done=` says so that the next page shows a notice: the message's id without its first word. */
export function done(href: string, message: `notice-${string}`): string {
  const [page = "", anchor] = href.split("#");
  const told = `${page}${page.includes("?") ? "&" : "?"}done=${message.slice("notice-".length)}`;
  return anchor === undefined ? told : `${told}#${anchor}`;
}
