import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LARGEST_FILE } from "../../../src/application/evidence/attach.ts";
import { type Asker, ask, askerOf, filled, fromElsewhere, VISITOR } from "../access/asking.ts";
import { expectedAccess } from "../access/expected.ts";
import { A, B, MARK, openTwoBodies, type TwoBodies } from "../access/two-bodies.ts";

let bodies: TwoBodies;
let office: Asker;
let administrator: Asker;
beforeAll(async () => {
  bodies = await openTwoBodies();
  office = await askerOf(bodies, A, "programming-office");
  administrator = await askerOf(bodies, A, "administrator");
});
afterAll(() => bodies.close());

interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestInit["body"];
}

function send(method: string, path: string, { headers, csrf }: Asker, sent: Sent = {}) {
  const all = { ...fromElsewhere(), ...headers, "x-csrf-token": csrf, ...sent.headers };
  const body = sent.body ?? null;
  const stream = body instanceof ReadableStream ? { duplex: "half" as const } : {};
  return bodies.app.request(path, { method, headers: all, ...(body === null ? {} : { body }), ...stream });
}

const json = (value: unknown): Sent => ({
  headers: { "content-type": "application/json" },
  body: typeof value === "string" ? value : JSON.stringify(value),
});
const api = (path: string) => `/api/v1/bodies/${A}${path}`;
const bytes = (text: string) => new TextEncoder().encode(text);

function upload(name: string, content: Uint8Array, path = "/evidence") {
  return send("POST", api(`${path}?name=${encodeURIComponent(name)}`), office, {
    headers: { "content-type": "application/octet-stream" },
    body: Uint8Array.from(content),
  });
}

describe("uploads", () => {
  it.each(["/evidence", "/imports"])("too large for %s are refused, announced or not", async (path) => {
    const large = new Uint8Array(LARGEST_FILE + 1).fill(65);
    expect((await upload("grande.txt", large, path)).status).toBe(413);
    let left = 30;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(new Uint8Array(1024 * 1024).fill(65));
      },
    });
    const chunked = await send("POST", api(`${path}?name=grande.txt`), office, {
      headers: { "content-type": "application/octet-stream" },
      body: endless,
    });
    expect(chunked.status).toBe(413);
  });

  it.each([
    ["programma.pdf", "MZ\u0090\u0000\u0003"],
    ["pagina.txt", "<!doctype html><script>alert(1)</script>"],
    ["disegno.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"],
    ["archivio.docx", "PK\u0003\u0004nothing of an office"],
    ["comando.txt", "#!/bin/sh\nrm -rf /"],
  ])("%s is not taken for what its name says", async (name, content) => {
    expect((await upload(name, bytes(content))).status).toBe(415);
  });

  it.each(["piano.docx", "piano.xlsx", "piano.pdf", "piano.odt", "piano.html"])(
    "%s full of nonsense is refused as a plan without a fault of ours",
    async (name) => {
      for (const content of ["", "PK\u0003\u0004\u0000\u0000", "%PDF-1.7\n%%EOF", "\u0000\u0001\u0002"]) {
        const { status } = await upload(name, bytes(content), "/imports");
        expect([413, 415, 422]).toContain(status);
      }
    },
  );

  it.each([
    "../../etc/passwd",
    "C:\\Windows\\win.ini",
    "nome\u0000.txt",
    "fattura\u202etxt.exe",
    'a"; filename="b.html',
    "riga\r\nSet-Cookie: a=b",
  ])("the name %j names a file and nothing else", async (name) => {
    const response = await upload(`${name}.txt`, bytes(`prova ${JSON.stringify(name)}`));
    expect(response.status).toBe(201);
    const kept = (await response.json()) as { name: string; hash: string };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left.
    expect(kept.name).not.toMatch(/[/\\:"<>|?*\u0000-\u001f\u202e]|^\./);
    for (const path of [api(`/evidence/${kept.hash}`), `/${A}/evidence/${kept.hash}`]) {
      const got = await send("GET", path, office);
      expect(got.headers.get("content-disposition")).toMatch(/^attachment/);
      expect(got.headers.get("x-content-type-options")).toBe("nosniff");
      expect(got.headers.get("set-cookie")).toBeNull();
    }
  });
});

