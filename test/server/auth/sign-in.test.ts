import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setActive } from "../../../src/application/people/people.ts";
import { testServer } from "../support.ts";
import { ADMIN, BODY, cheap, houseWithPeople, MARIO } from "./house.ts";
import { csrfIn, Visitor } from "./visitor.ts";

let house: Awaited<ReturnType<typeof houseWithPeople>>;
beforeEach(async () => {
  house = await houseWithPeople();
});
afterEach(() => house.site.close());

const PAGE = `/${BODY}/sign-in`;
const signIn = (visitor: Visitor, email: string, password: string, more = {}) =>
  visitor.post(PAGE, { email, password, ...more }, PAGE);
const account = async (visitor: Visitor) => (await visitor.get(`/${BODY}/account`)).status;

describe("sign-in by password", () => {
  it("lets in and goes on to the page asked for", async () => {
    const visitor = new Visitor(house.site);
    const response = await signIn(visitor, ` ${MARIO.email.toUpperCase()} `, MARIO.password, {
      to: `/${BODY}/account?a=1`,
    });
    expect([response.status, response.headers.get("location")]).toEqual([303, `/${BODY}/account?a=1`]);
    expect(await account(visitor)).toBe(200);
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/other_body",
    `/${BODY}/../x`,
    "javascript:x",
  ])("goes nowhere else than the body's pages: %s", async (to) => {
    const response = await signIn(new Visitor(house.site), MARIO.email, MARIO.password, { to });
    expect(response.headers.get("location")).toBe(`/${BODY}`);
  });

  it("answers an unknown e-mail as a wrong password, to the letter", async () => {
    const told = async (email: string) => {
      const response = await signIn(new Visitor(house.site), email, "sbagliata sbagliata");
      const text = (await response.text())
        .replaceAll(email, "E")
        .replace(/name="csrf" (?:value|content)="[^"]*"/g, "");
      return [response.status, text];
    };
    const unknown = await told("nessuno.qui@ente.it");
    expect(unknown[0]).toBe(401);
    expect(await told(MARIO.email)).toEqual(unknown);
  });

  it("refuses somebody deactivated, and ends what was open", async () => {
    const visitor = new Visitor(house.site);
    await signIn(visitor, MARIO.email, MARIO.password);
    await setActive(house.services, BODY, house.administrator, house.mario.id, false);
    expect(await account(visitor)).toBe(303);
    expect((await signIn(new Visitor(house.site), MARIO.email, MARIO.password)).status).toBe(401);
  });

  it.each([
    ["ten kilobytes", "x".repeat(10_000)],
    ["null bytes", `${MARIO.password}\0`],
    ["nothing", ""],
  ])("a password of %s is a wrong password", async (_, password) => {
    expect((await signIn(new Visitor(house.site), MARIO.email, password)).status).toBe(401);
  });

  it.each(["mаrio.rossi@ente.it", "mario.rossi@ente.it\0", "mario.rossi@ente.it\r\nX: y", "' or 1=1 --"])(
    "an e-mail that looks like another, or is none, is unknown: %j",
    async (email) => {
      const response = await signIn(new Visitor(house.site), email, MARIO.password);
      expect([response.status, response.headers.get("x")]).toEqual([401, null]);
    },
  );
});

describe("throttling", () => {
  it("makes wait after five failures, known e-mail or not, and lets in again afterwards", async () => {
    for (const email of [MARIO.email, "nessuno@ente.it"]) {
      for (let guess = 0; guess < 5; guess += 1)
        expect((await signIn(new Visitor(house.site), email, "no no no no no no")).status).toBe(401);
      const response = await signIn(new Visitor(house.site), email, MARIO.password);
      expect([response.status, response.headers.get("retry-after")]).toEqual([429, "15"]);
    }
    house.site.setTime("2018-10-01T08:30:16Z");
    expect((await signIn(new Visitor(house.site), MARIO.email, MARIO.password)).status).toBe(303);
  });
});

