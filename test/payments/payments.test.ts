import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDecimalDigits } from "../../src/core/number/decimal.ts";
import { type Rational, ratio, rational, sum, ZERO } from "../../src/core/number/rational.ts";
import { type Invoice, invoicesOf, legalDue } from "../../src/core/payments/invoice.ts";
import { paymentsOf } from "../../src/core/payments/payments.ts";
import { dateOfDay, dayNumber } from "../../src/core/period/iso-date.ts";
import { registerOf } from "../../src/core/register/read-register.ts";
import { readyRegister } from "../../src/core/register/ready/all.ts";
import { parseRow } from "../../src/core/register/table.ts";

let made = 0;
function invoice(
  amount: string,
  due: string | null,
  paid: string | null,
  rest: Partial<Invoice> = {},
): Invoice {
  made += 1;
  return {
    id: `i${made}`,
    number: String(made),
    supplier: "Fornitore (prova)",
    amount: rational(amount),
    issued: null,
    received: null,
    due,
    dueAssumed: false,
    paid,
    disputed: { from: null, to: null },
    unit: null,
    corrects: "",
    ...rest,
  };
}
const shown = (value: Rational | null) => value && toDecimalDigits(value, 8);

/**
 * A year worked by hand. Days are from the due day to the payment; "per importo" is days times amount.
 *
 *   n.  amount    due          paid         disputed                    days   per importo   unit
 *   1   1.000,00  2018-01-31   2018-02-10   -                             10       10.000     A
 *   2   3.000,00  2018-03-20   2018-03-14   -                             -6      -18.000     B
 *   3   2.000,00  2018-03-31   2018-04-30   5-14 April: 10 days           20       40.000     A
 *   4     500,50  2018-06-30   2018-06-30   -                              0            0     none
 *   5   4.000,00  2018-09-30   2018-12-29   from 20 October, not over     19       76.000     B
 *
 * 5 is 90 days late; from 20 October to 29 December there are 71 days; 19 are left: from 1 to 19 October.
 */
const YEAR = [
  invoice("1000", "2018-01-31", "2018-02-10", { unit: "A" }),
  invoice("3000", "2018-03-20", "2018-03-14", { unit: "B" }),
  invoice("2000", "2018-03-31", "2018-04-30", {
    unit: "A",
    disputed: { from: "2018-04-05", to: "2018-04-14" },
  }),
  invoice("500.50", "2018-06-30", "2018-06-30"),
  invoice("4000", "2018-09-30", "2018-12-29", { unit: "B", disputed: { from: "2018-10-20", to: null } }),
];

describe("a year worked by hand", () => {
  const { whole, quarters, units, weighed, leftOut } = paymentsOf(YEAR, 2018, "2018-12-31");

  it("the index of the year: (10.000 − 18.000 + 40.000 + 0 + 76.000) / 10.500,50", () => {
    expect(whole.index?.equals(ratio(108_000n * 100n, 1_050_050n))).toBe(true);
    expect([shown(whole.total), whole.count, leftOut]).toEqual(["10500.5", 5, []]);
  });

  it("quarters, by the day of payment", () => {
    expect(quarters.map(({ quarter, index, total }) => [quarter, shown(index), shown(total)])).toEqual([
      // (10.000 − 18.000) / 4.000
      [1, "-2", "4000"],
      // (40.000 + 0) / 2.500,50
      [2, "15.996801", "2500.5"],
      [3, null, "0"],
      // 76.000 / 4.000
      [4, "19", "4000"],
    ]);
  });

  it("units, those of none last", () => {
    expect(units.map(({ unit, index, count }) => [unit, shown(index), count])).toEqual([
      // (10.000 + 40.000) / 3.000
      ["A", "16.666667", 2],
      // (−18.000 + 76.000) / 7.000
      ["B", "8.2857143", 2],
      [null, "0", 1],
    ]);
  });

  it("the heaviest first, whichever way it pulls", () => {
    expect(
      weighed.map(({ invoice, days }) => [YEAR.findIndex(({ id }) => id === invoice.id) + 1, shown(days)]),
    ).toEqual([
      [5, "19"],
      [3, "20"],
      [2, "-6"],
      [1, "10"],
      [4, "0"],
    ]);
  });
});

describe("what is left out, and why", () => {
  it("worked by hand, on 30 September 2018", () => {
    const all = [
      invoice("10", "2018-09-29", null, { issued: "2018-08-30" }),
      invoice("10", "2018-09-30", null, { issued: "2018-08-31" }),
      // Paid after the day: then it was not.
      invoice("10", "2018-09-01", "2018-10-01", { issued: "2018-08-01" }),
      invoice("10", null, "2018-05-01"),
      invoice("-10", "2018-05-01", "2018-05-01"),
      invoice("0", "2018-05-01", "2018-05-01"),
      invoice("10", "2018-05-01", "2018-06-01", { disputed: { from: "2018-05-09", to: "2018-05-08" } }),
      invoice("10", "2018-05-01", "2018-06-01", { disputed: { from: null, to: "2018-05-08" } }),
      // Of another year, or not yet come.
      invoice("10", "2017-12-01", "2017-12-31"),
      invoice("10", "2019-01-01", null, { issued: "2018-12-01" }),
    ];
    const { leftOut, whole } = paymentsOf(all, 2018, "2018-09-30");
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      "overdue",
      "not-paid",
      "overdue",
      "no-due",
      "credit-note",
      "no-amount",
      "dispute",
      "dispute",
    ]);
    expect([whole.index, whole.count]).toEqual([null, 0]);
  });

  it("quarters that have not begun are not there", () => {
    expect(paymentsOf(YEAR, 2018, "2018-06-30").quarters.map(({ quarter }) => quarter)).toEqual([1, 2]);
  });

  it("the law's term is thirty days, whatever the month", () => {
    expect([legalDue("2018-01-31"), legalDue("2020-02-01")]).toEqual(["2018-03-02", "2020-03-02"]);
  });
});

