import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Services } from "../../../src/application/services.ts";
import { Standings } from "../../../src/application/standing.ts";
import { NO_ARRANGEMENTS } from "../../../src/core/plan/arrangements.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { dayInRome } from "../../../src/store/day-in-rome.ts";
import { openStore } from "../../../src/store/open.ts";
import type { PlanVersion } from "../../../src/store/plans.ts";
import { row } from "../../evaluation/building.ts";

export const BODY = "ente";
const SYSTEM = { kind: "system", id: "prova", name: "Prova" } as const;

/** A body with a clock that stands where a test puts it. */
export interface SmallOffice {
  readonly services: Services;
  /** Where its store lies. */
  readonly folder: string;
  /** From now on it is noon of this day. */
  on(day: string): void;
  adopt(plan: Plan, act: { number: string; date: string }): Promise<PlanVersion>;
  /** Records a value of an indicator, observed today. */
  measure(indicator: string, quantity: string | null, value: string, observedOn?: string): Promise<void>;
  close(): Promise<void>;
}

export async function openSmallOffice(day: string): Promise<SmallOffice> {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-decisions-"));
  let today = day;
  const clock = () => new Date(`${today}T12:00:00Z`);
  const store = await openStore({ engine: "sqlite", folder }, { hold: true, clock });
  await store.createBody({ code: BODY, name: "Ente di prova", demonstration: false }, SYSTEM);
  const standings = new Standings(store, () => dayInRome(clock().toISOString()));
  return {
    services: { store, standings, clock },
    folder,
    on: (next) => {
      today = next;
    },
    adopt: (plan, act) =>
      store.write(BODY, SYSTEM, (writer) =>
        writer.plans.adopt({ plan, arrangements: NO_ARRANGEMENTS, act, source: null, targetSetters: {} }),
      ),
    measure: async (indicator, quantity, value, observedOn = today) => {
      const {
        sequence: _,
        recordedOn: __,
        line: ___,
        ...measurement
      } = row(indicator, quantity, value, {
        observedOn,
        year: Number(observedOn.slice(0, 4)),
      });
      await store.write(BODY, SYSTEM, async (writer) => {
        const { unit, year } = measurement;
        const last = await writer.ledger.latest({ indicator, quantity, year, unit });
        const seen = last?.sequence ?? null;
        await writer.ledger.append([{ measurement, corrects: null, evidence: [], link: null, seen }]);
      });
    },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
