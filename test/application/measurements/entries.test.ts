import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Correction, correctEntry } from "../../../src/application/measurements/correct.ts";
import { dutiesOf } from "../../../src/application/measurements/duties.ts";
import { entryView } from "../../../src/application/measurements/entry-view.ts";
import { MOST_PUSHED, pushMeasurements } from "../../../src/application/measurements/push.ts";
import { validateEntry } from "../../../src/application/measurements/validate.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { NO_ARRANGEMENTS } from "../../../src/store/arrangements.ts";
import { BODY, type Office, openOffice, refusal, rowOf, send } from "./office.ts";

let office: Office;
beforeEach(async () => {
  // Bruno has set the target of A.1/1, Anna that of A.1/2.
  office = await openOffice(NO_ARRANGEMENTS, ({ anna, bruno }) => ({ "A.1/1": bruno, "A.1/2": anna }));
});
afterEach(() => office.close());

async function sent(indicator: string, text: string, by = office.anna): Promise<number> {
  const [entry] = await send(office, by, await rowOf(office, by, indicator), {
    text,
    observedOn: "30/09/2018",
  });
  if (!entry) throw new Error("nothing was sent");
  return entry.sequence;
}

function correction(sequence: number, change: Partial<Correction> = {}): Correction {
  return {
    sequence,
    text: "81",
    observedOn: "",
    n: "",
    source: "",
    reason: "errore di battitura",
    confirmed: [],
    ...change,
  };
}

describe("a correction", () => {
  it("supersedes with its reason; the entry corrected stays", async () => {
    const sequence = await sent("A.1/1", "79");
    const [made] = await correctEntry(office.services, BODY, office.anna, correction(sequence));
    expect(made?.corrects).toEqual({ sequence, reason: "errore di battitura" });
    expect(made?.measurement.observedOn).toBe("2018-09-30");
    const row = await rowOf(office, office.anna, "A.1/1");
    expect(row.latest?.sequence).toBe(made?.sequence);
    expect(row.past.recorded).toHaveLength(1);
    const old = await entryView(office.services, BODY, office.anna, sequence);
    expect([old.correctedBy?.sequence, old.mayCorrect, old.history.length]).toEqual([
      made?.sequence,
      false,
      2,
    ]);
  });

  it.each([
    ["without a reason", { reason: "  " }, ["reason entry-reason-needed"]],
    ["without a value", { text: "" }, ["value sheet-value-needed"]],
    ["with no number", { text: "molti" }, ["value entry-number-expected"]],
    [
      "on an earlier day, which would leave the mistake in force",
      { observedOn: "30/06/2018" },
      ["observed entry-correction-earlier"],
    ],
    ["on a day to come", { observedOn: "31/12/2018" }, ["observed entry-day-in-future"]],
  ] as const)("is refused %s", async (_, change, faults) => {
    const sequence = await sent("A.1/1", "79");
    const refused = await refusal(
      correctEntry(office.services, BODY, office.anna, correction(sequence, change)),
    );
    expect(refused.faults.map(({ at, message }) => `${at} ${message}`)).toEqual(faults);
  });

  it("is made once, by who may measure it, of an entry that is there", async () => {
    const sequence = await sent("A.1/1", "79");
    await correctEntry(office.services, BODY, office.anna, correction(sequence));
    const twice = await refusal(correctEntry(office.services, BODY, office.bruno, correction(sequence)));
    expect([twice.kind, twice.params["by"]]).toEqual(["already-done", "Anna"]);
    expect(
      (await refusal(correctEntry(office.services, BODY, office.carla, correction(sequence)))).kind,
    ).toBe("forbidden");
    expect((await refusal(correctEntry(office.services, BODY, office.anna, correction(99)))).kind).toBe(
      "not-found",
    );
  });
});

describe("a validation", () => {
  it("is a third person's, and can send a value back", async () => {
    const sequence = await sent("A.1/1", "79");
    await validateEntry(office.services, BODY, office.evaluator, {
      sequence,
      verdict: "confirmed",
      reason: "",
    });
    expect((await rowOf(office, office.anna, "A.1/1")).status).toBe("validated");
    await validateEntry(office.services, BODY, office.manager, {
      sequence,
      verdict: "rejected",
      reason: "manca la prova",
    });
    const row = await rowOf(office, office.anna, "A.1/1");
    expect([row.status, row.validation?.reason]).toEqual(["to-correct", "manca la prova"]);
  });

  it("needs a reason to reject, is not given twice alike, nor to what was corrected", async () => {
    const sequence = await sent("A.1/1", "79");
    const judge = (verdict: "confirmed" | "rejected", reason = "") =>
      validateEntry(office.services, BODY, office.evaluator, { sequence, verdict, reason });
    expect((await refusal(judge("rejected"))).faults[0]?.message).toBe("entry-reason-needed");
    await judge("confirmed");
    expect((await refusal(judge("confirmed"))).id).toBe("entry-validated-already");
    await correctEntry(office.services, BODY, office.anna, correction(sequence));
    expect((await refusal(judge("rejected", "no"))).id).toBe("entry-corrected-already");
  });

  it("is refused where target and value are one person's, and says whose", async () => {
    const sequence = await sent("A.1/2", "430");
    const refused = await refusal(
      validateEntry(office.services, BODY, office.evaluator, { sequence, verdict: "confirmed", reason: "" }),
    );
    expect(refused.kind).toBe("separation-of-duties");
    expect(Catalogue.load("it").format(refused.id, refused.params)).toBe(
      "Anna ha fissato il target e ha dichiarato il valore: nessuno può convalidarlo così.",
    );
    expect(
      (
        await refusal(
          validateEntry(office.services, BODY, office.anna, { sequence, verdict: "confirmed", reason: "" }),
        )
      ).kind,
    ).toBe("forbidden");
  });

  it.each([
    ["three people", "bruno", "anna", "elena", null],
    ["no target set by anyone", null, "anna", "elena", null],
    ["who declared", "bruno", "anna", "anna", "declared"],
    ["who set the target", "bruno", "anna", "bruno", "set-target"],
    ["who did both", "anna", "anna", "anna", "set-and-declared"],
    ["anyone, where one did both", "anna", "anna", "elena", "set-by-declarer"],
  ] as const)(
    "%s: setter %s, declarer %s, validator %s gives %s",
    (_, setter, declarer, validator, clash) => {
      const entry = {
        measurement: { ...MEASUREMENT },
        author: { kind: "person", id: declarer, name: declarer } as const,
      };
      const actor = { ...office.evaluator, id: validator };
      const version = { targetSetters: setter === null ? {} : { "A.1/1": setter } };
      expect(dutiesOf(entry, version, actor, []).clash).toBe(clash);
    },
  );
});

