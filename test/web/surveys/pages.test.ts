import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKey } from "../../../src/application/people/keys.ts";
import { NO_ARRANGEMENTS } from "../../../src/core/plan/arrangements.ts";
import type { Scope } from "../../../src/store/keys.ts";
import { person } from "../../application/plans/office.ts";
import { plan } from "../../evaluation/building.ts";
import type { TestServer } from "../../server/support.ts";
import { BODY, openBody, Reader, textOf } from "../draft/office.ts";

const SYSTEM = { kind: "system", id: "prova", name: "Prova" } as const;
const PLAN = plan([
  {
    id: "A.1",
    units: ["U.1"],
    indicators: [
      { normal: '(mean-score "Soddisfazione" t)', targets: ">= 7", name: "Grado di soddisfazione" },
    ],
  },
]);

let test: TestServer;
let office: Reader;
let evaluator: Reader;

beforeAll(async () => {
  test = await openBody();
  await test.store.write(BODY, SYSTEM, ({ plans }) =>
    plans.adopt({
      plan: PLAN,
      arrangements: NO_ARRANGEMENTS,
      act: { number: "Delibera n. 7", date: "2018-01-31" },
      source: null,
      targetSetters: {},
    }),
  );
  office = await Reader.of(test, "programming-office");
  evaluator = await Reader.of(test, "evaluator", "OIV di prova");
});
afterAll(() => test.close());

const went = (answer: Response) => [answer.status, answer.headers.get("location")];
/** Somebody with a phone and no account, who keeps the cookies that a page gives. */
class Visitor {
  cookies = "";
  async get(path: string) {
    const answer = await test.app.request(path, {
      headers: { cookie: this.cookies, "accept-language": "it" },
    });
    const given = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
    this.cookies = [this.cookies, ...given].filter((one) => one !== "").join("; ");
    return answer;
  }
  async send(path: string, fields: Record<string, string>) {
    const form = await (await this.get(path)).text();
    const csrf = /name="csrf" value="([^"]+)"/.exec(form)?.[1] ?? "";
    return test.app.request(path, {
      method: "POST",
      headers: { cookie: this.cookies, "accept-language": "it" },
      body: new URLSearchParams({ csrf, ...fields }),
    });
  }
}

const FORM = {
  seen: "",
  id: "sportello",
  english: "yes",
  titleIt: "Com'è andata allo sportello?",
  titleEn: "How was it at the counter?",
  introIt: "",
  introEn: "",
  from: "2018-01-01",
  to: "2018-12-31",
  "q.id": "",
  "q.kind": "scale",
  "q.it": "Quanto sei soddisfatto?",
  "q.en": "How satisfied are you?",
  "q.required": "yes",
  "q.from": "1",
  "q.to": "10",
  "q.lowIt": "per niente",
  "q.highIt": "del tutto",
  "q.lowEn": "not at all",
  "q.highEn": "completely",
  "q.feeds": JSON.stringify(["A.1/1", "Soddisfazione"]),
  "q.choices": "",
};

let links: readonly string[] = [];

