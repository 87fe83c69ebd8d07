import { addInvoices } from "../../src/application/payments/import.ts";
import { listPayments } from "../../src/application/payments/list.ts";
import { personActor } from "../../src/application/people/recognise.ts";
import { emailOf, type House, LECCE, personOf } from "./house.ts";

/** Invented invoices: late and early, one disputed, some that do not count. */
const INVOICES = [
  [
    "12/PA",
    "Servizi informatici di prova 12345678903",
    "15/1/2018",
    "14/2/2018",
    "26/2/2018",
    "8.200,00",
    "STAFF 6",
  ],
  ["3/2018", "Pulizie di prova", "31/1/2018", "2/3/2018", "20/2/2018", "2.450,50", "S. 1.2"],
  ["FE-101", "Energia di prova", "28/2/2018", "30/3/2018", "27/3/2018", "5.310,20", "S. 1.2"],
  ["41", "Stampa di prova", "10/4/2018", "10/5/2018", "31/5/2018", "1.980,00", "S. 3.1"],
  ["77/A", "Formazione di prova", "2/5/2018", "1/6/2018", "30/6/2018", "6.000,00", "S. 3.1"],
  ["FE-164", "Energia di prova", "31/5/2018", "30/6/2018", "25/6/2018", "4.905,75", "S. 1.2"],
  ["58", "Allestimenti di prova", "20/6/2018", "20/7/2018", "10/8/2018", "12.400,00", "S. 3.1"],
  ["FE-230", "Energia di prova", "31/7/2018", "30/8/2018", "24/8/2018", "5.120,00", ""],
  ["90", "Manutenzioni di prova", "15/9/2018", "15/10/2018", "", "3.300,00", "S. 1.2"],
  ["NC-2", "Stampa di prova", "3/6/2018", "3/6/2018", "3/6/2018", "-180,00", "S. 3.1"],
] as const;

/** Loads them, where none are. */
export async function invoicesIn({ services }: House): Promise<void> {
  const officer = await personOf(services, emailOf("programming-office"));
  const actor = await services.store.read(LECCE, (reader) => personActor(reader, officer));
  if ((await listPayments(services, LECCE, actor, { year: 2018 })).kept > 0) return;
  const rows = INVOICES.map(([number, supplier, issued, due, paid, amount, unit]) => ({
    number,
    supplier,
    issued,
    due,
    paid,
    amount,
    unit,
    "disputed-from": number === "77/A" ? "8/6/2018" : "",
    "disputed-to": number === "77/A" ? "20/6/2018" : "",
  }));
  await addInvoices(services, LECCE, actor, rows);
}
