import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { activityValues } from "../../src/core/activities/computed.ts";
import { coursesOf, type Report } from "../../src/core/activities/course.ts";
import { keyOf, placeOf } from "../../src/core/activities/key.ts";
import { type Programmed, programmedOf } from "../../src/core/activities/programmed.ts";
import { countsOf, stateOn } from "../../src/core/activities/state.ts";
import { type CompiledPlan, compilePlan } from "../../src/core/evaluation/compile.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { examplePlan } from "../web/indicator/example-plan.ts";

let plan: Plan;
let compiled: CompiledPlan;
beforeAll(async () => {
  plan = (await examplePlan()).plan;
  compiled = compilePlan(plan);
});

const UNTOLD = { owner: null, starts: null, due: null, doneOn: null };
const report = (
  one: Pick<Programmed, "node" | "key" | "text">,
  doneOn: string | null,
  due = null,
): Report => ({
  ...UNTOLD,
  node: one.node,
  key: one.key,
  text: one.text,
  due,
  doneOn,
});
const programmed = (node: string) => programmedOf(compiled, 2018).filter((one) => one.node === node);

describe("where a thing stands on a day", () => {
  // Worked by hand.
  it.each([
    ["2018-06-30", null, "2018-06-30", "due"],
    ["2018-06-30", null, "2018-07-01", "late"],
    ["2018-06-30", "2018-06-30", "2018-06-30", "done"],
    ["2018-06-30", "2018-07-01", "2018-07-01", "done-late"],
    // Done in October, looked at as of September: late then, and not done.
    ["2018-06-30", "2018-10-02", "2018-09-30", "late"],
    ["2018-06-30", "2018-06-20", "2018-06-10", "due"],
    [null, null, "2018-12-31", "undated"],
    [null, "2018-03-01", "2018-12-31", "done"],
    [null, "2018-03-01", "2018-02-28", "undated"],
  ] as const)("due %s, done %s, on %s: %s", (due, doneOn, day, state) => {
    expect(stateOn({ due, doneOn }, day)).toBe(state);
  });

  it("never goes back from done as days pass, and the counts add up", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2018-02-${String(n).padStart(2, "0")}`);
    const days = fc.record({ due: fc.option(day), doneOn: fc.option(day) });
    fc.assert(
      fc.property(fc.array(days), day, day, (all, a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const before = countsOf(all.map((one) => stateOn(one, first)));
        const after = countsOf(all.map((one) => stateOn(one, last)));
        expect(after.done).toBeGreaterThanOrEqual(before.done);
        expect(after.done).toBe(all.filter(({ doneOn }) => doneOn !== null && doneOn <= last).length);
        const total = Object.values(after.of).reduce((sum, count) => sum + count, 0);
        expect([total, after.programmed]).toEqual([all.length, all.length]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what the example plan programmes", () => {
  it("is its 27 activities and the 6 milestones of 2018", () => {
    const all = programmedOf(compiled, 2018);
    expect(all.filter(({ indicator }) => indicator === null)).toHaveLength(27);
    expect(all.flatMap(({ indicator, due }) => (indicator === null ? [] : [[indicator, due]]))).toEqual([
      ["A.1.2.3/1", "2018-12-31"],
      ["C.1.2.1/1", "2018-06-30"],
      ["D.1.1.5/1", "2018-12-31"],
      ["D.1.1.5/2", "2018-12-31"],
      ["D.1.2.4/1", "2018-05-15"],
      ["D.1.2.4/2", "2018-09-30"],
    ]);
    expect(programmedOf(compiled, 2019).filter(({ indicator }) => indicator !== null)).toEqual([]);
  });

  it("has keys that name one thing each, and read back", () => {
    const all = programmedOf(compiled, 2018);
    expect(new Set(all.map(({ node, key }) => `${node}/${key}`)).size).toBe(all.length);
    for (const { key, position, year } of all) expect(placeOf(key)).toEqual({ position, year });
    expect(keyOf({ position: 2, year: 2018 })).toBe("milestone-2-2018");
    for (const wrong of ["", "0", "01", "1-2", "milestone-1", "milestone-0-2018", "x", "10000"])
      expect(placeOf(wrong)).toBeNull();
  });
});

describe("reports beside an amended plan", () => {
  const things = (...texts: string[]): Programmed[] =>
    texts.map((text, at) => {
      const place = { position: at + 1, year: null };
      return { ...place, node: "A", key: keyOf(place), text, due: null, indicator: null };
    });
  const doneOf = (now: readonly Programmed[], reports: readonly Report[]) =>
    coursesOf(now, reports).map(({ doneOn }) => doneOn);
  const [first, second] = things("gara", "lavori");
  if (!first || !second) throw new Error("nothing programmed");

  it("go with their text, whatever its place; another text begins anew", () => {
    const said = [report(first, "2018-03-01"), report(second, "2018-05-01")];
    expect(doneOf(things("gara", "lavori"), said)).toEqual(["2018-03-01", "2018-05-01"]);
    expect(doneOf(things("Lavori ", "gara"), said)).toEqual(["2018-05-01", "2018-03-01"]);
    expect(doneOf(things("collaudo", "lavori"), said)).toEqual([null, "2018-05-01"]);
  });

  it("the last one holds; of two activities with one text the place tells", () => {
    expect(doneOf(things("gara"), [report(first, "2018-03-01"), report(first, null)])).toEqual([null]);
    const twins = things("riunione", "riunione");
    const [, other] = twins;
    if (!other) throw new Error("no second");
    expect(doneOf(twins, [report(other, "2018-04-01")])).toEqual([null, "2018-04-01"]);
  });
});

describe("what indicators are given", () => {
  const valuesOn = (day: string, reports: readonly Report[]) =>
    activityValues(compiled, coursesOf(programmedOf(compiled, 2018), reports), 2018, day);
  const given = (indicator: string, day: string, reports: readonly Report[]) => {
    const value = valuesOn(day, reports).find((one) => one.indicator === indicator)?.value;
    if (!value) return null;
    return value.kind === "number"
      ? value.value.toString()
      : value.kind === "date"
        ? value.date
        : value.value;
  };

  it("are the six shares of activities and the six milestones", () => {
    const named = valuesOn("2018-12-31", []).map(({ indicator, quantity, kind }) => [
      indicator,
      quantity,
      kind,
    ]);
    const share = (indicator: string) => [indicator, "Totale attività realizzate", "done"];
    const day = (indicator: string) => [indicator, null, "day"];
    expect(named).toEqual([
      day("A.1.2.3/1"),
      share("A.3.1.2/1"),
      share("A.3.2.1/1"),
      share("B.1.1.1/1"),
      share("C.1.1.1/1"),
      day("C.1.2.1/1"),
      day("D.1.1.5/1"),
      day("D.1.1.5/2"),
      share("D.1.2.1/1"),
      day("D.1.2.4/1"),
      day("D.1.2.4/2"),
      share("D.2.1.3/1"),
    ]);
  });

  it("counts those done by the day; what nobody has said is not zero", () => {
    const [a, b, c] = programmed("A.3.1.2");
    if (!a || !b || !c) throw new Error("the plan has lost its activities");
    expect(given("A.3.1.2/1", "2018-12-31", [])).toBeNull();
    const said = [report(a, "2018-04-30"), report(b, "2018-07-10"), report(c, null)];
    // By hand: one by 30 June, two by 10 July; reported and not done is a zero.
    expect(given("A.3.1.2/1", "2018-06-30", said)).toBe("1");
    expect(given("A.3.1.2/1", "2018-07-10", said)).toBe("2");
    expect(given("A.3.1.2/1", "2018-12-31", [report(c, null)])).toBe("0");
  });

  it("equals a naive count, whatever the days and in whatever order an amendment lists them", () => {
    const things = programmed("D.1.2.1").filter(({ indicator }) => indicator === null);
    const node = plan.nodes.find(({ id }) => id === "D.1.2.1");
    if (!node) throw new Error("the plan has lost its node");
    const day = fc.integer({ min: 1, max: 12 }).map((month) => `2018-${String(month).padStart(2, "0")}-15`);
    const reports = fc.array(fc.record({ at: fc.nat({ max: things.length - 1 }), doneOn: fc.option(day) }), {
      minLength: 1,
    });
    const order = fc.shuffledSubarray([...node.activities], { minLength: things.length });
    fc.assert(
      fc.property(reports, order, day, (said, activities, upTo) => {
        const last = new Map(said.map(({ at, doneOn }) => [at, doneOn]));
        const naive = [...last.values()].filter((one) => one !== null && one <= upTo).length;
        const nodes = plan.nodes.map((one) => (one === node ? { ...node, activities } : one));
        const amended = compilePlan({ ...plan, nodes });
        const known = said.flatMap(({ at, doneOn }) => {
          const thing = things[at];
          return thing ? [report(thing, doneOn)] : [];
        });
        const courses = coursesOf(programmedOf(amended, 2018), known);
        const found = activityValues(amended, courses, 2018, upTo).find(
          ({ indicator }) => indicator === "D.1.2.1/1",
        );
        expect(found?.value?.kind === "number" && found.value.value.equals(naive)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("gives a milestone the day reported for it, once that day has come", () => {
    const [milestone] = programmed("C.1.2.1");
    if (!milestone) throw new Error("the plan has lost its milestone");
    const said = [report(milestone, "2018-06-28")];
    expect(given("C.1.2.1/1", "2018-06-27", said)).toBeNull();
    expect(given("C.1.2.1/1", "2018-06-28", said)).toBe("2018-06-28");
  });

  it("gives one called “Realizzazione attività” the day of the last of those that its node lists", () => {
    const activities = [
      { text: "analisi", due: null },
      { text: "collaudo", due: null },
    ];
    const nodes = plan.nodes.map((node) => (node.id === "C.1.2.1" ? { ...node, activities } : node));
    const listing = compilePlan({ ...plan, nodes });
    const things = programmedOf(listing, 2018).filter(({ node }) => node === "C.1.2.1");
    expect(things.map(({ key }) => key)).toEqual(["1", "2"]);
    const [a, b] = things;
    if (!a || !b) throw new Error("nothing programmed");
    const on = (reports: readonly Report[]) =>
      activityValues(listing, coursesOf(things, reports), 2018, "2018-12-31").find(
        ({ indicator }) => indicator === "C.1.2.1/1",
      )?.value ?? null;
    expect(on([report(a, "2018-05-31")])).toBeNull();
    expect(on([report(a, "2018-05-31"), report(b, "2018-05-20")])).toEqual({
      kind: "date",
      date: "2018-05-31",
    });
  });
});
