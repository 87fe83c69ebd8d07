import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKey } from "../../../src/application/people/keys.ts";
import { NO_ARRANGEMENTS } from "../../../src/core/plan/arrangements.ts";
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
      { normal: '(v "Eventi" t)', targets: ">= 2", weight: "50", name: "Numero eventi" },
      { normal: '(v "Quota" t)', targets: ">= 50", weight: "50", name: "Pratiche evase" },
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

const saidIn = async (answer: Response) => textOf(await answer.text());
const went = (answer: Response) => [answer.status, answer.headers.get("location")];

describe("registers without scripts", () => {
  it("a ready one is taken into use", async () => {
    expect(textOf(await office.page("/registers"))).toContain("Nessun registro in uso");
    expect(went(await office.post("/registers/events/take", {}))).toEqual([
      303,
      "/cciaa_le/registers/events?done=register-taken",
    ]);
    const text = textOf(await evaluator.page("/registers"));
    expect(text).toContain("nessuna riga Eventi e iniziative");
    expect(text).not.toContain("Usa Formazione");
  });

  it("rows are written one after the other; what is wrong is told beside the cell, and stays typed", async () => {
    const typed = { "cell.date": "32/1/2018", "cell.title": "Seminario", "cell.hours": "1:30" };
    const refused = await office.post("/registers/events/rows", typed);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('value="32/1/2018"');
    expect(page).toMatch(/id="cell-date-error"[^>]*>\s*«32\/1\/2018» non è un giorno/);
    for (const day of ["1/2/2018", "1/3/2018"])
      expect((await office.post("/registers/events/rows", { ...typed, "cell.date": day })).status).toBe(303);
    expect(await office.page("/registers/events?done=register-added")).toMatch(
      /id="cell-date"[^>]*autofocus/,
    );
    const text = textOf(await evaluator.page("/registers/events"));
    expect(text).toMatch(/2 righe .*01\/03\/2018 Seminario 1:30 01\/02\/2018 Seminario 1:30/);
    expect(text).not.toContain("Aggiungi una riga");
  });

  it("a form sent twice adds its row once; from the page shown afterwards the same is added again", async () => {
    const rows = () =>
      test.store.read(BODY, async ({ registers }) => (await registers.changed("communications", 0)).length);
    expect((await office.post("/registers/communications/take", {})).status).toBe(303);
    const form = async () => {
      const page = await office.page("/registers/communications");
      const once = /name="once" value="([^"]+)"/.exec(page)?.[1] ?? "";
      return { once, "cell.date": "1/2/2018", "cell.kind": "post", "cell.title": "Avviso" };
    };
    const path = "/registers/communications/rows";
    const first = await form();
    const wrong = await office.post(path, { ...first, "cell.date": "mai" });
    expect(wrong.status).toBe(422);
    const both = await Promise.all([office.post(path, first), office.post(path, first)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(await rows()).toBe(1);
    expect((await office.post(path, await form())).status).toBe(303);
    expect(await rows()).toBe(2);
    const grid = {
      once: (await form()).once,
      "cell.0.date": "3/2/2018",
      "cell.0.kind": "post",
      "cell.0.title": "Avviso",
      do: "add",
    };
    for (const _ of [1, 2])
      expect((await office.post("/registers/communications/grid", grid)).status).toBe(303);
    expect(await rows()).toBe(3);
  });

  it("several are written in the grid; empty ones do not count, and a wrong one keeps all", async () => {
    const path = "/registers/training/grid";
    expect(went(await office.post("/registers/training/take", {}))[0]).toBe(303);
    expect(await office.page(path)).toContain('aria-labelledby="head-hours line-9"');
    const typed = { "cell.0.date": "1/2/2018", "cell.0.title": "Appalti", "cell.0.hours": "4" };
    const below = { "cell.3.date": "2/2/2018", "cell.3.title": "Privacy", "cell.3.hours": "molte" };
    const more = await (await office.post(path, { ...typed, do: "more" })).text();
    expect(more).toContain('value="Appalti"');
    expect(more).toContain('name="cell.10.date"');
    const refused = await office.post(path, { ...typed, ...below, "cell.7.title": "  ", do: "add" });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toMatch(/id="cell-3-hours-error"[^>]*>\s*«molte» non sono ore/);
    expect(page).not.toContain('id="cell-7-date-error"');
    expect(textOf(await office.page("/registers/training"))).toContain("nessuna riga");
    const right = await office.post(path, { ...typed, ...below, "cell.3.hours": "2:30", do: "add" });
    expect(went(right)).toEqual([303, "/cciaa_le/registers/training?done=register-added"]);
    expect(textOf(await office.page("/registers/training"))).toContain("2 righe");
    expect(await saidIn(await office.post(path, { "cell.0.date": " ", do: "add" }))).toContain(
      "nessuna riga",
    );
    expect((await evaluator.get(path)).status).toBe(403);
  });

  it("a row is changed, refused to who is late, and taken out", async () => {
    const page = await office.page("/registers/events");
    const [path = ""] = /\/registers\/events\/rows\/[0-9a-f-]{36}/.exec(page) ?? [];
    const seen = /name="seen" value="(\d+)"/.exec(await office.page(path))?.[1] ?? "";
    const typed = { seen, "cell.date": "2/3/2018", "cell.title": "Convegno", do: "save" };
    expect((await office.post(path, typed)).status).toBe(303);
    const late = await office.post(path, typed);
    expect(late.status).toBe(409);
    expect(await saidIn(late)).toContain("La riga è stata cambiata da Persona programming-office");
    const now = /name="seen" value="(\d+)"/.exec(await office.page(path))?.[1] ?? "";
    expect(went(await office.post(path, { seen: now, do: "remove" }))[1]).toContain(
      "done=register-row-removed",
    );
    expect((await office.get(path)).status).toBe(404);
  });

  it("a file is shown before it is added; a wrong one says where", async () => {
    const send = (text: string) =>
      office.post("/registers/events/file", { file: new File([text], "eventi.csv", { type: "text/csv" }) });
    const wrong = await send("Data;Titolo\n1/5/2018;Uno\nieri;Due\n");
    expect(wrong.status).toBe(422);
    expect(await saidIn(wrong)).toContain("3 Data «ieri» non è un giorno.");
    const right = await (await send("Data;Titolo;Colore\n1/5/2018;Uno\n1/6/2018;Due\n")).text();
    expect(textOf(right)).toContain("non si leggono: Colore");
    const rows = /name="rows" value="([^"]+)"/.exec(right)?.[1]?.replaceAll("&quot;", '"') ?? "";
    expect((await office.post("/registers/events/rows", { rows })).status).toBe(303);
    expect(textOf(await office.page("/registers/events"))).toContain("3 righe");
    const csv = await office.get("/registers/events/rows.csv");
    expect(await csv.text()).toContain("01/06/2018;Due;");
  });

  it("one's own is defined and changed", async () => {
    const columns = {
      "column.id": ["", "", ""],
      "column.title": ["Giorno", "Che cosa", ""],
      "column.type": ["date", "choice", "text"],
      "column.required": ["yes", "", ""],
      "column.choices": ["", "", ""],
    };
    const refused = await office.post("/registers", {
      title: "Uscite sul posto",
      id: "",
      seen: "",
      ...columns,
    });
    expect(await saidIn(refused)).toContain("Le scelte di «Colonna 2» non tornano");
    const given = { ...columns, "column.choices": ["", "controllo, visita", ""] };
    const saved = await office.post("/registers", { title: "Uscite sul posto", id: "", seen: "", ...given });
    expect(went(saved)[1]).toBe("/cciaa_le/registers/uscite-sul-posto?done=register-saved");
    expect(await office.page("/registers/uscite-sul-posto/definition")).toContain(
      'value="controllo, visita"',
    );
  });
});

