/** Diagnostics about the policy: code -> parameters of its message, whose words are in the policy.ftl of each language. `path` is a JSON path. */
export type PolicyDiagnostics = {
  "policy-not-json": Record<never, never>;
  /** JSON, yet a list, a text or a number. */
  "policy-not-object": Record<never, never>;
  /** One name twice in an object: programs would read the one or the other. */
  "policy-doubled-key": { path: string };
  "policy-missing-key": { path: string };
  "policy-invalid-value": { path: string };
  "policy-unknown-key": { path: string };
  "policy-unknown-rule": { path: string; rule: string; known: readonly string[] };
  /** The first band must start at 0. */
  "policy-bands-start": { path: string; from: string };
  "policy-bands-gap": { path: string; from: string; previous: string };
  "policy-bands-overlap": { path: string; from: string; previous: string };
  /** A band without an end that is not the last. */
  "policy-bands-early-end": { path: string };
  /** The last band must have no end. */
  "policy-bands-closed": { path: string; to: string };
  "policy-bands-empty": { path: string };
  "policy-bands-over-hundred": { path: string; achievement: string };
  /** A higher band that scores less. */
  "policy-bands-falling": { path: string };
  /** A target that is just met scores less than 100. */
  "policy-bands-target-short": { path: string; achievement: string };
};
