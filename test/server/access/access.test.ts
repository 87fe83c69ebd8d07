import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OPERATIONS } from "../../../src/server/api/operations.ts";
import { type Asker, ask, askerOf, filled, isDenied } from "./asking.ts";
import { expectedAccess, type Row } from "./expected.ts";
import { A, B, type Code, type Holdings, openTwoBodies, type TwoBodies } from "./two-bodies.ts";

const ROWS = expectedAccess();
const WHO = [...(ROWS[0]?.who.keys() ?? [])];
const named = ({ method, path }: Pick<Row, "method" | "path">) => `${method} ${path}`;
const ofBody = ({ path }: Row) => path.includes("/:body");

let bodies: TwoBodies;
beforeAll(async () => {
  bodies = await openTwoBodies();
});
afterAll(() => bodies.close());

/** Everything that a body holds, as its trail and its lists tell. */
async function stateOf(body: Code): Promise<unknown> {
  return bodies.store.read(body, async (reader) => ({
    entries: await reader.ledger.entries(),
    validations: await reader.ledger.validations(),
    people: (await reader.people.list()).map(({ lastVisit: _, ...person }) => person),
    drafts: await reader.drafts.list(),
    plans: await reader.plans.list(),
    keys: (await reader.keys.list()).map(({ lastUsedAt: _, ...key }) => key),
    cells: await reader.sheets.cells(),
  }));
}

describe("the table", () => {
  it("has a row for every route, and no row for a route that is not there", () => {
    const registered = bodies.app.routes.filter(({ method }) => method !== "ALL").map(named);
    expect([...new Set(registered)].sort()).toEqual(ROWS.map(named).sort());
  });

  it("has a row for every operation of the API", () => {
    const operations = OPERATIONS.map(({ method, path }) =>
      `${method.toUpperCase()} /api/v1/bodies/:body${path}`.replace(/\{(\w+)\}/g, ":$1"),
    );
    expect(ROWS.map(named)).toEqual(expect.arrayContaining(operations));
  });
});

