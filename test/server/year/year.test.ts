import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE, MEASUREMENTS } from "../../example/documents.ts";
import { type TestServer, testServer } from "../support.ts";
import { BODY, Person } from "./person.ts";

// The year 2018 of the example plan from its adoption to the proof of what was published, each step by who takes it.

interface Datum {
  readonly indicator: string;
  readonly quantity: string | null;
  readonly year: number;
  readonly observedOn: string;
  readonly value: string;
  readonly unit: string | null;
  readonly n: string;
  readonly source: string;
}

/** The invented measurements of the example. */
const DATA: readonly Datum[] = readFileSync(MEASUREMENTS, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [indicator = "", quantity, year, observedOn = "", value = "", unit, n = "", source = ""] =
      line.split(";");
    return {
      indicator,
      quantity: quantity || null,
      year: Number(year),
      observedOn,
      value,
      unit: unit || null,
      n,
      source,
    };
  })
  // Recorded for comparison only: the formula does not ask for the year before.
  .filter(({ indicator, year }) => indicator !== "A.1.1.2/1" || year === 2018);

interface Round {
  readonly id: string;
  readonly closing: { readonly unanswered: number } | null;
}
interface Picture {
  readonly round: Round;
  readonly total: { readonly asked: number; readonly answered: number };
  readonly body: { readonly score: string | null; readonly coverage: string };
  readonly knownLater: { readonly indicators: readonly { readonly indicator: string }[] } | null;
}
interface Scored {
  readonly body: { readonly score: string };
}
interface Desk {
  readonly sample: readonly {
    readonly indicator: string;
    readonly achievement: string | null;
    readonly rows: readonly { readonly sequence: number }[];
  }[];
}

const PROGRAM = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));

let site: TestServer;
let office: Person;
/** Who declares values is not who has set the targets. */
let measurer: Person;
let head: Person;
let political: Person;
let evaluator: Person;
let passer: Person;

beforeAll(async () => {
  site = await testServer({ now: "2018-01-25T09:00:00Z" });
  await site.store.createBody(
    { code: BODY, name: "Camera di commercio di Lecce", demonstration: true },
    { kind: "system", id: "setup", name: "Traguardo" },
  );
  office = await Person.of(site, "programming-office");
});
afterAll(() => site.close());

/** Sends what was observed in a span of days. */
async function measure(after: string, upTo: string, but: (datum: Datum) => boolean = () => false) {
  const items = DATA.filter(
    (datum) => datum.observedOn > after && datum.observedOn <= upTo && !but(datum),
  ).map((datum) => ({ ...datum, confirmed: true }));
  await measurer.api("POST", "/measurements", { items });
  return items.length;
}

