import { type Invoice, invoicesOf } from "../../core/payments/invoice.ts";
import { type Payments, paymentsOf } from "../../core/payments/payments.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Register } from "../../core/register/column.ts";
import { registerOf } from "../../core/register/read-register.ts";
import { readyRegister } from "../../core/register/ready/all.ts";
import type { Reader } from "../../store/store.ts";
import { observationDay, standingFor } from "../registers/count.ts";
import { type RegisterInUse, registersInUse } from "../registers/in-use.ts";
import { rowsKept } from "../registers/rows-kept.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";

/** The ready register that invoices are kept in. */
export const INVOICES = "invoices";

export interface AskedPayments {
  readonly year?: number | undefined;
  readonly upTo?: IsoDate | undefined;
}

export interface InvoicesKept {
  /** Null where the body has not taken the register into use. */
  readonly inUse: RegisterInUse | null;
  readonly invoices: readonly Invoice[];
}

export async function invoicesKept(services: Services, reader: Reader): Promise<InvoicesKept> {
  const inUse = (await registersInUse(reader)).find(({ register }) => register.id === INVOICES) ?? null;
  if (inUse === null) return { inUse, invoices: [] };
  const { rows } = await rowsKept(services.store, reader, inUse);
  return { inUse, invoices: invoicesOf(inUse.register, rows) };
}

/** The register as it is kept, or as it would be once in use. */
export function registerKept({ inUse }: InvoicesKept): Register {
  const register = inUse?.register ?? registerOf(readyRegister(INVOICES)?.document).register;
  if (register === null) throw new Error("the register of invoices does not read");
  return register;
}

export interface PaymentsKept extends InvoicesKept {
  readonly standing: Standing;
  readonly payments: Payments;
}

/** The payments of a year, up to a day. Throws where no plan is in force. */
export async function paymentsWithin(
  services: Services,
  reader: Reader,
  asked: AskedPayments,
): Promise<PaymentsKept> {
  const standing = await standingFor(services, reader, asked);
  const { year } = standing.moment;
  const kept = await invoicesKept(services, reader);
  const payments = paymentsOf(kept.invoices, year, observationDay(services, year, asked.upTo));
  return { ...kept, standing, payments };
}
