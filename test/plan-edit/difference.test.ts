import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffPlans } from "../../src/core/plan/difference/diff.ts";
import { isEmpty, type PlanDifference } from "../../src/core/plan/difference/difference.ts";
import type { Edit } from "../../src/core/plan/edit/edit.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { afterEdits, prepared } from "./example.ts";

const { plan } = prepared;
const nodeIds = plan.nodes.map(({ id }) => id);
const indicatorIds = plan.nodes.flatMap(({ indicators }) => indicators.map(({ id }) => id));

/** What changed, a line each: "A.1 title", "A.1/1 target 2018", "+A.9", "-A.1/2". */
function lines(difference: PlanDifference): string[] {
  return [
    ...difference.plan.map(({ field }) => field),
    ...difference.units.added.map(({ code }) => `+${code}`),
    ...difference.nodes.added.map(({ id }) => `+${id}`),
    ...difference.nodes.removed.map(({ id }) => `-${id}`),
    ...difference.nodes.changed.flatMap(({ before, changes, indicators }) => [
      ...changes.map(({ field }) => `${before.id} ${field}`),
      ...indicators.added.map(({ id }) => `+${id}`),
      ...indicators.removed.map(({ id }) => `-${id}`),
      ...indicators.changed.flatMap((one) =>
        one.changes.map((change) =>
          change.field === "target"
            ? `${one.before.id} target ${change.year}`
            : `${one.before.id} ${change.field}`,
        ),
      ),
    ]),
  ].sort();
}

/** An edit that changes just one thing, and the line that tells it. */
const change: fc.Arbitrary<{ edit: Edit; line: string }> = fc.oneof(
  fc.tuple(fc.constantFrom(...nodeIds), fc.string({ minLength: 1 })).map(([node, extra]) => ({
    edit: { kind: "set-title" as const, node, title: `Titolo nuovo ${extra}.` },
    line: `${node} title`,
  })),
  fc.tuple(fc.constantFrom(...nodeIds), fc.nat(99)).map(([node, extra]) => ({
    edit: { kind: "set-description" as const, node, description: `Descrizione nuova ${extra}` },
    line: `${node} description`,
  })),
  fc.tuple(fc.constantFrom(...nodeIds), fc.integer({ min: 1, max: 99 })).map(([subject, weight]) => ({
    edit: { kind: "set-weight" as const, subject, weight: `${weight},25` },
    line: `${subject} weight`,
  })),
  fc.tuple(fc.constantFrom(...indicatorIds), fc.integer({ min: 1, max: 99 })).map(([subject, weight]) => ({
    edit: { kind: "set-weight" as const, subject, weight: `${weight},25` },
    line: `${subject} weight`,
  })),
  fc.tuple(fc.constantFrom(...indicatorIds), fc.nat(999)).map(([indicator, value]) => ({
    edit: { kind: "set-baseline" as const, indicator, text: `${value} prove` },
    line: `${indicator} baseline`,
  })),
);

/** One change a subject and field: a later one of the same would hide the earlier. */
const changes = fc.uniqueArray(change, { maxLength: 8, selector: ({ line }) => line });

describe("the difference of two plans", () => {
  it("of a plan and itself is empty", () => {
    expect(isEmpty(diffPlans(plan, plan))).toBe(true);
    expect(isEmpty(diffPlans(plan, structuredCopy(plan)))).toBe(true);
  });

  it("is just what was changed", () => {
    fc.assert(
      fc.property(changes, (wanted) => {
        const edited = afterEdits(wanted.map(({ edit }) => edit));
        expect(lines(diffPlans(plan, edited.plan))).toEqual(wanted.map(({ line }) => line).sort());
      }),
      { numRuns: 60 },
    );
  });

  it("the other way round adds what was removed, and nothing else", () => {
    const edited = afterEdits([
      { kind: "remove-indicator", indicator: "A.3.1.1/2" },
      {
        kind: "add-node",
        id: "A.1.1.9",
        level: "action",
        parent: "A.1.1",
        code: "A.1.1.9",
        title: "Nuova azione",
      },
    ]);
    expect(lines(diffPlans(plan, edited.plan))).toEqual(["+A.1.1.9", "-A.3.1.1/2"]);
    expect(lines(diffPlans(edited.plan, plan))).toEqual(["+A.3.1.1/2", "-A.1.1.9"]);
  });

  it("tells another reading of the same words, and a target's year", () => {
    const edited = afterEdits([
      {
        kind: "settle-reading",
        indicator: "A.2.1.3/1",
        normal: '(- (v "Totale attività" t) (v "iniziative realizzate" t))',
      },
      { kind: "set-targets", indicator: "A.1/1", targets: [{ year: 2019, text: ">= 99%" }] },
    ]);
    const told = lines(diffPlans(plan, edited.plan));
    expect(told).toContain("A.2.1.3/1 reading");
    expect(told).not.toContain("A.2.1.3/1 formula");
    expect(told).toContain("A.1/1 target 2019");
  });

  it("knows a renumbered node again by its title, with all that hangs from it", () => {
    const renamed: Plan = {
      ...plan,
      nodes: plan.nodes.map((node) => ({
        ...node,
        id: node.id.replace(/^B\.1/, "B.7"),
        code: node.code?.replace(/^B\.1/, "B.7") ?? null,
        parent: node.parent?.replace(/^B\.1/, "B.7") ?? null,
        indicators: node.indicators.map((one) => ({ ...one, id: one.id.replace(/^B\.1/, "B.7") })),
      })),
    };
    const difference = diffPlans(plan, renamed);
    expect(difference.nodes.added).toEqual([]);
    expect(difference.nodes.removed).toEqual([]);
    expect(
      new Set(difference.nodes.changed.flatMap(({ changes }) => changes.map(({ field }) => field))),
    ).toEqual(new Set(["id", "code"]));
  });

  it("two nodes that exchange their codes are not two rewritings", () => {
    const exchange = new Map([
      ["A.1.1.1", "A.1.1.2"],
      ["A.1.1.2", "A.1.1.1"],
    ]);
    const exchanged: Plan = {
      ...plan,
      nodes: plan.nodes.map((node) => {
        const id = exchange.get(node.id);
        return id ? { ...node, id, code: id } : node;
      }),
    };
    const fields = diffPlans(plan, exchanged).nodes.changed.flatMap(({ changes }) =>
      changes.map(({ field }) => field),
    );
    expect(fields).not.toContain("title");
    expect(fields.filter((field) => field === "id")).toHaveLength(2);
  });
});

/** The same plan in objects of its own; exact numbers are shared, since they never change. */
function structuredCopy({ nodes, ...rest }: Plan): Plan {
  return {
    ...rest,
    nodes: nodes.map((node) => ({ ...node, indicators: node.indicators.map((one) => ({ ...one })) })),
  };
}
