import { unzipSync } from "fflate";
import { evaluate } from "../../../src/core/evaluation/evaluate.ts";
import type { Moment, Override, SetAside } from "../../../src/core/evaluation/evaluation.ts";
import { gradeOf } from "../../../src/core/evidence-grade/grade.ts";
import type { Measurement } from "../../../src/core/measurement/measurement.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { DEFAULT_POLICY, type Policy } from "../../../src/core/policy/policy.ts";
import type { ProofMaterial } from "../../../src/documents/proof/bundle.ts";
import { checkBundle } from "../../../src/documents/proof/check-bundle.ts";
import type { BundleReport } from "../../../src/documents/proof/report.ts";
import { YEAR_END } from "../../evaluation/building.ts";

interface Given {
  readonly policy?: Policy;
  readonly moment?: Moment;
  readonly setAside?: readonly SetAside[];
  readonly overrides?: readonly Override[];
  /** False unless told. */
  readonly counted?: boolean;
}

/** What a bundle is written from: every third row of a system, every third with a file, and where told every fifth counted from a register. */
export function materialOf(
  plan: Plan,
  measurements: readonly Measurement[],
  given: Given = {},
): ProofMaterial {
  const { policy = DEFAULT_POLICY, moment = YEAR_END, setAside = [], overrides = [] } = given;
  return {
    plan,
    measurements,
    entries: measurements.map(({ sequence, unit }) => {
      const kind = sequence % 3 === 0 ? ("key" as const) : ("person" as const);
      const evidence = sequence % 3 === 1 ? ["0".repeat(64)] : [];
      const basis = given.counted === true && sequence % 5 === 2 ? ("register" as const) : null;
      return {
        sequence,
        grade: gradeOf({ author: { kind }, link: null, evidence, basis: basis && { kind: basis } }),
        author: { kind, offices: unit === null ? [] : [unit] },
        corrects: null,
        linked: false,
        basis,
        evidence,
      };
    }),
    policy,
    setAside,
    overrides,
    moment,
    evaluation: evaluate(plan, measurements, policy, moment, setAside, overrides),
    program: "0.0.0",
    body: { code: "cciaa_le", name: "Camera di commercio di Lecce" },
    round: null,
    ledger: measurements.reduce((most, { sequence }) => Math.max(most, sequence), 0),
    records: setAside.length + overrides.length,
    audit: null,
  };
}

export function textsIn(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString("utf8")]),
  );
}

/** Throws where the bytes are no bundle. */
export function reportOn(bytes: Uint8Array): BundleReport {
  const report = checkBundle(bytes);
  if ("trouble" in report) throw new Error(report.trouble);
  return report;
}
