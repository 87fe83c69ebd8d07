import { changedSubjects } from "../../core/amendment/changed-subject.ts";
import { diffPlans } from "../../core/plan/difference/diff.ts";
import { foldedLines } from "../../core/plan/edit/outcome.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { CycleRecord } from "../../store/records.ts";
import { Conflict, type Reader } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";

/** Most characters of a reason. */
export const LONGEST_REASON = 2000;

/** Key of the reason of an amendment as a whole. */
export const WHOLE = "";

export interface ReasonsGiven {
  /** Hash of the version that the amendment made. */
  readonly version: string;
  /** By id of what changed; "" for the amendment as a whole. A blank takes the reason away, what is not here stays. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Number of the record of reasons that was seen, null for none; left out, whatever stands is gone on from. */
  readonly seen?: number | null | undefined;
}

/** Gives the reasons of an amendment (D.Lgs. 150/2009, art. 6): again as often as needed, the earlier ones stay on record. */
export async function giveReasons(
  services: Services,
  body: string,
  actor: Actor,
  { version: hash, reasons, seen }: ReasonsGiven,
): Promise<CycleRecord<"amendment">> {
  require(actor, "decide");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const pair = await amendedPair(writer, hash);
    if (pair === null) throw new Problem("not-found", "amendment-not-found");
    const { before, after } = pair;
    const known = new Set(
      changedSubjects(diffPlans(before.plan, after.plan), "").map(({ subject }): string => subject),
    );
    const faults: Fault[] = [];
    const given: Record<string, string> = {};
    for (const [subject, text] of Object.entries(reasons)) {
      const reason = foldedLines(text);
      const at = `reasons.${subject}`;
      if (subject !== WHOLE && !known.has(subject))
        faults.push({ at, message: "amendment-reason-unknown", params: { subject } });
      else if (reason.length > LONGEST_REASON)
        faults.push({ at, message: "decision-reason-too-long", params: { most: LONGEST_REASON } });
      else given[subject] = reason;
    }
    if (faults.length > 0) throw new Problem("invalid-input", "amendment-reasons-not-saved", {}, faults);
    const last = await writer.records.latest("amendment", hash);
    const kept = last?.content.from === before.hash ? last.content.reasons : {};
    const all = Object.entries({ ...kept, ...given }).filter(([, reason]) => reason !== "");
    return writer.records
      .add("amendment", hash, { from: before.hash, reasons: Object.fromEntries(all) }, seen)
      .catch(overtaken);
  });
}

/** The version and the one that it changes, by order of adoption; null where there is none. */
async function amendedPair(
  reader: Reader,
  hash: string,
): Promise<{ readonly before: PlanVersion; readonly after: PlanVersion } | null> {
  const listed = await reader.plans.list();
  const at = listed.findIndex((one) => one.hash === hash);
  const earlier = listed[at + 1];
  if (at < 0 || !earlier) return null;
  const [before, after] = [await reader.plans.byHash(earlier.hash), await reader.plans.byHash(hash)];
  return before && after && { before, after };
}

function overtaken(error: unknown): never {
  if (!(error instanceof Conflict)) throw error;
  throw new Problem("conflict", "problem-conflict", {
    by: error.current?.by ?? "",
    at: error.current?.at ?? "",
  });
}
