import type { Measurement } from "../../core/measurement/measurement.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import { addInvoices, previewInvoices } from "../payments/import.ts";
import { INVOICES } from "../payments/invoices-kept.ts";
import { recordIndex } from "../payments/record-index.ts";
import { registersInUse } from "../registers/in-use.ts";
import type { Services } from "../services.ts";
import { END, observedBy, on } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import { exampleInvoices } from "./example.ts";
import { invented, italianWords } from "./invented.ts";
import { keepRegister } from "./registers.ts";

const INDEX = "D.1.2.3/1";
const YEAR = 2018;

/** Whether a measurement of the example is the index of timeliness. */
export function isPaid({ indicator }: Measurement): boolean {
  return indicator === INDEX;
}

/** Imports the list of invented invoices as an office imports that of its accounting program. */
export async function importInvoices(services: Services, body: string, { office }: Cast): Promise<void> {
  const { inUse, kept } = await services.store.read(body, async (reader) => ({
    inUse: (await registersInUse(reader)).some(({ register }) => register.id === INVOICES),
    kept: await reader.registers.count(INVOICES),
  }));
  if (kept > 0) return;
  if (!inUse) await keepRegister(services, body, office, INVOICES);
  const file = await exampleInvoices();
  const { rows, faults } = await previewInvoices(services, body, office, [file]);
  if (faults.length > 0) throw new Error(`${file.name}: ${faults.map(({ message }) => message).join(", ")}`);
  const typed = rows.map((row) => row.typed);
  await addInvoices(services, body, office, typed);
}

/** Records the index as it stands on a day. */
export async function recordPaid(
  services: Services,
  body: string,
  rows: readonly Measurement[],
  stop: IsoDate,
  cast: Cast,
): Promise<readonly LedgerEntry[]> {
  if (observedBy(stop, rows.filter(isPaid)).length === 0) return [];
  const asked = { year: YEAR, upTo: stop, items: [{ indicator: INDEX, seen: null }], confirmed: [] };
  const source = invented(italianWords().format("payments-source")).it;
  return recordIndex(on(services, END), body, cast.answering(INDEX), asked, source);
}
