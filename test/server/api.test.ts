import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKey } from "../../src/application/people/keys.ts";
import type { App } from "../../src/server/server.ts";
import type { Scope } from "../../src/store/keys.ts";
import { BODY, type Office, OTHER_BODY, openOffice } from "../application/measurements/office.ts";
import { appOf } from "../web/measurements/browser.ts";

let office: Office;
let app: App;
let reader: string;
let measurer: string;
let planner: string;

beforeAll(async () => {
  office = await openOffice();
  app = appOf(office);
  const key = async (...scopes: Scope[]) => {
    const input = { name: scopes.join(" "), scopes, units: [], lastDay: null };
    return (await createKey(office.services, BODY, office.administrator, input)).secret;
  };
  reader = await key("read");
  measurer = await key("read", "measure");
  planner = await key("read", "plan");
});
afterAll(() => office.close());

interface Sent {
  readonly key?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function ask(method: string, path: string, { key, body, headers = {} }: Sent = {}): Promise<Response> {
  return app.request(`/api/v1${path}`, {
    method,
    headers: {
      "accept-language": "en",
      ...(key ? { authorization: `Bearer ${key}` } : {}),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined
      ? {}
      : { body: body instanceof Uint8Array ? Uint8Array.from(body) : JSON.stringify(body) }),
  });
}

const of = (path: string, body = BODY) => `/bodies/${body}${path}`;
const VALUE = {
  indicator: "A.1.1.2/1",
  year: 2018,
  observedOn: "2018-09-30",
  value: "12",
  link: "https://registro.example.it/prove/1",
};

async function items(response: Response): Promise<Record<string, unknown>[]> {
  return ((await response.json()) as { items: Record<string, unknown>[] }).items;
}

async function askedIndicator(): Promise<{ indicator: string; quantity: string | null }> {
  const sheet = (await (await ask("GET", of("/sheet"), { key: measurer })).json()) as {
    rows: { indicator: string; quantity: string | null; year: number; unit: null; latest: unknown }[];
  };
  const row = sheet.rows.find(({ year, latest }) => year === 2018 && latest === null);
  if (!row) throw new Error("nothing is asked");
  return row;
}

describe("who may ask", () => {
  it("nobody without a key, and says so as problem+json", async () => {
    const response = await ask("GET", of("/evaluation"));
    expect(response.status).toBe(401);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(await response.json()).toMatchObject({ type: "/api/v1/problems/not-signed-in", status: 401 });
  });

  it("no key that is not one, and none of another body", async () => {
    expect((await ask("GET", of("/evaluation"), { key: "tgd_nothing" })).status).toBe(401);
    expect((await ask("GET", of("/evaluation", OTHER_BODY), { key: reader })).status).toBe(401);
  });

  it("a key only within its scopes", async () => {
    expect((await ask("POST", of("/measurements"), { key: reader, body: { items: [VALUE] } })).status).toBe(
      403,
    );
    expect((await ask("GET", of("/people"), { key: measurer })).status).toBe(403);
    expect((await ask("GET", of("/drafts"), { key: planner })).status).toBe(200);
  });
});

describe("readings", () => {
  it("reads a formula as the command does", async () => {
    const response = await ask("POST", "/formula", { body: { text: "Numero utenti/Numero abitanti*100" } });
    expect(await response.json()).toMatchObject({
      normal: '(* (/ (v "Numero utenti" t) (v "Numero abitanti" t)) 100)',
      kind: "ratio",
    });
  });

  it("reads a target of a year", async () => {
    const response = await ask("POST", "/target", { body: { text: ">= +10%", year: 2018 } });
    expect(await response.json()).toMatchObject({
      targets: [{ year: 2018, comparator: ">=", value: 10, unit: "%" }],
    });
  });

  it("says what of a request is not as described, and where", async () => {
    const response = await ask("POST", "/formula", { body: { text: 7 } });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      errors: [{ pointer: "text", code: "input-not-as-described" }],
    });
  });

