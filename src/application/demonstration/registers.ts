import type { Measurement } from "../../core/measurement/measurement.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import { READY_REGISTERS, readyRegister } from "../../core/register/ready/all.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { PlanVersion } from "../../store/plans.ts";
import { unitsAnswering } from "../answers-for.ts";
import { bindAll, bindingsOf, quantitiesOf } from "../registers/bindings.ts";
import { defineRegister } from "../registers/define.ts";
import { registersInUse } from "../registers/in-use.ts";
import { recordValues } from "../registers/record-values.ts";
import { rowsKept } from "../registers/rows-kept.ts";
import type { TypedRow } from "../registers/typed-row.ts";
import { addRows } from "../registers/write-rows.ts";
import type { Services } from "../services.ts";
import { observedBy } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import type { Counting } from "./counting.ts";
import { COUNTINGS } from "./countings.ts";
import { invented, italianWords } from "./invented.ts";
import { stepsByYear, stepsSoFar } from "./steps.ts";

/** A counting with the quantity that the plan asks for, and what the example measured of it. */
interface Observed extends Counting {
  readonly quantity: string;
  readonly observed: readonly Measurement[];
}

/** Fills the registers so that they count to what the example measures, and says from which rows each quantity comes. */
export async function fillRegisters(
  services: Services,
  body: string,
  version: PlanVersion,
  rows: readonly Measurement[],
  { office }: Cast,
): Promise<void> {
  const all = await observedIn(services, body, rows);
  const kept = await services.store.read(body, async (reader) => ({
    registers: (await registersInUse(reader)).map(({ register }) => register.id),
    filled: await filledOf(reader.registers, all),
    bound: (await bindingsOf(reader)).length > 0,
  }));
  for (const id of registersOf(all)) {
    if (!kept.registers.includes(id)) await keepRegister(services, body, office, id);
    if (kept.filled.has(id)) continue;
    const added = all.filter(({ rule }) => rule.register === id).flatMap((one) => rowsOf(one, version));
    await addRows(services, body, office, { register: id, rows: added });
  }
  await readOnce(services, body);
  if (kept.bound) return;
  const bindings = all.map(({ indicator, quantity, rule }) => ({ indicator, quantity, rule, seen: null }));
  await bindAll(services, body, office, bindings);
}

/** Keeps all rows in memory: within a write what is read is not kept, and would be read again for each day counted. */
async function readOnce({ store }: Services, body: string): Promise<void> {
  await store.read(body, async (reader) => {
    for (const inUse of await registersInUse(reader)) await rowsKept(store, reader, inUse);
  });
}

/** A ready register under a name that says what its rows are. */
export async function keepRegister(
  services: Services,
  body: string,
  office: Cast["office"],
  id: string,
): Promise<void> {
  const ready = readyRegister(id);
  if (ready === null) throw new Error(`there is no register ${id}`);
  const document = { ...ready.document, title: invented(ready.document.title) };
  await defineRegister(services, body, office, { document, seen: null });
}

/** Records what the registers count to on a day, each value by who answers for it. */
export async function recordCounted(
  services: Services,
  body: string,
  rows: readonly Measurement[],
  stop: IsoDate,
  cast: Cast,
): Promise<readonly LedgerEntry[]> {
  const all = await observedIn(services, body, observedBy(stop, rows));
  const written: LedgerEntry[] = [];
  for (const actor of [cast.head, cast.office]) {
    const chosen = all
      .filter(({ indicator, observed }) => observed.length > 0 && cast.answering(indicator) === actor)
      .map(({ indicator, quantity }) => ({ indicator, quantity, seen: null }));
    if (chosen.length === 0) continue;
    const asked = { year: Number(stop.slice(0, 4)), upTo: stop, chosen, confirmed: MEANT };
    written.push(...(await recordValues(services, body, actor, asked, italianWords())));
  }
  return written;
}

/** Warnings that the values raise, and that are meant: one was put right downwards. */
const MEANT: readonly string[] = ["entry-total-decreases"];

/** Whether a measurement of the example is counted from a register. */
export function isCounted({ indicator, quantity }: Measurement): boolean {
  return COUNTINGS.some(
    (one) => one.indicator === indicator && (one.quantity === undefined || one.quantity === quantity),
  );
}

async function observedIn(
  services: Services,
  body: string,
  rows: readonly Measurement[],
): Promise<readonly Observed[]> {
  const standing = await services.standings.of(body, { year: 2018 });
  return COUNTINGS.map((counting) => {
    const quantity = counting.quantity ?? quantitiesOf(standing, counting.indicator)[0];
    if (!quantity) throw new Error(`${counting.indicator} asks for nothing to be counted`);
    const observed = rows.filter(
      (row) => row.indicator === counting.indicator && (counting.quantity ?? row.quantity) === row.quantity,
    );
    return { ...counting, quantity, observed };
  });
}

/** In the order in which the program offers them. */
function registersOf(all: readonly Observed[]): readonly string[] {
  const used = new Set(all.map(({ rule }) => rule.register));
  return READY_REGISTERS.flatMap(({ document: { id } }) => (used.has(id) ? [id] : []));
}

async function filledOf(
  registers: { count(register: string): Promise<number> },
  all: readonly Observed[],
): Promise<ReadonlySet<string>> {
  const filled = new Set<string>();
  for (const id of registersOf(all)) if ((await registers.count(id)) > 0) filled.add(id);
  return filled;
}

/** The rows of a quantity; a unit that measured its own part has its own. */
function rowsOf(
  { indicator, observed, rule, opening, rows }: Observed,
  { plan, arrangements }: PlanVersion,
): TypedRow[] {
  const answering = unitsAnswering(plan, arrangements, indicator);
  const units = answering.length > 0 ? answering : plan.units.slice(0, 1).map(({ code }) => code);
  return [...new Set(observed.map(({ unit }) => unit))].flatMap((unit) => {
    const own = observed.filter((one) => one.unit === unit);
    // What a unit did before it first measured is nothing that the other units' observations knew of.
    const begun = own.map(({ observedOn }) => observedOn).sort()[0] ?? "";
    const known = observed.map(({ observedOn }) => observedOn).filter((day) => day < begun);
    const since = unit === null ? "" : (known.sort().at(-1) ?? "");
    const steps = rule.period === "so-far" ? stepsSoFar(own, opening ?? null) : stepsByYear(own, since);
    return rows(steps, unit === null ? units : [unit]);
  });
}
