import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Evaluation } from "../../../src/core/evaluation/evaluation.ts";
import { toDecimalDigits } from "../../../src/core/number/decimal.ts";
import type { Rational } from "../../../src/core/number/rational.ts";
import { readCsv } from "../../documents/open-data/read-csv.ts";
import { exactText, LECCE, PDF, type PublicationHouse, publicationHouse } from "./house.ts";

const ORIGIN = "https://performance.example.it";
const TABLES = ["plan", "indicators", "measurements", "results", "changes"];

let house: PublicationHouse;
let evaluation: Evaluation;
beforeAll(async () => {
  house = await publicationHouse();
  await house.publish({ files: [{ kind: "report", name: "r.pdf", bytes: PDF }] });
  const standing = await house.server.services.standings.of(LECCE, { year: 2018 });
  if (!standing) throw new Error("there is no plan");
  evaluation = standing.evaluation;
}, 60_000);
afterAll(() => house.close());

/** A CSV file by row and column. */
async function rowsOf(path: string): Promise<Record<string, string>[]> {
  const [head = [], ...rows] = readCsv(await house.text(path));
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""]));
  });
}

const italian = (value: Rational | null): string =>
  value === null ? "" : toDecimalDigits(value).replace(".", ",");

describe("CSV", () => {
  it("holds the evaluation, digit by digit", async () => {
    const rows = await rowsOf("/public/2018/data/results.csv");
    const of = (kind: string, about: string) =>
      rows.find((row) => row["kind"] === kind && row["about"] === about);
    const { body, nodes, indicators } = evaluation;
    expect(rows).toHaveLength(1 + nodes.size + indicators.size);
    const all = [
      ["body", LECCE, body] as const,
      ...[...nodes].map(([id, result]) => ["node", id, result] as const),
      ...[...indicators].map(([id, result]) => ["indicator", id, result] as const),
    ];
    for (const [kind, about, { score, coverage, worst, best }] of all)
      expect(of(kind, about)).toMatchObject({
        score: italian(score),
        coverage: italian(coverage),
        worst: italian(worst),
        best: italian(best),
      });
    for (const [id, { status, achievement, uncapped, value }] of indicators)
      expect(of("indicator", id)).toMatchObject({
        status,
        achievement: italian(achievement),
        uncapped: italian(uncapped),
        value: value?.kind === "number" ? italian(value.value) : "",
        value_day: value?.kind === "date" ? value.date : "",
      });
  });

  it("holds every measurement", async () => {
    const rows = await rowsOf("/public/2018/data/measurements.csv");
    expect(
      rows.map((row) => [row["sequence"], row["indicator"], row["year"], row["observed_on"], row["value"]]),
    ).toEqual(
      evaluation.measurements.map(({ sequence, indicator, year, observedOn, value }) => [
        String(sequence),
        indicator,
        String(year),
        observedOn,
        value.kind === "number" ? italian(value.value) : "",
      ]),
    );
  });

  it.each(TABLES)("%s has its description beside it, with every column", async (table) => {
    const response = await house.get(`/public/2018/data/${table}.csv`);
    expect(response.headers.get("link")).toContain(`<${table}.csv-metadata.json>; rel="describedby"`);
    const [head] = readCsv(await exactText(response));
    const described = JSON.parse(await house.text(`/public/2018/data/${table}.csv-metadata.json`));
    const { columns } = described.tableSchema as {
      columns: { name: string; titles: string; "dc:description": string; datatype: unknown }[];
    };
    expect(columns.map(({ titles }) => titles)).toEqual(head);
    for (const { name, "dc:description": meaning } of columns)
      expect([name, meaning]).toEqual([name, expect.stringMatching(/^\p{Lu}.{5,}\.$/u)]);
    expect(described).toMatchObject({
      url: `${ORIGIN}/${LECCE}/public/2018/data/${table}.csv`,
      dialect: { delimiter: ";", encoding: "utf-8" },
    });
    const decimals = columns
      .filter(({ datatype }) => typeof datatype === "object")
      .map((one) => one.datatype);
    if (table === "results")
      expect(decimals).toContainEqual({ base: "decimal", format: { decimalChar: "," } });
  });
});

describe("JSON", () => {
  it("says whose it is, of when, from what it is recomputed, and under which licence", async () => {
    const document = JSON.parse(await house.text("/public/2018/data/results.json"));
    expect(document).toMatchObject({
      body: { code: LECCE },
      year: 2018,
      edition: 1,
      license: "https://creativecommons.org/licenses/by/4.0/",
      moment: evaluation.moment,
    });
    expect(document.rows[0].score).toBe(evaluation.body.score && toDecimalDigits(evaluation.body.score));
  });
});

/** Loads what is under our own address, and nothing else: nothing is asked of the network. */
async function load(url: string) {
  if (!url.startsWith(`${ORIGIN}/`)) throw new Error(`asked for ${url}`);
  const response = await house.app.request(url.slice(ORIGIN.length));
  return { contextUrl: undefined, documentUrl: url, document: await response.json() } as never;
}