const MEASUREMENT = {
  indicator: "A.1/1",
  quantity: null,
  year: 2018,
  observedOn: "2018-09-30",
  value: { kind: "boolean", value: true },
  unit: null,
  n: null,
  source: "",
  sequence: 1,
  recordedOn: null,
  line: null,
} as const;

describe("measurements that another system sends", () => {
  const item = {
    indicator: "A.1/1",
    year: 2018,
    observedOn: "2018-09-30",
    value: "79",
    source: "Registro imprese",
  };

  it("are recorded all or none, each with its evidence's address", async () => {
    const key = { kind: "key", id: "k1", name: "Gestionale", scopes: ["measure"], units: [] } as const;
    const link = "https://gestionale.example.it/prove/79";
    const entries = await pushMeasurements(office.services, BODY, key, [
      { ...item, link },
      { ...item, observedOn: "2018-06-30", value: "76" },
    ]);
    expect(
      entries.map(({ author, link: shown, measurement }) => [author.name, shown, measurement.observedOn]),
    ).toEqual([
      ["Gestionale", link, "2018-09-30"],
      ["Gestionale", null, "2018-06-30"],
    ]);
    const refused = await refusal(
      pushMeasurements(office.services, BODY, key, [item, { ...item, value: "tanti" }]),
    );
    expect(refused.faults.at(-1)).toEqual({
      at: "items.1.value",
      message: "entry-number-expected",
      params: { text: "tanti" },
    });
    expect((await office.store.read(BODY, (reader) => reader.ledger.position())).sequence).toBe(2);
  });

  it.each([
    ["an indicator that the plan lacks", { indicator: "Z.9/1" }, "items.0.indicator push-not-asked"],
    ["a quantity that it lacks", { quantity: "Numero gatti" }, "items.0.indicator push-not-asked"],
    ["a unit that it lacks", { unit: "U.9.9.9" }, "items.0.indicator push-not-asked"],
    ["a year outside the plan", { year: 1999 }, "items.0.indicator push-not-asked"],
    ["an address without encryption", { link: "http://example.it/x" }, "items.0.link push-link-invalid"],
    ["an address that runs", { link: "javascript:alert(1)" }, "items.0.link push-link-invalid"],
    ["an address with a password", { link: "https://a:b@example.it/" }, "items.0.link push-link-invalid"],
    ["a file that was not sent", { evidence: ["f".repeat(64)] }, "items.0.evidence push-evidence-unknown"],
    ["no value", { value: " " }, "items.0.value sheet-value-needed"],
    ["a day to come", { observedOn: "2018-12-31" }, "items.0.observed entry-day-in-future"],
    [
      "ten times last year's, unless it says that this is meant",
      { value: "7900" },
      "items.0.value entry-much-more",
    ],
  ] as const)("are refused for %s", async (_, change, fault) => {
    const refused = await refusal(
      pushMeasurements(office.services, BODY, office.anna, [{ ...item, ...change }]),
    );
    expect(refused.faults.map(({ at, message }) => `${at} ${message}`)).toEqual([fault]);
  });

  it("say that a doubtful value is meant", async () => {
    const [entry] = await pushMeasurements(office.services, BODY, office.anna, [
      { ...item, value: "7900", confirmed: true },
    ]);
    expect(entry?.sequence).toBe(1);
  });

  it("keep to the units of the key, and to its scopes", async () => {
    const key = {
      kind: "key",
      id: "k1",
      name: "Gestionale",
      scopes: ["measure"],
      units: ["U.3.1.1"],
    } as const;
    const pushed = { ...item, indicator: "A.1.1.2/2", value: "12" };
    expect(
      (await refusal(pushMeasurements(office.services, BODY, key, [{ ...pushed, unit: "U.3.1.2" }]))).kind,
    ).toBe("forbidden");
    expect(await pushMeasurements(office.services, BODY, key, [{ ...pushed, unit: "U.3.1.1" }])).toHaveLength(
      1,
    );
    const reading = { ...key, scopes: ["read"] as const };
    expect((await refusal(pushMeasurements(office.services, BODY, reading, [item]))).kind).toBe("forbidden");
  });

  it("are no more than a thousand at once", async () => {
    const many = Array.from({ length: MOST_PUSHED + 1 }, () => item);
    expect((await refusal(pushMeasurements(office.services, BODY, office.anna, many))).kind).toBe(
      "too-large",
    );
  });
});
