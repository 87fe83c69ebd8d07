import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { type Computed, recordComputedWithin } from "../sources/record-computed.ts";
import { type Asked, requireOwnPlaces } from "../standing.ts";
import { programmeWithin } from "./programme.ts";
import { activitySnapshot } from "./snapshot.ts";
import { valuesOf } from "./values.ts";

export interface ValueToRecord {
  readonly indicator: string;
  readonly quantity: string | null;
  /** As it was shown: "3", "2018-06-28". Another one meanwhile is told, and nothing is recorded. */
  readonly shown: string;
  readonly confirmed: readonly string[];
}

/**
 * Records values that the activities give, all or none, each with a snapshot of what it counted. `source` is in words,
 * as a person would write where the datum comes from.
 */
export async function recordActivityValues(
  services: Services,
  body: string,
  actor: Actor,
  asked: Asked,
  items: readonly ValueToRecord[],
  source: string,
): Promise<readonly LedgerEntry[]> {
  require(actor, "measure");
  if (items.length === 0) throw new Problem("invalid-input", "activities-nothing-to-record");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const programme = await programmeWithin(services, writer, actor, asked);
    requireOwnPlaces(programme.standing);
    const values = valuesOf(programme, actor);
    const faults: Fault[] = [];
    let changed = false;
    const computed = items.flatMap((item, at): Computed[] => {
      const say = (message: string): never[] => {
        faults.push({ at: `items.${at}.indicator`, message, params: { indicator: item.indicator } });
        return [];
      };
      const found = values.find(
        ({ indicator, quantity }) => indicator === item.indicator && quantity === item.quantity,
      );
      if (!found) return say("activities-not-computed");
      if (found.value === null) return say("activities-value-open");
      if (found.standing === "of-units") return say("activities-value-of-units");
      if (valueText(found.value) !== item.shown) {
        changed = true;
        return say("activities-value-changed");
      }
      if (found.doneBefore && !item.confirmed.includes(DONE_BEFORE)) return say(DONE_BEFORE);
      return [
        {
          indicator: found.indicator,
          quantity: found.quantity,
          year: programme.standing.moment.year,
          observedOn: programme.day,
          value: found.value,
          n: null,
          unit: null,
          source,
          basis: { kind: "activities", id: found.node },
          snapshot: {
            name: `attivita-${found.indicator.replace(/[^\w.-]+/gu, "-")}-${programme.day}.json`,
            mediaType: "application/json",
            bytes: activitySnapshot(programme, found),
          },
          confirmed: item.confirmed,
        },
      ];
    });
    if (faults.length > 0)
      throw new Problem(changed ? "conflict" : "invalid-input", "activities-not-recorded", {}, faults);
    return recordComputedWithin(services, writer, actor, computed);
  });
}

/** Asks for a confirmation: nothing that is counted was done in the year. */
const DONE_BEFORE = "done-before-year";

/** A value as forms and the API carry it. */
export function valueText(value: MeasuredValue): string {
  return value.kind === "number" ? value.value.toString() : value.kind === "date" ? value.date : "";
}