describe("surveys without scripts", () => {
  it("are prepared in a form that keeps what was typed", async () => {
    expect(textOf(await office.page("/surveys"))).toContain("Nessun questionario");
    const wrong = await office.post("/surveys", { ...FORM, titleEn: "" });
    const text = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(text).toContain('value="Quanto sei soddisfatto?"');
    expect(went(await office.post("/surveys", FORM))).toEqual([
      303,
      `/${BODY}/surveys/sportello?done=survey-prepared`,
    ]);
  });

  it("are looked at as who answers will see them, with nothing to send", async () => {
    const preview = await office.page("/surveys/sportello/preview");
    expect(textOf(preview)).toContain("È un'anteprima");
    expect(preview).not.toContain('type="submit"');
    expect(textOf(await office.page("/surveys/sportello/preview?in=en"))).toContain("How satisfied are you?");
  });

  it("say what is wrong beside the field, in plain words", async () => {
    const wrong = await office.post("/surveys", {
      ...FORM,
      id: "Sportello 2",
      "q.lowEn": "",
      "q.to": "100",
      from: "",
    });
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    for (const [field, told] of [
      ["field-id", "Usa minuscole"],
      ["field-from", "Manca: scrivilo"],
      ["q-0-lowEn", "Manca: scrivilo"],
    ] as const)
      expect(page).toMatch(new RegExp(`id="${field}-error">\\s*${told}`));
    expect(page).not.toContain("questions[0]");
  });

  it("are opened, and codes are issued once as QR codes with their addresses", async () => {
    const detail = await office.page("/surveys/sportello");
    const seen = /name="seen" value="(\d+)"/.exec(detail)?.[1] ?? "";
    const opened = await office.post("/surveys/sportello/open", { seen });
    expect(went(opened)).toEqual([303, `/${BODY}/surveys/sportello?done=survey-opened`]);
    const page = await (await office.post("/surveys/sportello/tokens", { count: "6", as: "page" })).text();
    links = [...page.matchAll(/<a href="https?:\/\/[^/]+(\/[^"]+\/survey\/[\w-]{22})"/g)].map(
      (match) => match[1] ?? "",
    );
    expect(links).toHaveLength(6);
    expect(page.match(/role="img" aria-label="Codice QR \d+: porta/g)).toHaveLength(6);
    const csv = await office.post("/surveys/sportello/tokens", { count: "1", as: "csv" });
    expect(csv.headers.get("content-type")).toContain("text/csv");
    expect(await csv.text()).toMatch(/survey\/[\w-]{22}/);
    expect((await office.post("/surveys/sportello/tokens", { count: "0" })).status).toBe(422);
  });
});

describe("a questionnaire, to who has no account", () => {
  it("asks in both languages, without scripts and without a cookie but the form's", async () => {
    const visitor = new Visitor();
    const answer = await visitor.get(links[0] ?? "");
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).not.toContain("<script");
    expect(textOf(page)).toContain("Le risposte sono anonime");
    expect(textOf(page)).toContain("10 = del tutto");
    expect(page.match(/type="radio"/g)).toHaveLength(10);
    const english = await visitor.get(`${links[0]}?in=en`);
    expect(textOf(await english.text())).toContain("How satisfied are you?");
    expect(english.headers.get("content-language")).toBe("en");
    expect(visitor.cookies).toMatch(/^traguardo\.form=[^;]+$/);
  });

  it("tells what is missing beside the question, then thanks, then that the code is used", async () => {
    const visitor = new Visitor();
    const link = links[0] ?? "";
    const wrong = await visitor.send(link, {});
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('id="q-q1-error"');
    const sent = await visitor.send(link, { "q.q1": "8" });
    expect(went(sent)).toEqual([303, `/${BODY}/survey/thanks?in=it`]);
    expect(textOf(await (await visitor.get(`/${BODY}/survey/thanks?in=it`)).text())).toContain("Grazie");
    const again = await visitor.get(link);
    expect([again.status, textOf(await again.text())]).toEqual([
      409,
      expect.stringContaining("Con questo codice qualcuno ha già risposto"),
    ]);
    const unknown = await visitor.get(`/${BODY}/survey/${"x".repeat(22)}`);
    expect([unknown.status, textOf(await unknown.text())]).toEqual([
      404,
      expect.stringContaining("non corrisponde a nessun questionario"),
    ]);
  });
});

