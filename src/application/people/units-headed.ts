import type { Plan } from "../../core/plan/plan.ts";
import type { Reader } from "../../store/store.ts";
import { withUnitsBelow } from "../answers-for.ts";
import { Recent } from "../recent.ts";

/** Plans by their hash: what has the same hash is the same plan, whoever's it is. */
const plans = new Recent<Plan>(32);

/** The units that somebody heads with all those under them, by the plan in force. */
export async function unitsHeaded(reader: Reader, units: readonly string[]): Promise<readonly string[]> {
  if (units.length === 0) return units;
  const [latest] = await reader.plans.list();
  if (latest === undefined) return units;
  const known = plans.peek(latest.hash);
  if (known) return withUnitsBelow(known, units);
  const version = await reader.plans.byHash(latest.hash);
  return version === null
    ? units
    : withUnitsBelow(
        plans.get(latest.hash, () => version.plan),
        units,
      );
}
