import type { AuditEntry } from "../../store/audit.ts";
import type { References } from "../../store/references.ts";
import type { Reader } from "../../store/store.ts";

const PAGE = 500;

/**
 * The entry of the audit trail by which everything that references name had been recorded: whoever trusts its hash
 * trusts them. It depends on the references alone, so that a bundle made again later is the same. Null where the trail
 * does not vouch for them.
 */
export async function attestedBy(
  { audit }: Reader,
  { plan, ledger, records }: References,
): Promise<{ readonly number: number; readonly hash: string } | null> {
  const wanted: ((entry: AuditEntry) => boolean)[] = [
    ({ action, subject }) => action === "plan-adopted" && subject === plan,
  ];
  if (ledger.sequence > 0)
    wanted.push(
      ({ action, details }) =>
        action === "measurements-recorded" &&
        Number(details["from"]) <= ledger.sequence &&
        ledger.sequence <= Number(details["to"]),
    );
  if (records > 0)
    wanted.push(({ action, details }) => action.endsWith("-recorded") && details["record"] === records);
  let last: AuditEntry | null = null;
  for (let before: number | undefined; wanted.length > 0; ) {
    const entries = await audit.list(PAGE, before);
    for (const entry of entries) {
      const found = wanted.findIndex((is) => is(entry));
      if (found < 0) continue;
      wanted.splice(found, 1);
      // The last recorded comes first: it stands after the others.
      last ??= entry;
    }
    before = entries.at(-1)?.number;
    if (before === undefined || before <= 1) break;
  }
  return wanted.length > 0 || last === null ? null : { number: last.number, hash: last.hash };
}
