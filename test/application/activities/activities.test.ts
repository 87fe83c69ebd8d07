import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { activityDetail, lateActivities, listActivities } from "../../../src/application/activities/list.ts";
import { recordActivityValues } from "../../../src/application/activities/record-values.ts";
import { type ProgressInput, reportProgress } from "../../../src/application/activities/report-progress.ts";
import { readEvidence } from "../../../src/application/evidence/read.ts";
import { pushMeasurements } from "../../../src/application/measurements/push.ts";
import { BODY, type Office, openOffice, refusal } from "../measurements/office.ts";

let office: Office;
beforeEach(async () => {
  // It is 15 October 2018.
  office = await openOffice();
});
afterEach(() => office.close());

const ALL = { node: null, unit: null, state: null };
const list = (filter = {}, actor = office.anna) =>
  listActivities(office.services, BODY, actor, {}, { ...ALL, ...filter });
const report = (input: Partial<ProgressInput> = {}, actor = office.anna) =>
  reportProgress(office.services, BODY, actor, {
    node: "A.3.2.1",
    key: "1",
    owner: "",
    starts: "",
    due: "",
    doneOn: "",
    note: "",
    evidence: [],
    files: [],
    seen: null,
    ...input,
  });
const FILE = { name: "intese.txt", bytes: new TextEncoder().encode("Quadro delle intese") };
const valueOn = async (indicator: string) => (await list()).values.find((one) => one.indicator === indicator);

describe("what the plan programmes", () => {
  it("stands as its days say while nobody has reported anything", async () => {
    const { counts, shown } = await list();
    // By hand, on 15 October: late are three of A.3.1.2 and the milestones of 15 May, 30 June and 30 September.
    expect(counts).toEqual({
      programmed: 33,
      done: 0,
      of: { late: 6, due: 4, undated: 23, "done-late": 0, done: 0 },
    });
    expect(shown).toHaveLength(33);
    const { late } = await lateActivities(office.services, BODY, office.anna, {});
    expect(late.map(({ programmed: { node, key } }) => `${node} ${key}`)).toEqual([
      "A.3.1.2 1",
      "D.1.2.4 milestone-1-2018",
      "A.3.1.2 2",
      "C.1.2.1 milestone-1-2018",
      "A.3.1.2 3",
      "D.1.2.4 milestone-2-2018",
    ]);
  });

  it("is shown by node with what is beneath, by unit with those under it, by state", async () => {
    const shown = async (filter: object) => (await list(filter)).shown.length;
    expect(await shown({ node: "A.3" })).toBe(8);
    expect(await shown({ unit: "U.3.1.1" })).toBe(3);
    expect(await shown({ state: "late" })).toBe(6);
    expect(await shown({ node: "A.3", state: "undated" })).toBe(4);
  });
});

