import { afterAll, beforeAll, expect, it } from "vitest";
import { createKey } from "../../../src/application/people/keys.ts";
import { NO_ARRANGEMENTS } from "../../../src/core/plan/arrangements.ts";
import { person } from "../../application/plans/office.ts";
import { plan } from "../../evaluation/building.ts";
import type { TestServer } from "../../server/support.ts";
import { BODY, openBody, Reader, textOf } from "./office.ts";

const SYSTEM = { kind: "system", id: "prova", name: "Prova" } as const;
const named = (name: string) =>
  plan([
    {
      id: "A.1",
      units: ["U.1"],
      indicators: [{ normal: '(v "x" t)', targets: ">= 9", weight: "100", name }],
    },
  ]);

let test: TestServer;
let office: Reader;
let secret: string;
beforeAll(async () => {
  test = await openBody();
  await test.store.write(BODY, SYSTEM, ({ plans }) =>
    plans.adopt({
      plan: named("Visite guidate"),
      arrangements: NO_ARRANGEMENTS,
      act: { number: "7", date: "2018-01-31" },
      source: null,
      targetSetters: {},
    }),
  );
  office = await Reader.of(test, "programming-office");
  const key = { name: "piano", scopes: ["plan" as const], units: [], lastDay: null };
  secret = (
    await createKey(test.server.services, BODY, person("administrator"), { ...key, scopes: ["plan"] })
  ).secret;
});
afterAll(() => test.close());

const draftOf = (name: string) =>
  test.store.write(BODY, SYSTEM, ({ drafts }) =>
    drafts.create({ plan: named(name), arrangements: NO_ARRANGEMENTS, source: null, base: null }),
  );
const judged = async () =>
  (await test.store.read(BODY, ({ records }) => records.list("places"))).at(-1)?.content.judged;

it("adopting asks of a rewritten indicator whether it is new, the safe answer chosen", async () => {
  const draft = await draftOf("Premi assegnati");
  const page = await office.page(`/drafts/${draft.id}`);
  expect(textOf(page)).toMatch(/A\.1\/1 Prima Visite guidate .* Ora Premi assegnati/);
  expect(page).toMatch(/name="place:A\.1\/1" value="new"[^>]*checked/);
  expect(page).not.toMatch(/value="same"[^>]*checked/);
  const errors = /name="errors" value="(\d+)"/.exec(page)?.[1] ?? "";
  const typed = { revision: String(draft.revision), errors, "place:A.1/1": "same" };
  const refused = await office.post(`/drafts/${draft.id}/adopt`, { ...typed, number: "", date: "" });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toMatch(/value="same"[^>]*checked/);
  const sent = { ...typed, number: "31", date: "2018-06-30" };
  expect((await office.post(`/drafts/${draft.id}/adopt`, sent)).status).toBe(303);
  expect(await judged()).toEqual([
    { place: "A.1/1", was: "Visite guidate", is: "Premi assegnati", same: true },
  ]);
});

it("a program is asked the same, and takes it for new where it says nothing", async () => {
  const draft = await draftOf("Imprese cessate");
  const call = async (path: string, body?: unknown) => {
    const answer = await test.app.request(`/api/v1/bodies/${BODY}/drafts/${draft.id}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return [answer.status, (await answer.json()) as Readonly<Record<string, unknown>>] as const;
  };
  const [, { places, diagnostics }] = await call("");
  expect(places).toMatchObject([
    { place: "A.1/1", was: { name: "Premi assegnati" }, is: { name: "Imprese cessate" }, decidedIn: null },
  ]);
  const errorsAccepted =
    (diagnostics as readonly { severity: string }[]).filter(({ severity }) => severity === "error").length ||
    null;
  const act = { revision: draft.revision, number: "32", date: "2018-07-31", errorsAccepted };
  expect((await call("/adoption", { ...act, samePlaces: ["A.1/9"] }))[0]).toBe(422);
  expect((await call("/adoption", act))[0]).toBe(201);
  expect(await judged()).toMatchObject([{ place: "A.1/1", same: false }]);
  const annex = textOf(await office.page("/amendments?year=2018"));
  expect(annex).toContain("Per questo atto è lo stesso indicatore, riscritto");
  expect(annex).toContain("Per questo atto è un indicatore nuovo");
});
