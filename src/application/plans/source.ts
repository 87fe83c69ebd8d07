import { type ImportedPlan, importPlan } from "../../documents/import-plan.ts";
import type { Reader, Store } from "../../store/store.ts";
import { Recent } from "../recent.ts";

/** Documents read last: reading one again gives the same, and takes up to seconds. */
const KEPT = 4;
const readings = new WeakMap<Store, Recent<Promise<ImportedPlan>>>();

/**
 * The document that a draft or a version was read from, read again: its text, and where each field of the plan stands in
 * it. Null where there is none.
 */
export async function readSource(
  store: Store,
  reader: Reader,
  source: { readonly hash: string; readonly name: string } | null,
): Promise<ImportedPlan | null> {
  if (source === null) return null;
  const kept = readings.get(store) ?? new Recent<Promise<ImportedPlan>>(KEPT);
  readings.set(store, kept);
  const key = `${reader.body.code} ${source.hash} ${source.name}`;
  const known = kept.peek(key);
  if (known) return known;
  const bytes = await reader.evidence.content(source.hash);
  return bytes === null ? null : kept.get(key, () => importPlan(source.name, bytes));
}
