import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "../../../src/application/actor.ts";
import { importDocument } from "../../../src/application/plans/import.ts";
import { Problem } from "../../../src/application/problem.ts";
import type { Services } from "../../../src/application/services.ts";
import { Standings } from "../../../src/application/standing.ts";
import type { PlanDraft } from "../../../src/store/drafts.ts";
import { openStore } from "../../../src/store/open.ts";
import type { Role } from "../../../src/store/people.ts";

export const BODY = "cciaa_le";
export const NAME = "piano-lecce-2018-2020.txt";
export const PLAN = new Uint8Array(
  readFileSync(new URL("../../../examples/piano-lecce-2018-2020.txt", import.meta.url)),
);

/** An office on an empty store of its own; the clock stands at 1 October 2018. */
export interface Office {
  readonly services: Services;
  close(): Promise<void>;
}

export async function openOffice(): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-plans-"));
  const clock = () => new Date("2018-10-01T08:30:00Z");
  const store = await openStore({ engine: "sqlite", folder }, { hold: true, clock });
  for (const code of [BODY, "altro"])
    await store.createBody(
      { code, name: "Camera di prova", demonstration: false },
      { kind: "system", id: "setup", name: "Traguardo" },
    );
  const standings = new Standings(store, () => clock().toISOString().slice(0, 10));
  return {
    services: { store, standings, clock },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function person(role: Role, id = `persona-${role}`): Actor {
  return { kind: "person", id, name: `Persona ${id}`, roles: [role], units: [], demonstration: false };
}

export const OFFICE = person("programming-office");

export function importExample({ services }: Office): Promise<PlanDraft> {
  return importDocument(services, BODY, OFFICE, { name: NAME, bytes: PLAN });
}

/** What something asked for is refused with. */
export async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof Problem) return outcome;
  throw outcome ?? new Error("done, although it should have been refused");
}
