import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDemonstration } from "../../../src/application/demonstration/demonstration.ts";
import { pushMeasurements } from "../../../src/application/measurements/push.ts";
import { demonstrationPeople, enterDemonstration } from "../../../src/application/people/demonstration.ts";
import type { Role } from "../../../src/store/people.ts";
import { blocksFor } from "../../../src/web/pages/overview/blocks.ts";
import { type TestServer, testServer } from "../../server/support.ts";

const BODY = "cciaa_le";
let test: TestServer;

beforeAll(async () => {
  test = await testServer({ now: "2018-12-31T09:00:00Z" });
  await createDemonstration(test.server.services);
});
afterAll(() => test.close());

async function cookieOf(role: Role): Promise<string> {
  const { services } = test.server;
  const person = (await demonstrationPeople(services, BODY)).find(({ roles }) => roles.includes(role));
  const from = { agent: "prova", address: "127.0.0.1" };
  const { token } = await enterDemonstration(services, BODY, person?.id ?? "", from);
  return `traguardo-${BODY}=${token}`;
}

async function page(cookie: string, path = `/${BODY}`): Promise<string> {
  const response = await test.app.request(path, { headers: { cookie, "accept-language": "it" } });
  expect(response.status).toBe(200);
  return (await response.text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

describe("the dashboard", () => {
  it("says where the body stands as the command line does", async () => {
    const text = await page(await cookieOf("secretary-general"));
    expect(text).toContain("78,51");
    expect(text).toContain("copertura 82 %");
  });

  it("names the areas, what is at risk, who owes what, and three levers", async () => {
    const text = await page(await cookieOf("manager"));
    for (const area of ["Competitività", "Internazionalizzazione", "Regolazione", "Servizi istituzionali"])
      expect(text).toContain(area);
    expect(text).toContain("non raggiunto");
    expect(text).toContain("Rilevazioni che mancano");
    expect(text.match(/\+\d+,\d\d punti all/g)).toHaveLength(3);
  });

  it("tells at the second visit what has changed since the first", async () => {
    await page(await cookieOf("secretary-general"));
    test.setTime("2018-12-31T15:00:00Z");
    expect(await page(await cookieOf("secretary-general"))).toContain("Nulla di nuovo");
    const { services } = test.server;
    const actor = { kind: "key", id: "k", name: "Gestionale", scopes: ["measure"], units: [] } as const;
    const value = { indicator: "A.1/1", quantity: "Numero start up", year: 2018, observedOn: "2018-12-31" };
    await pushMeasurements(services, BODY, actor, [{ ...value, value: "75", confirmed: true }]);
    test.setTime("2018-12-31T22:00:00Z");
    const text = await page(await cookieOf("secretary-general"));
    expect(text).toContain("Una rilevazione nuova");
    expect(text).toMatch(/A\.1\/1 .*da 100,00 a 41,67/);
  });

  it("asks nobody who has not signed in", async () => {
    const response = await test.app.request(`/${BODY}`);
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toContain("/sign-in");
  });

  it("of a body without a plan teaches what to do first", async () => {
    const author = { kind: "system", id: "setup", name: "Avvio" } as const;
    await test.store.createBody({ code: "nuovo", name: "Ente nuovo", demonstration: true }, author);
    const { createDemonstrationPeople } = await import("../../../src/application/people/demonstration.ts");
    const { beginSession } = await import("../../../src/application/people/session.ts");
    const token = await test.store.write("nuovo", author, async (writer) => {
      const [officer] = await createDemonstrationPeople(writer);
      if (!officer) throw new Error("nobody");
      return (await beginSession(writer, officer, "demonstration", { agent: "", address: "" })).token;
    });
    expect(await page(`traguardo-nuovo=${token}`, "/nuovo")).toContain("Carica il piano");
  });
});

describe("the order of the parts", () => {
  it.each([
    [["secretary-general"], "areas"],
    [["head-of-unit"], "due"],
    [["evaluator"], "news"],
    [[], "areas"],
  ])("for %j begins with %s", (roles, first) => {
    expect(blocksFor(roles)[0]).toBe(first);
    expect([...blocksFor(roles)].sort()).toEqual(["areas", "due", "late", "levers", "news", "risks"]);
  });
});