describe("reporting", () => {
  it("takes days as Italians write them, an owner, a file; the history stays", async () => {
    const first = await report({
      owner: "U.3.1.1",
      starts: "1 marzo 2018",
      due: "30/11/2018",
      files: [FILE],
    });
    expect(first.content).toMatchObject({ starts: "2018-03-01", due: "2018-11-30", doneOn: null });
    const evidence = first.content.evidence.map(({ hash }) => hash);
    const typed = {
      owner: "U.3.1.1",
      starts: "01/03/2018",
      due: "30 novembre",
      doneOn: "10/10/2018",
      evidence,
    };
    await report({ ...typed, seen: first.number }, office.carla);
    const asked = { node: "A.3.2.1", key: "1", asked: {} };
    const { line, history } = await activityDetail(office.services, BODY, office.anna, asked);
    expect([line.state, line.owner, line.due]).toEqual(["done", "U.3.1.1", "2018-11-30"]);
    expect(history.map(({ author }) => author.name)).toEqual(["Carla", "Anna"]);
    // The head of the unit that carries it out opens the file that another attached.
    const [hash = ""] = evidence;
    expect((await readEvidence(office.services, BODY, office.carla, hash)).file.name).toBe("intese.txt");
  });

  it("tells all that is wrong at once, and writes nothing", async () => {
    const wrong = { owner: "U.9.9", starts: "boh", due: "31/02/2018", doneOn: "16/10/2018" };
    const { kind, faults } = await refusal(report(wrong));
    expect([kind, faults.map(({ at, message }) => [at, message])]).toEqual([
      "invalid-input",
      [
        ["starts", "activities-day-invalid"],
        ["due", "activities-day-invalid"],
        ["doneOn", "activities-done-ahead"],
        ["owner", "activities-owner-unknown"],
      ],
    ]);
    const order = await refusal(report({ starts: "1/6/2018", due: "1/5/2018", doneOn: "2/5/2018" }));
    expect(order.faults.map(({ message }) => message)).toEqual([
      "activities-due-before-start",
      "activities-done-before-start",
    ]);
    // The plan's own day moves by an amendment, not here.
    const moved = await refusal(report({ node: "A.3.1.2", due: "31/12/2018" }));
    expect(moved.faults.map(({ message }) => message)).toEqual(["activities-due-planned"]);
    expect((await refusal(report({ key: "9" }))).kind).toBe("not-found");
    expect(await office.store.read(BODY, (reader) => reader.records.list("activity"))).toEqual([]);
  });

  it("is for who answers for it, and given away only within one's own units", async () => {
    expect((await refusal(report({ node: "D.1.2.1" }, office.carla))).kind).toBe("forbidden");
    expect((await refusal(report({ owner: "S. 1.1" }, office.carla))).kind).toBe("forbidden");
    expect((await refusal(report({}, office.manager))).kind).toBe("forbidden");
    await report({ owner: "S. 1.1" });
    const taken = await refusal(report({ doneOn: "1/10/2018" }, office.carla));
    expect(taken.id).toBe("problem-not-your-unit");
  });

  it("two who report at once: the second is told who was first; the same again writes nothing", async () => {
    const first = await report({ doneOn: "1/10/2018" });
    const late = await refusal(report({ doneOn: "2/10/2018" }, office.bruno));
    expect([late.kind, late.params["by"]]).toEqual(["conflict", "Anna"]);
    const again = await report({ doneOn: "01/10/2018", seen: first.number }, office.bruno);
    expect(again.number).toBe(first.number);
    const reopened = await refusal(report({ seen: first.number }));
    expect(reopened.faults.map(({ message }) => message)).toEqual(["activities-reopened-why"]);
    const why = { seen: first.number, note: "Manca una firma" };
    expect((await report(why)).content.doneOn).toBeNull();
  });
});

