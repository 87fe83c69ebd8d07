import type { IsoDate } from "../../core/period/iso-date.ts";
import { exactText } from "../../core/register/cell.ts";
import { named, type Register } from "../../core/register/column.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { type Computed, recordComputedWithin } from "../sources/record-computed.ts";
import { bindingsOf } from "./bindings.ts";
import { recordedByUnits } from "./computed.ts";
import { countWithin, observationDay, standingFor } from "./count.ts";
import { SNAPSHOT_TYPE, snapshotBytes, snapshotOf } from "./snapshot.ts";

export interface ChosenValue {
  readonly indicator: string;
  readonly quantity: string | null;
  /** The value that was shown, exact: another one meanwhile is a conflict. Null records what it is now. */
  readonly seen: string | null;
}

/** Records computed values, all or none, each with the snapshot of what it counted. Faults name the value ("items.2.value"). */
export async function recordValues(
  services: Services,
  body: string,
  actor: Actor,
  asked: {
    readonly year?: number | undefined;
    readonly upTo?: IsoDate | undefined;
    readonly chosen: readonly ChosenValue[];
    /** Codes of the warnings that the person has confirmed. */
    readonly confirmed: readonly string[];
  },
  words: Catalogue,
): Promise<readonly LedgerEntry[]> {
  require(actor, "measure");
  require(actor, "see-registers");
  if (asked.chosen.length === 0) throw new Problem("invalid-input", "computed-none-chosen");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const usual = await standingFor(services, writer, {});
    // Rows of a year before the plan's first give the value of (t-1), which formulas ask for.
    const before =
      asked.year !== undefined &&
      asked.year < (usual.version.plan.period?.from ?? 0) &&
      !usual.planned.includes(asked.year);
    const standing = before ? usual : await standingFor(services, writer, { year: asked.year });
    const year = before && asked.year !== undefined ? asked.year : standing.moment.year;
    const upTo = observationDay(services, year, asked.upTo);
    const bound = await bindingsOf(writer);
    const faults: Fault[] = [];
    const computed: Computed[] = [];
    let stale = false;
    for (const [index, { indicator, quantity, seen }] of asked.chosen.entries()) {
      const say = (message: string, params: Fault["params"] = {}): void => {
        faults.push({ at: `items.${index}.value`, message, params: { indicator, ...params } });
      };
      const binding = bound.find((one) => one.indicator === indicator && one.quantity === quantity);
      if (!binding) {
        say("computed-not-bound");
        continue;
      }
      if (recordedByUnits(standing.entries, { indicator, quantity, year })) {
        say("computed-of-units");
        continue;
      }
      const { document } = binding;
      const counted = await countWithin(services, writer, standing, { indicator, document, year, upTo });
      const { value, n } = counted.result;
      if (value === null) {
        say("computed-nothing");
        continue;
      }
      if (seen !== null && seen !== exactText(value)) {
        stale = true;
        say("computed-changed");
        continue;
      }
      const { register } = counted.inUse;
      const snapshot = snapshotBytes(snapshotOf(counted, { indicator, quantity, year, upTo }));
      computed.push({
        indicator,
        quantity,
        year,
        observedOn: upTo,
        value: { kind: "number", value },
        n: null,
        unit: null,
        source: sourceOf(register, n, words),
        basis: { kind: "register", id: register.id },
        snapshot: { name: `${register.id}-${upTo}.json`, mediaType: SNAPSHOT_TYPE, bytes: snapshot },
        confirmed: asked.confirmed,
      });
    }
    if (faults.length > 0) {
      const count = faults.length;
      throw new Problem(stale ? "conflict" : "invalid-input", "computed-refused", { count }, faults);
    }
    return recordComputedWithin(services, writer, actor, computed);
  });
}

/** "registro Eventi e iniziative: 12 righe", as a person would name the source of a datum. */
function sourceOf(register: Register, rows: number, words: Catalogue): string {
  return words.format("computed-source", { register: named(register.title, words.language), rows });
}