describe("a register with two dates", () => {
  const COLUMNS = {
    "column.id": ["", "", ""],
    "column.title": ["Aperta il", "Conclusa il", "Che cosa"],
    "column.type": ["date", "date", "text"],
    "column.required": ["yes", "", ""],
    "column.choices": ["", "", ""],
  };
  const given = { title: "Istanze", id: "", seen: "", ...COLUMNS };
  const definition = "/registers/istanze/definition";
  const chosen = (page: string) =>
    /<option value="([^"]*)" selected[^>]*>Colonna|selected[^>]*>Nessuna/.exec(page);

  it("says by which of them a row counts, and the rule's sentence names it", async () => {
    const blank = await office.post("/registers", { ...given, day: "3" });
    expect(blank.status).toBe(422);
    expect(await saidIn(blank)).toContain("«che-cosa» («Secondo quale data») non è una colonna con una data");
    expect(went(await office.post("/registers", { ...given, day: "2" }))[0]).toBe(303);
    const page = await office.page(definition);
    expect(chosen(page)?.[1]).toBe("2");
    expect(textOf(page)).not.toContain("Colonna 3: Che cosa");
    const rows = [
      { "cell.aperta-il": "20/12/2017", "cell.conclusa-il": "10/1/2018" },
      { "cell.aperta-il": "20/1/2018" },
    ];
    for (const row of rows)
      expect((await office.post("/registers/istanze/rows", { ...row, "cell.che-cosa": "x" })).status).toBe(
        303,
      );
    const about = { indicator: "A.1/1", quantity: "Eventi", register: "istanze", seen: "", do: "try" };
    const rule = { what: "count", period: "year", units: "all", as: "percent", count: "calendar" };
    const tried = async (day: string) =>
      saidIn(await office.post("/registers/binding", { ...about, ...rule, day }));
    const usual = await tried("");
    expect(usual).toContain("con «Conclusa il» nell'anno");
    expect(usual).toContain("quella del registro: Conclusa il");
    expect(usual).toMatch(/ 1 da una riga/);
    expect(await tried("aperta-il")).toContain("con «Aperta il» nell'anno");
  });

  it("keeps the day that it has where the form says nothing, and none where it has none", async () => {
    const seen = () =>
      office.page(definition).then((page) => /name="seen" value="(\d+)"/.exec(page)?.[1] ?? "");
    const known = { ...given, id: "istanze", "column.id": ["aperta-il", "conclusa-il", "che-cosa"] };
    expect((await office.post("/registers", { ...known, seen: await seen() })).status).toBe(303);
    expect(chosen(await office.page(definition))?.[1]).toBe("2");
    expect((await office.post("/registers", { ...known, seen: await seen(), day: "none" })).status).toBe(303);
    expect(chosen(await office.page(definition))?.[0]).toContain("Nessuna");
  });
});

