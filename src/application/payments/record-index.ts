import { exactText } from "../../core/register/cell.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { type Computed, recordComputedWithin } from "../sources/record-computed.ts";
import { type AskedPayments, INVOICES, paymentsWithin } from "./invoices-kept.ts";
import { valuesOf } from "./list.ts";
import { paymentsSnapshot } from "./snapshot.ts";

export interface IndexToRecord {
  readonly indicator: string;
  /** The index that was shown, exact: another one meanwhile is a conflict. Null records what it is now. */
  readonly seen: string | null;
}

/**
 * Records the index of a year for indicators that ask for it, all or none, each with a snapshot of the invoices counted.
 * `source` is in words, as a person would write where the datum comes from.
 */
export async function recordIndex(
  services: Services,
  body: string,
  actor: Actor,
  asked: AskedPayments & {
    readonly items: readonly IndexToRecord[];
    /** Codes of the warnings that the person has confirmed. */
    readonly confirmed: readonly string[];
  },
  source: string,
): Promise<readonly LedgerEntry[]> {
  require(actor, "measure");
  require(actor, "see-payments");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const all = await paymentsWithin(services, writer, asked);
    const { year, upTo } = all.payments;
    const values = valuesOf(all, actor);
    const faults: Fault[] = [];
    let stale = false;
    const computed = asked.items.flatMap(({ indicator, seen }, at): Computed[] => {
      const say = (message: string): never[] => {
        faults.push({ at: `items.${at}.indicator`, message, params: { indicator: indicator.slice(0, 80) } });
        return [];
      };
      const found = values.find((one) => one.indicator === indicator);
      if (!found) return say("payments-not-asked");
      if (found.value === null) return say("payments-nothing-paid");
      if (found.ofUnits) return say("payments-of-units");
      if (seen !== null && seen !== exactText(found.value)) {
        stale = true;
        return say("payments-index-changed");
      }
      return [
        {
          indicator,
          quantity: null,
          year,
          observedOn: upTo,
          value: { kind: "number", value: found.value },
          n: null,
          unit: null,
          source,
          basis: { kind: "invoices", id: INVOICES },
          snapshot: {
            name: `fatture-${upTo}.json`,
            mediaType: "application/json",
            bytes: paymentsSnapshot(indicator, all.payments),
          },
          confirmed: asked.confirmed,
        },
      ];
    });
    if (faults.length > 0)
      throw new Problem(stale ? "conflict" : "invalid-input", "payments-not-recorded", {}, faults);
    return recordComputedWithin(services, writer, actor, computed);
  });
}
