import "../property-seed.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Rational, ratio } from "../../src/core/number/rational.ts";
import { dateOfDay, dayNumber } from "../../src/core/period/iso-date.ts";
import { exactNumber, exactText } from "../../src/core/register/cell.ts";
import type { Register } from "../../src/core/register/column.ts";
import { registerOf } from "../../src/core/register/read-register.ts";
import { ruleOf } from "../../src/core/register/read-rule.ts";
import { READY_REGISTERS } from "../../src/core/register/ready/all.ts";
import { recount } from "../../src/core/register/recount.ts";
import type { Condition, Rule, RuleDocument } from "../../src/core/register/rule.ts";
import { parseRows, type Row } from "../../src/core/register/table.ts";
import { holidaysOf } from "../../src/core/register/working-days.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";
import { ruleWords } from "../../src/messages/rule-words.ts";

const REGISTER: Register = registerFrom({
  id: "all",
  title: "Tutto",
  columns: [
    { id: "on", title: "Il", type: "date" },
    { id: "closed", title: "Chiusa", type: "date" },
    { id: "unit", title: "Unità", type: "unit" },
    {
      id: "kind",
      title: "Tipo",
      type: "choice",
      choices: [
        { id: "a", title: "A" },
        { id: "b", title: "B" },
      ],
    },
    { id: "hours", title: "Ore", type: "hours" },
    { id: "person", title: "Chi", type: "person" },
  ],
  day: "on",
  unit: "unit",
  patron: "08-26",
});

function registerFrom(data: unknown): Register {
  const { register, diagnostics } = registerOf(data);
  if (register === null) throw new Error(JSON.stringify(diagnostics));
  return register;
}

function ruleFrom(data: RuleDocument, register = REGISTER): Rule {
  const { rule, diagnostics } = ruleOf(data, register);
  if (rule === null) throw new Error(JSON.stringify(diagnostics));
  return rule;
}

const day = fc.integer({ min: dayNumber("2017-11-01"), max: dayNumber("2019-02-28") }).map(dateOfDay);
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 4 });
const rows = fc
  .array(
    fc.record({
      on: optional(day),
      closed: optional(day),
      unit: optional(fc.constantFrom("U.1", "U.2")),
      kind: optional(fc.constantFrom("a", "b")),
      hours: optional(fc.integer({ min: -50, max: 500 }).map((minutes) => exactText(ratio(minutes, 60)))),
      person: optional(fc.constantFrom("p1", "p2", "p3")),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map((cells, at): Row => {
      const filled = Object.entries(cells).filter((cell): cell is [string, string] => cell[1] !== undefined);
      return { id: `r${at}`, cells: Object.fromEntries(filled) };
    }),
  );

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ is: fc.constantFrom("filled", "empty"), column: fc.constantFrom("closed", "kind", "hours") }),
  fc.record({
    is: fc.constantFrom("one-of", "none-of"),
    column: fc.constant("kind"),
    values: fc.constantFrom(["a"], ["a", "b"]),
  }),
  fc.record({
    is: fc.constantFrom("at-least", "at-most"),
    column: fc.constant("hours"),
    value: fc.constantFrom("1/1", "3/2", "0/1"),
  }),
  fc.record({
    is: fc.constant("within"),
    from: fc.constant("on"),
    to: fc.constant("closed"),
    days: fc.integer({ min: 0, max: 90 }),
    count: fc.constantFrom("calendar", "working"),
  }),
) as fc.Arbitrary<Condition>;

const rule: fc.Arbitrary<Rule> = fc
  .record({
    what: fc.constantFrom("count", "distinct", "sum", "mean", "share", "days"),
    distinct: fc.constantFrom("person", "kind", "hours"),
    where: fc.array(condition, { maxLength: 2 }),
    part: fc.array(condition, { minLength: 1, maxLength: 2 }),
    period: fc.constantFrom("year", "so-far"),
    day: fc.constantFrom(null, "closed"),
    as: fc.constantFrom("percent", "fraction"),
    count: fc.constantFrom("calendar", "working"),
  })
  .map(({ what, distinct, where, part, period, day, as, count }) =>
    ruleFrom({
      register: "all",
      what,
      column: what === "distinct" ? distinct : "hours",
      where,
      part,
      period,
      day,
      as,
      span: { from: "on", to: "closed", count },
    } as RuleDocument),
  );

const scope = fc.record({
  year: fc.constant(2018),
  upTo: day,
  units: fc.constantFrom(null, new Set(["U.1"]), new Set(["U.1", "U.2"])),
});
type Scope = Parameters<typeof recount>[3];

