import { describe, expect, it } from "vitest";
import { toDecimalDigits } from "../../src/core/number/decimal.ts";
import { readFatturaPa } from "../../src/documents/invoices/fattura-pa.ts";
import { invoiceTable } from "../../src/documents/invoices/invoice-table.ts";
import { FIRM, fatturaPa, invoiceBody, PERSON } from "./fattura-pa.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
function read(text: string, name = "IT01234567890_00001.xml") {
  const found = readFatturaPa(bytes(text), name);
  if ("refused" in found) return found.refused;
  return {
    faults: found.faults,
    lines: found.lines.map(({ line, number, supplier, issued, due, dueAssumed, amount }) =>
      [
        line,
        number,
        supplier,
        issued,
        due,
        dueAssumed ? "assumed" : "stated",
        toDecimalDigits(amount, 12),
      ].join("|"),
    ),
  };
}
const lines = (text: string) => {
  const found = read(text);
  return typeof found === "string" ? found : found.lines;
};

describe("an electronic invoice", () => {
  it("counts VAT where the supplier is paid it, and not where the body pays it to the State", () => {
    const paidToSupplier = invoiceBody({ vat: "I", due: "2018-04-30" });
    expect(lines(fatturaPa(FIRM, paidToSupplier))).toEqual([
      "1|7/PA|Impresa di prova S.r.l. 12345678903|2018-03-01|2018-04-30|stated|1220",
    ]);
    const split = invoiceBody({ vat: "S", due: "2018-04-30" });
    expect(lines(fatturaPa(FIRM, split))).toEqual([
      "1|7/PA|Impresa di prova S.r.l. 12345678903|2018-03-01|2018-04-30|stated|1000",
    ]);
  });

  it("names no natural person", () => {
    expect(lines(fatturaPa(PERSON, invoiceBody({})))).toEqual([
      "1|7/PA|12345678903|2018-03-01|2018-03-31|assumed|1220",
    ]);
  });

  it("is due on the day written, on the one that its terms give, or at the law's term", () => {
    const due = (terms: string) =>
      (lines(fatturaPa(FIRM, invoiceBody({ terms }))) as string[]).map((line) =>
        line.split("|").slice(4).join(" "),
      );
    const detail = (inside: string) => `<DettaglioPagamento>${inside}</DettaglioPagamento>`;
    expect(due(detail("<DataScadenzaPagamento>2018-05-02+02:00</DataScadenzaPagamento>"))).toEqual([
      "2018-05-02 stated 1220",
    ]);
    const from = "<DataRiferimentoTerminiPagamento>2018-03-10</DataRiferimentoTerminiPagamento>";
    expect(due(detail(`${from}<GiorniTerminiPagamento>60</GiorniTerminiPagamento>`))).toEqual([
      "2018-05-09 stated 1220",
    ]);
    expect(due(detail("<ImportoPagamento>1000.00</ImportoPagamento>"))).toEqual(["2018-03-31 assumed 1220"]);
  });

  it("in instalments is a line for each due day, which add up to what is owed", () => {
    const part = (day: string, amount: string) =>
      `<DettaglioPagamento><DataScadenzaPagamento>${day}</DataScadenzaPagamento><ImportoPagamento>${amount}</ImportoPagamento></DettaglioPagamento>`;
    // 1.000 owed, 1.220 written with VAT in three parts: 333,33 twice and what is left.
    const terms = part("2018-06-30", "406.68") + part("2018-04-30", "406.66") + part("2018-05-31", "406.66");
    expect(lines(fatturaPa(FIRM, invoiceBody({ vat: "S", terms })))).toEqual([
      "1|7/PA|Impresa di prova S.r.l. 12345678903|2018-03-01|2018-04-30|stated|333.33",
      "1|7/PA|Impresa di prova S.r.l. 12345678903|2018-03-01|2018-05-31|stated|333.33",
      "1|7/PA|Impresa di prova S.r.l. 12345678903|2018-03-01|2018-06-30|stated|333.34",
    ]);
  });

  it("in a lot keeps its place; a credit note is negative; what is missing is told by place", () => {
    const lot = fatturaPa(
      FIRM,
      invoiceBody({ number: "1" }),
      invoiceBody({ number: "2", type: "TD04" }),
      invoiceBody({ number: "", day: "marzo" }),
    );
    const found = read(lot);
    expect(found).toEqual({
      lines: [
        "1|1|Impresa di prova S.r.l. 12345678903|2018-03-01|2018-03-31|assumed|1220",
        "2|2|Impresa di prova S.r.l. 12345678903|2018-03-01|2018-03-31|assumed|-1220",
      ],
      faults: [
        { line: 3, column: "number" },
        { line: 3, column: "issued" },
      ],
    });
  });

  it("is read whatever prefix its namespace has", () => {
    const plain = fatturaPa(FIRM, invoiceBody({})).replaceAll("p:", "").replace("xmlns:p", "xmlns");
    expect(lines(plain)).toHaveLength(1);
  });
});

