import { strToU8 } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Office, openOffice, rowOf, send, type } from "../../application/measurements/office.ts";
import { appOf, Browser, shownIn } from "./browser.ts";

let office: Office;
let anna: Browser;
beforeEach(async () => {
  office = await openOffice();
  anna = await Browser.of(appOf(office), office, office.anna);
});
afterEach(() => office.close());

describe("the sheet without scripts", () => {
  it("leads from what is asked once for several indicators to the list of these, for who may see it", async () => {
    await office.close();
    const quantity = "Numero soggetti";
    const uses = ["A.1.1.1/1", "A.1.1.2/2"].map((indicator) => ({ indicator, quantity }));
    office = await openOffice({ responsible: {}, shared: [{ name: "Soggetti coinvolti", uses }] });
    anna = await Browser.of(appOf(office), office, office.anna);
    expect(await anna.page("/measurements?year=2018")).toMatch(
      /Vale anche per A\.1\.1\.2\/2\s*<a href="\/cciaa_le\/shared-quantities">Tutte le grandezze condivise</,
    );
  });

  it("asks for what is to do, with a label on every field, no style and no script inside", async () => {
    const page = await anna.page("/measurements?year=2018");
    expect(page).toContain("<h1>Rilevazioni</h1>");
    const row = await rowOf(office, office.anna, "A.1/1");
    expect(page).toContain(`name="rows.${row.id}.value"`);
    expect(page).toMatch(/<label[^>]*>Valore: A\.1\/1 Numero start up<\/label>/);
    expect(page).not.toMatch(/ style="|<style|<script>(?!<)|onclick=/);
    const labels = new Set([...page.matchAll(/<label[^>]*for="([^"]+)"/g)].map((match) => match[1]));
    const fields = [...page.matchAll(/<(?:input|select|textarea)[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes('type="hidden"'))
      .map((tag) => /id="([^"]+)"/.exec(tag)?.[1]);
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter((id) => id === undefined || !labels.has(id))).toEqual([]);
    // Who hears a field tells it from every other: "Numero start up" is asked of two years.
    const heard = [...page.matchAll(/<label[^>]*>((?:Valore|Rilevato il|Fonte): [^<]*)<\/label>/g)];
    expect(new Set(heard.map(([, words]) => words)).size).toBe(heard.length);
    expect(page).toMatch(/<label[^>]*>Valore: [^<]*, anno 2017<\/label>/);
  });

  it("saves a draft and shows it again, whatever it is", async () => {
    const row = await rowOf(office, office.anna, "A.1/1");
    const typed = 'circa "80" <b>';
    const answer = await anna.post("/measurements", {
      action: "save",
      year: "2018",
      query: "year=2018&show=to-do",
      [`rows.${row.id}.value`]: typed,
      [`rows.${row.id}.revision`]: "0",
    });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      "/cciaa_le/measurements?year=2018&show=to-do&done=draft-saved",
    ]);
    const page = await anna.page("/measurements?year=2018&done=draft-saved");
    expect(page).toContain("Bozza salvata.");
    expect(shownIn(page, `rows.${row.id}.value`)).toBe("circa &quot;80&quot; &lt;b&gt;");
    expect(page).toContain("non è un numero");
  });

  it("sends: nothing where one row is wrong, with the mistake beside its field and nothing typed lost", async () => {
    const good = await rowOf(office, office.anna, "A.1/1");
    const bad = await rowOf(office, office.anna, "A.1/2");
    const fields = {
      action: "submit",
      year: "2018",
      query: "year=2018&show=to-do",
      [`rows.${good.id}.value`]: "79",
      [`rows.${good.id}.observed`]: "30/09/2018",
      [`rows.${good.id}.source`]: "Registro imprese",
      [`rows.${good.id}.revision`]: "0",
      [`rows.${bad.id}.value`]: "molti",
      [`rows.${bad.id}.revision`]: "0",
    };
    const refused = await anna.post("/measurements", fields);
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain("Non è stato inviato nulla: una riga va sistemata.");
    expect(page).toContain("Scrivi solo il numero");
    expect(shownIn(page, `rows.${bad.id}.value`)).toBe("molti");
    expect(shownIn(page, `rows.${good.id}.source`)).toBe("Registro imprese");
    expect(page).toMatch(new RegExp(`name="rows\\.${bad.id}\\.value"[^>]*aria-invalid="true"`));
    const again = {
      ...fields,
      [`rows.${good.id}.revision`]: shownIn(page, `rows.${good.id}.revision`) ?? "",
      [`rows.${bad.id}.revision`]: shownIn(page, `rows.${bad.id}.revision`) ?? "",
      [`rows.${bad.id}.value`]: "430",
    };
    const sent = await anna.post("/measurements", again);
    expect([
      sent.status,
      new URL(sent.headers.get("location") ?? "", "http://x").searchParams.get("done"),
    ]).toEqual([303, "sent"]);
    expect((await rowOf(office, office.anna, "A.1/1")).status).toBe("submitted");
    // The same form again: what it says is sent already, and is told so.
    const replayed = await anna.post("/measurements", again);
    expect([409, 422]).toContain(replayed.status);
    const { sequence } = await office.store.read("cciaa_le", (reader) => reader.ledger.position());
    expect(sequence).toBe(2);
  });

  it("asks for a tick where a value is doubtful, and takes it with the tick", async () => {
    const row = await rowOf(office, office.anna, "A.1/1");
    const fields = {
      action: "submit",
      year: "2018",
      [`rows.${row.id}.value`]: "7900",
      [`rows.${row.id}.revision`]: "0",
    };
    const page = await (await anna.post("/measurements", fields)).text();
    expect(page).toContain("almeno dieci volte il valore del 2017 (72)");
    expect(shownIn(page, `rows.${row.id}.confirm`)).toBe("entry-much-more");
    const ticked = {
      ...fields,
      [`rows.${row.id}.revision`]: shownIn(page, `rows.${row.id}.revision`) ?? "",
      [`rows.${row.id}.confirm`]: "entry-much-more",
    };
    expect((await anna.post("/measurements", ticked)).status).toBe(303);
  });

  it("says who saved the same cell meanwhile and keeps both values in sight", async () => {
    const row = await rowOf(office, office.anna, "A.1/1");
    await type(office, office.bruno, row, { text: "81" });
    const fields = {
      action: "save",
      year: "2018",
      [`rows.${row.id}.value`]: "79",
      [`rows.${row.id}.revision`]: "0",
    };
    const answer = await anna.post("/measurements", fields);
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain("Bruno ha salvato «81» il 15/10/2018 10:00");
    expect(shownIn(page, `rows.${row.id}.value`)).toBe("79");
    expect((await rowOf(office, office.anna, "A.1/1")).draft?.text).toBe("81");
    const meant = { ...fields, [`rows.${row.id}.revision`]: shownIn(page, `rows.${row.id}.revision`) ?? "" };
    expect((await anna.post("/measurements", meant)).status).toBe(303);
    expect((await rowOf(office, office.anna, "A.1/1")).draft?.text).toBe("79");
  });

  it("takes a file beside a row, and refuses a page in its place, keeping what was typed", async () => {
    const row = await rowOf(office, office.anna, "A.1/1");
    const fields = {
      action: "save",
      year: "2018",
      [`rows.${row.id}.value`]: "79",
      [`rows.${row.id}.revision`]: "0",
    };
    const bad = new File(["<html><script>alert(1)</script>"], "verbale.pdf", { type: "application/pdf" });
    const refused = await anna.post("/measurements", { ...fields, [`rows.${row.id}.file`]: bad });
    const page = await refused.text();
    expect([refused.status, page.includes("«verbale.pdf» non è di un tipo accettato.")]).toEqual([422, true]);
    const good = new File([strToU8("%PDF-1.7\nx")], "../../verbale \u202e.pdf", { type: "text/html" });
    const revision = shownIn(page, `rows.${row.id}.revision`) ?? "";
    const kept = await anna.post("/measurements", {
      ...fields,
      [`rows.${row.id}.revision`]: revision,
      [`rows.${row.id}.file`]: good,
    });
    expect(kept.status).toBe(303);
    const [file] = (await rowOf(office, office.anna, "A.1/1")).draft?.evidence ?? [];
    expect(file?.name).toBe("verbale .pdf");
    const served = await anna.get(`/evidence/${file?.hash}`);
    expect(served.status).toBe(200);
    expect(served.headers.get("content-type")).toBe("application/pdf");
    expect(served.headers.get("x-content-type-options")).toBe("nosniff");
    expect(served.headers.get("content-disposition")).toMatch(/^attachment; filename="verbale \.pdf"/);
    const sheet = await anna.page("/measurements?year=2018");
    expect(sheet).toContain(`/cciaa_le/evidence/${file?.hash}`);
    const detached = await anna.post("/measurements", {
      ...fields,
      [`rows.${row.id}.revision`]: "2",
      detach: `${row.id}.${file?.hash}`,
    });
    expect(detached.status).toBe(303);
    expect((await rowOf(office, office.anna, "A.1/1")).draft?.evidence).toEqual([]);
  });
});