/** One after the other, by the words of the rule, without anything made ready. */
function naive(rule: Rule, rows: readonly Row[], { year, upTo, units }: Scope): Rational | null {
  const cell = ({ cells }: Row, id: string): string | undefined => {
    const text = cells[id];
    return (id === "on" || id === "closed") && text !== undefined && text > upTo ? undefined : text;
  };
  const between = (from: string, to: string, count: string): number => {
    const step = dayNumber(from) <= dayNumber(to) ? 1 : -1;
    let days = 0;
    for (let at = dayNumber(from); at !== dayNumber(to); at += step) {
      const one = step > 0 ? at + 1 : at;
      const weekday = new Date(one * 86_400_000).getUTCDay();
      const free =
        [0, 6].includes(weekday) || holidaysOf(Number(dateOfDay(one).slice(0, 4)), "08-26").has(one);
      if (count === "calendar" || !free) days += step;
    }
    return days;
  };
  const number = (text: string | undefined): Rational => {
    const value = exactNumber(text ?? "");
    if (value === null) throw new Error("a number");
    return value;
  };
  const holds = (one: Condition, row: Row): boolean => {
    if (one.is === "within") {
      const [from, to] = [cell(row, one.from), cell(row, one.to)];
      return from !== undefined && to !== undefined && between(from, to, one.count) <= one.days;
    }
    const text = cell(row, one.column);
    if (one.is === "filled") return text !== undefined;
    if (one.is === "empty") return text === undefined;
    if (one.is === "one-of") return text !== undefined && one.values.includes(text);
    if (one.is === "none-of") return text === undefined || !one.values.includes(text);
    if (text === undefined) return false;
    const order = number(text).compare(number(one.value));
    return one.is === "at-least" ? order >= 0 : order <= 0;
  };
  const among = rows.filter((row) => {
    const on = row.cells[rule.day ?? "on"];
    if (on === undefined || on > upTo || on > `${year}-12-31`) return false;
    if (rule.period === "year" && on < `${year}-01-01`) return false;
    if (units !== null && !units.has(row.cells["unit"] ?? "")) return false;
    return rule.where.every((one) => holds(one, row));
  });
  if (rule.what === "count") return ratio(among.length, 1);
  if (rule.what === "share") {
    const part = among.filter((row) => rule.part.every((one) => holds(one, row)));
    return among.length === 0 ? null : ratio(part.length * (rule.as === "percent" ? 100 : 1), among.length);
  }
  if (rule.what === "distinct") {
    const texts = among.flatMap(({ cells }) => cells[rule.column ?? ""] ?? []);
    return ratio(new Set(texts).size, 1);
  }
  const values =
    rule.what === "days"
      ? among.flatMap((row) => {
          const [from, to] = [row.cells["on"], cell(row, "closed")];
          if (from === undefined || to === undefined) return [];
          return ratio(between(from, to, rule.span?.count ?? ""), 1);
        })
      : among.flatMap(({ cells }) => exactNumber(cells["hours"] ?? "") ?? []);
  const total = values.reduce((sum, value) => sum.add(value), ratio(0, 1));
  return rule.what === "sum" ? total : values.length === 0 ? null : total.div(values.length);
}