describe("linked data", () => {
  it.each(TABLES)("%s expands without the network, a thing for each row", async (table) => {
    const url = `${ORIGIN}/${LECCE}/public/2018/data/${table}.jsonld`;
    const document = JSON.parse(await house.text(`/public/2018/data/${table}.jsonld`));
    const [dataset] = (await jsonld.expand(document, { documentLoader: load, base: url })) as unknown as [
      Record<string, unknown[]>,
    ];
    const things = (dataset["@reverse"] as unknown as Record<string, Record<string, unknown[]>[]>)[
      "http://purl.org/dc/terms/isPartOf"
    ];
    const rows = readCsv(await house.text(`/public/2018/data/${table}.csv`)).length - 1;
    expect(things).toHaveLength(rows);
    expect(new Set(things?.map((thing) => thing["@id"])).size).toBe(rows);
    // Every key of every row is a term of the context: nothing was dropped in silence.
    const keys = document.rows.map((row: object) => Object.keys(row).length);
    expect(things?.map((thing) => Object.keys(thing).length)).toEqual(keys);
    for (const thing of things ?? [])
      for (const key of Object.keys(thing)) expect(key).toMatch(/^(?:@id|@type|https?:\/\/)/);
  });

  it("gives numbers as decimals and days as days", async () => {
    const document = JSON.parse(await house.text("/public/2018/data/results.jsonld"));
    const quads = (await jsonld.toRDF(document, {
      documentLoader: load,
      format: "application/n-quads",
    })) as unknown as string;
    const score = evaluation.body.score && toDecimalDigits(evaluation.body.score);
    expect(quads).toContain(
      `<${ORIGIN}/${LECCE}/public/vocabulary#score> "${score}"^^<http://www.w3.org/2001/XMLSchema#decimal>`,
    );
  });
});

describe("the catalogue", () => {
  const shapes = new Store(new Parser().parse(readFileSync(new URL("shapes.ttl", import.meta.url), "utf8")));
  const found = async (turtle: string) => {
    const report = await new Validator(shapes).validate(new Store(new Parser().parse(turtle)));
    return report.results.map(({ focusNode, path, message }) =>
      [focusNode?.value, path && "value" in path ? path.value : "", message.map((one) => one.value)].join(
        " ",
      ),
    );
  };

  it("holds what DCAT-AP_IT makes mandatory", async () => {
    const turtle = await house.text("/public/catalogue.ttl");
    expect(await found(turtle)).toEqual([]);
    const datasets = [...turtle.matchAll(/^ {2}a dcatapit:Dataset/gm)];
    const distributions = [...turtle.matchAll(/^ {2}a dcatapit:Distribution/gm)];
    expect([datasets.length, distributions.length]).toEqual([TABLES.length, TABLES.length * 3]);
  });

  it.each([
    [/ {2}dct:rightsHolder .* ;\n/g, "rightsHolder"],
    [/ {2}dct:license .* ;\n/g, "license"],
    [/ {2}dct:accrualPeriodicity .* ;\n/g, "accrualPeriodicity"],
    [/ {2}dct:identifier "cciaa_le" \.\n/, "identifier"],
    [/ {2}dct:type .* ;\n/, "type"],
  ])("without %s the shapes find it", async (taken, named) => {
    const turtle = (await house.text("/public/catalogue.ttl")).replace(taken, "");
    const closed = turtle
      .replace(/;\n\n/g, ".\n\n")
      .replace(/;\n$/, ".\n")
      .replace('"@it ;\n\n', '"@it .\n\n');
    expect((await found(closed)).join("\n")).toContain(named);
  });

  it("has no point of contact until the body has said how it is reached, and then one that holds", async () => {
    const before = await house.text("/public/catalogue.ttl");
    expect(before).not.toContain("contactPoint");
    const office = await house.signIn("programming-office");
    const typed = { seen: "", email: "", pec: "", website: "", ipa: "" };
    const refused = await office.send("/administration/body", {
      ...typed,
      ...{ email: "nessuno", pec: "x@", website: "javascript:alert(1)", ipa: "à" },
    });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    for (const field of ["email", "website", "ipa"])
      expect(page).toMatch(new RegExp(`id="field-${field}"[^>]* aria-invalid="true"`));
    const told = { ...typed, pec: "Protocollo@pec.example.it", website: "www.example.it", ipa: "CCIAA_XX" };
    expect((await office.send("/administration/body", told)).status).toBe(303);
    // Whoever still sees the empty form has not seen what is told now.
    expect((await office.send("/administration/body", told)).status).toBe(409);
    const turtle = await house.text("/public/catalogue.ttl");
    expect(turtle).toContain("vcard:hasEmail <mailto:protocollo@pec.example.it>");
    expect(turtle).toContain("vcard:hasURL <https://www.example.it/>");
    expect(turtle).toContain('dct:identifier "cciaa_xx"');
    expect(turtle.match(/dcat:contactPoint/g)).toHaveLength(TABLES.length);
    expect(await found(turtle)).toEqual([]);
    expect((await found(turtle.replace(/ {2}vcard:hasEmail .* ;\n/, ""))).join("\n")).toContain("hasEmail");
    expect(await house.text("/public")).toContain('href="mailto:protocollo@pec.example.it"');
    expect(await office.page("/administration/body")).toContain(
      "Detto da Ufficio programmazione (dimostrazione), 31 dicembre 2018",
    );
  });

  it("says the same in JSON-LD", async () => {
    const document = JSON.parse(await house.text("/public/catalogue.jsonld"));
    const quads = (await jsonld.toRDF(document, { format: "application/n-quads" })) as unknown as string;
    const count = new Parser().parse(await house.text("/public/catalogue.ttl")).length;
    expect(quads.trim().split("\n")).toHaveLength(count);
    expect(new Parser().parse(quads)).toHaveLength(count);
  });

  it("every address of a file answers", async () => {
    const turtle = await house.text("/public/catalogue.ttl");
    const files = [...turtle.matchAll(/dcat:downloadURL <([^>]+)>/g)].map(([, url = ""]) => url);
    expect(files).toHaveLength(TABLES.length * 3);
    for (const url of files) expect((await house.app.request(url.slice(ORIGIN.length))).status).toBe(200);
  });
});

