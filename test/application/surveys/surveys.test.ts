import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEvidence } from "../../../src/application/evidence/read.ts";
import { hashOf } from "../../../src/application/people/token.ts";
import { answerSurvey, openedBy } from "../../../src/application/surveys/answer.ts";
import { listSurveys, surveyDetail } from "../../../src/application/surveys/list.ts";
import { closeSurvey, openSurvey, prepareSurvey } from "../../../src/application/surveys/prepare.ts";
import { recordSurveyValues } from "../../../src/application/surveys/record-values.ts";
import { issueSurveyTokens } from "../../../src/application/surveys/tokens.ts";
import { surveyValues } from "../../../src/application/surveys/values.ts";
import { rational } from "../../../src/core/number/rational.ts";
import type { SurveyDocument } from "../../../src/core/survey/read-survey.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { BODY, type Office, openOffice, refusal } from "../measurements/office.ts";

const WORDS = Catalogue.load("it");
/** "Grado di soddisfazione", at least 7 of 10. */
const INDICATOR = "A.2.3.1/2";

let office: Office;
let quantity: string | null;
beforeEach(async () => {
  // It is 15 October 2018.
  office = await openOffice();
  const standing = await office.store.read(BODY, (reader) => office.services.standings.within(reader));
  const all = standing?.compiled.nodes.flatMap(({ indicators }) => indicators) ?? [];
  quantity = all.find(({ key }) => key === INDICATOR)?.asked[0]?.quantity ?? null;
});
afterEach(() => office.close());

const document = (id: string, change: Partial<SurveyDocument> = {}): SurveyDocument => ({
  id,
  title: `Questionario ${id}`,
  period: { from: "2018-10-01", to: "2018-10-31" },
  questions: [
    {
      id: "overall",
      kind: "scale",
      text: "Quanto sei soddisfatto?",
      low: "per niente",
      high: "del tutto",
      required: true,
      feeds: { indicator: INDICATOR, quantity },
    },
    { id: "words", kind: "text", text: "Che cosa miglioreresti?" },
  ],
  ...change,
});
const prepare = (given: SurveyDocument, seen: number | null = null) =>
  prepareSurvey(office.services, BODY, office.anna, { document: given, seen });
const open = async (given: SurveyDocument) => {
  const { number } = await prepare(given);
  return openSurvey(office.services, BODY, office.anna, { survey: given.id, seen: number });
};
const issue = async (survey: string, count: number) =>
  (await issueSurveyTokens(office.services, BODY, office.anna, { survey, count })).tokens;
const answer = (token: string, sent: Record<string, string>) =>
  answerSurvey(office.services, BODY, token, sent);
const detail = (id: string) => surveyDetail(office.services, BODY, office.anna, id);
const values = () => surveyValues(office.services, BODY, office.anna, { year: 2018 });

/** A questionnaire that was given these answers and closed. */
async function closed(id: string, scores: readonly number[], unused = 0): Promise<void> {
  const { number } = await open(document(id));
  const tokens = await issue(id, scores.length + unused);
  for (const [at, score] of scores.entries()) await answer(tokens[at] ?? "", { overall: String(score) });
  await closeSurvey(office.services, BODY, office.anna, { survey: id, seen: number });
}

