import type { NodeFields } from "./node-fields.ts";

/** A field that two people changed at the same time. */
export interface Clash {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  /** Mine where I changed it, theirs elsewhere. */
  readonly fields: NodeFields;
  readonly clashes: readonly Clash[];
  /** Fields that only the others changed: taken as they are. */
  readonly taken: readonly string[];
}

/** What I sent, brought upon what stands now, both against what I had opened. Nobody's change is lost unseen. */
export function merge(opened: NodeFields, sent: NodeFields, now: NodeFields): Merged {
  const fields: Record<string, string> = {};
  const clashes: Clash[] = [];
  const taken: string[] = [];
  for (const [field, theirs] of Object.entries(now)) {
    const was = opened[field];
    const mine = sent[field] ?? theirs;
    const iChanged = was !== undefined && mine !== was;
    const theyChanged = was !== undefined && theirs !== was;
    fields[field] = iChanged ? mine : theirs;
    if (iChanged && theyChanged && mine !== theirs) clashes.push({ field, mine, theirs });
    else if (theyChanged && !iChanged) taken.push(field);
  }
  return { fields, clashes, taken };
}

/** What the form was opened with, as it carries it along; what is not that counts as what stands now. */
export function openedFields(text: unknown, now: NodeFields): NodeFields {
  if (typeof text !== "string") return now;
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return now;
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch {
    return now;
  }
}
