import type { References } from "../../store/references.ts";
import type { Reader } from "../../store/store.ts";

/**
 * What the store showed at the references: plan versions, ledger entries and acts that came later are not there. What is
 * read through it is the same for ever.
 */
export async function readerAt(reader: Reader, references: References): Promise<Reader> {
  const { ledger, plans, records } = reader;
  const version = await plans.byHash(references.plan);
  const number = version?.number ?? 0;
  const { sequence: last } = references.ledger;
  const within = <E extends { readonly sequence: number }>(entries: readonly E[]): readonly E[] =>
    entries.filter(({ sequence }) => sequence <= last);
  return {
    ...reader,
    plans: {
      current: async () => version,
      list: async () => (await plans.list()).filter((one) => one.number <= number),
      byHash: (hash) => plans.byHash(hash),
    },
    ledger: {
      position: async () => ({ ...(await ledger.position()), sequence: last }),
      entries: async (after) => within(await ledger.entries(after)),
      of: async (indicator) => within(await ledger.of(indicator)),
      bySequence: async (sequence) => (sequence <= last ? ledger.bySequence(sequence) : null),
      latest: async (cell) => within([await ledger.latest(cell)].flatMap((one) => one ?? []))[0] ?? null,
      validations: async () => within(await ledger.validations()),
    },
    records: recordsAt(records, references),
  };
}

/** The register as it was at the references. */
export function recordsAt(records: Reader["records"], { records: last }: References): Reader["records"] {
  return {
    position: async () => last,
    list: (kind, only = {}) => records.list(kind, { ...only, upTo: Math.min(only.upTo ?? last, last) }),
    latest: async (kind, subject) => (await records.list(kind, { subject, upTo: last })).at(-1) ?? null,
  };
}