describe("what comes of it", () => {
  it("is shown when it is closed, and recorded by who may", async () => {
    for (const link of links.slice(1)) await new Visitor().send(link, { "q.q1": "9" });
    const open = await office.page("/surveys/sportello");
    expect(textOf(open)).toContain("I risultati si leggono quando il questionario è chiuso");
    expect(textOf(open)).toContain("85,7 %");
    const seen = /name="seen" value="(\d+)"/.exec(open)?.[1] ?? "";
    expect((await office.post("/surveys/sportello/close", { seen })).status).toBe(303);
    const closed = textOf(await evaluator.page("/surveys/sportello"));
    expect(closed).toContain("Media 8,83 su una scala da 1 a 10, 6 risposte");
    expect(closed).toContain("meno di 30");
    expect(textOf(await (await new Visitor().get(links[0] ?? "")).text())).toContain("già risposto");
    const list = await office.page("/surveys?year=2018");
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(list)?.[1] ?? "";
    const record = { year: field("year"), indicator: field("indicator"), quantity: field("quantity") };
    const stale = await office.post("/surveys/record", { ...record, seen: "9/1" });
    expect(stale.status).toBe(409);
    const recorded = await office.post("/surveys/record", { ...record, seen: field("seen") });
    expect(went(recorded)).toEqual([303, `/${BODY}/surveys?done=survey-recorded`]);
    const [entry] = await test.store.read(BODY, ({ ledger }) => ledger.entries());
    expect([entry?.basis?.kind, String(entry?.measurement.n)]).toEqual(["survey", "6"]);
    // 53/6 is kept whole, and shown as a figure.
    expect(textOf(await office.page("/surveys?year=2018"))).toContain(
      "Ultimo valore registrato: 8,83, rilevato",
    );
    const why = await office.page("/indicators/A.1/1?year=2018");
    expect(why).toContain(`href="/${BODY}/surveys/sportello"`);
    expect(textOf(why)).toContain("risultati del questionario «Com'è andata allo sportello?»");
    // Five nines and an eight for a target of 7: few, and yet enough to say that it is reached.
    expect(textOf(why)).toContain("meno di 30");
    expect(textOf(why)).not.toContain("troppo poche");
  });

  it("the API does the same, but for answering", async () => {
    const administrator = person("administrator");
    const input = { name: "chiave", scopes: ["read", "plan"] as Scope[], units: [], lastDay: null };
    const { secret } = await createKey(test.server.services, BODY, administrator, input);
    const call = async (method: string, path: string, body?: unknown) => {
      const answer = await test.app.request(`/api/v1/bodies/${BODY}${path}`, {
        method,
        headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return [answer.status, (await answer.json()) as Readonly<Record<string, unknown>>] as const;
    };
    const document = {
      id: "api",
      title: "Dalla API",
      period: { from: "2018-01-01", to: "2018-12-31" },
      questions: [{ id: "again", kind: "yes-no", text: "Torneresti?" }],
    };
    const [status, prepared] = await call("POST", "/surveys", { document, seen: null });
    expect(status).toBe(201);
    const wrong = await call("POST", "/surveys", {
      document: { ...document, id: "b", title: "" },
      seen: null,
    });
    expect(wrong).toMatchObject([422, { errors: [{ pointer: "title" }] }]);
    const [, opened] = await call("POST", "/surveys/api/opening", { seen: prepared["number"] });
    const issued = await call("POST", "/surveys/api/tokens", { count: 2 });
    expect(issued).toMatchObject([201, { links: [expect.stringMatching(/survey/), expect.any(String)] }]);
    expect((await call("POST", "/surveys/api/closing", { seen: opened["number"] }))[0]).toBe(200);
    const [, detail] = await call("GET", "/surveys/api");
    expect(detail).toMatchObject({ state: "closed", issued: 2, answered: 0, rate: "0/1" });
    expect(detail["results"]).toMatchObject([{ question: "again", kind: "hidden" }]);
    const [, values] = await call("GET", "/surveys/values?year=2018");
    expect(values["items"]).toMatchObject([
      {
        indicator: "A.1/1",
        score: {
          n: 6,
          mean: "53/6",
          steps: expect.arrayContaining([
            { value: "8/1", count: 1 },
            { value: "9/1", count: 5 },
          ]),
        },
        doubts: ["few"],
      },
    ]);
    expect((await call("GET", "/surveys"))[1]["items"]).toHaveLength(2);
  });
});
