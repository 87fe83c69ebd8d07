import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TestServer } from "../../server/support.ts";
import { decoded, openBody, PLAN, Reader, textOf, valueIn } from "./office.ts";

let test: TestServer;
let officer: Reader;
let draft: string;
beforeEach(async () => {
  test = await openBody();
  officer = await Reader.of(test, "programming-office");
  draft = await officer.send();
});
afterEach(() => test.close());

const ACT = { number: "Delibera n. 7", date: "2018-01-31" };
const revisionOf = async (path: string) => valueIn(await officer.page(path), "revision");

async function adopt(): Promise<Response> {
  return officer.post(`${draft}/adopt`, { ...ACT, revision: await revisionOf(draft) });
}

describe("the preview", () => {
  it("shows the tree beside what is found, each with its line of the document", async () => {
    const page = await officer.page(draft);
    const text = textOf(page);
    expect(text).toContain("34 Azioni");
    expect(text).toContain("77 Indicatori");
    expect(page).toContain("<mark>A.2.2</mark>");
    expect(text).toMatch(/Nel documento: riga \d+/);
    expect(text).toContain("16 avvisi");
  });

  it("opens the whole document at the place", async () => {
    const page = await officer.page(draft);
    const href = /href="([^"]*\/source\?at=\d+)#here"/.exec(page)?.[1] ?? "";
    const source = await officer.page(href);
    expect(source).toMatch(/id="here"/);
    expect(source).toContain("<mark>");
  });

  it("shows both readings of a doubtful formula with the same figures", async () => {
    const text = textOf(await officer.page(draft));
    expect(text).toContain("Numero percorsi attivati nell'anno = 60; numero servizi camerali = 10; AS = 2");
    expect(text).toMatch(/= 5 /);
    expect(text).toMatch(/= 8 /);
  });

  it("settles a reading with one click", async () => {
    const page = await officer.page(draft);
    const choices = [...page.matchAll(/name="normal" value="([^"]*)"/g)];
    const normal = decoded(choices[1]?.[1] ?? "");
    const answer = await officer.post(`${draft}/settle`, { revision: "1", indicator: "A.1.3.3/1", normal });
    expect(answer.status).toBe(303);
    const text = textOf(await officer.page(draft));
    expect(text).toContain("2 da scegliere");
    expect(text).toMatch(
      /Lettura scelta · A\.1\.3\.3\/1 \(Numero percorsi attivati nell'anno \/ numero servizi camerali\) \+ AS/,
    );
  });

  it("accepts a remedy with one click", async () => {
    const key = "rollup-wrong-reference A.2.3/1";
    const answer = await officer.post(`${draft}/fix`, { revision: "1", key });
    expect(answer.status).toBe(303);
    expect(await officer.page(draft)).not.toContain("<mark>A.2.2</mark>");
    const again = await officer.post(`${draft}/fix`, { revision: "2", key });
    expect(again.status).toBe(409);
    expect(textOf(await again.text())).toContain("Questo rimedio non serve più");
  });

  it("is the same in English", async () => {
    const text = textOf(await officer.page(draft, "en"));
    expect(text).toContain("Formulas that can be read in several ways");
    expect(text).toContain("16 warnings");
  });

  it("is not another body's", async () => {
    const stranger = await Reader.of(test, "programming-office", "Altra persona", "altro");
    expect((await stranger.get(draft.replace("cciaa_le", "altro"))).status).toBe(404);
  });

  it("a form without its revision saves nothing", async () => {
    expect((await officer.post(`${draft}/discard`, {})).status).toBe(422);
  });
});

