import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../../src/application/actor.ts";
import { override } from "../../../src/application/decisions/decide.ts";
import { closeValidation } from "../../../src/application/validation/close.ts";
import { validationDesk } from "../../../src/application/validation/desk.ts";
import { type Draw, drawValidationSample, proposedSeed } from "../../../src/application/validation/draw.ts";
import { progressOf } from "../../../src/application/validation/state.ts";
import { type GivenVerdict, giveVerdict } from "../../../src/application/validation/verdict.ts";
import { BASES } from "../../../src/core/evidence-grade/shares.ts";
import { sum } from "../../../src/core/number/rational.ts";
import { drawSample } from "../../../src/core/sampling/draw.ts";
import { Conflict } from "../../../src/store/store.ts";
import { entry } from "../../store/sample.ts";
import { BODY, type Office, openOffice, refusal } from "../measurements/office.ts";

const YEAR = 2018;
const MEASURED = "A.1/1";
/** A second indicator, of which one person sets the target and declares the value. */
const BY_ONE = "A.1/2";
const QUANTITIES: Readonly<Record<string, string>> = {
  [MEASURED]: "Numero start up",
  [BY_ONE]: "Numero soggetti",
};

let office: Office;
let evaluator: Actor;
beforeEach(async () => {
  // Bruno set the target of the second and declares its value too.
  office = await openOffice(undefined, ({ bruno }) => ({ [BY_ONE]: bruno }));
  evaluator = office.evaluator;
  const author = { kind: "person", id: office.bruno.id, name: office.bruno.name } as const;
  await office.store.write(BODY, author, ({ ledger }) =>
    ledger.append([
      { ...measured(MEASURED, "76"), link: "https://protocollo.example.it/1" },
      measured(BY_ONE, "3"),
    ]),
  );
});
afterEach(() => office.close());

/** An entry of 30 September, under the quantity that the formula names. */
function measured(indicator: string, value: string, rest: Parameters<typeof entry>[2] = {}) {
  const made = entry(indicator, value, rest);
  const quantity = QUANTITIES[indicator] ?? null;
  return { ...made, measurement: { ...made.measurement, quantity, observedOn: "2018-09-30" } };
}

const draw = (change: Partial<Draw> = {}) =>
  drawValidationSample(office.services, BODY, evaluator, {
    ...{ year: YEAR, seed: "OIV 2018", size: 400, share: null, byArea: false, reason: "", seen: null },
    ...{ size: null, share: 100 },
    ...change,
  });
const judge = (change: Partial<GivenVerdict> = {}, actor: Actor = evaluator) =>
  giveVerdict(office.services, BODY, actor, {
    ...{
      year: YEAR,
      indicator: MEASURED,
      verdict: "confirmed",
      reason: "",
      correction: null,
      files: [],
      seen: null,
    },
    ...change,
  });
const desk = () => validationDesk(office.services, BODY, evaluator, YEAR);
const faultsOf = async (work: Promise<unknown>) =>
  (await refusal(work)).faults.map(({ at, message }) => `${at} ${message}`);