describe.each([A, B])("in %s", (body) => {
  it.each(WHO)("%s may do what the table says, and nothing else", async (who) => {
    const wrong: string[] = [];
    for (const row of ROWS) {
      const asker = await askerOf(bodies, body, who);
      const path = filled(row.path, body, bodies.holdings[body]);
      const response = await ask(bodies, { ...row, path }, asker);
      const expected = row.who.get(who);
      const agrees = isDenied(response, path) === (expected === "deny") && response.status < 500;
      if (!agrees) wrong.push(`${named(row)}: ${expected}, answered ${response.status}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("what is their own units' only", () => {
  const own = (path: string, held: Partial<Holdings>) => filled(path, A, { ...bodies.holdings[A], ...held });
  const foreign = (): Partial<Holdings> => {
    const { foreignHash: hash, foreignSequence: sequence } = bodies.holdings[A];
    return { hash, sequence };
  };
  let head: Asker;
  beforeAll(async () => {
    head = await askerOf(bodies, A, "head-of-unit");
  });

  it.each(["/:body/evidence/:hash", "/api/v1/bodies/:body/evidence/:hash"])(
    "a head of unit reads its own files at %s",
    async (path) => {
      const get = (held: Partial<Holdings>) => ask(bodies, { method: "GET", path: own(path, held) }, head);
      expect((await get({})).status).toBe(200);
      expect((await get(foreign())).status).toBe(403);
    },
  );

  it.each(["/:body/entries/:sequence/correct", "/api/v1/bodies/:body/entries/:sequence/corrections"])(
    "a head of unit corrects nothing of another's at %s",
    async (path) => {
      const before = await stateOf(A);
      const row = { method: "POST", path: own(path, foreign()) };
      expect((await ask(bodies, row, head, { full: true })).status).toBe(403);
      expect(await stateOf(A)).toEqual(before);
    },
  );

  it("a head of unit is asked for its own values, and saves, sends and pushes no others", async () => {
    const sheet = async (asker: Asker) => {
      const path = `/api/v1/bodies/${A}/sheet?year=2018`;
      const answer = (await (await ask(bodies, { method: "GET", path }, asker)).json()) as {
        rows: { id: string; indicator: string; quantity: string | null; units: string[] }[];
      };
      return answer.rows;
    };
    const mine = await sheet(head);
    const all = await sheet(await askerOf(bodies, A, "programming-office"));
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.length).toBeLessThan(all.length);
    const [other] = all.filter(({ id }) => !mine.some((row) => row.id === id));
    if (!other) throw new Error("everything is theirs");
    const send = (method: string, path: string, body: unknown) =>
      bodies.app.request(`/api/v1/bodies/${A}${path}`, {
        method,
        headers: { ...head.headers, "x-csrf-token": head.csrf, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const before = await stateOf(A);
    const { id, indicator, quantity } = other;
    const answers = [
      await send("PUT", "/sheet", { rows: [{ id, revision: 0, text: "3" }] }),
      await send("POST", "/sheet/submissions", { rows: [{ id, revision: 0, seen: null }] }),
      await send("POST", "/measurements", {
        items: [{ indicator, quantity, year: 2018, observedOn: "2018-09-30", value: "3", confirmed: true }],
      }),
    ];
    for (const { status } of answers) expect([403, 404, 422]).toContain(status);
    expect(await stateOf(A)).toEqual(before);
    const [first] = mine;
    const saved = await send("PUT", "/sheet", { rows: [{ id: first?.id, revision: 0, text: "3" }] });
    expect(saved.status).toBe(200);
  });
});

describe.each([
  [A, B],
  [B, A],
] as const)("between bodies, %s and %s", (from, to) => {
  it.each(WHO.filter((who) => who !== "public"))("%s of the one is nobody in the other", async (who) => {
    const before = await stateOf(to);
    const wrong: string[] = [];
    for (const row of ROWS.filter((one) => ofBody(one) && one.who.get("public") === "deny")) {
      const asker = await askerOf(bodies, from, who, to);
      const path = filled(row.path, to, bodies.holdings[to]);
      const response = await ask(bodies, { ...row, path }, asker, { full: true });
      if (!isDenied(response, path)) wrong.push(`${named(row)}: answered ${response.status}`);
    }
    expect(wrong).toEqual([]);
    expect(await stateOf(to)).toEqual(before);
  });
});

describe("what is the other body's", () => {
  const roles = WHO.filter((who) => who !== "public");
  // A year is of every body.
  const yearOnly = /\/validation\/:year(?:\/[a-z.]+)?$/;
  const rows = ROWS.filter((row) => ofBody(row) && /:body\/.*:/.test(row.path) && !yearOnly.test(row.path));

  it.each(rows.map((row) => [named(row), row] as const))("is not found by %s", async (_, row) => {
    const { holdings } = bodies;
    const before = await stateOf(B);
    for (const who of roles.filter((one) => row.who.get(one) !== "deny")) {
      const asker = await askerOf(bodies, A, who);
      // Units are called alike in both: that one is of no body alone.
      const unit = "U.9.9.9";
      const path = filled(row.path, A, { ...holdings[B], unit });
      const response = await ask(bodies, { ...row, path }, asker, { full: true });
      expect([who, response.status]).toEqual([who, expect.toSatisfy(isNotFound)]);
      expect(await response.text()).not.toContain(`di ${B}`);
    }
    expect(await stateOf(B)).toEqual(before);
  });

  it("a number of both ledgers is each one's own entry", async () => {
    const office = await askerOf(bodies, A, "programming-office");
    const path = `/api/v1/bodies/${A}/entries/${bodies.holdings[A].sequence}`;
    const entry = (await (await ask(bodies, { method: "GET", path }, office)).json()) as {
      indicator: string;
    };
    expect(entry.indicator).not.toMatch(/^Z/);
  });
});

function isNotFound(status: number): boolean {
  return status === 404 || status === 403;
}