describe("values without scripts", () => {
  const about = { indicator: "A.1/1", quantity: "Eventi", register: "events", seen: "" };
  const rule = { what: "count", period: "year", units: "all", as: "percent", count: "calendar" };

  it("a rule is tried with its rows, told what is wrong, saved", async () => {
    expect(await office.page("/indicators/A.1/1")).toContain(
      "registers/binding?indicator=A.1%2F1&amp;quantity=Eventi",
    );
    const page = textOf(
      await office.page("/registers/binding?indicator=A.1%2F1&quantity=Eventi&register=events&ready=0"),
    );
    expect(page).toContain("Numero di righe di «Eventi e iniziative», con «Data» nell'anno");
    const condition = {
      "condition.column": "title",
      "condition.is": "none-of",
      "condition.value": "Uno",
      "condition.list": "where",
    };
    expect((await office.get("/registers/binding?indicator=A.9%2F9")).status).toBe(404);
    const tried = await office.post("/registers/binding", { ...about, ...rule, ...condition, do: "try" });
    expect(await saidIn(tried)).toMatch(
      /fra quelle con «Titolo» diverso da Uno, .* 2 da 2 righe, per il 2018/,
    );
    const refused = await office.post("/registers/binding", { ...about, ...rule, what: "sum", do: "save" });
    expect(refused.status).toBe(422);
    expect(await saidIn(refused)).toContain("Manca «Di quale colonna»");
    expect((await office.post("/registers/binding", { ...about, ...rule, do: "save" })).status).toBe(303);
    expect((await evaluator.post("/registers/binding", { ...about, ...rule, do: "save" })).status).toBe(403);
  });

  it("is recorded, and the explanation leads to the rows counted", async () => {
    const page = await office.page("/registers/computed");
    expect(textOf(page)).toMatch(/A\.1\/1 Eventi Eventi e iniziative : 3 righe .* 3 mai/);
    expect(page).toMatch(/name="value"[^>]*checked/);
    const unwritten = await office.page("/registers/computed?year=2019");
    expect(textOf(unwritten)).toContain("nessuna riga: è zero solo se non è successo niente");
    expect(unwritten).not.toMatch(/name="value"[^>]*checked/);
    const value = /name="value" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const answer = await office.post("/registers/computed", { value, year: "2018", upTo: "2018-10-01" });
    expect(went(answer)).toEqual([
      303,
      "/cciaa_le/registers/computed?year=2018&upTo=2018-10-01&done=computed-recorded",
    ]);
    const why = await evaluator.page("/indicators/A.1/1");
    expect(textOf(why)).toContain("registro Eventi e iniziative: 3 righe");
    const [href = "", ...others] = why.match(/\/cciaa_le\/registers\/counted\/\d+/g) ?? [];
    expect(others, "the history leads there too").toContain(href);
    const entry = href.slice(href.lastIndexOf("/") + 1);
    expect(await evaluator.page(`/entries/${entry}`)).toContain(`href="${href}">le righe contate</a>`);
    const counted = textOf(await evaluator.page(href));
    expect(counted).toContain("3 dal registro Eventi e iniziative: 3 righe, fino al 1º ottobre 2018.");
    expect(counted).toContain("01/06/2018 Due");
    await evaluator.post("/validation/2018/sample", { seed: "dadi", size: "2", share: "" });
    expect(await evaluator.page("/validation/2018/A.1/1")).toContain(`href="${href}">le righe contate</a>`);
    const stale = await office.post("/registers/computed", {
      value: value.replace("3/1", "9/1"),
      year: "2018",
      upTo: "2018-10-01",
    });
    expect(stale.status).toBe(409);
    expect(await saidIn(stale)).toContain("Il valore di A.1/1 è cambiato mentre lo guardavi");
  });

  it("of a day that is none are refused in both languages, and so is an entry that cannot be", async () => {
    const told = { it: "«2018-02-31» non è un giorno (voce «upTo»", en: "“2018-02-31” is not a day (“upTo”" };
    for (const language of ["it", "en"] as const) {
      const refused = await office.get("/registers/computed?year=2018&upTo=2018-02-31", language);
      expect([refused.status, textOf(await refused.text())]).toEqual([
        422,
        expect.stringContaining(told[language]),
      ]);
    }
    expect((await office.post("/registers/computed", { year: "2018", upTo: "zzz" })).status).toBe(422);
    for (const path of ["/registers/counted", "/entries"])
      for (const number of ["99999999999999999999", "0"])
        expect((await office.get(`${path}/${number}`)).status).toBe(404);
  });

  it("the API does the same", async () => {
    const administrator = person("administrator");
    const key = async (scope: "plan" | "measure") =>
      (
        await createKey(test.server.services, BODY, administrator, {
          name: scope,
          scopes: [scope],
          units: [],
          lastDay: null,
        })
      ).secret;
    const secrets = { plan: await key("plan"), measure: await key("measure") };
    const call = async (method: string, path: string, scope: "plan" | "measure", body?: unknown) => {
      const answer = await test.app.request(`/api/v1/bodies/${BODY}${path}`, {
        method,
        headers: { authorization: `Bearer ${secrets[scope]}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return [answer.status, (await answer.json()) as Readonly<Record<string, unknown>>] as const;
    };
    expect((await call("POST", "/registers/procedures/use", "plan", {}))[0]).toBe(200);
    const rows = [
      { received: "26/4/2018", closed: "1/5/2018" },
      { received: "26/4/2018", closed: "3/5/2018" },
    ];
    expect((await call("POST", "/registers/procedures/rows", "measure", { rows }))[0]).toBe(201);
    const within = { is: "within", from: "received", to: "closed", days: 5, count: "working" };
    const share = { register: "procedures", what: "share", part: [within] };
    const [, preview] = await call("POST", "/bindings/preview", "measure", {
      indicator: "A.1/2",
      rule: share,
    });
    expect(preview).toMatchObject({ value: "100/1", n: 2, part: 2 });
    const binding = { indicator: "A.1/2", quantity: "Quota", rule: share, seen: null };
    expect((await call("PUT", "/bindings", "plan", binding))[0]).toBe(200);
    expect((await call("PUT", "/bindings", "plan", binding))[0]).toBe(409);
    const items = [{ indicator: "A.1/2", quantity: "Quota" }];
    const [status, recorded] = await call("POST", "/computed-values", "measure", { items });
    expect([status, recorded]).toEqual([201, { sequences: [expect.any(Number)] }]);
    const [sequence] = (recorded as { sequences: number[] }).sequences;
    const [, counted] = await call("GET", `/entries/${sequence}/counted-rows`, "measure");
    expect(counted).toMatchObject({ value: "100/1", n: 2, columns: ["received", "closed", "unit"] });
  });
});
