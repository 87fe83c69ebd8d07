import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../src/application/actor.ts";
import { sharesIn } from "../../src/application/evidence/grades.ts";
import { pushMeasurements } from "../../src/application/measurements/push.ts";
import { enterDemonstration } from "../../src/application/people/demonstration.ts";
import { percentsOf } from "../../src/core/evidence-grade/percents.ts";
import type { Shares } from "../../src/core/evidence-grade/shares.ts";
import { rational, sum } from "../../src/core/number/rational.ts";
import { importPlan } from "../../src/documents/import-plan.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";
import { percentWords } from "../../src/messages/evidence-words.ts";
import { EXAMPLE } from "../example/documents.ts";
import { type TestServer, testServer } from "./support.ts";

const BODY = "cciaa_le";
const WORDS = Catalogue.load("it");
const USES = [
  { indicator: "A.1.1.1/1", quantity: "Numero soggetti" },
  { indicator: "A.1.1.2/2", quantity: "Numero soggetti" },
];

let test: TestServer;
let cookie: string;
let shares: ReturnType<typeof sharesIn>;
beforeAll(async () => {
  test = await testServer({ now: "2018-12-31T09:00:00Z" });
  const { services } = test.server;
  const setup = { kind: "system", id: "setup", name: "Avvio" } as const;
  await test.store.createBody({ code: BODY, name: "Camera di prova", demonstration: true }, setup);
  const { plan } = await importPlan("piano.txt", readFileSync(EXAMPLE));
  const person = await test.store.write(BODY, setup, async (writer) => {
    const arrangements = { responsible: {}, shared: [{ name: "Soggetti coinvolti", uses: USES }] };
    const act = { number: "7", date: "2018-01-31" };
    await writer.plans.adopt({ plan, arrangements, act, source: null, targetSetters: {} });
    return writer.people.add({
      name: "Ufficio programmazione (prova)",
      email: "ufficio@example.it",
      roles: ["programming-office"],
      units: [],
      demonstration: true,
    });
  });
  const { id, name } = person;
  const roles = ["programming-office"] as const;
  const actor: Actor = { kind: "person", id, name, roles, units: [], demonstration: true };
  const day = { year: 2018, observedOn: "2018-11-30", confirmed: true };
  const link = "https://dati.example.it/1";
  await pushMeasurements(services, BODY, actor, [
    { ...day, indicator: "A.1.1.2/1", value: "7,1", n: "40" },
    { ...day, indicator: "A.1.1.2/2", quantity: "Numero soggetti", value: "120", link },
    {
      ...day,
      year: 2017,
      observedOn: "2017-12-31",
      indicator: "A.1/1",
      quantity: "Numero start up",
      value: "90",
    },
  ]);
  const { token } = await enterDemonstration(services, BODY, id, { agent: "prova", address: "127.0.0.1" });
  cookie = `traguardo-${BODY}=${token}`;
  const standing = await services.standings.of(BODY, { year: 2018 });
  if (!standing) throw new Error("no standing");
  shares = sharesIn(standing);
});
afterAll(() => test.close());

async function page(path: string): Promise<string> {
  const response = await test.app.request(path, { headers: { cookie, "accept-language": "it" } });
  expect(response.status).toBe(200);
  return (await response.text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

const said = (of: Shares | undefined): string =>
  of
    ? percentsOf(of)
        .map((part) => percentWords(part, WORDS))
        .join(" · ")
        .replace(/\s+/g, " ")
    : "";

describe("what a score rests on", () => {
  it.each<[string, string, () => Shares | undefined]>([
    ["the dashboard", "", () => shares.body],
    ["the tree", "/tree", () => shares.nodes.get("A.1.1.2")],
    ["a node", "/nodes/A.1.1.2", () => shares.nodes.get("A.1.1.2")],
    ["a unit", "/units/U.3.1.1", () => shares.units.get("U.3.1.1")],
    ["the body's explanation", "/why", () => shares.body],
  ])("shows beside it: %s", async (_, path, of) => {
    const told = said(of());
    expect(told).toMatch(/%/);
    expect(await page(`/${BODY}${path}`)).toContain(told);
  });

  it("is a mark with its word beside an indicator", async () => {
    const word = (grade: string) => WORDS.format("evidence-grade", { grade });
    expect(await page(`/${BODY}/indicators/A.1.1.2/1`)).toContain(word("declared"));
    expect(await page(`/${BODY}/indicators/A.1.1.2/2`)).toContain(word("system"));
  });

  it("sums to the coverage in the API, for every score", async () => {
    const response = await test.app.request(`/api/v1/bodies/${BODY}/evaluation?year=2018`, {
      headers: { cookie },
    });
    const found = (await response.json()) as Record<
      "nodes" | "units" | "indicators",
      Record<string, never>
    > & {
      shares: Record<"nodes" | "units" | "indicators", Record<string, Record<string, string>>>;
    };
    for (const part of ["nodes", "units", "indicators"] as const)
      for (const [key, own] of Object.entries(found.shares[part])) {
        const { coverage } = found[part][key] as unknown as { coverage: string };
        const whole = sum(Object.values(own).map((share) => rational(share)));
        expect(
          whole.sub(rational(coverage)).abs().compare("0.000000000000001"),
          `${part} ${key}`,
        ).toBeLessThan(0);
      }
  });
});

describe("what is measured together, and last year", () => {
  it("is told on each indicator's page, with the way to the others", async () => {
    const text = await page(`/${BODY}/indicators/A.1.1.2/2`);
    expect(text).toContain("«Soggetti coinvolti» si misura una volta sola");
    expect(text).toContain("A.1.1.1/1 ");
  });

  it("is told where it is not what the plan states, with both numbers", async () => {
    for (const path of ["/indicators/A.1/1", "/shared-quantities"]) {
      const text = await page(`/${BODY}${path}?year=2018`);
      expect(text).toMatch(/\b72\b/);
      expect(text).toMatch(/\b90\b/);
      expect(text).toMatch(/Se ha ragione la rilevazione.*[Ss]e ha ragione il piano/su);
    }
  });

  it("is told to programs too", async () => {
    const response = await test.app.request(`/api/v1/bodies/${BODY}/shared-quantities?year=2018`, {
      headers: { cookie },
    });
    const { shared, disagreements } = (await response.json()) as {
      shared: { name: string; uses: unknown; thisYear: { value: string; apart: string[] } }[];
      disagreements: { indicator: string; stated: { text: string }; measured: { value: string } }[];
    };
    expect(shared).toMatchObject([
      { name: "Soggetti coinvolti", uses: USES, thisYear: { value: "120", apart: [] } },
    ]);
    expect(disagreements).toMatchObject([
      { indicator: "A.1/1", year: 2017, stated: { text: "72" }, measured: { value: "90" } },
    ]);
  });
});
