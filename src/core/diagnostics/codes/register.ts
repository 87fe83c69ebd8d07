/** Diagnostics about registers and their rules: code -> parameters of its message, in register.ftl. `path` is a JSON path. */
export type RegisterDiagnostics = {
  "register-missing": { path: string };
  "register-value": { path: string };
  "register-key": { path: string };
  "register-repeated": { path: string; id: string };
  /** Choices without a column of choices, or the other way round. */
  "register-choices": { path: string };
  /** Only a day can be to come. */
  "register-planned": { path: string };
  /** The day or the unit is a column that is not there or holds something else. */
  "register-role": { path: string; column: string; type: string };
  "rule-register": { path: string; register: string };
  "rule-column": { path: string; column: string; known: readonly string[] };
  /** A column of a type with which this cannot be done. */
  "rule-type": { path: string; column: string };
  /** What a column cannot hold. */
  "rule-value": { path: string; value: string };
  /** A share without the part. */
  "rule-part": { path: string };
  /** A period without a column of the day. */
  "rule-day": { path: string };
  "rule-units": { path: string };
};
