import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKey } from "../../../src/application/people/keys.ts";
import { beginSession } from "../../../src/application/people/session.ts";
import { NO_ARRANGEMENTS } from "../../../src/core/plan/arrangements.ts";
import { sessionFormToken } from "../../../src/server/security/form-token.ts";
import { person } from "../../application/plans/office.ts";
import { plan } from "../../evaluation/building.ts";
import type { TestServer } from "../../server/support.ts";
import { BODY, openBody } from "../draft/office.ts";

const SYSTEM = { kind: "system", id: "prova", name: "Prova" } as const;
const PLAN = plan([
  {
    id: "A.1",
    units: ["U.1"],
    indicators: [{ normal: '(v "Visite" t)', targets: ">= 2", weight: "100", name: "Visite" }],
  },
]);
const VISITS = {
  id: "visits",
  title: "Visite",
  columns: [
    { id: "on", title: "Giorno", type: "date", required: true },
    { id: "who", title: "Chi", type: "person" },
    { id: "hours", title: "Ore", type: "hours" },
  ],
  day: "on",
};

let test: TestServer;
const secrets = new Map<string, string>();
beforeAll(async () => {
  test = await openBody();
  await test.store.write(BODY, SYSTEM, ({ plans }) =>
    plans.adopt({
      plan: PLAN,
      arrangements: NO_ARRANGEMENTS,
      act: { number: "Delibera n. 7", date: "2018-01-31" },
      source: null,
      targetSetters: {},
    }),
  );
  for (const scope of ["read", "plan", "measure"] as const) {
    const key = { name: scope, scopes: [scope], units: [], lastDay: null };
    secrets.set(scope, (await createKey(test.server.services, BODY, person("administrator"), key)).secret);
  }
});
afterAll(() => test.close());

type Said = Readonly<Record<string, unknown>>;

async function call(scope: "read" | "plan" | "measure", method: string, path: string, body?: unknown) {
  const answer = await test.app.request(`/api/v1/bodies/${BODY}${path}`, {
    method,
    headers: { authorization: `Bearer ${secrets.get(scope)}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return [answer.status, (await answer.json()) as Said] as const;
}

/** Erasing is for persons who signed in, not for keys. */
async function erased(code: string) {
  const { store } = test;
  const { token } = await store.write(BODY, SYSTEM, async (writer) => {
    const known = await writer.people.byEmail("dpo@example.it");
    const made = {
      name: "DPO (prova)",
      email: "dpo@example.it",
      roles: ["administrator"],
      units: [],
    } as const;
    const one = known ?? (await writer.people.add({ ...made, roles: [...made.roles], demonstration: false }));
    return beginSession(writer, one, "password", { agent: "prova", address: "127.0.0.1" });
  });
  const answer = await test.app.request(`/api/v1/bodies/${BODY}/registers/persons/erasure`, {
    method: "POST",
    headers: {
      cookie: `traguardo-${BODY}=${token}`,
      "x-csrf-token": await sessionFormToken(store, token),
      "content-type": "application/json",
    },
    body: JSON.stringify({ code }),
  });
  return [answer.status, (await answer.json()) as Said] as const;
}

describe("registers over the API", () => {
  it("are defined, filled, changed, counted, read back and put away", async () => {
    const [, list] = await call("read", "GET", "/registers");
    expect(list["inUse"]).toEqual([]);
    expect(list["ready"]).toContainEqual(expect.objectContaining({ id: "events" }));
    expect((await call("read", "POST", "/registers", { document: VISITS, seen: null }))[0]).toBe(403);
    const [defined, { number }] = await call("plan", "POST", "/registers", { document: VISITS, seen: null });
    expect([defined, number]).toEqual([201, expect.any(Number)]);
    const wider = { ...VISITS, columns: [...VISITS.columns, { id: "note", title: "Nota", type: "text" }] };
    const anew = await call("plan", "POST", "/registers", { document: wider, seen: number });
    expect(anew[0]).toBe(201);
    expect((await call("plan", "POST", "/registers", { document: wider, seen: number }))[0]).toBe(409);

    const rows = [
      { on: "1/3/2018", who: "12345678903 Impresa di prova", hours: "1:30" },
      { on: "2018-04-02", who: "IT12345678903", hours: "2" },
      { on: "3/5/2018", note: "di nessuno" },
    ];
    expect((await call("measure", "POST", "/registers/visits/rows", { rows }))[0]).toBe(201);
    const [, page] = await call("read", "GET", "/registers/visits/rows?size=2&page=2");
    const kept = page["rows"] as readonly { id: string; change: number; cells: Record<string, string> }[];
    expect(page).toMatchObject({ total: 3, page: 2, pages: 2, rows: [{ day: "2018-03-01" }] });
    const [first] = kept;
    expect(first?.cells).toMatchObject({ on: "2018-03-01", hours: "3/2" });
    expect(JSON.stringify(page)).not.toContain("12345678903");

    const rule = { register: "visits", what: "distinct", column: "who" };
    const binding = { indicator: "A.1/1", quantity: "Visite", rule, seen: null };
    const [, bound] = await call("plan", "PUT", "/bindings", binding);
    const computed = async () => {
      const [, { values }] = await call("read", "GET", "/computed-values?year=2018");
      return (values as readonly Said[]).map(({ value, rows }) => [value, rows]);
    };
    expect(await computed()).toEqual([["1/1", 2]]);

    const path = `/registers/visits/rows/${first?.id}`;
    const cells = { on: "1/3/2018", who: "01234567897", hours: "2" };
    const [changed, now] = await call("measure", "PUT", path, { cells, seen: first?.change });
    expect([changed, (now["cells"] as Said)["hours"]]).toEqual([200, "2/1"]);
    expect((await call("measure", "PUT", path, { cells, seen: first?.change }))[0]).toBe(409);
    expect(await computed()).toEqual([["2/1", 2]]);

    expect((await call("plan", "POST", "/registers/persons/erasure", { code: "01234567897" }))[0]).toBe(403);
    expect(await erased("01234567897")).toEqual([200, { done: true }]);
    expect((await erased("01234567897"))[0]).toBe(404);
    expect(await computed()).toEqual([["2/1", 2]]);

    expect((await call("measure", "DELETE", `${path}?seen=${now["change"]}`))[0]).toBe(200);
    expect(await computed()).toEqual([["1/1", 1]]);
    const away = await call("plan", "DELETE", `/registers/visits?seen=${anew[1]["number"]}`);
    expect(away[0]).toBe(409);
    const unbound = { ...binding, rule: null, seen: bound["number"] };
    expect((await call("plan", "PUT", "/bindings", unbound))[0]).toBe(200);
    expect((await call("plan", "DELETE", `/registers/visits?seen=${anew[1]["number"]}`))[0]).toBe(200);
    expect((await call("read", "GET", "/registers/visits/rows"))[0]).toBe(404);
  });
});
