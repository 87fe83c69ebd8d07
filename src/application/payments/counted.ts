import type { Invoice } from "../../core/payments/invoice.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { ROWS_A_PAGE } from "../registers/page.ts";
import { unitsWithin } from "../registers/scope.ts";
import type { Services } from "../services.ts";
import { countedSnapshot, pageOf, snapshotJson } from "../sources/counted-snapshot.ts";
import { invoicesKept } from "./invoices-kept.ts";
import { PAYMENTS_SNAPSHOT, type PaymentsSnapshot } from "./snapshot.ts";

export interface CountedInvoices {
  readonly entry: LedgerEntry;
  readonly snapshot: PaymentsSnapshot;
  /** A page of those that the actor may see, the first paid first, beside what the register says of them now. */
  readonly invoices: readonly {
    readonly counted: PaymentsSnapshot["invoices"][number];
    /** Null where it was taken out since. */
    readonly now: Invoice | null;
  }[];
  /** Only the invoices of the actor's units are shown. */
  readonly own: boolean;
  readonly page: number;
  readonly pages: number;
}

/** The invoices that an entry of the ledger counted, from the snapshot kept with it. */
export async function countedInvoices(
  services: Services,
  body: string,
  actor: Actor,
  { sequence, page = 1 }: { readonly sequence: number; readonly page?: number },
): Promise<CountedInvoices> {
  require(actor, "see-payments");
  return services.store.read(body, async (reader) => {
    const { entry, snapshot } = await countedSnapshot(services.store, reader, sequence, {
      kind: "invoices",
      absent: "payments-not-counted",
      read: (content) => PAYMENTS_SNAPSHOT.parse(snapshotJson(content)),
    });
    const units = unitsWithin(actor, "see-registers");
    const seen = snapshot.invoices
      .filter(({ unit }) => units === null || units.has(unit ?? ""))
      .sort((a, b) => ((a.paid ?? "") < (b.paid ?? "") ? -1 : a.paid === b.paid ? 0 : 1));
    const { shown, ...place } = pageOf(seen, page, ROWS_A_PAGE);
    const now = new Map((await invoicesKept(services, reader)).invoices.map((one) => [one.id, one]));
    const invoices = shown.map((counted) => {
      const kept = now.get(counted.row) ?? null;
      const mine = kept !== null && (units === null || units.has(kept.unit ?? ""));
      return { counted, now: mine ? kept : null };
    });
    return { entry, snapshot, invoices, own: units !== null, ...place };
  });
}
