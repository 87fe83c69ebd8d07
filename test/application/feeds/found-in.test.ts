import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { type Seeking, soughtIn } from "../../../src/application/feeds/found-in.ts";

const seeking = (numbers: Seeking["numbers"], take: "last" | "sum" = "last"): Seeking => ({
  numbers,
  from: {
    kind: "file",
    name: "dati",
    pick: { form: "table", column: "Valore", take, where: [], day: null, separator: "auto" },
  },
});
const told = (asked: Seeking, bytes: Uint8Array): string => {
  const { read } = soughtIn(asked, bytes);
  if ("fault" in read) return read.fault.message;
  const { value } = read.found;
  return value.kind === "number" ? value.value.toString() : value.kind;
};
const csv = (text: string) => new TextEncoder().encode(text);

async function workbook(...rows: readonly (string | number)[][]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Foglio1");
  sheet.addRow(["Anno", "Valore"]);
  for (const row of rows) sheet.addRow(row);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("what is found in a table", () => {
  it.each(["auto", "italian", "english"] as const)(
    "a number of a workbook is itself (%s)",
    async (numbers) => {
      expect(told(seeking(numbers), await workbook([2018, 1.234]))).toBe("1.234");
      expect(told(seeking(numbers), await workbook([2018, 1234567.5]))).toBe("1234567.5");
    },
  );

  it("a text of a workbook is read in the form declared", async () => {
    expect(told(seeking("english"), await workbook([2018, "1,234.5"]))).toBe("1234.5");
    expect(told(seeking("italian"), await workbook([2018, "1.234,5"]))).toBe("1234.5");
  });

  it("a number that its own comma has parted is no number", () => {
    expect(told(seeking("italian"), csv("Anno,Valore\n2018,1,5\n"))).toBe("feed-row-longer");
    expect(told(seeking("italian", "sum"), csv("Anno,Valore\n2017,2\n2018,1,5\n"))).toBe("feed-row-longer");
    expect(told(seeking("italian"), csv('Anno,Valore\n2018,"1,5",\n'))).toBe("1.5");
  });

  it("what is noted beside the table of a workbook is no matter", async () => {
    expect(told(seeking("auto"), await workbook([2018, 12, "provvisorio"]))).toBe("12");
  });

  it("a quotation mark that takes in other rows is told", () => {
    expect(told(seeking("auto", "sum"), csv('Valore;Nota\n1;"a\n2;b\n'))).toBe("register-file-unclosed");
  });
});