describe("sessions", () => {
  it("end after an hour without use, slide with use, and end after twelve hours whatever happens", async () => {
    const visitor = new Visitor(house.site);
    await signIn(visitor, MARIO.email, MARIO.password);
    const start = Date.parse("2018-10-01T08:30:00Z");
    const at = (minutes: number) => house.site.setTime(new Date(start + minutes * 60_000).toISOString());
    for (let minutes = 50; minutes < 720; minutes += 50) {
      at(minutes);
      expect(await account(visitor)).toBe(200);
    }
    at(720);
    expect(await account(visitor)).toBe(303);
    const other = new Visitor(house.site);
    await signIn(other, MARIO.email, MARIO.password);
    at(781);
    expect(await account(other)).toBe(303);
  });

  it("end at sign-out and at revocation, with the next request", async () => {
    const [one, two, admin] = [0, 1, 2].map(() => new Visitor(house.site));
    if (!one || !two || !admin) throw new Error("three visitors");
    for (const visitor of [one, two]) await signIn(visitor, MARIO.email, MARIO.password);
    await signIn(admin, ADMIN.email, ADMIN.password);
    const kept = one.cookies.get(`traguardo-${BODY}`) ?? "";
    await one.post(`/${BODY}/sign-out`, {}, `/${BODY}/account`);
    one.cookies.set(`traguardo-${BODY}`, kept);
    expect(await account(one)).toBe(303);
    const people = `/${BODY}/administration/people/${house.mario.id}`;
    expect((await admin.post(`${people}/end-sessions`, {}, people)).status).toBe(303);
    expect(await account(two)).toBe(303);
  });

  it("have a token of their own: one set before sign-in opens nothing", async () => {
    const visitor = new Visitor(house.site);
    visitor.cookies.set(`traguardo-${BODY}`, "chosen-by-somebody-else");
    await signIn(visitor, MARIO.email, MARIO.password);
    expect(visitor.cookies.get(`traguardo-${BODY}`)).not.toBe("chosen-by-somebody-else");
    const thief = new Visitor(house.site);
    thief.cookies.set(`traguardo-${BODY}`, "chosen-by-somebody-else");
    expect(await account(thief)).toBe(303);
  });

  it("open their own body only, and nothing once touched", async () => {
    await house.services.store.createBody(
      { code: "other", name: "Altro ente", demonstration: false },
      { kind: "system", id: "setup", name: "Traguardo" },
    );
    const visitor = new Visitor(house.site);
    await signIn(visitor, MARIO.email, MARIO.password);
    const token = visitor.cookies.get(`traguardo-${BODY}`) ?? "";
    visitor.cookies.set("traguardo-other", token);
    expect((await visitor.get("/other/account")).status).toBe(303);
    const flipped = token.startsWith("A") ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    visitor.cookies.set(`traguardo-${BODY}`, flipped);
    expect(await account(visitor)).toBe(303);
  });

  it("travel in cookies that scripts cannot read, over https only with the __Host- prefix", async () => {
    const site = cheap(await testServer({ publicAddress: "https://traguardo.ente.it", secure: true }));
    const header = (await site.app.request("/first-start/x")).headers.get("strict-transport-security");
    expect(header).toContain("max-age=");
    await site.store.createBody(
      { code: "secure", name: "Ente", demonstration: false },
      { kind: "system", id: "setup", name: "Traguardo" },
    );
    const cookie = (await site.app.request("/secure/sign-in")).headers.getSetCookie().join();
    expect(cookie).toMatch(/^__Host-traguardo\.form=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    await site.close();
  });
});

describe("forms", () => {
  it("are refused without their token, with another session's, or from another site", async () => {
    const [mario, admin] = [new Visitor(house.site), new Visitor(house.site)];
    await signIn(mario, MARIO.email, MARIO.password);
    await signIn(admin, ADMIN.email, ADMIN.password);
    const foreign = csrfIn(await (await admin.get(`/${BODY}/account`)).text());
    const out = `/${BODY}/sign-out`;
    const here = `/${BODY}/account`;
    expect((await mario.post(out, { csrf: "" }, here)).status).toBe(403);
    expect((await mario.post(out, { csrf: foreign }, here)).status).toBe(403);
    expect((await mario.post(out, {}, here, { origin: "https://evil.example" })).status).toBe(403);
    expect((await mario.post(out, {}, here, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect(await account(mario)).toBe(200);
    expect((await mario.post(out, {}, here, { origin: "http://localhost" })).status).toBe(303);
  });

  it("a token kept from an ended session is none for the next", async () => {
    const visitor = new Visitor(house.site);
    await signIn(visitor, MARIO.email, MARIO.password);
    const old = csrfIn(await (await visitor.get(`/${BODY}/account`)).text());
    await visitor.post(`/${BODY}/sign-out`, {}, `/${BODY}/account`);
    await signIn(visitor, MARIO.email, MARIO.password);
    expect((await visitor.post(`/${BODY}/sign-out`, { csrf: old }, "")).status).toBe(403);
  });

  it("sign-in itself needs a form that this browser fetched", async () => {
    const fetched = csrfIn(await (await new Visitor(house.site).get(PAGE)).text());
    const { email, password } = MARIO;
    const response = await new Visitor(house.site).post(PAGE, { email, password, csrf: fetched }, PAGE);
    expect(response.status).toBe(403);
  });
});

describe("headers", () => {
  it("stand on every answer, errors too", async () => {
    for (const path of [PAGE, "/", "/nowhere/at/all", "/health"]) {
      const { headers } = await house.site.app.request(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("cache-control")).toContain("no-store");
    }
  });
});
