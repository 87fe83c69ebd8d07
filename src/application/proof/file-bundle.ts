import type { Evaluation } from "../../core/evaluation/evaluation.ts";
import { writeBundle } from "../../documents/proof/write-bundle.ts";
import { programVersion } from "../program-version.ts";

/** The bundle of a plan and measurements that came from files: nobody recorded them, so that all is declared. */
export function fileBundle(evaluation: Evaluation): Uint8Array {
  const { plan, measurements, policy, moment, setAside, overrides } = evaluation;
  return writeBundle({
    plan,
    measurements,
    entries: measurements.map(({ sequence, unit }) => ({
      sequence,
      grade: "declared",
      author: { kind: "file", offices: unit === null ? [] : [unit] },
      corrects: null,
      linked: false,
      basis: null,
      evidence: [],
    })),
    policy,
    setAside,
    overrides,
    moment,
    evaluation,
    program: programVersion(),
    body: null,
    round: null,
    ledger: measurements.reduce((most, { sequence }) => Math.max(most, sequence), 0),
    records: 0,
    audit: null,
  });
}
