import type { Measurement } from "../../core/measurement/measurement.ts";
import { NO_ARRANGEMENTS } from "../../core/plan/arrangements.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Body } from "../../store/body.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Person, Role } from "../../store/people.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { Author } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { unitsAnswering, withUnitsBelow } from "../answers-for.ts";
import { createDemonstrationPeople } from "../people/demonstration.ts";
import { adoptDraft } from "../plans/adopt.ts";
import { assessedDraft } from "../plans/assessment.ts";
import { importDocument } from "../plans/import.ts";
import type { Services } from "../services.ts";
import { isReported, recordReported, reportActivities } from "./activities.ts";
import { END, on, STOPS, stopFor } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import { exampleMeasurements, examplePlan } from "./example.ts";
import { judge, recordDocuments } from "./ledger.ts";
import { importInvoices, isPaid, recordPaid } from "./payments.ts";
import { publishExample } from "./publication.ts";
import { fillRegisters, isCounted, recordCounted } from "./registers.ts";
import { closeExampleRounds, LATE } from "./rounds.ts";
import { askPeople, isSurveyed, recordSurveyed } from "./surveys.ts";

/** The program itself, where nobody of the body acts. */
export const DEMONSTRATION: Author = { kind: "system", id: "demonstration", name: "Dimostrazione" };

const BODY = { code: "cciaa_le", name: "Camera di commercio di Lecce", demonstration: true };
const ACT = { number: "Delibera n. 7 (dimostrazione)", date: "2018-01-31" };

/**
 * Prepares the demonstration: the example plan imported and adopted, one person a role, invented measurements with some
 * evidence and judgements, two monitoring rounds, the year public as the last of them showed it, and some things left to do. Does nothing, and gives null, where the store
 * holds any other body, for among real bodies there is no demonstration, and where the demonstration is measured already: it
 * stays as people have left it. One that was interrupted before is finished. Up to the rounds, nothing of it is public.
 */
export async function createDemonstration(
  services: Services,
  { upTo = "publication" }: { readonly upTo?: "rounds" | "publication" } = {},
): Promise<Body | null> {
  const { store } = services;
  const bodies = await store.bodies();
  if (bodies.some(({ code, demonstration }) => code !== BODY.code || !demonstration)) return null;
  const body = bodies[0] ?? (await store.createBody(BODY, DEMONSTRATION));
  const there = await store.read(body.code, async ({ plans, ledger }) => ({
    version: await plans.current(),
    entries: (await ledger.position()).sequence,
  }));
  if (there.entries > 0) return null;
  const people = await store.write(body.code, DEMONSTRATION, (writer) => createDemonstrationPeople(writer));
  const version = there.version ?? (await adoptExample(services, body.code, people));
  const rows = await exampleMeasurements(version.plan);
  const units = [busiestUnit(version.plan, new Set(rows.map(({ indicator }) => indicator)))];
  const head = withRole(people, "head-of-unit");
  await store.write(body.code, DEMONSTRATION, (writer) => writer.people.change(head.id, { units }));
  const headed = withUnitsBelow(version.plan, units);
  const office = actorOf(withRole(people, "programming-office"));
  const cast: Cast = {
    head: actorOf({ ...head, units: headed }),
    headed,
    office,
    other: DEMONSTRATION,
    manager: actorOf(withRole(people, "manager")),
    evaluator: actorOf(withRole(people, "evaluator")),
    answering: (indicator) => {
      const answers = unitsAnswering(version.plan, version.arrangements, indicator);
      return answers.some((unit) => headed.includes(unit)) ? cast.head : office;
    },
  };
  await makeSources(services, body.code, version, rows, cast);
  await judge(services, body.code, await recordYear(services, body.code, rows, cast), cast);
  const lastRound = await closeExampleRounds(services, body.code, cast, () =>
    recordCounted(on(services, END), body.code, [LATE], stopFor(LATE.observedOn), cast),
  );
  if (lastRound !== null && upTo === "publication")
    await publishExample(services, body.code, cast, lastRound);
  return body;
}

/** What the year's figures come from: rows of registers, activities, answers, invoices. */
async function makeSources(
  services: Services,
  body: string,
  version: PlanVersion,
  rows: readonly Measurement[],
  cast: Cast,
): Promise<void> {
  await fillRegisters(services, body, version, [...rows, LATE], cast);
  await reportActivities(services, body, rows, cast);
  await askPeople(services, body, rows, cast);
  await importInvoices(services, body, cast);
}

/** Records what the sources come to on each day of the example's calendar, and the figures that no source gives. */
async function recordYear(
  services: Services,
  body: string,
  rows: readonly Measurement[],
  cast: Cast,
): Promise<readonly LedgerEntry[]> {
  const computed = [isCounted, isReported, isSurveyed, isPaid];
  const documents = rows.filter((row) => !computed.some((is) => is(row)));
  const written = [...(await recordDocuments(services, body, documents, cast))];
  const then = on(services, END);
  for (const stop of STOPS) {
    written.push(...(await recordCounted(then, body, rows, stop, cast)));
    written.push(...(await recordReported(then, body, rows, stop, cast)));
    written.push(...(await recordSurveyed(then, body, rows, stop, cast)));
    written.push(...(await recordPaid(then, body, rows, stop, cast)));
  }
  return written;
}

async function adoptExample(
  services: Services,
  body: string,
  people: readonly Person[],
): Promise<PlanVersion> {
  const officer = actorOf(withRole(people, "programming-office"));
  const open = await services.store.read(body, ({ drafts }) => drafts.list());
  const begun = open.find(({ state }) => state === "open");
  const draft = begun ?? (await importDocument(services, body, officer, await examplePlan()));
  const { findings } = await assessedDraft(services, body, officer, draft.id);
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error").length;
  const errorsAccepted = errors > 0 ? errors : null;
  return adoptDraft(services, body, officer, {
    draft: draft.id,
    revision: draft.revision,
    ...ACT,
    errorsAccepted,
  });
}

function withRole(people: readonly Person[], role: Role): Person {
  const found = people.find(({ roles }) => roles.includes(role));
  if (!found) throw new Error(`the demonstration has no ${role}`);
  return found;
}

function actorOf({ id, name, roles, units, demonstration }: Person): Actor {
  return { kind: "person", id, name, roles, units, demonstration };
}

/** The unit that answers, with those under it, for most of the indicators measured but not for all: the first of equals. */
function busiestUnit(plan: Plan, measured: ReadonlySet<string>): string {
  const answered = [...measured].map((id) => unitsAnswering(plan, NO_ARRANGEMENTS, id));
  const inner = plan.units.filter(({ parent }) => parent !== null);
  const counted = inner.map(({ code }) => {
    const all = withUnitsBelow(plan, [code]);
    return { code, count: answered.filter((units) => units.some((unit) => all.includes(unit))).length };
  });
  counted.sort((a, b) => b.count - a.count);
  return counted[0]?.code ?? plan.units[0]?.code ?? "";
}