describe("a questionnaire", () => {
  it("is prepared, changed, opened once, closed for good", async () => {
    const first = await prepare(document("a"));
    const second = await prepare(document("a", { title: "Altro titolo" }), first.number);
    const seen = { survey: "a", seen: second.number };
    expect((await refusal(issue("a", 1))).id).toBe("surveys-not-open");
    expect((await refusal(closeSurvey(office.services, BODY, office.anna, seen))).id).toBe(
      "surveys-not-open",
    );
    const opened = await openSurvey(office.services, BODY, office.anna, seen);
    expect((await refusal(prepare(document("a"), opened.number))).id).toBe("surveys-opened-already");
    expect((await detail("a")).kept).toMatchObject({ state: "open", closedOn: null });
    await closeSurvey(office.services, BODY, office.anna, { survey: "a", seen: opened.number });
    expect((await detail("a")).kept).toMatchObject({ state: "closed", closedOn: "2018-10-15" });
    expect((await refusal(issue("a", 1))).id).toBe("surveys-closed-already");
  });

  it("keeps to its days by itself", async () => {
    const { number } = await open(document("a"));
    expect(number).toBeGreaterThan(0);
    office.setTime("2018-11-01T08:00:00Z");
    expect((await detail("a")).kept).toMatchObject({ state: "closed", closedOn: "2018-10-31" });
    await open(document("b", { period: { from: "2018-12-01", to: "2018-12-31" } }));
    const [token = ""] = await issue("b", 1);
    expect((await refusal(openedBy(office.services, BODY, token))).id).toBe("survey-not-yet");
  });

  it("feeds only what the plan asks, on the plan's scale; only who runs surveys writes one", async () => {
    const [question] = document("a").questions;
    const asking = (change: object) => document("a", { questions: [{ ...question, ...change } as never] });
    const unknown = await refusal(prepare(asking({ feeds: { indicator: "Z.9/1", quantity: null } })));
    expect(unknown.faults).toMatchObject([{ at: "questions[0].feeds", message: "surveys-feeds-unknown" }]);
    expect((await refusal(prepare(document("a", { title: "" })))).faults).toMatchObject([{ at: "title" }]);
    const given = { document: document("a"), seen: null };
    const { kind } = await refusal(prepareSurvey(office.services, BODY, office.manager, given));
    expect(kind).toBe("forbidden");
  });
});

describe("answering", () => {
  it("takes one answer a token, and keeps nothing that ties the two", async () => {
    await open(document("a"));
    const tokens = await issue("a", 3);
    expect(tokens.every((token) => /^[\w-]{22}$/.test(token))).toBe(true);
    const [token = ""] = tokens;
    expect((await openedBy(office.services, BODY, token)).id).toBe("a");
    const wrong = await refusal(answer(token, { words: "Bene" }));
    expect(wrong.faults).toMatchObject([{ at: "overall", message: "survey-answer-missing" }]);
    await answer(token, { overall: "8", words: "Bene" });
    expect((await refusal(answer(token, { overall: "1" }))).id).toBe("survey-token-used");
    expect((await refusal(openedBy(office.services, BODY, token))).id).toBe("survey-token-used");
    expect((await refusal(answer("x".repeat(22), { overall: "1" }))).id).toBe("survey-token-unknown");
    const kept = await office.store.read(BODY, (reader) => reader.surveys.answers("a"));
    expect(kept).toEqual({ closed: [{ overall: "8" }], words: { words: ["Bene"] } });
    const text = JSON.stringify(kept);
    expect([token, hashOf(token)].some((secret) => text.includes(secret))).toBe(false);
  });

  it("of two at once with one token takes one", async () => {
    await open(document("a"));
    const [token = ""] = await issue("a", 1);
    const both = await Promise.allSettled([answer(token, { overall: "3" }), answer(token, { overall: "9" })]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await listSurveys(office.services, BODY, office.anna))[0]).toMatchObject({
      answered: 1,
      issued: 1,
    });
  });
});