describe("Amministrazione trasparente", () => {
  it("lists every obligation: what is here with its address, what is not as the body's to publish", async () => {
    const rows = await rowsOf("/public/performance.csv");
    const of = (name: string) => rows.filter((row) => row["obligation"]?.includes(name));
    expect(of("Relazione sulla performance")).toMatchObject([
      {
        norm: "D.Lgs. 33/2013, art. 10, c. 8, lett. b",
        address: `${ORIGIN}/${LECCE}/public/2018/documents/relazione.pdf`,
        format: "PDF",
        published_on: "2018-12-31",
      },
    ]);
    for (const name of ["Sistema di misurazione", "validazione", "Ammontare", "Dati relativi"])
      expect(of(name)).toMatchObject([{ status: "Da pubblicare a cura dell'ente.", address: "" }]);
    expect(of("Benessere")[0]?.["status"]).toContain("abrogato");
    const { rows: same } = JSON.parse(await house.text("/public/performance.json"));
    expect(same).toHaveLength(rows.length);
  });
});

describe("a sum done again", () => {
  const ask = async (query: string, language = "it") => {
    const response = await house.get(`/public/2018/recompute?${query}`, { "accept-language": language });
    return (await response.json()) as { said: string; wrong: string[] };
  };

  it("comes to what is published where nothing is changed", async () => {
    const page = await house.text("/public/2018/nodes/A.1");
    const fields = [...page.matchAll(/name="([ws]\d+)" value="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [name, value] as const,
    );
    expect(fields.length).toBeGreaterThan(2);
    const { said, wrong } = await ask(
      new URLSearchParams([["of", "node:A.1"], ...fields.map((one) => [...one])]).toString(),
    );
    expect([said, wrong]).toEqual([expect.stringContaining("il conto torna: 93,00"), []]);
  });

  it("with other numbers comes to their weighted mean", async () => {
    // (1 × 50 + 3 × 100) / 4
    const { said } = await ask("of=node:A.1.1.2&w0=1&s0=50&w1=3&s1=100");
    expect(said).toContain("Con questi numeri: 87,50");
    expect((await ask("of=node:A.1.1.2&w0=1&s0=50&w1=3&s1=99.5", "en")).said).toContain("87.13");
    expect(await house.text("/public/2018/nodes/A.1.1.2?of=node:A.1.1.2&w0=1&s0=50&w1=3&s1=100")).toContain(
      "Con questi numeri: 87,50",
    );
  });

  it("an achievement with another value follows the rule", async () => {
    // 100 × 450 / 500
    expect((await ask("of=indicator:A.1.1.2/2&value=450")).said).toContain("90,00");
    expect((await ask("of=indicator:A.1.1.2/2&value=1000")).said).toContain("(sarebbe 200,00");
  });

  it.each([
    ["of=body&s0=101&w1=-1&w2=molto", ["s0", "w1", "w2"]],
    ["of=indicator:A.1.1.2/2&value=tanti&target=", ["value"]],
    [`of=body&w0=${"9".repeat(500)}`, ["w0"]],
  ])("%s: says which are no numbers", async (query, wrong) => {
    expect((await ask(query)).wrong).toEqual(wrong);
  });

  it.each(["", "of=nulla", "of=node:Z.9", "of=indicator:Z/1"])(
    "of nothing is not there: %j",
    async (query) => {
      expect((await house.get(`/public/2018/recompute?${query}`)).status).toBe(404);
    },
  );
});