describe("a credit note", () => {
  it("names the invoice that it corrects; another document that names one corrects nothing", () => {
    const corrected = (type: string) => {
      const found = readFatturaPa(bytes(fatturaPa(FIRM, invoiceBody({ type, corrects: "7/PA" }))));
      return "lines" in found ? found.lines.map(({ corrects }) => corrects) : null;
    };
    expect([corrected("TD04"), corrected("TD01")]).toEqual([["7/PA"], [""]]);
  });
});

describe("what is no electronic invoice is refused, and why", () => {
  it.each([
    ["signed, by its name", "<x/>", "fattura.xml.p7m", "signed"],
    ["signed, by its beginning", "MIIabc", "fattura.xml", "signed"],
    ["another document", "<html></html>", "a.xml", "not-invoices"],
    ["no XML", "Numero;Fornitore", "a.xml", "not-invoices"],
    ["deeper than any file", fatturaPa(FIRM, "<a>".repeat(500_000)), "a.xml", "damaged"],
    ["cut short", fatturaPa(FIRM, invoiceBody({})).slice(0, -30), "a.xml", "damaged"],
    ["simplified", "<a:FatturaElettronicaSemplificata xmlns:a='x'/>", "a.xml", "simplified"],
    [
      "with entities",
      `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]>${fatturaPa(FIRM, invoiceBody({ number: "&e;" }))}`,
      "a.xml",
      "damaged",
    ],
  ])("%s", (_, text, name, why) => {
    expect(read(text, name)).toBe(why);
  });

  it("a signature in its binary form, and what is too large", () => {
    expect(readFatturaPa(new Uint8Array([0x30, 0x82, 1, 2]), "a.xml")).toEqual({ refused: "signed" });
    expect(readFatturaPa(new Uint8Array(6_000_000), "a.xml")).toEqual({ refused: "too-large" });
  });
});

describe("a list of invoices by the names of its columns", () => {
  it("as accounting programs write them; what is missing is told, the law gives the due day", () => {
    const { rows, ignored, missing, twice } = invoiceTable({
      head: [
        "N. Fattura",
        "Ragione Sociale",
        "P.IVA",
        "Codice fiscale",
        "Data fattura",
        "Data Ricezione SdI",
        "Data Scadenza",
        "Data mandato",
        "Importo dovuto",
      ],
      lines: [
        {
          line: 2,
          cells: ["1", "Ditta", "12345678903", "X", "1/3/2018", "5/3/2018", "", "20/4/2018", "100"],
        },
        { line: 3, cells: ["2", "Studio RSSMRA80A01H501U", "", "X", "1/3/2018", "", "31/3/2018", "", "1,5"] },
      ],
    });
    expect([ignored, missing, twice]).toEqual([["Codice fiscale"], [], []]);
    expect(rows[0]?.typed).toEqual({
      number: "1",
      supplier: "Ditta 12345678903",
      issued: "1/3/2018",
      received: "5/3/2018",
      due: "04/04/2018",
      "due-assumed": "sì",
      paid: "20/4/2018",
      amount: "100",
    });
    expect([rows[1]?.typed["supplier"], rows[1]?.typed["due"]]).toEqual(["Studio", "31/3/2018"]);
    const bad = invoiceTable({ head: ["Importo", "Amount", "Ufficio"], lines: [] });
    expect([bad.missing, bad.twice]).toEqual([["number", "supplier"], ["amount"]]);
  });

  it("a time after the day of reception is no matter to the due day", () => {
    const head = ["Numero", "Fornitore", "Importo", "Data ricezione"];
    const { rows } = invoiceTable({
      head,
      lines: [{ line: 2, cells: ["1", "Ditta", "100", "05/03/2018 09:12:33"] }],
    });
    expect(rows[0]?.typed["due"]).toBe("04/04/2018");
  });

  it("of several days of one thing reads the one that counts: the order sent to the treasurer, not the receipt", () => {
    const head = ["Numero", "Fornitore", "Importo", "Data quietanza", "Data mandato", "Data", "Data fattura"];
    const cells = ["1", "Ditta", "100", "9/4/2018", "4/4/2018", "1/1/2018", "1/3/2018"];
    const { rows, ignored, twice } = invoiceTable({ head, lines: [{ line: 2, cells }] });
    expect(rows[0]?.typed).toMatchObject({ paid: "4/4/2018", issued: "1/3/2018" });
    expect([ignored, twice]).toEqual([["Data quietanza", "Data"], []]);
    expect(invoiceTable({ head: ["Scadenza", "Scadenza"], lines: [] }).twice).toEqual(["due"]);
  });
});
