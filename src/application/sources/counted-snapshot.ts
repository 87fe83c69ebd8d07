import type { Basis, LedgerEntry } from "../../store/ledger.ts";
import type { Reader, Store } from "../../store/store.ts";
import { Problem } from "../problem.ts";
import { Recent } from "../recent.ts";

/** What a computed entry of the ledger counted, as it was kept with it. */
export interface CountedSnapshot<S> {
  readonly entry: LedgerEntry;
  readonly snapshot: S;
}

/** Snapshots never change: each is read once. */
const kept = new WeakMap<Store, Recent<unknown>>();

/**
 * The snapshot of an entry that was computed from one kind of source. Throws "not-found" with the message `absent` where
 * the entry is not there or was computed from something else.
 */
export async function countedSnapshot<S>(
  store: Store,
  reader: Reader,
  sequence: number,
  {
    kind,
    absent,
    read,
  }: {
    readonly kind: Basis["kind"];
    readonly absent: string;
    /** Null where the bytes hold no snapshot of this kind. */
    readonly read: (content: Uint8Array) => S | null;
  },
): Promise<CountedSnapshot<S>> {
  const entry = await reader.ledger.bySequence(sequence);
  const hash = entry?.basis?.kind === kind ? entry.basis.snapshot : null;
  const missing = new Problem("not-found", absent, { sequence: String(sequence) });
  if (!entry || !hash) throw missing;
  const known = (kept.get(store) ?? new Recent<unknown>(24)) as Recent<S>;
  kept.set(store, known);
  const key = `${kind} ${hash}`;
  const content = known.peek(key) ? null : await reader.evidence.content(hash);
  const snapshot = known.peek(key) ?? (content && read(content));
  if (!snapshot) throw missing;
  return { entry, snapshot: known.get(key, () => snapshot) };
}

/** A snapshot that is JSON. */
export function snapshotJson(content: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(content));
}

/** One page of what was counted, and how many there are; a page too far is the last. */
export function pageOf<T>(
  all: readonly T[],
  page: number,
  size: number,
): { readonly shown: readonly T[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const at = Math.min(Math.max(1, page), pages);
  return { shown: all.slice((at - 1) * size, at * size), page: at, pages };
}
