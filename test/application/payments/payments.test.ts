import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addInvoices, previewInvoices } from "../../../src/application/payments/import.ts";
import { listPayments } from "../../../src/application/payments/list.ts";
import { recordIndex } from "../../../src/application/payments/record-index.ts";
import { addRowsOnce, changeRowOnce } from "../../../src/application/payments/write-once.ts";
import { exactText } from "../../../src/core/register/cell.ts";
import { plan } from "../../evaluation/building.ts";
import { FIRM, fatturaPa, invoiceBody } from "../../payments/fattura-pa.ts";
import { BODY, openSmallOffice, type SmallOffice } from "../decisions/office.ts";
import { person, problemOf } from "../plans/office.ts";

const OFFICE = person("programming-office");
const HEAD = { ...person("head-of-unit"), units: ["U.1"] };
const PLAN = plan([
  {
    id: "A.1",
    units: ["U.1", "U.2"],
    indicators: [{ normal: '(index "itp")', targets: "<= 0", weight: "100" }],
  },
]);
const LIST = `Numero;Fornitore;Data fattura;Data scadenza;Data mandato;Importo;Ufficio
1;Ditta A;1/1/2018;31/1/2018;10/2/2018;1.000,00;U.1
2;Ditta B;18/2/2018;20/3/2018;14/3/2018;3.000,00;U.2
3;Ditta B;1/9/2018;;;50,00;U.2
`;

let office: SmallOffice;
beforeEach(async () => {
  office = await openSmallOffice("2018-10-15");
  await office.adopt(PLAN, { number: "Delibera n. 7", date: "2018-01-31" });
});
afterEach(() => office.close());

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const preview = (...files: readonly ReturnType<typeof file>[]) =>
  previewInvoices(office.services, BODY, OFFICE, files);
const list = (actor = OFFICE) => listPayments(office.services, BODY, actor, { year: 2018 });
async function load(text = LIST) {
  const { rows, faults } = await preview(file("elenco.csv", text));
  expect(faults).toEqual([]);
  await addInvoices(
    office.services,
    BODY,
    OFFICE,
    rows.map(({ typed }) => typed),
  );
}

describe("invoices from files", () => {
  it("of both kinds are read together; what is wrong is told by file and line, and nothing is written", async () => {
    const { faults, rows, assumed, total } = await preview(
      file("elenco.csv", LIST.replace("10/2/2018", "boh").replace(";U.2\n3", ";U.9\n3")),
      file("IT1.xml", fatturaPa(FIRM, invoiceBody({ number: "8/PA" }))),
      file("IT2.xml.p7m", "x"),
    );
    expect(faults.map(({ file, line, column, message }) => [file, line, column, message])).toEqual([
      ["IT2.xml.p7m", null, null, "payments-file-signed"],
      ["elenco.csv", 2, "paid", "register-cell-date"],
      ["elenco.csv", 3, "unit", "register-cell-unit"],
    ]);
    expect([rows.length, assumed, exactText(total)]).toEqual([4, 2, "1270/1"]);
    expect((await list()).kept).toBe(0);
  });

  it("come in once", async () => {
    await load();
    const again = await preview(file("elenco.csv", LIST));
    expect(again.faults.map(({ line, message }) => `${line} ${message}`)).toEqual([
      "2 payments-row-known",
      "3 payments-row-known",
      "4 payments-row-known",
    ]);
    const sent = addInvoices(
      office.services,
      BODY,
      OFFICE,
      again.rows.map(({ typed }) => typed),
    );
    expect((await problemOf(sent)).faults).toHaveLength(3);
    expect((await list()).kept).toBe(3);
  });

  it("come in once where they are sent twice at the same time", async () => {
    const typed = (await preview(file("elenco.csv", LIST))).rows.map((row) => row.typed);
    await addInvoices(office.services, BODY, OFFICE, typed.slice(0, 1));
    const twice = [1, 2].map(() => addInvoices(office.services, BODY, OFFICE, typed.slice(1)));
    const ended = await Promise.allSettled(twice);
    expect(ended.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await list()).kept).toBe(3);
  });

  it("come in once by the register's own forms too; a part paid apart is another", async () => {
    await load();
    const typed = (await preview(file("elenco.csv", LIST))).rows.map((row) => row.typed);
    const write = (row: (typeof typed)[number]) =>
      addRowsOnce(office.services, BODY, OFFICE, { register: "invoices", rows: [row] });
    const [first = {}] = typed;
    expect((await problemOf(write(first))).faults.map(({ at, message }) => `${at} ${message}`)).toEqual([
      "rows.0.number payments-row-known",
    ]);
    const [part] = await write({ ...first, amount: "200,00" });
    expect((await list()).kept).toBe(4);
    const change = (cells: typeof first) => {
      const which = { register: "invoices", row: part?.id ?? "", seen: part?.change ?? 0 };
      return changeRowOnce(office.services, BODY, OFFICE, { ...which, cells });
    };
    expect((await problemOf(change(first))).faults.map(({ at, message }) => `${at} ${message}`)).toEqual([
      "number payments-row-known",
    ]);
    // Written again as it is, it is no copy of itself.
    expect((await change({ ...first, amount: "200,00" })).cells["amount"]).toBe("200/1");
  });
});