describe("what the island asks", () => {
  it("a row is read and checked by the server as it is typed, and nothing is kept of it", async () => {
    const row = await rowOf(office, office.anna, "A.1/1");
    const answer = await anna.post(
      "/measurements/check",
      { year: "2018", [`rows.${row.id}.value`]: "1.234" },
      true,
    );
    const { rows } = (await answer.json()) as {
      rows: Record<string, { read: string; remarks: { text: string }[]; confirm: string[] }>;
    };
    expect(rows[row.id]).toMatchObject({ read: "1.234", confirm: ["entry-much-more"] });
    expect((await rowOf(office, office.anna, "A.1/1")).draft).toBeNull();
  });

  it("what is typed is saved, ten rows at once, and says when", async () => {
    const first = await rowOf(office, office.anna, "A.1/1");
    const second = await rowOf(office, office.anna, "A.1/2");
    const answer = await anna.post(
      "/measurements/save",
      { year: "2018", [`rows.${first.id}.value`]: "79", [`rows.${second.id}.value`]: "430" },
      true,
    );
    expect(await answer.json()).toMatchObject({
      savedAt: "10:00",
      rows: { [first.id]: { revision: 1, conflict: null }, [second.id]: { revision: 1, conflict: null } },
    });
    await type(office, office.bruno, await rowOf(office, office.bruno, "A.1/1"), { text: "81" });
    const late = await anna.post(
      "/measurements/save",
      { year: "2018", [`rows.${first.id}.value`]: "80", [`rows.${first.id}.revision`]: "1" },
      true,
    );
    const told = (await late.json()) as { rows: Record<string, { revision: number; conflict: string }> };
    expect(told.rows[first.id]?.conflict).toContain("Bruno ha salvato «81»");
    expect(told.rows[first.id]?.revision).toBe(2);
  });

  it("a form that is not ours is refused", async () => {
    const app = appOf(office);
    const answer = await app.request("/cciaa_le/measurements/save", { method: "POST", body: new FormData() });
    expect(answer.status).toBe(403);
  });
});

