import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKey } from "../../../src/application/people/keys.ts";
import { NO_ARRANGEMENTS } from "../../../src/store/arrangements.ts";
import { type Browser, DEMONSTRATION, LECCE, type PublicationHouse, publicationHouse } from "./house.ts";

const PEC = "Protocollo@pec.example.it";
const PERSONAL = "referente.prova@example.it";

let house: PublicationHouse;
let office: Browser;
beforeAll(async () => {
  house = await publicationHouse();
  office = await house.signIn("programming-office");
  const person = { name: "Referente Prova", email: PERSONAL, roles: ["manager"], units: [] } as const;
  await house.store.write(LECCE, DEMONSTRATION, (writer) =>
    writer.people.add({ ...person, roles: [...person.roles], units: [], demonstration: false }),
  );
}, 60_000);
afterAll(() => house.close());

/** A later version of the plan, whose first area says this. */
async function adopt(description: string, act: string): Promise<void> {
  await house.store.write(LECCE, DEMONSTRATION, async (writer) => {
    const current = await writer.plans.current();
    const [area, ...rest] = current?.plan.nodes ?? [];
    if (!current || !area) throw new Error("there is no plan");
    await writer.plans.adopt({
      plan: { ...current.plan, nodes: [{ ...area, description }, ...rest] },
      arrangements: NO_ARRANGEMENTS,
      act: { number: act, date: "2018-06-30" },
      source: null,
      targetSetters: {},
    });
  });
}

const preview = async () => (await office.page("/publication/preview?year=2018")).replace(/<!--.*?-->/g, "");
const settle = (institutional: readonly string[], shown: readonly string[]) =>
  office.send("/publication/addresses", { year: "2018", institutional, shown });
const proof = () => house.get("/public/2018/documents/prova.zip");
const told = async (path: string) => (await house.text(path)).toLowerCase();

describe("e-mail addresses in the texts of a plan", () => {
  it("are listed, stay out of what is public, and keep the proof back", async () => {
    await adopt(`Le domande si mandano a ${PEC} o a ${PERSONAL}.`, "Delibera n. 9");
    const page = await preview();
    expect(page).toContain("Nei testi ci sono 2 indirizzi e-mail che nessuno ha confermato");
    expect(page).toContain('<input type="checkbox" name="institutional" value="protocollo@pec.example.it"/>');
    // Who signs in with an address is a person: it cannot even be marked.
    expect(page).toMatch(new RegExp(`value="${PERSONAL}"[^>]* disabled`));
    await house.publish();
    expect((await proof()).status).toBe(404);
    expect(await house.text("/public/2018/plan")).toContain("si mandano a [omissis] o a [omissis].");
  });

  it("a person's is never an office's, whoever says so", async () => {
    const refused = await settle([PERSONAL], [PERSONAL]);
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining(`${PERSONAL} è di una persona che accede al programma: non si pubblica.`),
    ]);
    expect((await settle(["protocollo at pec"], [])).status).toBe(422);
  });

  it("an office's is public once somebody has said so, and who said it is told and in the trail", async () => {
    const saved = await settle([PEC], [PEC.toLowerCase()]);
    expect([saved.status, saved.headers.get("location")]).toEqual([
      303,
      `/${LECCE}/publication/preview?year=2018&done=addresses-settled`,
    ]);
    const page = await preview();
    expect(page).toMatch(/value="protocollo@pec.example.it" checked/);
    expect(page).toContain(
      "Confermato come di un ufficio da Ufficio programmazione (dimostrazione), 31 dicembre",
    );
    const trail = await house.store.read(LECCE, ({ audit }) => audit.list(5));
    expect(trail[0]).toMatchObject({
      action: "public-address-recorded",
      subject: "protocollo@pec.example.it",
    });
    expect((await settle([PEC], [])).status).toBe(409);
    expect(await told("/public/2018/plan")).toContain(
      "si mandano a protocollo@pec.example.it o a [omissis].",
    );
    // The other one still names a person: the proof would hold it to the letter.
    await house.publish({ note: "Con la PEC" });
    expect((await proof()).status).toBe(404);
  });

  it("with no other, the proof is published", async () => {
    await adopt(`Le domande si mandano a ${PEC}.`, "Delibera n. 10");
    expect(await preview()).not.toContain("nessuno ha confermato");
    await house.publish();
    const files = Object.values(unzipSync(new Uint8Array(await (await proof()).arrayBuffer())));
    const held = files.map((file) => new TextDecoder().decode(file)).join("\n");
    expect(held).toContain(PEC);
    expect(held).not.toContain(PERSONAL);
  });

  it("through the API: what was said is taken back, and the address is gone from every edition", async () => {
    const key = { name: "Sito dell'ente", scopes: ["plan"], units: [], lastDay: null };
    const administrator = await house.actor("administrator");
    const { secret } = await createKey(house.server.services, LECCE, administrator, key);
    const api = (path: string, input?: object) =>
      house.app.request(`/api/v1/bodies/${LECCE}/publications${path}`, {
        method: input ? "POST" : "GET",
        headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
        ...(input ? { body: JSON.stringify(input) } : {}),
      });
    const { addresses } = (await (await api("/preview?year=2018")).json()) as { addresses: object[] };
    expect(addresses).toMatchObject([{ address: PEC.toLowerCase(), shown: true, personal: false }]);
    const answer = await api("/addresses", { others: [PEC] });
    expect([answer.status, await answer.json()]).toEqual([
      201,
      { items: [expect.objectContaining({ address: PEC.toLowerCase(), institutional: false })] },
    ]);
    for (const edition of [2, 3])
      expect(await told(`/public/2018/plan?edition=${edition}`)).not.toContain(PEC.toLowerCase());
  });
});