describe("recount", () => {
  it("equals a naive recount, whatever the rows and the rule", () => {
    fc.assert(
      fc.property(rows, rule, scope, (all, one, within) => {
        const { value } = recount(REGISTER, one, parseRows(REGISTER, all), within);
        const expected = naive(one, all, within);
        expect(value?.toFraction() ?? null).toBe(expected?.toFraction() ?? null);
      }),
      { numRuns: 400 },
    );
  });

  it("the order of rows never matters", () => {
    fc.assert(
      fc.property(rows, rule, scope, (all, one, within) => {
        const count = (some: readonly Row[]) => {
          const { value, n, rows: ids } = recount(REGISTER, one, parseRows(REGISTER, some), within);
          return { value: value?.toFraction(), n, ids: [...ids].sort() };
        };
        expect(count([...all].reverse())).toEqual(count(all));
      }),
      { numRuns: 100 },
    );
  });

  it("the rows told are those that count: they alone give the same", () => {
    fc.assert(
      fc.property(rows, rule, scope, (all, one, within) => {
        const whole = recount(REGISTER, one, parseRows(REGISTER, all), within);
        const kept = all.filter(({ id }) => whole.rows.includes(id));
        const again = recount(REGISTER, one, parseRows(REGISTER, kept), within);
        expect(again.value?.toFraction()).toBe(whole.value?.toFraction());
        expect(again.n).toBe(kept.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe("texts told apart", () => {
  it("are one whatever their capitals, as where they are asked for", () => {
    const ready = READY_REGISTERS.find(({ document }) => document.id === "partnerships");
    const register = registerFrom(ready?.document);
    const all = parseRows(
      register,
      ["Provincia di Lecce", "PROVINCIA DI LECCE", "Università"].map((partner, at) => ({
        id: `r${at}`,
        cells: { date: "2018-03-01", title: "Accordo", partner },
      })),
    );
    const count = (rule: RuleDocument) =>
      recount(register, ruleFrom(rule, register), all, { year: 2018, upTo: "2018-12-31", units: null }).value;
    expect(count({ register: "partnerships", what: "distinct", column: "partner" })?.toString()).toBe("2");
    const where = [{ is: "one-of" as const, column: "partner", values: ["provincia di lecce"] }];
    expect(count({ register: "partnerships", what: "count", where })?.toString()).toBe("2");
  });
});

describe("ready registers", () => {
  const words = [Catalogue.load("it"), Catalogue.load("en")] as const;
  it.each(READY_REGISTERS.map((ready) => [ready.document.id, ready] as const))("%s", (_, ready) => {
    const register = registerFrom(ready.document);
    for (const { rule: document } of ready.rules) {
      const read = ruleFrom(document, register);
      for (const language of words) expect(ruleWords(read, register, language)).toMatch(/^\p{L}.*\.$/u);
    }
  });

  it("“evase entro 5 giorni” has four answers, and each is said", () => {
    const ready = READY_REGISTERS.find(({ document }) => document.id === "procedures");
    const register = registerFrom(ready?.document);
    const all = (ready?.rules ?? []).slice(0, 4).map(({ rule }) => ruleFrom(rule, register));
    const procedures: readonly Row[] = [
      // Five calendar days, two working ones.
      { id: "1", cells: { received: "2018-04-26", closed: "2018-05-01" } },
      // Seven calendar days over the first of May, four working ones.
      { id: "2", cells: { received: "2018-04-26", closed: "2018-05-03" } },
      { id: "3", cells: { received: "2018-04-02", closed: "2018-05-03" } },
      { id: "4", cells: { received: "2018-04-02" } },
      // Closed after the day of the observation: still open on it.
      { id: "5", cells: { received: "2018-06-29", closed: "2018-07-02" } },
    ];
    const within = { year: 2018, upTo: "2018-06-30", units: null };
    const values = all.map((one) => recount(register, one, parseRows(register, procedures), within).value);
    expect(values.map((value) => value?.toFraction())).toEqual(["100/3", "200/3", "20", "40"]);
    expect(all.map((one) => ruleWords(one, register, words[0]))[1]).toBe(
      "Percentuale delle righe di «Pratiche e procedimenti» con non più di 5 giorni lavorativi da «Ricevuta il» a «Evasa il», con «Evasa il» nell'anno, non dopo il giorno della rilevazione.",
    );
  });
});

describe("what a definition or a rule cannot be", () => {
  const words = [Catalogue.load("it"), Catalogue.load("en")] as const;
  const told = (found: ReturnType<typeof registerOf>["diagnostics"]) => {
    for (const one of found)
      for (const language of words) expect(language.describe(one).remedy).not.toBeNull();
    return found.map(({ code, params }) => `${code} ${(params as { path: string }).path}`);
  };
  const column = { id: "a", title: "A", type: "text" };

  it.each([
    [{}, ["register-missing id", "register-missing title", "register-missing columns"]],
    [{ id: "x", title: "X", columns: [column, column] }, ["register-repeated columns[1].id"]],
    [
      { id: "x", title: "X", columns: [{ ...column, type: "choice" }] },
      ["register-choices columns[0].choices"],
    ],
    [
      { id: "x", title: "X", columns: [{ ...column, planned: true }] },
      ["register-planned columns[0].planned"],
    ],
    [
      { id: "x", title: "X", columns: [column], day: "a", unit: "b" },
      ["register-role day", "register-role unit"],
    ],
    [{ id: "x", title: "X", columns: [column], patron: "13-40" }, ["register-value patron"]],
    [
      { id: "X", title: "", columns: [column], other: 1 },
      ["register-value id", "register-value title", "register-key other"],
    ],
  ])("register %#", (data, expected) => {
    expect(told(registerOf(data).diagnostics)).toEqual(expected);
  });

  it.each([
    [{ register: "other", what: "count" }, ["rule-register register"]],
    [{ register: "all", what: "sum" }, ["register-missing column"]],
    [{ register: "all", what: "sum", column: "kind" }, ["rule-type column"]],
    [{ register: "all", what: "share" }, ["rule-part part"]],
    [{ register: "all", what: "count", day: "none" }, ["rule-column day"]],
    [
      { register: "all", what: "count", where: [{ is: "one-of", column: "kind", values: ["c"] }] },
      ["rule-value where[0]"],
    ],
    [
      { register: "all", what: "count", where: [{ is: "at-least", column: "kind", value: "a" }] },
      ["rule-type where[0].column"],
    ],
    [{ register: "all", what: "days" }, ["register-missing span"]],
  ])("rule %#", (data, expected) => {
    expect(told(ruleOf(data, REGISTER).diagnostics)).toEqual(expected);
  });

  it("without day and unit no period and no units", () => {
    const bare = registerFrom({ id: "x", title: "X", columns: [column] });
    expect(told(ruleOf({ register: "x", what: "count", units: "answering" }, bare).diagnostics)).toEqual([
      "rule-day day",
      "rule-units units",
    ]);
  });
});
