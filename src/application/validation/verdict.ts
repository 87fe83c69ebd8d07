import type { CycleRecord } from "../../store/records.ts";
import type { Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { acceptable, type GivenFile, MOST_FILES } from "../evidence/attach.ts";
import { require } from "../guard.ts";
import { type Correction, correctWithin, documentsOf } from "../measurements/correct.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { refuseClosed } from "./closed.ts";
import { validationOf } from "./desk.ts";
import { clashOf } from "./separation.ts";
import type { Sampled, VerdictName } from "./state.ts";

/** The evaluator's judgement on one indicator of the sample. */
export interface GivenVerdict {
  readonly year: number;
  readonly indicator: string;
  readonly verdict: VerdictName;
  /** Needed for every verdict but "confirmed". */
  readonly reason: string;
  /** Where the verdict is "corrected": the right datum, or the entry by which the office has corrected it since the draw. */
  readonly correction: Omit<Correction, "reason"> | { readonly recorded: number } | null;
  /** What proves the correction. */
  readonly files: readonly GivenFile[];
  /** Number of the last verdict on the indicator that was seen; null for none. */
  readonly seen: number | null;
}

const LONGEST_REASON = 2000;

/**
 * Gives a verdict (D.Lgs. 150/2009, art. 14). A correction becomes an entry of the ledger, signed by the evaluator, which
 * supersedes the wrong one with the verdict's reason; nothing is deleted. Who set the target or declared the value gives
 * no verdict on it, and nobody confirms a value of their own.
 */
export async function giveVerdict(
  services: Services,
  body: string,
  actor: Actor,
  given: GivenVerdict,
): Promise<CycleRecord<"verdict">> {
  require(actor, "run-validation");
  const files = given.files.map(acceptable);
  const reason = given.reason.trim();
  return services.store.write(body, authorOf(actor), async (writer) => {
    const state = await validationOf(services, writer, given.year);
    refuseClosed(state);
    const item = state.items.find(({ indicator }) => indicator.id === given.indicator);
    if (item === undefined)
      throw new Problem("not-found", "validation-not-in-sample", { indicator: given.indicator });
    const clash = clashOf(item, given.verdict, state.standing.version, actor);
    if (clash !== null) throw new Problem("separation-of-duties", clash, { indicator: given.indicator });
    refuseFaults(faultsOf(given, item, reason, files.length));
    const { year, indicator, verdict } = given;
    const correction = verdict === "corrected" ? await corrected() : null;
    return writer.records.add(
      "verdict",
      `${year}/${indicator}`,
      { year, indicator, verdict, reason, correction },
      given.seen,
    );

    async function corrected(): Promise<number | null> {
      if (given.correction === null || item === undefined) return null;
      if ("recorded" in given.correction) return recordedCorrection(item, given.correction.recorded);
      return recordCorrection(services, writer, actor, item, { ...given.correction, reason }, files);
    }
  });
}

function faultsOf(
  { verdict, correction }: GivenVerdict,
  { rows, result }: Sampled,
  reason: string,
  files: number,
): Fault[] {
  const faults: Fault[] = [];
  const say = (at: string, message: string, params: Fault["params"] = {}) =>
    faults.push({ at, message, params });
  // What is not done by its day counts without a row, and that can be confirmed.
  if (verdict === "confirmed" && rows.length === 0 && result.achievement === null)
    say("verdict", "validation-nothing-to-confirm");
  if (verdict !== "confirmed" && reason === "") say("reason", "validation-reason-needed");
  if (reason.length > LONGEST_REASON) say("reason", "sheet-too-long", { most: LONGEST_REASON });
  if (files > MOST_FILES) say("evidence", "evidence-too-many", { most: MOST_FILES });
  if (verdict === "corrected" && correction === null) say("correction", "validation-correction-needed");
  return faults;
}

function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0)
    throw new Problem("invalid-input", "validation-no-verdict", { count: faults.length }, faults);
}

/** An entry by which somebody has corrected the indicator's data already. */
function recordedCorrection({ rows, earlier }: Sampled, sequence: number): number {
  const found = [...rows, ...earlier].find(
    ({ entry }) => entry.sequence === sequence && entry.corrects !== null,
  );
  if (found) return sequence;
  const params = { sequence: String(sequence) };
  throw new Problem("invalid-input", "validation-no-verdict", { count: 1 }, [
    { at: "correction", message: "validation-no-such-correction", params },
  ]);
}

/** The evaluator's own entry. It is no extract of another system any more: the link stays with what it corrects. */
async function recordCorrection(
  services: Services,
  writer: Writer,
  actor: Actor,
  { indicator, rows, earlier }: Sampled,
  correction: Correction,
  files: readonly ReturnType<typeof acceptable>[],
): Promise<number> {
  if (![...rows, ...earlier].some(({ entry }) => entry.sequence === correction.sequence))
    throw new Problem("not-found", "entry-unknown", { sequence: String(correction.sequence) });
  const kept: { readonly hash: string; readonly name: string }[] = [];
  for (const file of files) kept.push({ hash: (await writer.evidence.add(file)).hash, name: file.name });
  const written = await correctWithin(services, writer, actor, correction, {
    // The evaluator measures for nobody: what it corrects it has drawn.
    allow: () => {},
    proved: (entry) => ({
      evidence: [
        ...documentsOf(entry).filter(({ hash }) => kept.every((file) => file.hash !== hash)),
        ...kept,
      ],
      link: null,
    }),
  });
  const own = written.find(({ measurement }) => measurement.indicator === indicator.id) ?? written[0];
  if (own === undefined) throw new Error("a correction wrote nothing");
  return own.sequence;
}
