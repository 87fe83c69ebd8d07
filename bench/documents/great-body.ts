import type { Actor } from "../../src/application/actor.ts";
import { exampleMeasurements, examplePlan } from "../../src/application/demonstration/example.ts";
import { answerRound } from "../../src/application/rounds/answer-round.ts";
import { askedInRound } from "../../src/application/rounds/asked-in-round.ts";
import { closeRound } from "../../src/application/rounds/close-round.ts";
import { openRound } from "../../src/application/rounds/open-round.ts";
import type { Services } from "../../src/application/services.ts";
import { Standings } from "../../src/application/standing.ts";
import { NO_ARRANGEMENTS } from "../../src/core/plan/arrangements.ts";
import { importPlan } from "../../src/documents/import-plan.ts";
import { openStore } from "../../src/store/open.ts";
import { GreatPlan } from "./great-plan.ts";

export const BODY = "mille";
export const YEAR = 2018;
/** 77 indicators of the example, thirteen times. */
const COPIES = 13;
const OFFICE = {
  kind: "person",
  id: "office",
  name: "Ufficio programmazione (prova)",
  roles: ["programming-office"],
  units: [],
  demonstration: true,
} as const satisfies Actor;

/** The year is over: what is known is known. */
const TODAY = `${YEAR + 1}-03-31`;

/** A new store in a folder, and what use cases work with. */
async function servicesIn(folder: string): Promise<Services> {
  const clock = (): Date => new Date(`${TODAY}T08:30:00Z`);
  const store = await openStore({ engine: "sqlite", folder }, { hold: true, clock });
  return { store, clock, standings: new Standings(store, () => TODAY) };
}

export interface GreatBody {
  readonly indicators: number;
  readonly measurements: number;
  /** Id of the closed round. */
  readonly round: string;
}

/** A body of a thousand indicators: a year's measurements, and a closed round that two indicators of three answered. */
export async function fillGreatBody(folder: string): Promise<GreatBody> {
  const services = await servicesIn(folder);
  const { store } = services;
  try {
    await store.createBody(
      { code: BODY, name: "Ente di mille indicatori (prova)", demonstration: true },
      OFFICE,
    );
    const { name, bytes } = await examplePlan();
    const { plan } = await importPlan(name, bytes);
    const great = new GreatPlan(plan, COPIES);
    const rows = great.measured(await exampleMeasurements(plan));
    await store.write(BODY, OFFICE, async ({ plans, ledger }) => {
      await plans.adopt({
        plan: great.plan,
        arrangements: NO_ARRANGEMENTS,
        act: { number: "Delibera n. 7 (prova)", date: `${YEAR}-01-31` },
        source: null,
        targetSetters: {},
      });
      const last = new Map<string, number>();
      for (const { sequence: _, recordedOn: __, line: ___, ...measurement } of rows) {
        const { indicator, quantity, year, unit } = measurement;
        const cell = [indicator, quantity, year, unit].join("\n");
        const seen = last.get(cell) ?? null;
        const [entry] = await ledger.append([
          { measurement, seen, corrects: null, evidence: [], link: null },
        ]);
        if (entry) last.set(cell, entry.sequence);
      }
    });
    const { id: round } = await openRound(services, BODY, OFFICE, {
      title: "Secondo monitoraggio intermedio (prova)",
      year: YEAR,
      asOf: `${YEAR}-09-30`,
      due: `${YEAR}-10-15`,
    });
    const { lines } = await askedInRound(services, BODY, OFFICE, round);
    const answered = lines.filter((_, at) => at % 3 > 0);
    await answerRound(services, BODY, OFFICE, {
      round,
      answers: answered.map(({ indicator, answer }) => ({
        indicator: indicator.id,
        forecast: "",
        light: "amber",
        cause: "exogenous",
        causeText: "Il bando regionale da cui dipende l'attività è uscito con due mesi di ritardo.",
        correctiveAction: "Incontri ravvicinati nell'ultimo trimestre.",
        amendmentProposal: "",
        seen: answer?.number ?? null,
      })),
    });
    await closeRound(services, BODY, OFFICE, {
      round,
      note: "",
      acknowledged: lines.length - answered.length,
    });
    const indicators = great.plan.nodes.reduce((sum, node) => sum + node.indicators.length, 0);
    return { indicators, measurements: rows.length, round };
  } finally {
    await store.close();
  }
}
