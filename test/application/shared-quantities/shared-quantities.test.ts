import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askedOfMe } from "../../../src/application/measurements/asked-of-me.ts";
import { pushMeasurements } from "../../../src/application/measurements/push.ts";
import { adoptDraft } from "../../../src/application/plans/adopt.ts";
import { assessedDraft } from "../../../src/application/plans/assessment.ts";
import { startAmendment } from "../../../src/application/plans/drafts.ts";
import { editDraft } from "../../../src/application/plans/edit-draft.ts";
import { bind, bindingsOf } from "../../../src/application/registers/bindings.ts";
import { takeReady } from "../../../src/application/registers/define.ts";
import { sharedQuantities } from "../../../src/application/shared-quantities/list.ts";
import { gradeOf } from "../../../src/core/evidence-grade/grade.ts";
import type { Edit } from "../../../src/core/plan/edit/edit.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { disagreementWords } from "../../../src/messages/disagreement-words.ts";
import { BODY, type Office, openOffice, refusal } from "../measurements/office.ts";

const QUANTITY = "Numero soggetti";
const [FIRST, SECOND] = ["A.1.1.1/1", "A.1.1.2/2"];
const USES = [
  { indicator: FIRST, quantity: QUANTITY },
  { indicator: SECOND, quantity: QUANTITY },
];
const SHARED = { responsible: {}, shared: [{ name: "Soggetti coinvolti", uses: USES }] };

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

/** Another version of the plan in force, with some edits. */
async function amend(edits: readonly Edit[]) {
  const { services, anna } = office;
  const { id, revision } = await startAmendment(services, BODY, anna);
  const { draft } = await editDraft(services, BODY, anna, { draft: id, revision, edits: [...edits] });
  const { findings } = await assessedDraft(services, BODY, anna, id);
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error").length;
  return adoptDraft(services, BODY, anna, {
    draft: id,
    revision: draft.revision,
    number: "31",
    date: "2018-10-01",
    errorsAccepted: errors || null,
  });
}

const push = (
  indicator: string,
  year: number,
  value: string,
  rest: { readonly link?: string; readonly quantity?: string } = {},
) =>
  pushMeasurements(office.services, BODY, office.anna, [
    {
      indicator,
      quantity: QUANTITY,
      year,
      observedOn: `${year}-${year === 2018 ? "09-30" : "12-31"}`,
      value,
      confirmed: true,
      ...rest,
    },
  ]);

const list = (year = 2018) => sharedQuantities(office.services, BODY, office.anna, { year });

describe("a quantity that several indicators share", () => {
  it("is listed once, with who answers, this year's value and last year's", async () => {
    await office.close();
    office = await openOffice(SHARED);
    await push(SECOND, 2018, "120");
    const { lines } = await list();
    expect(lines).toHaveLength(1);
    const [line] = lines;
    expect(line?.uses.map(({ indicator }) => indicator.id)).toEqual([FIRST, SECOND]);
    expect(line?.thisYear).toMatchObject({ year: 2018, apart: [] });
    expect(line?.thisYear.value).toMatchObject({ kind: "number" });
    expect(line?.lastYear).toMatchObject({ year: 2017, value: null });
    expect(line?.units.length).toBeGreaterThan(0);
    expect((await list(2019)).lines[0]?.lastYear.value).toEqual(line?.thisYear.value);
  });

  it("declared so after one of its uses was measured is not asked again: the others have its value, with its grade", async () => {
    const [given] = await push(FIRST, 2018, "120", { link: "https://dati.example.it/1" });
    await amend([{ kind: "share-quantity", name: "Soggetti coinvolti", uses: USES }]);
    const { lines, standing } = await list();
    expect(lines[0]?.thisYear.apart).toEqual([]);
    const carried = standing.entries.filter(({ measurement }) => measurement.indicator === SECOND);
    expect(carried.map(({ measurement: { value, year } }) => [value, year])).toEqual([
      [given?.measurement.value, 2018],
    ]);
    expect(carried.map(gradeOf)).toEqual(["system"]);
    expect(carried[0]?.measurement.source).toContain(`rilevazione ${given?.sequence}`);
    const { rows } = await askedOfMe(office.services, BODY, office.anna, 2018);
    const asked = rows.filter(
      ({ cell, uses }) =>
        cell.year === 2018 && uses.some(({ indicator }) => indicator === SECOND && uses.length > 1),
    );
    expect(asked.map(({ status }) => status)).toEqual(["submitted"]);
  });

  it("two that merely have one name stay two", async () => {
    await push(FIRST, 2018, "120");
    await amend([{ kind: "set-title", node: "A.1", title: "Un altro titolo dell'obiettivo" }]);
    const { standing } = await list();
    expect(standing.entries).toHaveLength(1);
  });

  it("is bound to a register once", async () => {
    await office.close();
    office = await openOffice(SHARED);
    const { services, anna } = office;
    await takeReady(services, BODY, anna, "events");
    const rule = { register: "events", what: "count" };
    await bind(services, BODY, anna, { indicator: FIRST, quantity: QUANTITY, rule, seen: null });
    const again = bind(services, BODY, anna, { indicator: SECOND, quantity: QUANTITY, rule, seen: null });
    expect(await refusal(again)).toMatchObject({ id: "binding-shared", params: { indicator: FIRST } });
    expect((await list()).lines[0]?.binding?.indicator).toBe(FIRST);
  });
});

