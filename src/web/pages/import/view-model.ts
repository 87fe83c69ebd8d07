import type { openDrafts } from "../../../application/plans/drafts.ts";
import { actWords } from "../../../messages/act-words.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { address } from "../../addresses.ts";
import { momentWords } from "../draft/history-view.ts";

export interface ImportView {
  readonly drafts: readonly DraftCard[];
  /** The act of the plan in force; null before the first. */
  readonly inForce: string | null;
}

export interface DraftCard {
  readonly href: string;
  readonly title: string;
  /** Who changed it last, and when. */
  readonly by: string;
  readonly day: string;
  readonly time: string;
}

export function importView(
  { drafts, inForce }: Awaited<ReturnType<typeof openDrafts>>,
  body: string,
  words: Catalogue,
): ImportView {
  return {
    drafts: drafts.map(({ id, source, changedAt, changedBy }) => ({
      href: address.draft(body, id),
      title: source?.name ?? words.format("import-draft-amendment"),
      by: changedBy.name,
      ...momentWords(changedAt, words),
    })),
    inForce: inForce && actWords(inForce.act, words),
  };
}