describe("adopting", () => {
  it("keeps what was typed and says what is wrong beside it", async () => {
    const fields = { number: "", date: "2019-05-01", revision: "1" };
    const answer = await officer.post(`${draft}/adopt`, fields);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(valueIn(page, "date")).toBe("2019-05-01");
    expect(textOf(page)).toContain("Manca il numero dell'atto.");
    expect(textOf(page)).toContain("L'atto non può avere una data futura: oggi è il 01/10/2018.");
  });

  it("puts the plan in force", async () => {
    expect((await adopt()).headers.get("location")).toBe("/cciaa_le?done=plan-adopted");
    expect(textOf(await officer.page("/import"))).toContain("Delibera n. 7 del 31 gennaio 2018");
  });

  it("a second document is shown as a difference", async () => {
    await adopt();
    const text = new TextDecoder().decode(PLAN).replace(">= 2", ">= 3");
    const second = await officer.send("rivisto.txt", new TextEncoder().encode(text));
    const shown = textOf(await officer.page(second));
    expect(shown).toContain(
      "Che cosa cambia rispetto al piano in vigore (Delibera n. 7 del 31 gennaio 2018)",
    );
    expect(shown).toMatch(/Target 2018 prima: ≥ 2 ora: ≥ 3/);
  });

  it("an amendment starts as the plan in force and differs by what is changed", async () => {
    await adopt();
    const begun = await officer.post("/import/amend", {});
    const amendment = (begun.headers.get("location") ?? "").split("?")[0] ?? "";
    expect(textOf(await officer.page(amendment))).toContain("Non cambia nulla.");
    const path = `${amendment}/nodes/A.1`;
    const page = await officer.page(path);
    await officer.post(path, {
      revision: "1",
      opened: valueIn(page, "opened"),
      title: "Titolo della modifica",
    });
    const shown = textOf(await officer.page(amendment));
    expect(shown).toMatch(/Titolo prima: .* ora: Titolo della modifica/);
    expect(shown).toMatch(/se adotti oggi Con il piano in vigore .* Con questo/);
    expect(shown).toContain("Perché il piano cambia");
    expect(shown).not.toContain("Target cambiato");
    // It is 1 October: the report was due by 15 May.
    const step = `${amendment}/nodes/D.1.2.4`;
    await officer.post(step, {
      revision: "2",
      opened: valueIn(await officer.page(step), "opened"),
      "i1.target.2018": "<= 31/12/2018",
    });
    expect(textOf(await officer.page(amendment))).toContain("La scadenza del 15 maggio 2018 era passata.");
  });
});

