import type { Services } from "../../../src/application/services.ts";
import { Standings } from "../../../src/application/standing.ts";
import type { Person, Role } from "../../../src/store/people.ts";
import type { RoundAnswer, RoundOpening } from "../../../src/store/records/round.ts";
import type { Author, Store } from "../../../src/store/store.ts";
import type { TestedPlace } from "../../store/engines.ts";
import { adoption, examplePlan } from "../../store/sample.ts";

export const BODY = "cciaa_le";
export const ROUND = "2018-05-15";
/** Heads of two units, a manager of one area and one of none in particular, and everybody else. */
export const PEOPLE: readonly (readonly [Role, string, readonly string[]])[] = [
  ["programming-office", "programmazione@example.it", []],
  ["head-of-unit", "responsabile.s31@example.it", ["S. 3.1"]],
  ["head-of-unit", "responsabile.s21@example.it", ["S. 2.1"]],
  ["manager", "dirigente.area2@example.it", ["AREA II"]],
  ["manager", "dirigenti@example.it", []],
  ["secretary-general", "segretario@example.it", []],
  ["political-body", "giunta@example.it", []],
  ["evaluator", "oiv@example.it", []],
  ["administrator", "amministratore@example.it", []],
];

export const SETUP: Author = { kind: "system", id: "setup", name: "Avvio" };

export interface Office {
  readonly store: Store;
  readonly services: Services;
  setTime(instant: string): void;
  person(email: string): Promise<Person>;
}

/** A body with the example plan and its people, on 2 May 2018. */
export async function openOffice(place: TestedPlace): Promise<Office> {
  let now = new Date("2018-05-02T08:00:00.000Z");
  place.clock = () => now;
  const store = await place.open();
  await store.createBody({ code: BODY, name: "Camera di commercio di Lecce", demonstration: false }, SETUP);
  await store.write(BODY, SETUP, async ({ plans, people }) => {
    await plans.adopt(adoption(examplePlan()));
    for (const [role, email, units] of PEOPLE)
      await people.add({ name: `${role} (prova)`, email, roles: [role], units, demonstration: false });
  });
  return {
    store,
    services: servicesOf(store, () => now),
    setTime: (instant) => {
      now = new Date(instant);
    },
    person: async (email) => {
      const found = await store.read(BODY, ({ people }) => people.byEmail(email));
      if (found === null) throw new Error(`nobody is ${email}`);
      return found;
    },
  };
}

export function servicesOf(store: Store, clock: () => Date): Services {
  return { store, clock, standings: new Standings(store, () => clock().toISOString().slice(0, 10)) };
}

export async function openRound(store: Store, change: Partial<RoundOpening> = {}): Promise<void> {
  const opening: RoundOpening = {
    title: "Monitoraggio di metà anno",
    year: 2018,
    asOf: "2018-05-15",
    due: "2018-05-30",
    scope: { nodes: [], units: [] },
    ...change,
  };
  await store.write(BODY, SETUP, ({ records }) => records.add("round-opened", ROUND, opening));
}

export async function answer(store: Store, indicators: readonly string[]): Promise<void> {
  await store.write(BODY, SETUP, async ({ records }) => {
    for (const indicator of indicators) {
      const content: RoundAnswer = {
        round: ROUND,
        indicator,
        forecast: null,
        light: "green",
        cause: null,
        causeText: "",
        correctiveAction: "",
        amendmentProposal: "",
      };
      await records.add("round-answer", `${ROUND} ${indicator}`, content);
    }
  });
}

export async function closeRound(store: Store): Promise<void> {
  await store.write(BODY, SETUP, ({ records }) =>
    records.add("round-closed", ROUND, {
      references: {
        plan: "",
        ledger: { sequence: 0, hash: "" },
        records: 1,
        policy: { id: "capped-ratio", version: "1" },
        moment: { year: 2018, observedUpTo: "2018-05-15", knownUpTo: "2018-06-01" },
      },
      note: "",
      asked: 1,
      unanswered: 1,
    }),
  );
}
