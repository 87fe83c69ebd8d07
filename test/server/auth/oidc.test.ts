import { generateKeyPairSync } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ProviderConfig } from "../../../src/server/auth/oidc/provider-config.ts";
import { BODY, houseWithPeople, MARIO } from "./house.ts";
import { type RealProvider, realProvider } from "./real-provider.ts";
import { Visitor } from "./visitor.ts";

const HERE = "http://localhost";
const CALLBACK = `${HERE}/oidc/1/callback`;
const SECRET = "a secret of the tests, long enough";
const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
const shared = { client_id: "traguardo", redirect_uris: [CALLBACK], response_types: ["code"] };

/** The two ways in which the server proves at the provider who it is. */
const PROOFS = {
  client_secret_basic: {
    client: { ...shared, client_secret: SECRET },
    proof: { by: "secret", secret: SECRET },
  },
  private_key_jwt: {
    client: {
      ...shared,
      token_endpoint_auth_method: "private_key_jwt",
      jwks: { keys: [{ ...keys.publicKey.export({ format: "jwk" }), alg: "RS256", use: "sig" }] },
    },
    proof: { by: "private-key", pem: keys.privateKey.export({ format: "pem", type: "pkcs8" }).toString() },
  },
} as const satisfies Record<string, { client: object; proof: ProviderConfig["proof"] }>;

const config = (issuer: string, proof: ProviderConfig["proof"]): ProviderConfig => ({
  id: "1",
  issuer,
  clientId: "traguardo",
  proof,
  label: "SPID",
  scope: "openid email profile",
});

describe.each(Object.entries(PROOFS))("sign-in with a provider, by %s", (_, { client, proof }) => {
  let provider: RealProvider;
  let house: Awaited<ReturnType<typeof houseWithPeople>>;
  beforeAll(async () => {
    provider = await realProvider(client);
  });
  afterAll(() => provider.close());
  beforeEach(async () => {
    house = await houseWithPeople({ providers: [config(provider.issuer, proof)] });
    provider.account = { subject: "RSSMRA", email: MARIO.email, verified: true };
  });
  afterEach(() => house.site.close());

  /** Path and query with which the provider sends the browser back. */
  async function wayBack(visitor: Visitor): Promise<string> {
    const page = await (await visitor.get(`/${BODY}/sign-in?to=/${BODY}/account`)).text();
    const link = /href="([^"]*\/sign-in\/with\/[^"]*)"/.exec(page)?.[1] ?? "";
    const out = await visitor.get(link.replaceAll("&amp;", "&"));
    expect(out.status).toBe(303);
    const address = out.headers.get("location") ?? "";
    expect(new URL(address).searchParams.get("code_challenge_method")).toBe("S256");
    const back = new URL(await provider.follow(address, CALLBACK));
    return back.pathname + back.search;
  }
  const locationOf = async (visitor: Visitor, path: string) =>
    (await visitor.get(path)).headers.get("location");
  const refused = (reason: string) => `/${BODY}/sign-in?failed=${reason}`;

  it("lets in who was invited with that verified e-mail, and links the two", async () => {
    const visitor = new Visitor(house.site);
    expect(await locationOf(visitor, await wayBack(visitor))).toBe(`/${BODY}/account`);
    expect((await visitor.get(`/${BODY}/account`)).status).toBe(200);
    // Linked now: the e-mail may change and be unverified.
    provider.account = { subject: "RSSMRA", email: "altro@example.org", verified: false };
    const later = new Visitor(house.site);
    expect(await locationOf(later, await wayBack(later))).toBe(`/${BODY}/account`);
    // The same e-mail with another subject is somebody else.
    provider.account = { subject: "VRDLGI", email: MARIO.email, verified: true };
    const other = new Visitor(house.site);
    expect(await locationOf(other, await wayBack(other))).toBe(refused("sign-in-unknown"));
  });

  it("creates nobody", async () => {
    provider.account = { subject: "X", email: "nessuno@ente.it", verified: true };
    const visitor = new Visitor(house.site);
    expect(await locationOf(visitor, await wayBack(visitor))).toBe(refused("sign-in-unknown"));
    expect((await house.site.store.read(BODY, ({ people }) => people.list())).length).toBe(2);
    const page = await (await visitor.get(refused("sign-in-unknown"))).text();
    expect(page).toContain("questo ente non ti ha invitato");
  });

  it("believes no e-mail that is not verified", async () => {
    provider.account = { subject: "X", email: MARIO.email, verified: false };
    const visitor = new Visitor(house.site);
    expect(await locationOf(visitor, await wayBack(visitor))).toBe(refused("sign-in-unverified"));
  });

  it("refuses a wrong state, another browser's answer, and one used before", async () => {
    const visitor = new Visitor(house.site);
    const back = await wayBack(visitor);
    const errand = new Map(visitor.cookies);
    const forged = back.replace(/state=[^&]*/, "state=forged");
    expect(await locationOf(visitor, forged)).toBe(refused("provider-answer"));
    expect((await new Visitor(house.site).get(back)).status).toBe(404);
    const again = (cookies: ReadonlyMap<string, string>) => {
      const same = new Visitor(house.site);
      for (const [name, value] of cookies) same.cookies.set(name, value);
      return same;
    };
    expect(await locationOf(again(errand), back)).toBe(`/${BODY}/account`);
    expect(await locationOf(again(errand), back)).toBe(refused("provider-answer"));
    const touched = again(new Map([...errand].map(([name, value]) => [name, `${value.slice(0, -2)}xx`])));
    expect((await touched.get(back)).status).toBe(404);
  });

  it("says so where somebody changes their mind at the provider", async () => {
    const visitor = new Visitor(house.site);
    await wayBack(visitor);
    expect(await locationOf(visitor, "/oidc/1/callback?error=access_denied")).toBe(
      refused("provider-refused"),
    );
  });

  it("links an identity to who is signed in, and to nobody else", async () => {
    provider.account = { subject: "MIO", email: "privata@example.org", verified: false };
    const visitor = new Visitor(house.site);
    await visitor.post(
      `/${BODY}/sign-in`,
      { email: MARIO.email, password: MARIO.password },
      `/${BODY}/sign-in`,
    );
    const linking = async () => {
      const page = await (await visitor.post(`/${BODY}/account/link/1`, {}, `/${BODY}/account`)).text();
      const href = /href="(http:[^"]*)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
      const back = new URL(await provider.follow(href, CALLBACK));
      return back.pathname + back.search;
    };
    const back = await linking();
    const stranger = new Visitor(house.site);
    stranger.cookies.set("traguardo.errand", visitor.cookies.get("traguardo.errand") ?? "");
    expect((await stranger.get(back)).status).toBe(404);
    expect(await locationOf(visitor, await linking())).toBe(`/${BODY}/account?done=identity-linked`);
    const later = new Visitor(house.site);
    expect(await locationOf(later, await wayBack(later))).toBe(`/${BODY}/account`);
  });
});

describe("a provider that does not answer", () => {
  it("leaves the password", async () => {
    const gone = await realProvider(PROOFS.client_secret_basic.client);
    await gone.close();
    const house = await houseWithPeople({
      providers: [config(gone.issuer, { by: "secret", secret: SECRET })],
    });
    const visitor = new Visitor(house.site);
    const out = await visitor.get(`/${BODY}/sign-in/with/1`);
    expect(out.headers.get("location")).toBe(`/${BODY}/sign-in?failed=provider-unreachable`);
    expect(await (await visitor.get(out.headers.get("location") ?? "")).text()).toContain("non risponde");
    await house.site.close();
  });
});
