import type { IsoDate } from "../../core/period/iso-date.ts";
import type { NoticeKind } from "./schedule.ts";

/** What a message is about, as its key in the outbox says it: the same key is never queued twice. */
export interface NoticeSubject {
  readonly round: string;
  readonly kind: NoticeKind;
  /** Last day to answer that it tells of: moved, everybody is told anew. */
  readonly due: IsoDate;
  /** Id of the person. */
  readonly person: string;
}

const ROUND = "round";

export function keyOf({ round, kind, due, person }: NoticeSubject): string {
  return [ROUND, round, kind, due, person].join("/");
}

/** Null for a message that is about no round. Ids of rounds hold no "/". */
export function subjectOf(key: string): NoticeSubject | null {
  const [area, round, kind, due, person, ...rest] = key.split("/");
  if (area !== ROUND || !round || !kind || !due || !person || rest.length > 0) return null;
  return { round, kind: kind as NoticeKind, due, person };
}
