import { describe, expect, test } from "vitest";
import { type PaidInvoice, timelinessOfPayments } from "../../src/core/evaluation/itp.ts";
import { toDecimalDigits } from "../../src/core/number/decimal.ts";
import { num } from "./building.ts";

function invoice(amount: string, due: string, paid: string, disputed: [string, string][] = []): PaidInvoice {
  return { amount: num(amount), due, paid, disputed: disputed.map(([from, to]) => ({ from, to })) };
}

function itp(...invoices: PaidInvoice[]): string | null {
  const value = timelinessOfPayments(invoices);
  return value && toDecimalDigits(value);
}

describe("ITP, worked by hand", () => {
  test("late and early invoices weigh by their amounts", () => {
    // (1000 x 10 + 3000 x -6) / 4000 = -8000 / 4000
    expect(
      itp(invoice("1000", "2018-03-01", "2018-03-11"), invoice("3000", "2018-03-31", "2018-03-25")),
    ).toBe("-2");
  });
  test("paid on the day is zero", () => {
    expect(itp(invoice("250.5", "2018-03-01", "2018-03-01"))).toBe("0");
  });
  test("days count by the calendar, across the end of February", () => {
    expect(itp(invoice("1", "2018-02-20", "2018-03-02"))).toBe("10");
    expect(itp(invoice("1", "2020-02-20", "2020-03-02"))).toBe("11");
  });
  test("disputed days of delay are left out, each once", () => {
    // 30 days late, of which 5-14 March and 10-20 March disputed: 16 days.
    const disputed: [string, string][] = [
      ["2018-03-10", "2018-03-20"],
      ["2018-03-05", "2018-03-14"],
    ];
    expect(itp(invoice("1", "2018-03-01", "2018-03-31", disputed))).toBe("14");
  });
  test("a dispute before the due date or over after the payment counts only in between", () => {
    expect(itp(invoice("1", "2018-03-01", "2018-03-11", [["2018-01-01", "2018-03-04"]]))).toBe("7");
    expect(itp(invoice("1", "2018-03-01", "2018-03-11", [["2018-03-09", "2019-01-01"]]))).toBe("7");
    expect(itp(invoice("1", "2018-03-01", "2018-03-11", [["2017-01-01", "2019-01-01"]]))).toBe("0");
  });
  test("a dispute does not change an early payment", () => {
    expect(itp(invoice("1", "2018-03-11", "2018-03-01", [["2018-03-01", "2018-03-31"]]))).toBe("-10");
  });
  test("a dispute written the wrong way round covers nothing", () => {
    expect(itp(invoice("1", "2018-03-01", "2018-03-11", [["2018-03-09", "2018-03-04"]]))).toBe("10");
  });
  test("nothing paid, or amounts that cancel out, have no index", () => {
    expect(itp()).toBeNull();
    expect(
      itp(invoice("5", "2018-03-01", "2018-03-11"), invoice("-5", "2018-03-01", "2018-03-11")),
    ).toBeNull();
  });
});