  it("refuses what is no JSON without a fault of ours", async () => {
    const response = await app.request("/api/v1/formula", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(response.status).toBe(422);
  });
});

describe("what stands", () => {
  it("gives the plan in force, and by its hash", async () => {
    const current = (await (await ask("GET", of("/plans/current"), { key: reader })).json()) as {
      version: { hash: string };
      plan: { nodes: unknown[] };
    };
    expect(current.plan.nodes.length).toBe(68);
    const same = await ask("GET", of(`/plans/${current.version.hash}`), { key: reader });
    expect(await same.json()).toEqual(current);
    expect((await ask("GET", of("/plans/0000"), { key: reader })).status).toBe(404);
  });

  it("gives scores with the hashes that they can be recomputed from", async () => {
    const response = await ask("GET", of("/evaluation?year=2018&as-of=2018-09-30"), { key: reader });
    expect(await response.json()).toMatchObject({
      moment: { year: 2018, observedUpTo: "2018-09-30" },
      body: { coverage: expect.any(String), worst: expect.any(String) },
    });
  });

  it("answers 304 to who has it already", async () => {
    const first = await ask("GET", of("/plans/current"), { key: reader });
    const tag = first.headers.get("etag") ?? "";
    expect(tag).not.toBe("");
    const again = await ask("GET", of("/plans/current"), { key: reader, headers: { "if-none-match": tag } });
    expect(again.status).toBe(304);
  });

  it("explains a number", async () => {
    const response = await ask("GET", of("/indicators/A.1.1.2/1/explanation"), { key: reader });
    const { lines } = (await response.json()) as { lines: { text: string }[] };
    expect(lines.length).toBeGreaterThan(3);
    expect((await ask("GET", of("/indicators/X.9/1/explanation"), { key: reader })).status).toBe(404);
  });
});

describe("measurements of another system", () => {
  it("are recorded with their evidence's address, once for each idempotency key", async () => {
    const { indicator, quantity } = await askedIndicator();
    const body = { items: [{ ...VALUE, indicator, quantity, confirmed: true }] };
    const headers = { "idempotency-key": "one" };
    const first = await ask("POST", of("/measurements"), { key: measurer, body, headers });
    expect(first.status).toBe(201);
    const [entry] = await items(first);
    expect(entry).toMatchObject({ indicator, link: VALUE.link, author: { kind: "key" } });
    const again = await ask("POST", of("/measurements"), { key: measurer, body, headers });
    expect([again.status, await items(again)]).toEqual([201, [entry]]);
    const all = await items(await ask("GET", of(`/entries?indicator=${indicator}`), { key: reader }));
    expect(all).toMatchObject([{ left: false, indicatorNow: indicator }]);
    expect(all).toHaveLength(1);
    const other = await ask("POST", of("/measurements"), {
      key: measurer,
      headers,
      body: { items: [{ ...VALUE, value: "13" }] },
    });
    expect(other.status).toBe(422);
  });

  it("two at once under one key are one", async () => {
    const { indicator, quantity } = await askedIndicator();
    const body = { items: [{ ...VALUE, indicator, quantity, confirmed: true }] };
    const headers = { "idempotency-key": "two" };
    const both = await Promise.all(
      [1, 2].map(() => ask("POST", of("/measurements"), { key: measurer, body, headers })),
    );
    expect(both.map(({ status }) => status)).toContain(201);
    const all = await items(await ask("GET", of(`/entries?indicator=${indicator}`), { key: reader }));
    expect(all.filter(({ quantity: of }) => of === quantity)).toHaveLength(1);
  });

  it("are all refused where one is wrong, each place named", async () => {
    const { indicator, quantity } = await askedIndicator();
    const before = await items(await ask("GET", of("/entries"), { key: reader }));
    const right = { ...VALUE, indicator, quantity, confirmed: true };
    const response = await ask("POST", of("/measurements"), {
      key: measurer,
      body: { items: [right, { ...right, value: "molti" }, { ...right, indicator: "Z.1/1" }] },
    });
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { errors: { pointer: string; detail: string }[] };
    expect(errors.map(({ pointer }) => pointer)).toEqual(["items.1.value", "items.2.indicator"]);
    expect(await items(await ask("GET", of("/entries"), { key: reader }))).toEqual(before);
  });

  it("come in pages, each with the address of the next", async () => {
    const response = await ask("GET", of("/entries?limit=1"), { key: reader });
    expect(await items(response)).toHaveLength(1);
    expect(response.headers.get("link")).toContain("after=1");
  });
});