describe.sequential("the year 2018", () => {
  it("January: the plan is imported and adopted by its act", async () => {
    const draft = await office.api<{ id: string; revision: number }>(
      "POST",
      "/imports?name=piano.txt",
      readFileSync(EXAMPLE),
    );
    site.setTime("2018-01-31T10:00:00Z");
    const { diagnostics } = await office.api<{ diagnostics: { severity: string }[] }>(
      "GET",
      `/drafts/${draft.id}`,
    );
    const errors = diagnostics.filter(({ severity }) => severity === "error").length;
    await office.api("POST", `/drafts/${draft.id}/adoption`, {
      revision: draft.revision,
      number: "Delibera n. 7",
      date: "2018-01-31",
      errorsAccepted: errors,
    });
    measurer = await Person.of(site, "programming-office", { name: "rilevazioni" });
    head = await Person.of(site, "head-of-unit", { units: ["S. 3.1"] });
    political = await Person.of(site, "political-body");
    evaluator = await Person.of(site, "evaluator");
    passer = Person.passerBy(site);
    expect(await political.page("/tree")).toContain("A.1.1");
  });

  it("15 May: a round with gaps, closed", async () => {
    site.setTime("2018-05-16T09:00:00Z");
    expect(await measure("2017-01-01", "2018-05-15")).toBeGreaterThan(0);
    const round = await office.api<Round>("POST", "/rounds", {
      title: "Primo monitoraggio",
      year: 2018,
      asOf: "2018-05-15",
      due: "2018-05-25",
    });
    const asked = await head.api<{ lines: { indicator: string }[] }>("GET", `/rounds/${round.id}/asked`);
    expect(asked.lines.length).toBeGreaterThan(5);
    const answers = asked.lines.slice(0, 5).map(({ indicator }, index) => ({
      indicator,
      light: index === 0 ? "red" : "green",
      forecast: "",
      ...(index === 0
        ? { cause: "exogenous", causeText: "Bando regionale sospeso", correctiveAction: "Nuovo calendario" }
        : {}),
    }));
    await head.api("POST", `/rounds/${round.id}/answers`, { answers });
    site.setTime("2018-05-28T09:00:00Z");
    const before = await office.api<Picture>("GET", `/rounds/${round.id}`);
    const unanswered = before.total.asked - before.total.answered;
    expect(before.total.answered).toBe(5);
    expect((await office.ask("POST", `/rounds/${round.id}/closing`, { acknowledged: 0 })).status).toBe(409);
    await office.api("POST", `/rounds/${round.id}/closing`, { acknowledged: unanswered, note: "" });
    expect((await head.ask("POST", `/rounds/${round.id}/answers`, { answers })).status).toBe(409);
  });

  it("June: an amendment with its reasons; the closed round does not move", async () => {
    const closed = await office.api<Picture>("GET", "/rounds/2018-05-15");
    site.setTime("2018-06-20T09:00:00Z");
    const draft = await office.api<{ id: string; revision: number }>("POST", "/drafts");
    const edited = await office.api<{ draft: { revision: number } }>("POST", `/drafts/${draft.id}/changes`, {
      revision: draft.revision,
      edits: [
        { kind: "set-targets", indicator: "A.1.1.2/1", targets: [{ year: 2018, text: ">= 12" }] },
        { kind: "remove-indicator", indicator: "A.1.1.2/2" },
      ],
    });
    const { diagnostics } = await office.api<{ diagnostics: { severity: string }[] }>(
      "GET",
      `/drafts/${draft.id}`,
    );
    await office.api("POST", `/drafts/${draft.id}/adoption`, {
      revision: edited.draft.revision,
      number: "Delibera n. 31",
      date: "2018-06-20",
      errorsAccepted: diagnostics.filter(({ severity }) => severity === "error").length,
    });
    const annex = await office.api<{
      amended: { hash: string };
      amendments: { withoutReason: number; changes: { subject: string }[] }[];
    }>("GET", "/amendments?year=2018");
    expect(annex.amendments[0]?.changes.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(["A.1.1.2/1", "A.1.1.2/2"]),
    );
    await office.api("PUT", `/amendments/${annex.amended.hash}/reasons`, {
      reasons: { "": "Rimodulazione dopo il primo monitoraggio", "A.1.1.2/1": "Convenzione rinnovata" },
    });
    const after = await office.api<Picture>("GET", "/rounds/2018-05-15");
    expect(after.body).toEqual(closed.body);
    expect(Number(after.body.coverage)).toBeLessThan(1);
  });

  it("30 September: a second round; a late datum shows in the first as known later", async () => {
    site.setTime("2018-10-01T09:00:00Z");
    await measure("2018-05-15", "2018-09-30", ({ indicator }) => indicator === "A.1.1.2/2");
    const late = { indicator: "A.1.1.2/1", year: 2018, observedOn: "2018-05-10", value: "6,5", n: "40" };
    await measurer.api("POST", "/measurements", { items: [{ ...late, confirmed: true }] });
    const round = await office.api<Round>("POST", "/rounds", {
      title: "Secondo monitoraggio",
      year: 2018,
      asOf: "2018-09-30",
      due: "2018-10-15",
    });
    const { total } = await office.api<Picture>("GET", `/rounds/${round.id}`);
    await office.api("POST", `/rounds/${round.id}/closing`, { acknowledged: total.asked, note: "" });
    const first = await office.api<Picture>("GET", "/rounds/2018-05-15");
    const second = await office.api<Picture>("GET", `/rounds/${round.id}`);
    expect(Number(second.body.coverage)).toBeGreaterThan(Number(first.body.coverage));
    expect(first.knownLater?.indicators.map(({ indicator }) => indicator)).toContain("A.1.1.2/1");
    expect(await head.page(`/rounds/${round.id}`)).toContain("Secondo monitoraggio");
  });

  it("the year's end: the rest is measured; an indicator is set aside by a decision", async () => {
    site.setTime("2019-01-20T09:00:00Z");
    await measure("2018-09-30", "2018-12-31", ({ indicator }) => indicator === "A.1.1.2/2");
    await office.api("POST", "/decisions/set-aside", {
      year: 2018,
      indicator: "C.1.2.1/1",
      reason: "La tariffa è stata fissata dalla legge in corso d'anno",
    });
    const evaluation = await political.api<{ body: { coverage: string } }>("GET", "/evaluation?year=2018");
    expect(Number(evaluation.body.coverage)).toBeGreaterThan(0.5);
  });

  it("May: the evaluator draws a sample, confirms, corrects one datum, and ends the validation", async () => {
    site.setTime("2019-05-20T09:00:00Z");
    await evaluator.api("POST", "/validation/2018/sample", {
      seed: "estrazione pubblica 20/05/2019",
      size: 6,
    });
    const desk = await evaluator.api<Desk>("GET", "/validation/2018");
    expect(desk.sample).toHaveLength(6);
    const corrected = desk.sample.find(({ rows, achievement }) => rows.length > 0 && achievement !== null);
    const [row] = corrected?.rows ?? [];
    const entry = await evaluator.api<{ value: string }>("GET", `/entries/${row?.sequence}`);
    for (const { indicator, rows } of desk.sample) {
      const judged =
        indicator === corrected?.indicator
          ? {
              verdict: "corrected",
              reason: "Il registro ne mostra uno in meno",
              correction: {
                sequence: row?.sequence,
                value: String(Number(entry.value) - 1).replace(".", ","),
                source: "Registro esibito all'OIV",
                confirmed: ["entry-decreasing-total", "entry-far-from-last-year"],
              },
            }
          : rows.length > 0
            ? { verdict: "confirmed" }
            : { verdict: "not-verifiable", reason: "Nessun dato è stato prodotto" };
      await evaluator.api("POST", "/validation/2018/verdicts", { indicator, ...judged });
    }
    const { items } = await evaluator.api<{ items: { corrects: object | null; value: string }[] }>(
      "GET",
      `/entries?indicator=${encodeURIComponent(corrected?.indicator ?? "")}`,
    );
    const corrections = items.filter(({ corrects }) => corrects !== null);
    expect(corrections.map(({ value }) => Number(value))).toEqual([Number(entry.value) - 1]);
    await evaluator.api("POST", "/validation/2018/closing", {
      outcome: "validated-with-remarks",
      remarks: "Un dato corretto.",
    });
    expect((await evaluator.ask("POST", "/validation/2018/closing", { outcome: "validated" })).status).toBe(
      409,
    );
    const judged = `/validation/2018/${corrected?.indicator}`;
    expect(await office.page(judged)).toContain("Il registro ne mostra uno in meno");
  });

  it("June: the Relazione is written, marked where something is missing, and published with its proof", async () => {
    site.setTime("2019-06-15T09:00:00Z");
    const { items } = await office.api<{ items: { section: string }[] }>("GET", "/reports/relazione-2018");
    await office.api("PUT", `/reports/relazione-2018/texts/${items[0]?.section}`, {
      text: "Il 2018 in breve: più imprese accompagnate.",
      seen: null,
    });
    const docx = unzipSync(await office.file("/reports/relazione-2018/report.docx"));
    const words = strFromU8(docx["word/document.xml"] ?? new Uint8Array());
    expect(words).toContain("Il 2018 in breve");
    expect(words).toContain("Da scrivere");
    const pdf = await office.file("/reports/relazione-2018/report.pdf");
    expect(strFromU8(pdf.slice(0, 5))).toBe("%PDF-");
    expect((await passer.get("/public/2018")).status).toBe(404);
    await office.api("POST", "/publications", { year: 2018, round: "validation", make: ["plan", "report"] });
    for (const ending of ["pdf", "docx"]) {
      const published = await passer.file(`/public/2018/documents/relazione.${ending}`);
      expect(strFromU8(published.slice(0, 4), true)).toBe(ending === "pdf" ? "%PDF" : "PK\x03\x04");
    }
    // Once more, with nothing that changed, is no new edition.
    const again = { year: 2018, round: "validation", make: ["plan", "report"] };
    expect((await office.ask("POST", "/publications", again)).status).toBe(409);
    const page = await passer.page("/public/2018");
    const { body } = await political.api<Scored>("GET", "/evaluation?year=2018");
    expect(page).toContain(Number(body.score).toFixed(2).replace(".", ","));
    expect(page).not.toContain("Prova programming-office");
    expect(await passer.page("/public/2018/changes")).toContain("Delibera n. 31");
  });

  it("anybody verifies the proof in a clean process, and is told where one digit was changed", async () => {
    const documents = await passer.page("/public/2018/documents");
    const path = /href="\/cciaa_le(\/public\/2018\/documents\/[^"]*\.zip)"/.exec(documents)?.[1] ?? "";
    const bundle = await passer.file(path);
    const folder = mkdtempSync(join(tmpdir(), "traguardo-proof-"));
    try {
      const verify = (bytes: Uint8Array) => {
        writeFileSync(join(folder, "prova.zip"), bytes);
        return spawnSync(process.execPath, [PROGRAM, "verify", "prova.zip", "--json"], {
          cwd: folder,
          encoding: "utf8",
          env: { PATH: process.env["PATH"] },
        });
      };
      expect(verify(bundle).status).toBe(0);
      const files = unzipSync(bundle);
      const results = strFromU8(files["results.json"] ?? new Uint8Array());
      const changed = results.replace(
        /("score":\s*"\d)(\d)/,
        (_, begin: string, digit: string) => `${begin}${(Number(digit) + 1) % 10}`,
      );
      expect(changed).not.toBe(results);
      const told = verify(zipSync({ ...files, "results.json": strToU8(changed) }));
      expect(told.status).toBe(1);
      expect(told.stdout).toContain("results.json");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