describe("last year", () => {
  it("under an indicator that has another place now is this year's (t-1), without being asked", async () => {
    const place = "A.1.2.1/2";
    await push(place, 2017, "70");
    const node = (await list()).standing.version.plan.nodes.find(({ id }) => id === "A.1.2.1");
    const indicator = node?.indicators.find(({ id }) => id === place);
    if (!indicator) throw new Error("no indicator");
    // The indicator leaves its place and comes back at another, as when a plan is renumbered.
    const moved = "A.1.2.1/9";
    await amend([
      { kind: "remove-indicator", indicator: place },
      { kind: "add-indicator", node: "A.1.2.1", position: 9, name: indicator.name },
      { kind: "set-formula", indicator: moved, text: indicator.formula.text, normal: null },
      {
        kind: "set-targets",
        indicator: moved,
        targets: indicator.targets.map(({ year, text }) => ({ year, text })),
      },
    ]);
    const { standing } = await list();
    const carried = standing.entries.filter(({ measurement }) => measurement.indicator === moved);
    expect(carried.map(({ measurement: { year, quantity } }) => [year, quantity])).toEqual([
      [2017, QUANTITY],
    ]);
    expect(standing.evaluation.indicators.get(moved)?.needs.map(({ year }) => year)).toEqual([2018]);
  });

  it("and its rule go along where two indicators change places", async () => {
    const { services, anna } = office;
    const [one, other] = ["A.1/1", "A.1/2"];
    await takeReady(services, BODY, anna, "events");
    const rule = { register: "events", what: "count" };
    await bind(services, BODY, anna, { indicator: one, quantity: "Numero start up", rule, seen: null });
    const { standing } = await list();
    const [first, second] = standing.version.plan.nodes.find(({ id }) => id === "A.1")?.indicators ?? [];
    if (!first || !second) throw new Error("no indicators");
    const swapped = [
      { id: other, as: first },
      { id: one, as: second },
    ].flatMap(({ id, as }): Edit[] => [
      { kind: "set-name", indicator: id, name: as.name },
      { kind: "set-formula", indicator: id, text: as.formula.text, normal: null },
    ]);
    await amend(swapped);
    const bound = await office.store.read(BODY, bindingsOf);
    expect(bound.map(({ indicator, quantity }) => [indicator, quantity])).toEqual([
      [other, "Numero start up"],
    ]);
  });

  it("measured otherwise than the plan states is told in the list and in the sheet, with both numbers and what to do", async () => {
    const [stated, quantity] = ["A.1/1", "Numero start up"];
    const { standing } = await list();
    const indicator = standing.version.plan.nodes
      .flatMap(({ indicators }) => indicators)
      .find(({ id }) => id === stated);
    const baseline = indicator?.baseline.value;
    if (!indicator || !baseline) throw new Error("no baseline");
    await push(stated, 2017, baseline.toString(), { quantity });
    expect((await list()).disagreements).toEqual([]);
    const other = String(baseline.add(2).valueOf());
    await push(stated, 2017, other, { quantity });
    const { disagreements, standing: now } = await list();
    expect(disagreements.map((one) => [one.indicator, one.quantity, one.year])).toEqual([
      [stated, quantity, 2017],
    ]);
    const [one] = disagreements;
    if (!one) throw new Error("nothing told");
    const said = disagreementWords(one, indicator, Catalogue.load("it"));
    expect(said.told).toContain(`dice ${indicator.baseline.text}`);
    expect(said.told).toContain(`dice ${other}`);
    expect(said.sources).toContain(String(one.rows[0]?.sequence));
    const { rows } = await askedOfMe(office.services, BODY, office.anna, 2018);
    const told = rows.filter(({ disagreement }) => disagreement !== null);
    expect(new Set(told.map(({ cell }) => cell.indicator))).toEqual(new Set([stated]));
    // What was measured counts: only this year's value is still to come.
    expect(now.evaluation.indicators.get(stated)?.needs.map(({ year }) => year)).toEqual([2018]);
  });
});
