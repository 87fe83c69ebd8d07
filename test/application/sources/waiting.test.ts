import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../../src/application/actor.ts";
import { createDemonstration } from "../../../src/application/demonstration/demonstration.ts";
import { computedValues } from "../../../src/application/registers/computed.ts";
import { recordValues } from "../../../src/application/registers/record-values.ts";
import { addRows } from "../../../src/application/registers/write-rows.ts";
import type { Services } from "../../../src/application/services.ts";
import { waitingValues } from "../../../src/application/sources/waiting.ts";
import { Standings } from "../../../src/application/standing.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { openStore } from "../../../src/store/open.ts";

const LECCE = "cciaa_le";
const YEAR = { year: 2018 };

describe("values that wait to be recorded", () => {
  let folder: string;
  let services: Services;
  const actors = new Map<string, Actor>();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "traguardo-waiting-"));
    const clock = () => new Date("2018-12-31T08:30:00Z");
    const store = await openStore({ engine: "sqlite", folder }, { hold: true, clock });
    services = { store, clock, standings: new Standings(store, () => "2018-12-31") };
    await createDemonstration(services);
    const people = await store.read(LECCE, (reader) => reader.people.list());
    for (const person of people)
      for (const role of person.roles) actors.set(role, { kind: "person", ...person });
  });
  afterAll(async () => {
    await services.store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const actor = (role: string): Actor => {
    const found = actors.get(role);
    if (!found) throw new Error(`nobody is ${role}`);
    return found;
  };

  it("are none while everything computed is recorded as it stands", async () => {
    expect(await waitingValues(services, LECCE, actor("programming-office"), YEAR)).toEqual([]);
  });

  it("are told to who may record them, until they are recorded", async () => {
    const officer = actor("programming-office");
    const row = { date: "10/12/2018", kind: "post", channel: "Facebook", title: "Prova", unit: "S. 3.1" };
    await addRows(services, LECCE, officer, { register: "communications", rows: [row] });
    const [told, ...others] = await waitingValues(services, LECCE, officer, YEAR);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ source: "registers" });
    expect(told?.count).toBeGreaterThan(0);
    expect(await waitingValues(services, LECCE, actor("political-body"), YEAR)).toEqual([]);
    expect(await waitingValues(services, LECCE, actor("evaluator"), YEAR)).toEqual([]);

    const { values } = await computedValues(services, LECCE, officer, YEAR);
    const chosen = values
      .filter(({ difference }) => difference !== null && !difference.equals(0))
      .map(({ binding: { indicator, quantity } }) => ({ indicator, quantity, seen: null }));
    expect(chosen).toHaveLength(told?.count ?? 0);
    const confirmed = ["entry-replaces-recorded"];
    await recordValues(services, LECCE, officer, { ...YEAR, chosen, confirmed }, Catalogue.load("it"));
    expect(await waitingValues(services, LECCE, officer, YEAR)).toEqual([]);
  });
});
