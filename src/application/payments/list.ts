import type { Rational } from "../../core/number/rational.ts";
import type { LeftOut } from "../../core/payments/countable.ts";
import type { Invoice } from "../../core/payments/invoice.ts";
import type { Weighing } from "../../core/payments/payment-index.ts";
import type { Payments } from "../../core/payments/payments.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Actor } from "../actor.ts";
import { unitsAnswering } from "../answers-for.ts";
import { require } from "../guard.ts";
import { may } from "../permissions.ts";
import { lastRecorded } from "../registers/computed.ts";
import { unitsWithin } from "../registers/scope.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { type AskedPayments, type PaymentsKept, paymentsWithin } from "./invoices-kept.ts";

/** An indicator whose value is the index, beside what was recorded last. */
export interface IndexValue {
  readonly indicator: string;
  readonly name: string;
  readonly value: Rational | null;
  /** Of the body as a whole, for the year. */
  readonly last: LedgerEntry | null;
  readonly difference: Rational | null;
  /** Units have recorded values of their own, which one for all would be added to. */
  readonly ofUnits: boolean;
  readonly mayRecord: boolean;
}

export interface PaymentsList {
  readonly standing: Standing;
  readonly payments: Payments;
  /** Invoices of every year. */
  readonly kept: number;
  /** The invoices that the actor may see one by one: the heaviest, and those left out. */
  readonly heaviest: readonly Weighing[];
  readonly leftOut: readonly { readonly invoice: Invoice; readonly reason: LeftOut }[];
  readonly values: readonly IndexValue[];
}

/** The index of a year with what it rests on. Who answers for some units is shown their invoices only; figures are of all. */
export async function listPayments(
  services: Services,
  body: string,
  actor: Actor,
  asked: AskedPayments = {},
): Promise<PaymentsList> {
  require(actor, "see-payments");
  return services.store.read(body, async (reader) => {
    const all = await paymentsWithin(services, reader, asked);
    const { standing, payments, invoices } = all;
    const units = unitsWithin(actor, "see-registers");
    const seen = ({ invoice }: { readonly invoice: Invoice }): boolean =>
      units === null || units.has(invoice.unit ?? "");
    return {
      standing,
      payments,
      kept: invoices.length,
      heaviest: payments.weighed.filter(seen),
      leftOut: payments.leftOut.filter(seen),
      values: valuesOf(all, actor),
    };
  });
}

/** The indicators that ask for the index, in the plan's order. */
export function valuesOf({ standing, payments }: PaymentsKept, actor: Actor): readonly IndexValue[] {
  const { compiled, entries, version } = standing;
  const { year } = payments;
  const value = payments.whole.index;
  return compiled.nodes
    .flatMap(({ indicators }) => indicators)
    .filter(({ expression }) => expression.kind === "index" && expression.name === "itp")
    .map(({ key, indicator }): IndexValue => {
      const last = lastRecorded(entries, { indicator: key, quantity: null, year });
      const recorded = last?.measurement.value;
      const units = unitsAnswering(version.plan, version.arrangements, key);
      return {
        indicator: key,
        name: indicator.name,
        value,
        last,
        difference: value !== null && recorded?.kind === "number" ? value.sub(recorded.value) : null,
        ofUnits: entries.some(
          ({ measurement }) =>
            measurement.indicator === key && measurement.year === year && measurement.unit !== null,
        ),
        mayRecord: may(actor, "measure", units),
      };
    });
}
