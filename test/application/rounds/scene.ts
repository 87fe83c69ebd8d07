import { readFileSync } from "node:fs";
import type { Actor } from "../../../src/application/actor.ts";
import { Problem } from "../../../src/application/problem.ts";
import type { AnswerInput } from "../../../src/application/rounds/read-answer.ts";
import type { Services } from "../../../src/application/services.ts";
import { Standings } from "../../../src/application/standing.ts";
import { rational } from "../../../src/core/number/rational.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { importPlan } from "../../../src/documents/import-plan.ts";
import { NO_ARRANGEMENTS } from "../../../src/store/arrangements.ts";
import { dayInRome } from "../../../src/store/day-in-rome.ts";
import type { LedgerEntry } from "../../../src/store/ledger.ts";
import type { Role } from "../../../src/store/people.ts";
import type { Author, Store } from "../../../src/store/store.ts";
import { EXAMPLE } from "../../example/documents.ts";
import type { TestedPlace } from "../../store/engines.ts";

const SYSTEM: Author = { kind: "system", id: "setup", name: "Avvio" };

type Person = Extract<Actor, { kind: "person" }>;

/** A body on the example plan with its people. */
export interface House {
  readonly body: string;
  readonly services: Services;
  readonly store: Store;
  /** The programming office, and a second person of it. */
  readonly office: Person;
  readonly other: Person;
  /** Heads U.3.1.1. */
  readonly head: Person;
  readonly manager: Person;
  readonly political: Person;
  setTime(instant: string): void;
  /** Records how many start-ups there were on a day (A.1/1). */
  startUps(value: number, day: string): Promise<readonly LedgerEntry[]>;
  amend(change: (plan: Plan) => Plan): Promise<void>;
}

let example: ReturnType<typeof importPlan> | null = null;
let bodies = 0;

/** A new body in a store that is there already; it is 16 May 2018. */
export async function houseIn(place: TestedPlace, store: Store): Promise<House> {
  bodies += 1;
  const body = `ente_${bodies}`;
  let now = new Date("2018-05-16T08:00:00Z");
  const clock = () => now;
  place.clock = clock;
  example ??= importPlan("piano.txt", readFileSync(EXAMPLE));
  const { plan } = await example;
  await store.createBody({ code: body, name: "Camera (prova)", demonstration: true }, SYSTEM);
  const adopt = (own: Plan) =>
    store.write(body, SYSTEM, (writer) =>
      writer.plans.adopt({
        plan: own,
        arrangements: NO_ARRANGEMENTS,
        act: { number: "7", date: "2018-01-31" },
        source: null,
        targetSetters: {},
      }),
    );
  await adopt(plan);
  const people = await store.write(body, SYSTEM, async (writer) => {
    const add = async (name: string, role: Role, units: readonly string[] = []): Promise<Person> => {
      const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.it`;
      const { id } = await writer.people.add({ name, email, roles: [role], units, demonstration: true });
      return { kind: "person", id, name, roles: [role], units, demonstration: true };
    };
    return {
      office: await add("Ufficio programmazione", "programming-office"),
      other: await add("Controllo di gestione", "programming-office"),
      head: await add("Responsabile U.3.1.1", "head-of-unit", ["U.3.1.1"]),
      manager: await add("Dirigente", "manager"),
      political: await add("Giunta", "political-body"),
    };
  });
  const services = { store, clock, standings: new Standings(store, () => dayInRome(clock().toISOString())) };
  return {
    body,
    services,
    store,
    ...people,
    setTime: (instant) => {
      now = new Date(instant);
    },
    startUps: (value, day) =>
      store.write(body, SYSTEM, async (writer) => {
        const cell = { indicator: "A.1/1", quantity: "Numero start up", year: 2018, unit: null };
        const measurement = {
          ...cell,
          observedOn: day,
          value: { kind: "number", value: rational(value) },
          n: null,
          source: "prova",
        } as const;
        const seen = (await writer.ledger.latest(cell))?.sequence ?? null;
        return writer.ledger.append([{ measurement, seen, corrects: null, evidence: [], link: null }]);
      }),
    amend: async (change) => {
      await adopt(change(plan));
    },
  };
}

export const MAY = { title: "Primo monitoraggio", year: 2018, asOf: "2018-05-15", due: "2018-05-31" };
export const SEPTEMBER = { title: "Secondo monitoraggio", year: 2018, asOf: "2018-09-30", due: "2018-10-15" };

/** An answer that is green and says nothing else. */
export function answer(indicator: string, said: Partial<AnswerInput> = {}): AnswerInput {
  const nothing = { forecast: "", cause: "", causeText: "", correctiveAction: "", amendmentProposal: "" };
  return { indicator, light: "green", ...nothing, seen: null, ...said };
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

/** Faults as "answers.0.light round-light-needed". */
export async function faultsOf(work: Promise<unknown>): Promise<readonly string[]> {
  return (await refusal(work)).faults.map(({ at, message }) => `${at} ${message}`);
}