describe("files", () => {
  it("the sheet goes out as a workbook and as CSV, to be kept and not shown", async () => {
    const workbook = await anna.get("/measurements/sheet.xlsx?year=2018");
    expect(workbook.headers.get("content-disposition")).toBe('attachment; filename="rilevazioni-2018.xlsx"');
    const csv = await anna.get("/measurements/sheet.csv?year=2018");
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const bytes = new Uint8Array(await csv.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it("a file comes in by way of a preview, and only accepting it changes anything", async () => {
    const csv = "indicator;quantity;year;observed_on;value\nA.1/1;Numero start up;2018;30/09/2018;79\n";
    const answer = await anna.post("/measurements/file", {
      year: "2018",
      file: new File([csv], "misure.csv"),
    });
    const page = await answer.text();
    const row = await rowOf(office, office.anna, "A.1/1");
    expect([answer.status, row.draft]).toEqual([200, null]);
    expect(page).toContain("Metti in bozza il valore");
    expect(shownIn(page, `rows.${row.id}.value`)).toBe("79");
    const refused = await anna.post("/measurements/file", {
      year: "2018",
      file: new File([`${csv}A.1/2;;2018;ieri;tanti\n`], "misure.csv"),
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Riga 3:");
  });
});

describe("the page of an entry", () => {
  it("shows who said what, and corrects with a reason", async () => {
    const [entry] = await send(office, office.anna, await rowOf(office, office.anna, "A.1/1"), {
      text: "79",
      observedOn: "30/09/2018",
      source: "<script>alert(1)</script>",
    });
    const path = `/entries/${entry?.sequence}`;
    const page = await anna.page(path);
    expect(page).toContain("osservato il 30 settembre 2018, dichiarato da Anna");
    expect(page).not.toContain("<script>alert");
    const refused = await anna.post(`${path}/correct`, { value: "81", observed: "30/09/2018", reason: "" });
    const told = await refused.text();
    expect([refused.status, told.includes("Manca il motivo."), shownIn(told, "value")]).toEqual([
      422,
      true,
      "81",
    ]);
    const done = await anna.post(`${path}/correct`, {
      value: "81",
      observed: "30/09/2018",
      reason: "errore",
    });
    expect([done.status, done.headers.get("location")]).toEqual([303, "/cciaa_le/entries/2?done=corrected"]);
    expect(await anna.page(path)).toContain("Questo valore è stato corretto.");
  });

  it("lets a third person judge, and says why another may not", async () => {
    const [entry] = await send(office, office.anna, await rowOf(office, office.anna, "A.1/1"), {
      text: "79",
    });
    const path = `/entries/${entry?.sequence}`;
    const elena = await Browser.of(appOf(office), office, office.evaluator);
    expect(await elena.page(path)).toContain("Convalida");
    expect(await anna.page(path)).not.toContain('name="verdict"');
    const app = appOf(office);
    const both = { ...office.anna, roles: ["programming-office", "manager"] as const };
    await office.store.write("cciaa_le", { kind: "system", id: "setup", name: "Avvio" }, (writer) =>
      writer.people.change(both.id, { roles: both.roles }),
    );
    const annaToo = await Browser.of(app, office, both);
    expect(await annaToo.page(path)).toContain(
      "Hai dichiarato tu questo valore: non puoi anche convalidarlo.",
    );
  });

  it("that is not there, or a number that is none, is not found", async () => {
    for (const sequence of ["99", "0", "x", "1e3"])
      expect((await anna.get(`/entries/${sequence}`)).status).toBe(404);
  });
});
