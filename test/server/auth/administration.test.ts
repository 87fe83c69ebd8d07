import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ADMIN, BODY, houseWithPeople, MARIO } from "./house.ts";
import { Visitor } from "./visitor.ts";

let house: Awaited<ReturnType<typeof houseWithPeople>>;
let admin: Visitor;
const people = `/${BODY}/administration/people`;
const keys = `/${BODY}/administration/keys`;

beforeEach(async () => {
  house = await houseWithPeople();
  admin = await signedIn(ADMIN);
});
afterEach(() => house.site.close());

async function signedIn({ email, password }: { email: string; password: string }): Promise<Visitor> {
  const visitor = new Visitor(house.site);
  const page = `/${BODY}/sign-in`;
  expect((await visitor.post(page, { email, password }, page)).status).toBe(303);
  return visitor;
}

const welcomeIn = (page: string) => /(\/cciaa_le\/welcome\/[A-Za-z0-9_-]+)/.exec(page)?.[1] ?? "";
const NEW = { name: "Ufficio statistica", email: "statistica@ente.it", roles: ["head-of-unit"] };

describe("people", () => {
  it("are added with a link that lets them in once", async () => {
    const page = await (await admin.post(people, NEW, people)).text();
    const welcome = welcomeIn(page);
    expect(welcome).not.toBe("");
    const newcomer = new Visitor(house.site);
    expect((await newcomer.get(welcome)).status).toBe(200);
    const password = "nove barche nel porto grande";
    const sent = { password, again: password };
    expect((await newcomer.post(welcome, sent, welcome)).status).toBe(303);
    expect((await newcomer.get(`/${BODY}/account`)).status).toBe(200);
    expect((await new Visitor(house.site).get(welcome)).status).toBe(404);
    expect(await (await admin.get(people)).text()).not.toContain(welcome);
  });

  it("get a new link that ends the one before", async () => {
    const first = welcomeIn(await (await admin.post(people, NEW, people)).text());
    const { id } = (await house.site.store.read(BODY, (reader) => reader.people.byEmail(NEW.email))) ?? {
      id: "",
    };
    const one = `${people}/${id}`;
    const second = welcomeIn(await (await admin.post(`${one}/link`, {}, one)).text());
    expect(second).not.toBe(first);
    expect((await new Visitor(house.site).get(first)).status).toBe(404);
    expect((await new Visitor(house.site).get(second)).status).toBe(200);
  });

  it("what is wrong is said beside the field, and what was typed stays", async () => {
    const answer = await admin.post(people, { ...NEW, email: "niente" }, people);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('value="niente"');
    expect(page).toContain('value="Ufficio statistica"');
    expect(page).toMatch(/aria-invalid="true"/);
    const twice = await admin.post(people, { ...NEW, email: MARIO.email }, people);
    expect([409, 422]).toContain(twice.status);
  });

  it("are changed, and one who is deactivated is out at once", async () => {
    const mario = await signedIn(MARIO);
    const one = `${people}/${house.mario.id}`;
    const changed = { name: MARIO.name, email: MARIO.email, roles: ["evaluator"] };
    expect((await admin.post(one, changed, one)).status).toBe(303);
    expect((await mario.get(`/${BODY}/administration/audit`)).status).toBe(200);
    expect((await admin.post(`${one}/deactivate`, {}, one)).status).toBe(303);
    expect((await mario.get(`/${BODY}/account`)).status).toBe(303);
    const again = new Visitor(house.site);
    const page = `/${BODY}/sign-in`;
    expect((await again.post(page, MARIO, page)).status).not.toBe(303);
    expect((await admin.post(`${one}/activate`, {}, one)).status).toBe(303);
    await signedIn(MARIO);
  });

  it("the last administrator cannot be put out", async () => {
    const { id } = (await house.site.store.read(BODY, (reader) => reader.people.byEmail(ADMIN.email))) ?? {
      id: "",
    };
    const one = `${people}/${id}`;
    expect((await admin.post(`${one}/deactivate`, {}, one)).status).not.toBe(303);
    expect((await admin.get(people)).status).toBe(200);
  });
});

describe("keys", () => {
  const key = { name: "Protocollo informatico", scopes: ["read"] };

  it("show their secret once, open the API, and end when revoked", async () => {
    const page = await (await admin.post(keys, key, keys)).text();
    const secret = /<code[^>]*>([^<]{20,})<\/code>/.exec(page)?.[1] ?? "";
    const ask = () =>
      house.site.app.request(`/api/v1/bodies/${BODY}/entries`, {
        headers: { authorization: `Bearer ${secret}` },
      });
    expect((await ask()).status).toBe(200);
    const list = await (await admin.get(keys)).text();
    expect(list).toContain(key.name);
    expect(list).not.toContain(secret);
    const [, revoke = ""] = /action="([^"]*\/keys\/[^"]*\/revoke)"/.exec(list) ?? [];
    expect((await admin.post(revoke, {}, keys)).status).toBe(303);
    expect((await ask()).status).toBe(401);
  });

  it("without a name or a scope are not made", async () => {
    const answer = await admin.post(keys, { name: "", lastDay: "2001-01-01" }, keys);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('value="2001-01-01"');
    expect(await house.site.store.read(BODY, (reader) => reader.keys.list())).toEqual([]);
  });
});

describe("the trail", () => {
  it("tells what was done and that the chain holds", async () => {
    await admin.post(people, NEW, people);
    const audit = `/${BODY}/administration/audit`;
    expect(await (await admin.get(audit)).text()).toContain("persona aggiunta");
    expect(await (await admin.get(`${audit}?verify=yes`)).text()).toContain("Catena integra");
  });
});