describe("results", () => {
  it("are told when it is closed, and not before", async () => {
    await open(document("a"));
    for (const token of await issue("a", 6)) await answer(token, { overall: "8" });
    expect(await detail("a")).toMatchObject({ answered: 6, issued: 6, results: null });
    office.setTime("2018-11-01T08:00:00Z");
    const { results } = await detail("a");
    expect(results?.n).toBe(6);
    expect(results?.questions.map(({ kind }) => kind)).toEqual(["score", "hidden"]);
  });

  it("combine weighted by n, without the part that is too small", async () => {
    await closed("a", [6, 6, 6, 6, 6], 5);
    await closed("b", [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8]);
    await closed("c", [1, 1]);
    const [value] = (await values()).values;
    expect(String(value?.score?.mean)).toBe("7.5");
    expect(value).toMatchObject({ observedOn: "2018-10-15", mayRecord: true, doubts: ["few"] });
    expect(value?.score?.n).toBe(20);
    expect(value?.parts.map(({ kept, counted }) => [kept.survey.id, counted]).sort()).toEqual([
      ["a", true],
      ["b", true],
      ["c", false],
    ]);
    expect(String((await detail("a")).rate)).toBe("0.5");
  });

  it("of a shorter scale combine on the target's, and not on their own", async () => {
    const [question] = document("faces").questions;
    const feeds = { indicator: INDICATOR, quantity };
    const short = { ...question, from: 1, to: 5, faces: true } as SurveyDocument["questions"][number];
    const off = await refusal(prepare(document("faces", { questions: [short] })));
    expect(off.faults).toMatchObject([
      { at: "questions[0].feeds", message: "surveys-feeds-target", params: { target: "7", from: 1, to: 5 } },
    ]);
    const carried = { ...short, feeds: { ...feeds, scale: { from: 1, to: 10 } } } as typeof short;
    const { number } = await open(document("faces", { questions: [carried] }));
    for (const token of await issue("faces", 10)) await answer(token, { overall: "4" });
    await closeSurvey(office.services, BODY, office.anna, { survey: "faces", seen: number });
    // 4 of 1-5 is 1 + 3 × 9/4 = 31/4 of 1-10; the target of 7 is 1 + 6 × 4/9 = 11/3 of 1-5.
    const { targets } = await detail("faces");
    expect(targets.get("overall")?.toFraction()).toBe("11/3");
    await closed("ten", [6, 6, 6, 6, 6, 6, 6, 6, 6, 6]);
    const [value] = (await values()).values;
    expect(String(value?.score?.mean)).toBe("6.875");
    expect(value?.doubts).toEqual(["few", "undecided"]);
    expect(value?.needed).toBeGreaterThan(20);
  });

  it("are not recorded beside parts that units have recorded", async () => {
    await closed("a", [7, 8, 9, 8, 7, 8]);
    await office.store.write(BODY, { kind: "person", id: office.anna.id, name: "Anna" }, ({ ledger }) =>
      ledger.append([
        {
          measurement: {
            indicator: INDICATOR,
            quantity,
            year: 2018,
            observedOn: "2018-09-30",
            value: { kind: "number", value: rational(8) },
            unit: "U.3.1.1",
            n: null,
            source: "registro",
          },
          corrects: null,
          evidence: [],
          link: null,
          seen: null,
        },
      ]),
    );
    const [value] = (await values()).values;
    expect(value).toMatchObject({ ofUnits: true, mayRecord: false });
    const mean = value?.score?.mean;
    const chosen = [{ indicator: INDICATOR, quantity, seen: `${mean?.n}/${mean?.d}` }];
    const asked = { year: 2018, chosen, confirmed: [] };
    const refused = await refusal(recordSurveyValues(office.services, BODY, office.anna, asked, WORDS));
    expect(refused.faults).toMatchObject([{ at: "items.0.value", message: "surveys-value-of-units" }]);
  });

  it("become a measurement with n and the distribution, when somebody records it", async () => {
    await closed("a", [7, 8, 9, 8, 7, 8]);
    const [value] = (await values()).values;
    const mean = value?.score?.mean;
    const record = (seen: string) =>
      recordSurveyValues(
        office.services,
        BODY,
        office.anna,
        { year: 2018, chosen: [{ indicator: INDICATOR, quantity, seen }], confirmed: [] },
        WORDS,
      );
    expect((await refusal(record("8/1"))).kind).toBe("conflict");
    const [entry] = await record(`${mean?.n}/${mean?.d}`);
    expect(entry?.measurement.n?.toString()).toBe("6");
    expect(entry?.measurement.value.kind === "number" && entry.measurement.value.value.toFraction()).toBe(
      "47/6",
    );
    expect(entry?.basis).toMatchObject({ kind: "survey", id: "a" });
    const hash = entry?.basis?.snapshot ?? "";
    const { content } = await readEvidence(office.services, BODY, office.anna, hash);
    expect(JSON.parse(new TextDecoder().decode(content))).toMatchObject({
      n: 6,
      value: "47/6",
      steps: expect.arrayContaining([{ value: "8/1", count: 3 }]),
      surveys: [{ survey: "a", n: 6, counts: [0, 0, 0, 0, 0, 0, 2, 3, 1, 0] }],
    });
    expect((await values()).values[0]?.difference?.toString()).toBe("0");
  });
});