describe("drawing the sample", () => {
  it("records seed, population and what was drawn, and anybody draws the same", async () => {
    const { content } = await draw({ share: 10, byArea: true });
    const { population } = await desk();
    expect(content.size).toBe(Math.ceil(population.length / 10));
    expect(content.population).toEqual(population.map(({ id }) => id));
    const again = drawSample(content.seed, population, content.size, true);
    expect(again.map(({ id }) => id)).toEqual(content.drawn);
    const state = await desk();
    expect(state.items.map(({ indicator }) => indicator.id)).toEqual(content.drawn);
    expect(progressOf(state)).toMatchObject({ all: content.size, left: content.size });
  });

  it("is repeated only with a reason, on what was seen, and every draw stays", async () => {
    const first = await draw({ share: 5 });
    expect(await faultsOf(draw({ seen: first.number }))).toEqual(["reason validation-draw-reason-needed"]);
    await expect(draw({ reason: "Piano variato", seen: null })).rejects.toThrow(Conflict);
    await draw({ share: 6, reason: "Piano variato", seen: first.number });
    expect((await desk()).draws.map(({ content }) => content.reason)).toEqual(["", "Piano variato"]);
  });

  it("says what is wrong with what was typed, all at once", async () => {
    expect(await faultsOf(draw({ seed: " ", share: null }))).toEqual([
      "seed validation-seed-needed",
      "size validation-size-needed",
    ]);
    expect(await faultsOf(draw({ share: 101 }))).toEqual(["share validation-share-wrong"]);
    expect(await faultsOf(draw({ size: 400, share: null }))).toEqual(["size validation-size-wrong"]);
    expect(await faultsOf(draw({ size: 3, share: 5 }))).toEqual(["share validation-size-twice"]);
  });

  it("is the evaluator's alone, of a year of the plan", async () => {
    const { anna, services } = office;
    const asked = { year: YEAR, seed: "x", size: 1, share: null, byArea: false, reason: "", seen: null };
    expect((await refusal(drawValidationSample(services, BODY, anna, asked))).kind).toBe("forbidden");
    expect((await refusal(draw({ year: 2031 }))).id).toBe("year-not-in-plan");
  });

  it("proposes another seed each time", () => {
    expect(proposedSeed()).toMatch(/^[0-9a-f]{16}$/);
    expect(proposedSeed()).not.toBe(proposedSeed());
  });
});

describe("the desk", () => {
  it("shows the rows that a value rests on with their grade; shares sum to the coverage", async () => {
    await draw();
    const { items, shares, standing } = await desk();
    const item = items.find(({ indicator }) => indicator.id === MEASURED);
    expect(item?.rows.map(({ grade, entry: { author } }) => [grade, author.name])).toEqual([
      ["system", "Bruno"],
    ]);
    expect(sum(BASES.map((basis) => shares.body[basis])).toFraction()).toBe(
      standing.evaluation.body.coverage.toFraction(),
    );
    expect(shares.indicators.get(MEASURED)?.system.toFraction()).toBe("1");
  });

  it("shows the overrides in force", async () => {
    const typed = { year: YEAR, indicator: MEASURED, reason: "Prova", act: null };
    await override(office.services, BODY, evaluator, { ...typed, achievement: "50" });
    const { overrides, shares } = await desk();
    expect(overrides.map(({ content }) => content.achievement)).toEqual(["50"]);
    expect(shares.indicators.get(MEASURED)?.decided.toFraction()).toBe("1");
  });
});

