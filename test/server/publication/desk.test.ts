import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKey } from "../../../src/application/people/keys.ts";
import { closeRound } from "../../../src/application/rounds/close-round.ts";
import { openRound } from "../../../src/application/rounds/open-round.ts";
import { roundPicture } from "../../../src/application/rounds/picture.ts";
import { type Browser, DEMONSTRATION, LECCE, PDF, type PublicationHouse, publicationHouse } from "./house.ts";

let house: PublicationHouse;
let office: Browser;
let secret: string;
beforeAll(async () => {
  house = await publicationHouse();
  office = await house.signIn("programming-office");
  const administrator = await house.actor("administrator");
  const key = { name: "Sito dell'ente", scopes: ["plan"], units: [], lastDay: null };
  ({ secret } = await createKey(house.server.services, LECCE, administrator, key));
}, 60_000);
afterAll(() => house.close());

const send: Browser["send"] = (path, fields) => office.send(path, fields);
const desk = (path: string) => office.page(path);
const pdf = (name: string) => new File([PDF], name, { type: "application/pdf" });
const seenIn = (page: string) => /name="seen" value="(\d*)"/.exec(page)?.[1] ?? "none";

describe("the office's pages", () => {
  it("preview what will be seen, and change nothing", async () => {
    const page = await desk("/publication/preview?year=2018");
    expect(page).toContain("edizione n. 1");
    expect(page).toContain("Non tutto è misurato");
    expect(page).toContain("Manca il documento «Relazione sulla performance»");
    expect(page).toContain("L&#39;OIV non ha ancora chiuso la validazione dell&#39;anno.");
    expect(page).toMatch(/Nella Relazione mancano \d+ testi: .* <a href="\/[^"]*\/reports\/relazione-2018">/);
    expect((await house.get("/public/2018")).status).toBe(404);
  });

  it("keep what was typed where a file is refused, with the mistake beside it", async () => {
    const wrong = new File(["<html>"], "relazione.html");
    const refused = await send("/publication", {
      year: "2018",
      note: "Prima edizione",
      "file-report": wrong,
    });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain("Prima edizione</textarea>");
    expect(page).toMatch(/id="field-file-report"[^>]* aria-invalid="true"/);
    expect((await house.get("/public/2018")).status).toBe(404);
  });

  it("publish with a document, then again with the same one kept", async () => {
    const first = await send("/publication", {
      year: "2018",
      seen: "",
      "file-report": pdf("finale DEF.pdf"),
    });
    expect([first.status, first.headers.get("location")]).toEqual([
      303,
      `/${LECCE}/publication?done=year-published`,
    ]);
    const page = await desk("/publication/preview?year=2018");
    const [, hash = ""] = /name="keep" value="([0-9a-f]{64})" checked/.exec(page) ?? [];
    const seen = seenIn(page);
    const again = await send("/publication", { year: "2018", seen, keep: hash, note: "Aggiunta la nota" });
    expect(again.status).toBe(303);
    expect((await house.get("/public/2018/documents/relazione.pdf")).status).toBe(200);
    // Somebody who still had the page before this one open has not seen what is public now.
    expect((await send("/publication", { year: "2018", seen })).status).toBe(409);
    expect(await desk("/publication")).toContain("I cittadini vedono l&#39;edizione n. 2");
  });

  it("say that nothing changed, and make another edition only for a reason told or a document", async () => {
    const page = await desk("/publication/preview?year=2018");
    expect(page).toContain("sono gli stessi dell&#39;edizione n. 2 del 31 dicembre 2018");
    const [, keep = ""] = /name="keep" value="([0-9a-f]{64})" checked/.exec(page) ?? [];
    const same = { year: "2018", seen: seenIn(page), keep };
    for (const note of ["", " Aggiunta la nota "]) {
      const refused = await send("/publication", { ...same, note });
      const told =
        "Non è cambiato nulla: i cittadini leggono già gli stessi dati e gli stessi documenti, con";
      expect([refused.status, await refused.text()]).toEqual([
        409,
        expect.stringContaining(`${told} l&#39;edizione n. 2 del 31 dicembre 2018.`),
      ]);
    }
    expect(await desk("/publication")).toContain("I cittadini vedono l&#39;edizione n. 2");
    expect((await send("/publication", { ...same, "file-validation": pdf("v.pdf") })).status).toBe(303);
    expect(await desk("/publication")).toContain("I cittadini vedono l&#39;edizione n. 3");
  });

  it("withdraw, and ask why", async () => {
    const refused = await send("/publication/withdraw", { year: "2018", reason: " " });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining("Manca il motivo")]);
    const seen = seenIn(await desk("/publication"));
    expect((await send("/publication/withdraw", { year: "2018", reason: "Prova", seen })).status).toBe(303);
    expect((await house.get("/public/2018")).status).toBe(404);
  });

  it.each(["", "18", "2018x", "1999"])("a year that is none: %j", async (year) => {
    expect((await send("/publication", { year })).status).toBe(422);
  });
});

