import type { Reader } from "../../store/store.ts";
import { INVOICES } from "../payments/invoices-kept.ts";
import { registersInUse } from "../registers/in-use.ts";
import type { Standing } from "../standing.ts";

/** What the demonstration's figures come from, in numbers. */
export interface SourcesTold {
  /** Entries of the ledger that were counted. */
  readonly computed: number;
  readonly registers: number;
  readonly rows: number;
  readonly activities: number;
  readonly surveys: number;
  readonly invoices: number;
}

export async function sourcesTold(
  reader: Reader,
  { entries }: Pick<Standing, "entries">,
): Promise<SourcesTold> {
  const kept = (await registersInUse(reader)).map(({ register }) => register.id);
  const counts = new Map<string, number>();
  for (const id of kept) counts.set(id, await reader.registers.count(id));
  const subjects = async (kind: "activity" | "survey"): Promise<number> =>
    new Set((await reader.records.list(kind)).map(({ subject }) => subject)).size;
  const invoices = counts.get(INVOICES) ?? 0;
  return {
    computed: entries.filter(({ basis }) => basis).length,
    registers: kept.filter((id) => id !== INVOICES).length,
    rows: [...counts.values()].reduce((sum, count) => sum + count, 0) - invoices,
    activities: await subjects("activity"),
    surveys: await subjects("survey"),
    invoices,
  };
}