describe("verdicts", () => {
  beforeEach(async () => {
    await draw();
  });

  it("confirmed needs nothing more; not verifiable needs its reason", async () => {
    await judge();
    expect(await faultsOf(judge({ indicator: "A.1.1.1/1", verdict: "not-verifiable" }))).toEqual([
      "reason validation-reason-needed",
    ]);
    await judge({ indicator: "A.1.1.1/1", verdict: "not-verifiable", reason: "Nessun documento" });
    expect(progressOf(await desk())).toMatchObject({ confirmed: 1, "not-verifiable": 1 });
  });

  it("confirmed needs something to confirm", async () => {
    const nothing = (await desk()).items.find(
      ({ rows, result }) => rows.length === 0 && result.achievement === null,
    )?.indicator.id;
    expect(nothing).toBeDefined();
    expect(await faultsOf(judge({ indicator: nothing ?? "" }))).toEqual([
      "verdict validation-nothing-to-confirm",
    ]);
  });

  it("corrected records an entry of the evaluator with reason and evidence, and the score follows", async () => {
    const files = [{ name: "estratto.txt", bytes: new TextEncoder().encode("9 soggetti") }];
    const correction = {
      sequence: 1,
      text: "9",
      observedOn: "",
      n: "",
      source: "Verifica OIV",
      confirmed: [],
    };
    const reason = "Tre soggetti contati due volte";
    const { content } = await judge({ verdict: "corrected", reason, correction, files });
    const { items } = await desk();
    const item = items.find(({ indicator }) => indicator.id === MEASURED);
    const [row] = item?.rows ?? [];
    expect(row?.entry).toMatchObject({
      sequence: content.correction,
      author: { id: office.evaluator.id },
      corrects: { sequence: 1, reason },
      link: null,
      evidence: [{ name: "estratto.txt" }],
    });
    expect(row?.grade).toBe("document");
    expect(item?.earlier.map(({ correctedBy }) => correctedBy?.sequence)).toEqual([content.correction]);
    expect(item?.result.achievement?.equals(item.drawnResult?.achievement ?? 0)).toBe(false);
    // The value is now the evaluator's own.
    expect((await refusal(judge())).id).toBe("validation-clash-own");
  });

  it("corrected may name the correction that the office recorded", async () => {
    const author = { kind: "person", id: office.anna.id, name: "Anna" } as const;
    const [corrected] = await office.store.write(BODY, author, ({ ledger }) =>
      ledger.append([measured(MEASURED, "75", { seen: 1, corrects: { sequence: 1, reason: "Errore" } })]),
    );
    const given = { verdict: "corrected", reason: "Su richiesta dell'OIV" } as const;
    expect(await faultsOf(judge({ ...given, correction: { recorded: 2 } }))).toEqual([
      "correction validation-no-such-correction",
    ]);
    const recorded = corrected?.sequence ?? 0;
    expect((await judge({ ...given, correction: { recorded } })).content.correction).toBe(recorded);
  });

  it("corrected says what is wrong with the datum, and writes nothing", async () => {
    const correction = { sequence: 1, text: "molti", observedOn: "", n: "", source: "", confirmed: [] };
    const given = { verdict: "corrected", reason: "Errore", correction } as const;
    expect((await faultsOf(judge(given)))[0]).toMatch(/^value /);
    expect(await faultsOf(judge({ ...given, correction: null }))).toEqual([
      "correction validation-correction-needed",
    ]);
    expect((await office.store.read(BODY, ({ ledger }) => ledger.position())).sequence).toBe(2);
  });

  it("are not given by who set the target or declared the value; nobody confirms what one person did alone", async () => {
    const both = (await refusal(judge({ indicator: BY_ONE }))).id;
    expect(both).toBe("validation-clash-both");
    await judge({
      indicator: BY_ONE,
      verdict: "not-verifiable",
      reason: "Target e valore della stessa persona",
    });
    const also: Actor = { ...office.bruno, roles: ["evaluator"] };
    expect((await refusal(judge({}, also))).id).toBe("validation-clash-declared");
    const target = { indicator: BY_ONE, verdict: "not-verifiable", reason: "x" } as const;
    expect((await refusal(judge(target, also))).id).toBe("validation-clash-target");
  });

  it("are refused outside the sample", async () => {
    expect((await refusal(judge({ indicator: "X/1" }))).id).toBe("validation-not-in-sample");
  });
});

describe("the end", () => {
  it("waits for every verdict and for remarks, then holds for ever", async () => {
    const close = (outcome: "validated" | "validated-with-remarks", remarks = "") =>
      closeValidation(office.services, BODY, evaluator, { year: YEAR, outcome, remarks });
    expect(await faultsOf(close("validated"))).toEqual(["null validation-nothing-drawn"]);
    const seed = "solo uno";
    const { content } = await draw({ seed, size: 1, share: null });
    const [only = ""] = content.drawn;
    expect(await faultsOf(close("validated-with-remarks"))).toEqual([
      "null validation-verdicts-left",
      "remarks validation-remarks-needed",
    ]);
    await judge({ indicator: only, verdict: "not-verifiable", reason: "Nessuna evidenza" });
    expect(await faultsOf(close("validated"))).toEqual(["outcome validation-unverified"]);
    await close("validated-with-remarks", "Un indicatore senza evidenze");
    const before = await desk();

    const author = { kind: "person", id: office.bruno.id, name: office.bruno.name } as const;
    await office.store.write(BODY, author, ({ ledger }) =>
      ledger.append([measured("A.1/1", "90", { seen: 1 })]),
    );
    const after = await desk();
    expect(after.outcome?.content.remarks).toBe("Un indicatore senza evidenze");
    expect(after.standing.references).toEqual(before.standing.references);
    for (const again of [close("validated"), judge({ indicator: only }), draw({ reason: "x" })])
      expect((await refusal(again)).id).toBe("validation-closed-already");
  });
});
