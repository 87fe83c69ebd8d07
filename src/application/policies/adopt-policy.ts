import type { Param } from "../../core/diagnostics/diagnostic.ts";
import { foldedLines } from "../../core/plan/edit/outcome.ts";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { policyOf } from "../../core/policy/read-policy.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { CycleRecord } from "../../store/records.ts";
import { optionalAct, type TypedAct } from "../act.ts";
import { type Actor, authorOf } from "../actor.ts";
import { LONGEST_REASON } from "../decisions/decide.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";

export interface PolicyAdoptionTyped {
  /** As `policyOf` reads it. */
  readonly document: unknown;
  /** First year to which it applies. */
  readonly fromYear: number;
  readonly reason: string;
  readonly act: TypedAct | null;
}

/** Policies of before the law that asks for them (2009), or of years that nobody plans for, are mistyped. */
const YEARS = { first: 2009, last: 2099 };

/**
 * Adopts a policy from a year on (D.Lgs. 150/2009, art. 7). A version is what was adopted under its name for ever: other
 * rules need another version.
 */
export async function adoptPolicy(
  services: Services,
  body: string,
  actor: Actor,
  { document, fromYear, reason: written, act: typed }: PolicyAdoptionTyped,
): Promise<CycleRecord<"policy">> {
  require(actor, "manage-policies");
  const read = readDocument(document);
  const faults: Fault[] = [...read.faults];
  const reason = foldedLines(written);
  const { act, faults: actFaults } = optionalAct(typed, dayInRome(services.clock().toISOString()));
  faults.push(...actFaults);
  if (!Number.isInteger(fromYear) || fromYear < YEARS.first || fromYear > YEARS.last)
    faults.push({ at: "fromYear", message: "policy-from-year-impossible", params: {} });
  if (reason === "") faults.push({ at: "reason", message: "decision-reason-missing", params: {} });
  if (reason.length > LONGEST_REASON)
    faults.push({ at: "reason", message: "decision-reason-too-long", params: { most: LONGEST_REASON } });
  if (faults.length > 0 || read.policy === null)
    throw new Problem("invalid-input", "policy-not-adopted", {}, faults);
  const { id, version } = read.policy;
  return services.store.write(body, authorOf(actor), async (writer) => {
    const adopted = await writer.records.list("policy");
    const same = adopted.find(
      ({ content }) => content.document["id"] === id && content.document["version"] === version,
    );
    const content = { document: document as Readonly<Record<string, unknown>>, fromYear, reason, act };
    if (same && canonicalJson(same.content.document) !== canonicalJson(content.document)) {
      const fault = { at: "version", message: "policy-version-taken", params: { id, version } };
      throw new Problem("invalid-input", "policy-not-adopted", {}, [fault]);
    }
    const last = adopted.findLast((one) => one.content.fromYear <= fromYear);
    if (same && last === same && same.content.fromYear === fromYear)
      throw new Problem("already-done", "policy-adopted-already", { id, version, year: String(fromYear) });
    return writer.records.add("policy", id, content);
  });
}

/** A document checked by core: its errors as faults, each at its JSON path; its warnings are no faults. */
export function readDocument(document: unknown): {
  readonly policy: Policy | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
} {
  const { policy, diagnostics } = policyOf(document);
  const told = diagnostics.map(({ code, params }): Fault => {
    const known = params as Readonly<Record<string, Param>>;
    return { at: String(known["path"] ?? "document"), message: code, params: known };
  });
  return policy === null ? { policy, faults: told, warnings: [] } : { policy, faults: [], warnings: told };
}