describe("credit notes", () => {
  const owed = invoice("1000", "2018-03-31", "2018-04-10", { number: "12", issued: "2018-03-01" });
  const note = (amount: string, issued: string, rest: Partial<Invoice> = {}) =>
    invoice(amount, null, null, { corrects: "12", issued, ...rest });
  const told = (...all: readonly Invoice[]) => {
    const { whole, leftOut } = paymentsOf(all, 2018, "2018-12-31");
    return [shown(whole.total), shown(whole.index), leftOut.map(({ reason }) => reason)];
  };

  it("worked by hand: 400 of 1.000 are taken off, and the invoice weighs 600", () => {
    const other = invoice("600", "2018-05-31", "2018-05-31");
    // (10 × 600 + 0 × 600) / 1.200
    expect(told(owed, other, note("-400", "2018-03-20"))).toEqual(["1200", "5", []]);
    // Without its note: 10.000 / 1.600.
    expect(told(owed, other)).toEqual(["1600", "6.25", []]);
  });

  it("the last instalment goes first, and all of an invoice may go", () => {
    const last = { ...owed, id: "last", amount: rational("500"), due: "2018-04-30", paid: "2018-05-30" };
    // 300 of the second instalment are left: (10 × 1.000 + 30 × 300) / 1.300.
    expect(told(owed, last, note("-200", "2018-03-20"))).toEqual(["1300", "14.615385", []]);
    expect(told(owed, last, note("-700", "2018-03-20"))).toEqual(["800", "10", ["credited"]]);
    expect(told(owed, note("-600", "2018-03-20"), note("-400", "2018-03-21"))).toEqual([
      "0",
      null,
      ["credited"],
    ]);
  });

  it("of after the payment, of another supplier, of no invoice or of more than is owed stay out", () => {
    for (const one of [
      note("-400", "2018-04-11"),
      note("-400", "2018-03-20", { supplier: "Altro fornitore (prova)" }),
      note("-400", "2018-03-20", { corrects: "" }),
      note("-400", "2018-03-20", { corrects: "99" }),
      note("-1000.01", "2018-03-20"),
    ])
      expect(told(owed, one)).toEqual(["1000", "10", ["credit-note"]]);
  });

  it("a supplier is the same by its VAT number, however its name is written", () => {
    const [one, other] = [{ supplier: "Ditta S.r.l. 12345678903" }, { supplier: "12345678903" }];
    expect(told({ ...owed, ...one }, note("-400", "2018-03-20", other))).toEqual(["600", "10", []]);
  });
});

describe("rows of the register", () => {
  it("are read as they are kept", () => {
    const { register } = registerOf(readyRegister("invoices")?.document);
    if (register === null) throw new Error("no register of invoices");
    const cells = { number: "7/PA", supplier: "Ditta", due: "2018-03-31", amount: "2469/2", unit: "U.1" };
    const [read] = invoicesOf(register, [parseRow(register, { id: "r", cells })]);
    expect(read).toEqual({
      ...invoice("1234.5", "2018-03-31", null),
      id: "r",
      number: "7/PA",
      supplier: "Ditta",
      unit: "U.1",
    });
  });
});

describe("for any invoices", () => {
  const first = dayNumber("2018-01-01");
  const day = fc.integer({ min: first, max: first + 364 }).map(dateOfDay);
  const any = fc
    .record({
      cents: fc.integer({ min: 1, max: 10_000_000 }),
      due: day,
      paid: day,
      from: fc.option(day),
      length: fc.option(fc.integer({ min: 0, max: 60 })),
      unit: fc.constantFrom("A", "B", null),
    })
    .map(({ cents, due, paid, from, length, unit }) => {
      const to = from === null || length === null ? null : dateOfDay(dayNumber(from) + length);
      return invoice("1", due, paid, { amount: ratio(cents, 100), disputed: { from, to }, unit });
    });
  const many = fc.array(any, { minLength: 1, maxLength: 12 });
  const indexOf = (all: readonly Invoice[]) => paymentsOf(all, 2018, "2018-12-31").whole.index ?? ZERO;

  it("the index is the same when an invoice is split", () => {
    fc.assert(
      fc.property(many, fc.nat(), fc.integer({ min: 2, max: 97 }), (all, which, parts) => {
        const at = which % all.length;
        const split = all.flatMap((one, place) => {
          if (place !== at || one.amount === null) return [one];
          const small = one.amount.div(parts * 2);
          return [
            { ...one, id: `${one.id}a`, amount: small },
            { ...one, id: `${one.id}b`, amount: one.amount.sub(small) },
          ];
        });
        expect(split).toHaveLength(all.length + 1);
        expect(indexOf(split).equals(indexOf(all))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("the order is no matter, and contributions add up to the index", () => {
    fc.assert(
      fc.property(many, (all) => {
        const { whole, weighed } = paymentsOf(all, 2018, "2018-12-31");
        const index = whole.index ?? ZERO;
        expect(indexOf([...all].reverse()).equals(index)).toBe(true);
        expect(sum(weighed.map(({ contribution }) => contribution)).equals(index)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("quarters, and units, weighed by what they paid give back the year", () => {
    fc.assert(
      fc.property(many, (all) => {
        const { whole, quarters, units } = paymentsOf(all, 2018, "2018-12-31");
        for (const parts of [quarters, units]) {
          const back = sum(parts.map(({ index, total }) => (index ?? ZERO).mul(total))).div(whole.total);
          expect(back.equals(whole.index ?? ZERO)).toBe(true);
          expect(sum(parts.map(({ total }) => total)).equals(whole.total)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
