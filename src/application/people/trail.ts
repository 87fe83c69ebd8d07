import type { AuditEntry, ChainFault } from "../../store/audit.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import type { Services } from "../services.ts";

/** Entries on one page of the audit trail. */
export const TRAIL_PAGE = 50;

export interface TrailPage {
  /** The last first. */
  readonly entries: readonly AuditEntry[];
  /** Of the whole trail. */
  readonly total: number;
  /** Names of the people and keys that entries are about, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** A page of the audit trail, the last entry first; those before the entry `before` where given. */
export async function auditTrail(
  { store }: Services,
  body: string,
  actor: Actor,
  before?: number,
): Promise<TrailPage> {
  require(actor, "see-audit");
  return store.read(body, async (reader) => {
    const entries = await reader.audit.list(TRAIL_PAGE, before);
    const named = [...(await reader.people.list()), ...(await reader.keys.list())];
    return {
      entries,
      total: (await reader.audit.head()).number,
      names: new Map(named.map(({ id, name }) => [id, name])),
    };
  });
}

/** Walks the whole chain. */
export async function verifyTrail(
  { store }: Services,
  body: string,
  actor: Actor,
): Promise<{ readonly entries: number; readonly faults: readonly ChainFault[] }> {
  require(actor, "see-audit");
  return store.read(body, async ({ audit }) => {
    const faults = await audit.verify();
    return { entries: (await audit.head()).number, faults };
  });
}