describe("one invoice, several payments", () => {
  const HEADS = "Numero;Fornitore;Data fattura;Data scadenza;Data mandato;Importo\n";
  const faultsOf = async (text: string) =>
    (await preview(file("e.csv", HEADS + text))).faults.map(({ line, message }) => `${line} ${message}`);

  it("halves paid on different days are two; the same day twice is one", async () => {
    const halves = "7;Ditta A;1/1/2018;31/1/2018;10/2/2018;500\n7;Ditta A;1/1/2018;31/1/2018;2/3/2018;500\n";
    expect(await faultsOf(`${halves}7;Ditta A;1/1/2018;31/1/2018;2/3/2018;500\n`)).toEqual([
      "4 payments-row-known",
    ]);
    await load(HEADS + halves);
    const { payments, heaviest } = await list();
    // (10 × 500 + 30 × 500) / 1.000
    expect(payments.whole.index?.toString()).toBe("20");
    // A day corrected in a list that comes again is no third payment.
    expect(await faultsOf("7;Ditta A;1/1/2018;31/1/2018;5/3/2018;500\n")).toEqual(["2 payments-row-known"]);
    // Either half may be written again.
    const [row] = heaviest;
    const page = await office.services.store.read(BODY, (reader) =>
      reader.registers.row(row?.invoice.id ?? ""),
    );
    const cells = {
      number: "7",
      supplier: "Ditta A",
      issued: "1/1/2018",
      due: "31/1/2018",
      paid: "1/3/2018",
      amount: "500",
    };
    const which = { register: "invoices", row: page?.id ?? "", seen: page?.change ?? 0 };
    await changeRowOnce(office.services, BODY, OFFICE, { ...which, cells });
    expect((await list()).payments.whole.index?.toString()).toBe("19.5");
  });

  it("a supplier is its VAT number, however its name is written", async () => {
    await load(`${HEADS}7;Ditta A S.r.l. 12345678903;1/1/2018;31/1/2018;10/2/2018;500\n`);
    expect(await faultsOf("7;DITTA A SRL IT12345678903;1/1/2018;31/1/2018;10/2/2018;500\n")).toEqual([
      "2 payments-row-known",
    ]);
    expect(await faultsOf("7;Ditta B 01234567897;1/1/2018;31/1/2018;10/2/2018;500\n")).toEqual([]);
  });
});

describe("the index of a body", () => {
  it("is of all its invoices; who answers for a unit sees its own one by one", async () => {
    await load();
    const { payments, leftOut, heaviest } = await list();
    // (10.000 - 18.000) / 4.000
    expect(payments.whole.index?.toString()).toBe("-2");
    expect(leftOut.map(({ invoice, reason }) => [invoice.number, invoice.due, reason])).toEqual([
      ["3", "2018-10-01", "overdue"],
    ]);
    expect(heaviest).toHaveLength(2);
    const own = await list(HEAD);
    expect(own.payments.whole.index?.toString()).toBe("-2");
    expect([own.heaviest.map(({ invoice }) => invoice.number), own.leftOut]).toEqual([["1"], []]);
  });

  it("is recorded with what it counted, and no supplier in it", async () => {
    await load();
    const asked = { year: 2018, items: [{ indicator: "A.1/1", seen: "-2/1" }], confirmed: [] };
    const [entry] = await recordIndex(office.services, BODY, OFFICE, asked, "Fatture (prova)");
    expect([entry?.measurement.value, entry?.basis?.kind, entry?.measurement.observedOn]).toMatchObject([
      { kind: "number" },
      "invoices",
      "2018-10-15",
    ]);
    const bytes = await office.services.store.read(BODY, (reader) =>
      reader.evidence.content(entry?.basis?.snapshot ?? ""),
    );
    const text = new TextDecoder().decode(bytes ?? new Uint8Array());
    expect(JSON.parse(text)).toMatchObject({ kind: "invoices", index: "-2/1", paid: "4000/1", n: 2 });
    expect(text).not.toContain("Ditta");
    const [value] = (await list()).values;
    expect(value?.difference?.toString()).toBe("0");
  });

  it("that changed meanwhile is told, and an indicator that does not ask for it", async () => {
    await load();
    const record = (indicator: string, seen: string) =>
      recordIndex(office.services, BODY, OFFICE, { items: [{ indicator, seen }], confirmed: [] }, "x");
    expect((await problemOf(record("A.1/1", "5/1"))).kind).toBe("conflict");
    expect((await problemOf(record("A.9/1", "-2/1"))).faults[0]?.message).toBe("payments-not-asked");
  });
});