describe("through the API", () => {
  const api = (method: string, path: string, body?: object) =>
    house.app.request(`/api/v1/bodies/${LECCE}/publications${path}`, {
      method,
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });

  it("the same is done: preview, publish, list, withdraw", async () => {
    const preview = (await (await api("GET", "/preview?year=2018")).json()) as {
      edition: number;
      seen: number;
    };
    expect(preview.edition).toBe(4);
    const content = Buffer.from(PDF).toString("base64");
    const files = [{ kind: "validation", name: "v.pdf", content }];
    const made = await api("POST", "", { year: 2018, files, seen: preview.seen });
    expect([made.status, await made.json()]).toEqual([
      201,
      expect.objectContaining({ year: 2018, published: true, by: "Sito dell'ente" }),
    ]);
    expect((await house.get("/public/2018/documents/validazione.pdf")).status).toBe(200);
    expect((await api("POST", "", { year: 2018, seen: preview.seen })).status).toBe(409);
    const list = (await (await api("GET", "")).json()) as { years: object[]; items: object[] };
    expect(list.years).toContainEqual({ year: 2018, public: 4 });
    expect(list.items).toHaveLength(5);
    expect((await api("POST", "/2018/withdrawal", { reason: "Prova" })).status).toBe(201);
    expect((await api("POST", "/2018/withdrawal", { reason: "Prova" })).status).toBe(404);
  });

  it.each([
    [{ year: 2018, files: [{ kind: "report", name: "a.pdf", content: "!!" }] }],
    [{ year: 2018, files: [{ kind: "nulla", name: "a.pdf", content: "" }] }],
    [{ year: 2018, keep: ["0".repeat(64)] }],
    [{ year: 2031 }],
    [{}],
  ])("refuses %j", async (input) => {
    expect((await api("POST", "", input)).status).toBe(422);
  });
});

describe("a year as a closed round showed it", () => {
  it("stands at the round's references, with the round's own report", async () => {
    const { services } = house.server;
    const actor = await house.actor("programming-office");
    const { id } = await openRound(services, LECCE, actor, {
      title: "Monitoraggio al 30 settembre",
      year: 2018,
      asOf: "2018-09-30",
      due: "2019-01-15",
    });
    const { total } = await roundPicture(services, LECCE, actor, id);
    await closeRound(services, LECCE, actor, { round: id, note: "", acknowledged: total.asked });
    const page = await desk("/publication/preview?year=2018");
    expect(page).toContain(`<option value="${id}">Monitoraggio al 30 settembre</option>`);
    await house.publish({ round: id, make: ["interim-report", "report"] });
    const { moment } = JSON.parse(await house.text("/public/2018/data/results.json"));
    expect(moment).toMatchObject({ year: 2018, observedUpTo: "2018-09-30" });
    expect((await house.get("/public/2018/documents/monitoraggio.pdf")).status).toBe(200);
    expect((await house.get("/public/2018/documents/monitoraggio.docx")).status).toBe(200);
    const told = await house.text("/public/2018");
    expect(told).toContain("Dati osservati fino al 30 settembre 2018");
    // The year was not over on that day: nothing reads as its end.
    expect(told).toContain("Come sta andando il 2018");
    expect(told).toContain("Fino al 30 settembre 2018 l&#39;ente ha raggiunto");
    expect(told).toContain("a quel giorno il punteggio starebbe");
    expect(told).not.toContain("Com&#39;è andato il 2018");
  });
});

describe("a year as it was validated", () => {
  it("stands at the validation's references, with the OIV's document", async () => {
    const { store, server } = house;
    const standing = await server.services.standings.of(LECCE, { year: 2018, asOf: "2018-11-30" });
    if (!standing) throw new Error("there is no plan");
    const { references } = standing;
    await store.write(LECCE, DEMONSTRATION, (writer) =>
      writer.records.add("validation-closed", "2018", {
        year: 2018,
        outcome: "validated",
        remarks: "",
        references,
      }),
    );
    expect(await desk("/publication/preview?year=2018")).toContain("Com&#39;è stato validato dall&#39;OIV");
    const last = await store.read(LECCE, ({ records }) => records.latest("publication", "2018"));
    const keep = (last?.content.documents ?? [])
      .filter(({ kind }) => kind !== "proof")
      .map(({ hash }) => hash);
    expect(await desk("/publication/preview?year=2018")).toContain("(PDF, scritto da Traguardo)");
    await house.publish({ round: "validation", make: ["validation", "report"], keep });
    // The Relazione of the round gives way to the one of the validation: no two of a kind.
    const documents = await house.text("/public/2018/documents");
    expect(documents.match(/href="[^"]*\/relazione[^"]*"/g)).toHaveLength(2);
    const offered = (await desk("/publication/preview?year=2018"))
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");
    expect(offered.match(/Relazione sulla performance \(PDF, scritto da Traguardo\)/g)).toHaveLength(1);
    const published = JSON.parse(await house.text("/public/2018/data/results.json"));
    expect(published.references).toEqual(references);
    expect((await house.get("/public/2018/documents/validazione.pdf")).status).toBe(200);
    const held = await house.text("/public/performance.csv");
    expect(held).toMatch(/validazione della Relazione;[^;]+;pubblicato qui;2018/);
  });
});
