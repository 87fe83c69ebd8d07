import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKey } from "../../../src/application/people/keys.ts";
import { NO_ARRANGEMENTS } from "../../../src/core/plan/arrangements.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { person } from "../../application/plans/office.ts";
import { plan, row } from "../../evaluation/building.ts";
import type { TestServer } from "../../server/support.ts";
import { BODY, openBody, Reader, textOf } from "../draft/office.ts";

const SYSTEM = { kind: "system", id: "prova", name: "Prova" } as const;

/** Two counts of one action and a step of another; the second version lowers a target that had been passed. */
function planWith(limit: string): Plan {
  return plan([
    {
      id: "A.1",
      level: "strategic-area",
      units: ["U1"],
      indicators: [
        { normal: '(v "reclami" t)', targets: limit, weight: "50", name: "Reclami" },
        { normal: '(v "sportelli" t)', targets: ">= 10", weight: "50", name: "Sportelli" },
      ],
    },
    {
      id: "B.1",
      level: "strategic-area",
      indicators: [{ normal: '(milestone "avvio")', targets: "<= 2018-06-30", name: "Avvio" }],
    },
  ]);
}

let test: TestServer;
let office: Reader;
let evaluator: Reader;
let manager: Reader;

beforeAll(async () => {
  test = await openBody();
  const adopt = (limit: string, number: string, date: string) =>
    test.store.write(BODY, SYSTEM, ({ plans }) =>
      plans.adopt({
        plan: planWith(limit),
        arrangements: NO_ARRANGEMENTS,
        act: { number, date },
        source: null,
        targetSetters: {},
      }),
    );
  const measure = (indicator: string, quantity: string | null, value: string) => {
    const {
      sequence: _,
      recordedOn: __,
      line: ___,
      ...measurement
    } = row(indicator, quantity, value, {
      observedOn: "2018-05-15",
    });
    return test.store.write(BODY, SYSTEM, ({ ledger }) =>
      ledger.append([{ measurement, corrects: null, evidence: [], link: null, seen: null }]),
    );
  };
  test.setTime("2018-05-20T08:30:00Z");
  await adopt("<= 10", "Delibera n. 7", "2018-01-31");
  await measure("A.1/1", "reclami", "20");
  await measure("A.1/2", "sportelli", "8");
  test.setTime("2018-07-10T08:30:00Z");
  await adopt("<= 40", "Delibera n. 31", "2018-07-01");
  test.setTime("2018-10-01T08:30:00Z");
  office = await Reader.of(test, "programming-office");
  evaluator = await Reader.of(test, "evaluator", "OIV di prova");
  manager = await Reader.of(test, "manager");
});
afterAll(() => test.close());

describe("the page of amendments", () => {
  it("shows the scores side by side, the change before and after, the warning, the missing reason", async () => {
    const text = textOf(await manager.page("/amendments?year=2018"));
    expect(text).toContain("Il piano del 2018 è stato variato una volta.");
    expect(text).toContain("Come approvato Delibera n. 7, 31 gennaio 2018 32,50");
    expect(text).toContain("Come variato Delibera n. 31, 1º luglio 2018 45,00");
    expect(text).toMatch(/Target 2018 prima: ≤ 10 ora: ≤ 40/);
    expect(text).toContain("aveva già deciso il target di prima: non raggiunto");
    expect(text).toContain("Di una variazione manca il motivo");
    expect(text).not.toContain("Salva i motivi");
  });

  it("takes reasons, of the whole and of each change; what was wrong is told beside the field", async () => {
    const page = await office.page("/amendments?year=2018");
    const action = /action="\/cciaa_le(\/amendments\/[0-9a-f]+\/reasons)"/.exec(page)?.[1] ?? "";
    const wrong = await office.post(action, { year: "2018", "reason.A.1/1": "x".repeat(2001) });
    expect(wrong.status).toBe(422);
    expect(textOf(await wrong.text())).toContain("Il testo è troppo lungo");
    const saved = await office.post(action, {
      year: "2018",
      "reason.": "",
      "reason.A.1/1": "Nuovo servizio",
    });
    expect(saved.headers.get("location")).toBe("/cciaa_le/amendments?year=2018&done=amendment-reasons-saved");
    const text = textOf(await manager.page("/amendments?year=2018"));
    expect(text).toContain("Motivo: Nuovo servizio");
    expect(text).not.toContain("manca il motivo");
  });
});