describe("values that the activities give", () => {
  const NAMED = { indicator: "A.3.2.1/1", quantity: "Totale attività realizzate" };
  const record = (shown: string, actor = office.anna) =>
    recordActivityValues(
      office.services,
      BODY,
      actor,
      {},
      [{ ...NAMED, shown, confirmed: [] }],
      "Attività del piano",
    );

  it("become an entry only when somebody records them, with a snapshot of what was counted", async () => {
    expect(await valueOn(NAMED.indicator)).toMatchObject({ standing: "open", value: null });
    await report({ doneOn: "1/10/2018", owner: "U.3.1.1" });
    await report({ key: "2", doneOn: "2/10/2018" });
    expect((await valueOn(NAMED.indicator))?.standing).toBe("new");
    const [entry] = await record("2");
    expect(entry?.measurement).toMatchObject({ ...NAMED, observedOn: "2018-10-15" });
    expect(entry?.basis).toMatchObject({ kind: "activities", id: "A.3.2.1" });
    const hash = entry?.basis?.snapshot ?? "";
    const { content } = await readEvidence(office.services, BODY, office.anna, hash);
    const kept = JSON.parse(new TextDecoder().decode(content)) as { items: { state: string }[] };
    expect(kept.items.map(({ state }) => state)).toEqual(["done", "done", "undated"]);
    expect(JSON.stringify(kept)).not.toContain("Anna");
    expect(await valueOn(NAMED.indicator)).toMatchObject({ standing: "same" });
    // 2 of 3 done, target 100 %.
    const standing = await office.services.standings.of(BODY);
    const value = standing?.evaluation.indicators.get(NAMED.indicator)?.value;
    expect(value?.kind === "number" && value.value.toFraction()).toBe("200/3");
  });

  it("changed meanwhile are not recorded as they were shown, nor by who may not measure", async () => {
    await report({ doneOn: "1/10/2018" });
    const refused = await refusal(record("3"));
    expect([refused.kind, refused.faults[0]?.message]).toEqual(["conflict", "activities-value-changed"]);
    expect((await refusal(record("1", office.manager))).kind).toBe("forbidden");
  });

  it("of what was all done in a year gone by are recorded only where they are meant", async () => {
    await report({ doneOn: "31/12/2017", starts: "1/12/2017" });
    expect(await valueOn(NAMED.indicator)).toMatchObject({ standing: "new", doneBefore: true });
    const refused = await refusal(record("1"));
    expect(refused.faults.map(({ message }) => message)).toEqual(["done-before-year"]);
    const item = { ...NAMED, shown: "1", confirmed: ["done-before-year"] };
    expect(await recordActivityValues(office.services, BODY, office.anna, {}, [item], "Piano")).toHaveLength(
      1,
    );
    await report({ key: "2", doneOn: "2/10/2018" });
    expect(await valueOn(NAMED.indicator)).toMatchObject({ standing: "new", doneBefore: false });
  });

  it("tell how far they are from what was recorded by hand", async () => {
    await report({ doneOn: "1/10/2018" });
    await record("1");
    await report({ key: "2", doneOn: "2/10/2018" });
    const value = await valueOn(NAMED.indicator);
    expect([value?.standing, value?.difference?.toString()]).toEqual(["new", "1"]);
  });

  it("a day measured shows a milestone as done, until somebody reports one", async () => {
    const item = { indicator: "C.1.2.1/1", year: 2018, observedOn: "2018-10-01", value: "18/7/2018" };
    await pushMeasurements(office.services, BODY, office.anna, [item]);
    const milestone = { node: "C.1.2.1", key: "milestone-1-2018" };
    const line = async () =>
      (await activityDetail(office.services, BODY, office.anna, { ...milestone, asked: {} })).line;
    expect(await line()).toMatchObject({ state: "done-late", measured: true, doneOn: "2018-07-18" });
    const { number } = await report({ ...milestone, owner: "S. 1.6" });
    expect(await line()).toMatchObject({ state: "done-late", measured: true, owner: "S. 1.6" });
    await report({ ...milestone, owner: "S. 1.6", doneOn: "29/6/2018", seen: number });
    expect(await line()).toMatchObject({ state: "done", measured: false, doneOn: "2018-06-29" });
    expect(await valueOn("C.1.2.1/1")).toMatchObject({ standing: "new", difference: -19 });
  });

  it("a milestone's day is recorded likewise", async () => {
    const milestone = { node: "C.1.2.1", key: "milestone-1-2018" };
    await report({ ...milestone, doneOn: "28 giugno 2018" });
    const item = { indicator: "C.1.2.1/1", quantity: null, shown: "2018-06-28", confirmed: [] };
    await recordActivityValues(office.services, BODY, office.anna, {}, [item], "Attività del piano");
    const standing = await office.services.standings.of(BODY);
    expect(standing?.evaluation.indicators.get("C.1.2.1/1")?.achievement?.toString()).toBe("100");
    expect((await valueOn("C.1.2.1/1"))?.standing).toBe("same");
  });
});