describe("a node", () => {
  const path = () => `${draft}/nodes/A.1.3.3`;

  it("shows its fields, and how formulas and targets are read", async () => {
    const page = await officer.page(path());
    expect(valueIn(page, "i1.formula")).toBe(
      "Numero percorsi attivati nell'anno/numero servizi camerali + AS",
    );
    const text = textOf(page);
    expect(text).toContain("Si legge così:");
    expect(text).toContain("Somma dei pesi degli indicatori:");
  });

  it("saves what differs, a change a field", async () => {
    const page = await officer.page(path());
    const answer = await officer.post(path(), {
      revision: valueIn(page, "revision"),
      opened: valueIn(page, "opened"),
      title: "Titolo corretto",
      "i1.weight": "100",
      "i1.formula": "Numero percorsi attivati/numero servizi",
    });
    expect(answer.headers.get("location")).toContain("done=node-saved");
    const history = textOf(await officer.page(draft));
    expect(history).toContain("Titolo · A.1.3.3");
    expect(history).toContain("Formula · A.1.3.3/1");
    expect(history).not.toContain("Peso · A.1.3.3/1");
  });

  it("keeps what was typed where something is wrong, and says it beside the field", async () => {
    const page = await officer.page(path());
    const answer = await officer.post(path(), {
      revision: "1",
      opened: valueIn(page, "opened"),
      title: "Titolo corretto",
      "i1.weight": "molto",
    });
    const again = await answer.text();
    expect(answer.status).toBe(422);
    expect(valueIn(again, "title")).toBe("Titolo corretto");
    expect(valueIn(again, "i1.weight")).toBe("molto");
    expect(textOf(again)).toContain("«molto» non è un peso.");
    expect(await revisionOf(draft)).toBe("1");
  });

  it("units, activities and who answers", async () => {
    const page = await officer.page(path());
    const [first = "", second = ""] = [...page.matchAll(/name="units" id="[^"]+" value="([^"]+)"/g)].map(
      (match) => match[1] ?? "",
    );
    await officer.post(path(), {
      revision: "1",
      opened: valueIn(page, "opened"),
      "units.sent": "1",
      units: [first, second],
      "activity.0.text": "Bando pubblicato",
      "activity.0.due": "2018-06-30",
      "activity.1.text": "",
      "i1.responsible": second,
    });
    const saved = await officer.page(path());
    expect(textOf(saved)).toContain("Unità coinvolte (2)");
    expect(valueIn(saved, "activity.0.due")).toBe("2018-06-30");
    expect(saved).toMatch(new RegExp(`<option value="${second.replaceAll(".", "\\.")}" selected`));
  });

  it("two people at once: the second sees both values, and can then save", async () => {
    const colleague = await Reader.of(test, "programming-office", "Carla Rossi");
    const mine = await officer.page(path());
    const opened = valueIn(mine, "opened");
    await colleague.post(path(), { revision: "1", opened, title: "Titolo di Carla", code: "A.1.3.3bis" });
    const late = await officer.post(path(), { revision: "1", opened, title: "Titolo mio" });
    expect(late.status).toBe(409);
    const page = await late.text();
    const text = textOf(page);
    expect(text).toContain("Carla Rossi ha salvato alle 10:30");
    expect(text).toMatch(/titolo Titolo mio Titolo di Carla/);
    expect(text).toContain("Ho ripreso ciò che è stato cambiato nel frattempo: codice");
    expect(valueIn(page, "code")).toBe("A.1.3.3bis");
    const again = await officer.post(path(), {
      revision: valueIn(page, "revision"),
      opened: valueIn(page, "opened"),
      title: "Titolo mio",
    });
    expect(again.status).toBe(303);
    expect(valueIn(await officer.page(path()), "title")).toBe("Titolo mio");
  });

  it("indicators are added after all that have been, and removed", async () => {
    const added = await officer.post(`${draft}/indicators`, {
      do: "add",
      revision: "1",
      node: "A.1.3.3",
      name: "Prove fatte",
    });
    expect(added.headers.get("location")).toContain("#i2");
    await officer.post(`${draft}/indicators`, {
      do: "remove",
      revision: "2",
      node: "A.1.3.3",
      indicator: "A.1.3.3/2",
    });
    const again = await officer.post(`${draft}/indicators`, {
      do: "add",
      revision: "3",
      node: "A.1.3.3",
      name: "Altre",
    });
    expect(again.headers.get("location")).toContain("#i3");
  });

  it("reads as one types", async () => {
    const read = async (fields: Record<string, string>) =>
      textOf(await (await officer.post(`${draft}/reading`, { indicator: "A.1.3.3/1", ...fields })).text());
    expect(await read({ what: "formula", text: "Numero utenti (t)/Numero iscritti (t-1)*100" })).toContain(
      "Numero utenti / Numero iscritti (t-1) * 100",
    );
    expect(
      await read({ what: "formula", text: "Numero pratiche evase/Numero servizi camerali + AS" }),
    ).toContain("Oppure:");
    expect(await read({ what: "target", text: "entro il 30/06", year: "2019" })).toContain(
      "30/06/2019 nel 2019",
    );
    expect(await read({ what: "target", text: "<b>vedremo</b>", year: "2019" })).toContain("<b>vedremo</b>");
  });
});

describe("shared quantities", () => {
  it("of one name are shared with one click, and undone", async () => {
    const path = `${draft}/shared`;
    const page = await officer.page(path);
    const form = /<form[^>]*class="shared"[\s\S]*?<\/form>/.exec(page)?.[0] ?? "";
    const uses = [...form.matchAll(/name="use" value="([^"]*)"/g)].map((match) => decoded(match[1] ?? ""));
    const name = valueIn(form, "name");
    const answer = await officer.post(path, { do: "share", revision: "1", name, use: uses });
    expect(answer.status).toBe(303);
    expect(textOf(await officer.page(path))).toContain("Una condivisa");
    await officer.post(path, { do: "unshare", revision: "2", name });
    expect(textOf(await officer.page(path))).toContain("Nessuna condivisa");
    const wrong = await officer.post(path, { do: "share", revision: "3", name, use: ["non json", "[1]"] });
    expect(wrong.status).toBe(422);
  });
});

describe("a document of another kind", () => {
  it.each(["piano.docx", "piano.odt", "piano.html", "piano-con-tag.pdf"])("%s", async (name) => {
    const bytes = readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url));
    const other = await officer.send(name, new Uint8Array(bytes));
    const page = await officer.page(other);
    expect(textOf(page)).toContain(`Letto da «${name}»`);
    for (const [, href = ""] of [...page.matchAll(/href="([^"]*\/source\?at=\d+)#here"/g)].slice(0, 2))
      expect((await officer.get(href)).status).toBe(200);
    const [, node = ""] = /href="([^"]*\/nodes\/[^"#]+)"/.exec(page) ?? [];
    expect((await officer.get(node)).status).toBe(200);
  });
});