describe("the page of decisions", () => {
  const reason = "Competenza passata alla Regione";

  it("teaches where there are none, and offers each only what it may do", async () => {
    expect(textOf(await manager.page("/decisions"))).toContain("Tutto vale come calcolato");
    expect(textOf(await office.page("/decisions"))).toContain("Sterilizza per il 2018");
    expect(textOf(await evaluator.page("/decisions"))).not.toContain("Sterilizza per il 2018");
  });

  it("sets an indicator aside with its reason, shows what it does, counts it again", async () => {
    const typed = { year: "2018", indicator: "A.1/1" };
    const refused = await office.post("/decisions/set-aside", { ...typed, number: "Delibera n. 40" });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(textOf(page)).toContain("Manca il motivo. Scrivi perché");
    expect(page).toContain('value="Delibera n. 40"');
    const done = await office.post("/decisions/set-aside", { ...typed, reason });
    expect(done.headers.get("location")).toBe("/cciaa_le/decisions?year=2018&done=set-aside");
    const text = textOf(await manager.page("/decisions?year=2018"));
    expect(text).toContain(`Sterilizzato: non conta A.1/1 Reclami Motivo ${reason}`);
    // With: 80 of the other and 0 of the step that was not done; without: (100 + 80) / 2 and 0.
    expect(text).toMatch(/Punteggio dell'ente Senza: 45,00 .*Con: 40,00/);
    await office.post("/decisions/set-aside", { ...typed, reason: "Ricorso accolto", undo: "yes" });
    expect(textOf(await manager.page("/decisions?year=2018"))).toContain("Tutto vale come calcolato");
  });

  it("takes the evaluator's achievement, and the explanation and the API say so", async () => {
    const typed = { year: "2018", indicator: "A.1/2", achievement: "50", reason: "Due sportelli chiusi" };
    expect((await office.post("/decisions/override", typed)).status).toBe(403);
    const done = await evaluator.post("/decisions/override", typed);
    expect(done.status).toBe(303);
    const why = textOf(await manager.page("/indicators/A.1/2"));
    expect(why).toContain("Il raggiungimento 50,00 è deciso da OIV di prova il 01/10/2018");
    expect(why).toContain("Il calcolo dà: 80,00");
    const administrator = person("administrator");
    const key = await createKey(test.server.services, BODY, administrator, {
      name: "Prova",
      scopes: ["read"],
      units: [],
    });
    const answer = await test.app.request("/api/v1/bodies/cciaa_le/decisions?year=2018", {
      headers: { authorization: `Bearer ${key.secret}` },
    });
    const { inForce } = (await answer.json()) as { inForce: unknown[] };
    expect(inForce).toEqual([
      expect.objectContaining({
        indicator: "A.1/2",
        achievement: "50",
        computed: { status: "known", achievement: "80" },
      }),
    ]);
  });
});

describe("the pages of scoring rules", () => {
  const bands = (to: string) => ({
    id: "camera-esempio",
    version: "2019.1",
    description: "",
    rule: "bands",
    tolerance: "",
    graceDays: "",
    from: ["0", "100", ""],
    to: [to, "", ""],
    achievement: ["12,5", "100", ""],
  });

  it("say which rules hold for each year, and what those that come with the program do", async () => {
    const text = textOf(await manager.page("/policies"));
    expect(text).toMatch(/2018 capped-ratio, versione 1 \(quelle di partenza/);
    expect(text).toContain("Tutto o niente Chi raggiunge il target ha 100, chi non lo raggiunge ha 0.");
    expect(text).toContain("da 50 % a meno di 70 % del target: 25");
    expect(text).not.toContain("Scrivi regole nuove");
  });

  it("check the bands of the form, and keep what was typed", async () => {
    const refused = await office.post("/policies/what-if", bands("90"));
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(textOf(page)).toContain("Tra 90 e 100 c'è un vuoto");
    expect(page).toContain('value="12,5"');
    const more = await (await office.post("/policies/what-if", { ...bands("90"), do: "rows" })).text();
    expect(more.match(/name="from"/g)).toHaveLength(7);
  });

  it("show who would change before anything is adopted, then adopt", async () => {
    const preview = await office.post("/policies/what-if", bands("100"));
    const page = await preview.text();
    expect(textOf(page)).toContain("Indicatori: ne cambia uno su 3");
    const document = /name="document" value="([^"]+)"/.exec(page)?.[1]?.replaceAll("&quot;", '"') ?? "";
    expect(JSON.parse(document).parameters.bands).toEqual([
      { from: "0", to: "100", achievement: "12.5" },
      { from: "100", to: null, achievement: "100" },
    ]);
    const refused = await office.post("/policies", { document, fromYear: "", reason: "" });
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain("L'anno non va bene.");
    const adopted = await office.post("/policies", { document, fromYear: "2019", reason: "Nuovo SMVP" });
    expect(adopted.headers.get("location")).toBe("/cciaa_le/policies?done=policy-adopted");
    expect(textOf(await manager.page("/policies"))).toMatch(/2019 camera-esempio, versione 2019.1 Fasce/);
  });

  it("take a file instead of the form", async () => {
    const json = JSON.stringify({ id: "tutto-o-niente", version: "1", rule: "on-off" });
    const file = new File([json], "regole.json", { type: "application/json" });
    const page = textOf(await (await office.post("/policies/what-if", { ...bands("1"), file })).text());
    expect(page).toContain("ricalcolati con tutto-o-niente, versione 1");
    const broken = await office.post("/policies/what-if", { file: new File(["{"], "regole.json") });
    expect([broken.status, textOf(await broken.text()).includes("non è un JSON leggibile")]).toEqual([
      422,
      true,
    ]);
  });
});
