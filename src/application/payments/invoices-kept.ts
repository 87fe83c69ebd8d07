import { type Invoice, invoicesOf } from "../../core/payments/invoice.ts";
import { type Payments, paymentsOf } from "../../core/payments/payments.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Register } from "../../core/register/column.ts";
import { registerOf } from "../../core/register/read-register.ts";
import { readyRegister } from "../../core/register/ready/all.ts";
import type { ParsedRow } from "../../core/register/table.ts";
import type { Reader } from "../../store/store.ts";
import { Recent } from "../recent.ts";
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

/** Invoices read from rows that have not changed since. */
const read = new WeakMap<readonly ParsedRow[], readonly Invoice[]>();

function invoicesIn(register: Register, rows: readonly ParsedRow[]): readonly Invoice[] {
  const invoices = read.get(rows) ?? invoicesOf(register, rows);
  read.set(rows, invoices);
  return invoices;
}

/** Years computed of the same invoices, at most. */
const MOST_YEARS = 12;
const computed = new WeakMap<readonly Invoice[], Recent<Payments>>();

/** The payments of a year, computed once for invoices that stay as they are. */
function paymentsIn(invoices: readonly Invoice[], year: number, upTo: IsoDate): Payments {
  const years = computed.get(invoices) ?? new Recent<Payments>(MOST_YEARS);
  computed.set(invoices, years);
  return years.get(`${year} ${upTo}`, () => paymentsOf(invoices, year, upTo));
}

export async function invoicesKept(services: Services, reader: Reader): Promise<InvoicesKept> {
  const inUse = (await registersInUse(reader)).find(({ register }) => register.id === INVOICES) ?? null;
  if (inUse === null) return { inUse, invoices: [] };
  const { rows } = await rowsKept(services.store, reader, inUse);
  return { inUse, invoices: invoicesIn(inUse.register, rows) };
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
  const payments = paymentsIn(kept.invoices, year, observationDay(services, year, asked.upTo));
  return { ...kept, standing, payments };
}