describe("evidence", () => {
  it("is kept by its hash and given back as a file", async () => {
    const bytes = new TextEncoder().encode("Verbale della riunione\n");
    const sent = await ask("POST", of("/evidence?name=verbale.txt"), {
      key: measurer,
      body: bytes,
      headers: { "content-type": "application/octet-stream" },
    });
    expect(sent.status).toBe(201);
    const { hash } = (await sent.json()) as { hash: string };
    const got = await ask("GET", of(`/evidence/${hash}`), { key: measurer });
    expect(got.headers.get("content-disposition")).toContain("attachment");
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(bytes);
  });

  it("is refused where it is a page or a program", async () => {
    const sent = await ask("POST", of("/evidence?name=prova.html"), {
      key: measurer,
      body: new TextEncoder().encode("<script>alert(1)</script>"),
      headers: { "content-type": "application/octet-stream" },
    });
    expect(sent.status).toBe(415);
  });
});

describe("drafts", () => {
  it("are begun, edited and adopted; a revision that was overtaken is a conflict", async () => {
    const begun = (await (await ask("POST", of("/drafts"), { key: planner })).json()) as {
      id: string;
      revision: number;
    };
    const edit = {
      kind: "set-title",
      node: "A.1",
      title: "Sostenere il territorio, le economie e le imprese",
    };
    const path = of(`/drafts/${begun.id}`);
    const changed = await ask("POST", `${path}/changes`, {
      key: planner,
      body: { revision: begun.revision, edits: [edit] },
    });
    expect(changed.status).toBe(200);
    const late = await ask("POST", `${path}/changes`, {
      key: planner,
      body: { revision: begun.revision, edits: [{ ...edit, title: "Altro" }] },
    });
    expect(late.status).toBe(409);
    const { revision } = ((await changed.json()) as { draft: { revision: number } }).draft;
    const errors = (
      (await (await ask("GET", path, { key: planner })).json()) as { diagnostics: { severity: string }[] }
    ).diagnostics.filter(({ severity }) => severity === "error").length;
    const adopted = await ask("POST", `${path}/adoption`, {
      key: planner,
      body: { revision, number: "Delibera n. 12", date: "2018-09-14", errorsAccepted: errors || null },
    });
    expect(await adopted.json()).toMatchObject({ number: 2, act: { number: "Delibera n. 12" } });
  });

  it("a plan document sent is a draft", async () => {
    const sent = await ask("POST", of("/imports?name=nota.txt"), {
      key: planner,
      body: new TextEncoder().encode("Nessun piano qui."),
      headers: { "content-type": "application/octet-stream" },
    });
    expect(sent.status).toBe(422);
  });
});

describe("the description", () => {
  it("is OpenAPI 3.1 and names every operation once", async () => {
    const document = (await (await ask("GET", "/openapi.json")).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    expect(document.openapi).toMatch(/^3\.1/);
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("what is not there is a problem", async () => {
    const response = await ask("GET", "/nothing");
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("problem+json");
  });
});

describe("haste", () => {
  it("is told when to go on", async () => {
    const answers = [];
    for (let i = 0; i < 320; i++) answers.push(await ask("GET", "/bodies"));
    const last = answers.at(-1);
    expect(answers[0]?.status).toBe(200);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