describe("what is typed", () => {
  it("begins no formula in the files that go out", async () => {
    const sheet = (await (await send("GET", api("/sheet?year=2018"), office)).json()) as {
      rows: { id: string; draft: { revision: number } | null }[];
    };
    const signs = ["=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1"];
    const rows = sheet.rows.slice(0, signs.length).map(({ id, draft }, index) => ({
      id,
      revision: draft?.revision ?? 0,
      text: signs[index],
      source: signs[index],
    }));
    expect((await send("PUT", api("/sheet"), office, json({ year: 2018, rows }))).status).toBe(200);
    const csv = await (await send("GET", `/${A}/measurements/sheet.csv?year=2018`, office)).text();
    expect(csv).toContain("cmd|");
    expect(csv).not.toMatch(/(?:^|[;,\n]"?)(?:=cmd|\+1\+1|-2\+3|@SUM|\t=|\r=)/m);
    const xlsx = await (await send("GET", `/${A}/measurements/sheet.xlsx?year=2018`, office)).arrayBuffer();
    const files = Object.entries(unzipSync(new Uint8Array(xlsx)));
    const text = files.map(([, bytes]) => new TextDecoder().decode(bytes)).join("\n");
    expect(text).toContain("cmd|");
    expect(text).not.toMatch(/<f[ >]/);
    expect(files.map(([name]) => name).filter((name) => /externalLink|vba|calcChain/i.test(name))).toEqual(
      [],
    );
  });

  it("is shown as text on every page, whatever it holds", async () => {
    const pages = expectedAccess().filter(
      ({ method, path }) => method === "GET" && !path.startsWith("/api/"),
    );
    const held = bodies.holdings[B];
    let shown = 0;
    for (const who of ["programming-office", "administrator", "manager", "public"]) {
      const asker = await askerOf(bodies, B, who);
      for (const { path } of pages) {
        const asked = `${filled(path, B, held)}?q=${encodeURIComponent(MARK)}&done=${encodeURIComponent(MARK)}`;
        const response = await send("GET", asked, asker);
        expect([asked, response.status < 500]).toEqual([asked, true]);
        if (!response.headers.get("content-type")?.startsWith("text/html")) continue;
        const page = await response.text();
        expect([path, page.includes("<img src=x")]).toEqual([path, false]);
        if (page.includes("&lt;img src=x")) shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(20);
  });

  it.each(["'; DROP TABLE ledger; --", "%' OR '1'='1", "\\", "$1", "?", "ě🎯\u0301"])(
    "%j is only ever a text to the store",
    async (text) => {
      const name = encodeURIComponent(text);
      const asked = [`/entries?indicator=${name}`, `/people/${name}`, `/drafts/${name}`, `/plans/${name}`];
      for (const path of [...asked, `/evidence/${name}`, `/nodes/${name}/explanation`]) {
        for (const asker of [office, administrator])
          expect((await send("GET", api(path), asker)).status).toBeLessThan(500);
      }
      expect((await send("GET", api("/entries"), office)).status).toBe(200);
    },
  );
});

describe("who asks", () => {
  const trail = (cookie: string) =>
    send("GET", `/${A}/administration/audit`, { headers: { cookie }, csrf: "" });

  it("is nobody with a cookie that was touched, cut or another body's", async () => {
    const { token } = await bodies.signIn(A, "administrator");
    const own = `traguardo-${A}=`;
    expect((await trail(own + token)).status).toBe(200);
    const touched = (token.startsWith("A") ? "B" : "A") + token.slice(1);
    const other = (await bodies.signIn(B, "administrator")).token;
    for (const cookie of [touched, token.slice(0, -1), `${token}A`, "", other, "a".repeat(5000), "%00%ff"])
      expect([cookie, (await trail(own + cookie)).status]).toEqual([cookie, 303]);
  });

  it("sends nothing without a page of ours: no token, another's, another site's", async () => {
    const mine = await bodies.signIn(A, "programming-office");
    const other = await bodies.signIn(A, "programming-office");
    const begin = (csrf: string, headers: Record<string, string> = {}) =>
      send("POST", api("/drafts"), { headers: { cookie: mine.cookie }, csrf }, { headers });
    const statuses = [
      await begin(""),
      await begin(other.csrf),
      await begin(mine.csrf, { origin: "https://altrove.example" }),
      await begin(mine.csrf, { origin: "null" }),
      await begin(mine.csrf, { "sec-fetch-site": "cross-site" }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 403, 403, 403]);
    const own = await begin(mine.csrf, { origin: "http://localhost", host: "localhost" });
    expect(own.status).not.toBe(403);
  });

  it("is sent back after sign-in only to pages of the body", async () => {
    for (const to of [
      "https://altrove.example/",
      "//altrove.example",
      "/\\altrove.example",
      "javascript:alert(1)",
    ]) {
      const page = await (
        await send("GET", `/${A}/sign-in?to=${encodeURIComponent(to)}`, { headers: {}, csrf: "" })
      ).text();
      expect(page).not.toMatch(
        /(?:href|value|action)="(?:https:\/\/altrove|\/\/altrove|\/\\altrove|javascript)/,
      );
    }
  });

  it("is sent nowhere else by the form of sign-in either", async () => {
    const form = await askerOf(bodies, A, "public");
    const { people } = await bodies.store.read(A, async (reader) => ({ people: await reader.people.list() }));
    const [person] = people;
    for (const to of ["https://altrove.example/", "//altrove.example", "/\\altrove.example", `/${B}`]) {
      const response = await send(
        "POST",
        `/${A}/sign-in/as`,
        { ...form, headers: { cookie: VISITOR } },
        { body: new URLSearchParams({ person: person?.id ?? "", to }) },
      );
      expect(response.status).toBe(303);
      expect(response.headers.get("location")).toMatch(new RegExp(`^/${A}(?:/|$)`));
    }
  });

  it("makes no notice of its own appear", async () => {
    const page = await (await send("GET", `/${A}/tree?done=hai-vinto%20un%20premio`, office)).text();
    expect(page).not.toContain("premio");
  });
});

describe("requests that nobody sends by mistake", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  it.each([
    ['{"__proto__":{"admin":true},"text":"Numero utenti"}', 200],
    ['{"constructor":{"prototype":{"admin":true}},"text":"Numero utenti"}', 200],
    [`{"text":${deep}}`, 422],
    ["{", 422],
    ["null", 422],
    ['{"text":1e999}', 422],
  ])("%.40s is read or refused", async (body, status) => {
    const response = await send("POST", "/api/v1/formula", { headers: {}, csrf: "" }, json(body));
    expect(response.status).toBe(status);
    expect(Reflect.get({}, "admin")).toBeUndefined();
  });

  it.each([
    "year=99999999999999999999",
    "year=-1",
    "year=NaN",
    "year=0",
    "as-of=2018-02-31",
    "as-of=9999-99-99",
    "year=2018&year=2019",
    "depth=1e9",
    "limit=-5",
    "after=99999999999999999999",
    "before=99999999999999999999",
    "known-at=never",
    "zoom=1e400&collapsed=%00",
    "lang=%ff",
    "%ff=%fe",
    "year=%E0%A4%A",
  ])("?%s troubles no page", async (query) => {
    const rows = expectedAccess().filter(({ method }) => method === "GET");
    for (const asker of [office, administrator])
      for (const row of rows) {
        const path = `${filled(row.path, A, bodies.holdings[A])}?${query}`;
        const { status } = await ask(bodies, { method: "GET", path }, asker);
        expect([path, status < 500]).toEqual([path, true]);
      }
  });

  it("a day that is none is refused, never shown as another", async () => {
    for (const page of ["tree", "scenario", "units"])
      expect(
        (await ask(bodies, { method: "GET", path: `/${A}/${page}?as-of=2018-02-31` }, office)).status,
      ).toBe(422);
  });

  it.each(["%", "%ff", "%00", "..%2f..%2fetc", "%2e%2e/", "//", "a%0d%0aSet-Cookie:%20a=b", "%F0%9F%8E%AF"])(
    "the path %s is answered",
    async (part) => {
      const places = [
        `/${part}`,
        `/${A}/${part}`,
        `/${A}/nodes/${part}`,
        `/assets/${part}`,
        api(`/people/${part}`),
      ];
      for (const path of [...places, `/${A}/evidence/${part}`, `/api/v1/bodies/${part}/plans`]) {
        const response = await send("GET", path, administrator);
        expect([path, response.status < 500]).toEqual([path, true]);
        expect(response.headers.get("set-cookie")).toBeNull();
      }
    },
  );

  it("no header makes another method of one", async () => {
    const { key } = bodies.holdings[A];
    const headers = { "x-http-method-override": "DELETE", "x-method-override": "DELETE" };
    await send("POST", `${api(`/keys/${key}`)}?_method=DELETE`, administrator, { headers });
    const { items } = (await (await send("GET", api("/keys"), administrator)).json()) as {
      items: { id: string; revokedAt: string | null }[];
    };
    expect(items.find(({ id }) => id === key)?.revokedAt).toBeNull();
  });

  it.each(["TRACE", "CONNECT", "PROPFIND", "PATCH", "OPTIONS"])("%s opens nothing", async (method) => {
    for (const path of [`/${A}/tree`, api("/people")]) {
      const answer = () => send(method, path, { headers: {}, csrf: "" });
      const { status } = await Promise.resolve()
        .then(answer)
        .catch(() => ({ status: 405 }));
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });
});
