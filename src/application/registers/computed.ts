import type { Rational } from "../../core/number/rational.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Register } from "../../core/register/column.ts";
import type { Rule } from "../../core/register/rule.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Actor } from "../actor.ts";
import { unitsAnswering } from "../answers-for.ts";
import { require } from "../guard.ts";
import { may } from "../permissions.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { type BoundQuantity, bindingsOf, boundOnce } from "./bindings.ts";
import { type Counted, countAmong, observationDay, standingFor } from "./count.ts";
import { registersInUse } from "./in-use.ts";
import { rowsKept } from "./rows-kept.ts";

/** A bound quantity with what it comes to now, beside what was recorded last. */
export interface ComputedValue {
  readonly binding: BoundQuantity;
  /** The indicator's name; null where the plan in force does not have it. */
  readonly name: string | null;
  readonly register: Register | null;
  readonly rule: Rule | null;
  readonly value: Rational | null;
  readonly n: number;
  /** The entry that counts for the year: of those observed last, the last recorded. */
  readonly last: LedgerEntry | null;
  /** `value` less the last recorded one; null where either is missing. */
  readonly difference: Rational | null;
  /** Units have recorded parts of their own, which one for all would be added to. */
  readonly ofUnits: boolean;
  /** Why the rule cannot be counted, where its register is there. */
  readonly trouble: Fault | null;
  readonly mayRecord: boolean;
}

export interface ComputedValues {
  readonly year: number;
  readonly upTo: IsoDate;
  readonly standing: Standing;
  readonly values: readonly ComputedValue[];
}

export interface AskedValues {
  readonly year?: number | undefined;
  readonly upTo?: IsoDate | undefined;
}

/** Every quantity that is counted from a register, for a year and up to a day. */
export async function computedValues(
  services: Services,
  body: string,
  actor: Actor,
  asked: AskedValues = {},
): Promise<ComputedValues> {
  require(actor, "see-registers");
  return services.store.read(body, async (reader) => {
    const standing = await standingFor(services, reader, { year: asked.year });
    const { year } = standing.moment;
    const upTo = observationDay(services, year, asked.upTo);
    const bindings = boundOnce(await bindingsOf(reader), standing);
    const known: Map<unknown, AtHand> = new Map();
    // Each register is asked for once, whatever is counted from it.
    for (const inUse of await registersInUse(reader)) {
      const { id } = inUse.register;
      if (!bindings.some(({ document }) => document["register"] === id)) continue;
      known.set(id, { inUse, rows: (await rowsKept(services.store, reader, inUse)).rows });
    }
    const values = bindings.map((binding) => computedOf(standing, actor, binding, { year, upTo }, known));
    return { year, upTo, standing, values };
  });
}

type AtHand = Parameters<typeof countAmong>[0];

function computedOf(
  standing: Standing,
  actor: Actor,
  binding: BoundQuantity,
  { year, upTo }: { readonly year: number; readonly upTo: IsoDate },
  known: ReadonlyMap<unknown, AtHand>,
): ComputedValue {
  const { indicator, quantity, document } = binding;
  const { plan, arrangements } = standing.version;
  const name =
    plan.nodes.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicator)?.name ?? null;
  const register = known.get(document["register"]);
  const read = register ? countedOf(register, standing, { indicator, document, year, upTo }) : null;
  const counted = read !== null && "result" in read ? read : null;
  const ofUnits = recordedByUnits(standing.entries, { indicator, quantity, year });
  const value = counted?.result.value ?? null;
  const last = lastRecorded(standing.entries, { indicator, quantity, year });
  const recorded = last?.measurement.value;
  return {
    binding,
    name,
    register: counted?.inUse.register ?? null,
    rule: counted?.rule ?? null,
    value,
    n: counted?.result.n ?? 0,
    last,
    difference: value !== null && recorded?.kind === "number" ? value.sub(recorded.value) : null,
    ofUnits,
    trouble: read !== null && "trouble" in read ? read.trouble : null,
    mayRecord:
      name !== null &&
      value !== null &&
      !ofUnits &&
      may(actor, "measure", unitsAnswering(plan, arrangements, indicator)),
  };
}

/** A definition or a plan changed since by another hand can leave a rule without its column or its units: it is shown without a value. */
function countedOf(...asked: Parameters<typeof countAmong>): Counted | { readonly trouble: Fault | null } {
  try {
    return countAmong(...asked);
  } catch (error) {
    if (error instanceof Problem) return { trouble: error.faults[0] ?? null };
    throw error;
  }
}

/** Whether units have recorded parts of a quantity in a year. */
export function recordedByUnits(
  entries: readonly LedgerEntry[],
  cell: { readonly indicator: string; readonly quantity: string | null; readonly year: number },
): boolean {
  return entries.some(
    ({ measurement: { indicator, quantity, year, unit } }) =>
      indicator === cell.indicator && quantity === cell.quantity && year === cell.year && unit !== null,
  );
}

/** Of the entries of the body as a whole for a year, the one observed last; of one day, the last recorded. */
export function lastRecorded(
  entries: readonly LedgerEntry[],
  cell: { readonly indicator: string; readonly quantity: string | null; readonly year: number },
): LedgerEntry | null {
  let last: LedgerEntry | null = null;
  for (const entry of entries) {
    const { indicator, quantity, year, unit, observedOn } = entry.measurement;
    if (indicator !== cell.indicator || quantity !== cell.quantity || year !== cell.year || unit !== null)
      continue;
    if (last === null || observedOn >= last.measurement.observedOn) last = entry;
  }
  return last;
}
