import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "../../../src/application/actor.ts";
import { askedOfMe } from "../../../src/application/measurements/asked-of-me.ts";
import { saveDrafts } from "../../../src/application/measurements/save-drafts.ts";
import type { SheetRow } from "../../../src/application/measurements/sheet-row.ts";
import { submitSheet } from "../../../src/application/measurements/submit.ts";
import { Problem } from "../../../src/application/problem.ts";
import type { Services } from "../../../src/application/services.ts";
import { Standings } from "../../../src/application/standing.ts";
import { importPlan } from "../../../src/documents/import-plan.ts";
import { type Arrangements, NO_ARRANGEMENTS } from "../../../src/store/arrangements.ts";
import { openStore } from "../../../src/store/open.ts";
import type { Role } from "../../../src/store/people.ts";
import type { Author, Store } from "../../../src/store/store.ts";
import { EXAMPLE } from "../../example/documents.ts";

export const BODY = "cciaa_le";
export const OTHER_BODY = "cciaa_br";
const SYSTEM: Author = { kind: "system", id: "setup", name: "Avvio" };

type Person = Extract<Actor, { kind: "person" }>;

export interface Office {
  readonly services: Services;
  readonly store: Store;
  /** The programming office. */
  readonly anna: Person;
  /** A second person of the programming office. */
  readonly bruno: Person;
  /** Heads U.3.1.1. */
  readonly carla: Person;
  readonly manager: Person;
  readonly evaluator: Person;
  readonly administrator: Person;
  setTime(instant: string): void;
  close(): Promise<void>;
}

let example: ReturnType<typeof importPlan> | null = null;

/** A body on the example plan, with the real store in a folder of its own; it is 15 October 2018. */
export async function openOffice(
  arrangements: Arrangements = NO_ARRANGEMENTS,
  settersOf: (people: {
    readonly anna: string;
    readonly bruno: string;
  }) => Readonly<Record<string, string>> = () => ({}),
): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-sheet-"));
  let now = new Date("2018-10-15T08:00:00Z");
  const clock = () => now;
  const store = await openStore({ engine: "sqlite", folder }, { hold: true, clock });
  example ??= importPlan("piano.txt", readFileSync(EXAMPLE));
  const { plan } = await example;
  await store.createBody({ code: BODY, name: "Camera di Lecce", demonstration: true }, SYSTEM);
  await store.createBody({ code: OTHER_BODY, name: "Camera di Brindisi", demonstration: true }, SYSTEM);
  const people = await store.write(BODY, SYSTEM, async (writer) => {
    const add = async (name: string, role: Role, units: readonly string[] = []): Promise<Person> => {
      const email = `${name.toLowerCase()}@example.it`;
      const { id } = await writer.people.add({ name, email, roles: [role], units, demonstration: true });
      return { kind: "person", id, name, roles: [role], units, demonstration: true };
    };
    const anna = await add("Anna", "programming-office");
    const bruno = await add("Bruno", "programming-office");
    const carla = await add("Carla", "head-of-unit", ["U.3.1.1"]);
    const manager = await add("Dario", "manager");
    const evaluator = await add("Elena", "evaluator");
    const administrator = await add("Fabio", "administrator");
    const targetSetters = settersOf({ anna: anna.id, bruno: bruno.id });
    const act = { number: "7", date: "2018-01-31" };
    await writer.plans.adopt({ plan, arrangements, act, source: null, targetSetters });
    return { anna, bruno, carla, manager, evaluator, administrator };
  });
  const services = {
    store,
    clock,
    standings: new Standings(store, () => clock().toISOString().slice(0, 10)),
  };
  return {
    services,
    store,
    ...people,
    setTime: (instant) => {
      now = new Date(instant);
    },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The row that asks for a quantity of an indicator; of a unit where given. */
export async function rowOf(
  office: Office,
  actor: Actor,
  indicator: string,
  quantity: string | null = null,
  options: { readonly year?: number; readonly unit?: string; readonly speaksOf?: number } = {},
): Promise<SheetRow> {
  const sheet = await askedOfMe(office.services, BODY, actor, options.year ?? 2018);
  const row = sheet.rows.find(
    ({ cell }) =>
      cell.indicator === indicator &&
      (quantity === null || cell.quantity === quantity) &&
      (options.unit === undefined || cell.unit === options.unit) &&
      (options.speaksOf === undefined || cell.year === options.speaksOf),
  );
  if (!row) throw new Error(`nothing asked for ${indicator} ${quantity ?? ""}`);
  return row;
}

export interface Given {
  readonly text: string;
  readonly observedOn?: string;
  readonly n?: string;
  readonly source?: string;
}

/** Types a value into a row and keeps it as a draft; gives the revision. */
export async function type(office: Office, actor: Actor, row: SheetRow, given: Given): Promise<number> {
  const typed = { observedOn: "", n: "", source: "", ...given };
  const rows = [{ id: row.id, revision: row.draft?.revision ?? 0, ...typed }];
  const { saved } = await saveDrafts(office.services, BODY, actor, { rows });
  const [one] = saved;
  if (!one) throw new Error("somebody else was first");
  return one.draft.revision;
}

/** Types and sends one value. */
export async function send(
  office: Office,
  actor: Actor,
  row: SheetRow,
  given: Given,
  confirmed: readonly string[] = [],
) {
  const revision = await type(office, actor, row, given);
  const rows = [{ id: row.id, revision, seen: row.seen, confirmed }];
  return submitSheet(office.services, BODY, actor, { rows });
}

/** The problem with which something is refused. */
export async function refusal(work: Promise<unknown>): Promise<Problem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
