import type { Param } from "../core/diagnostics/diagnostic.ts";

/** Kinds of refusal and the status of HTTP (RFC 9110) that each answers with. */
export const PROBLEMS = {
  "not-signed-in": 401,
  forbidden: 403,
  "separation-of-duties": 403,
  "not-found": 404,
  conflict: 409,
  "already-done": 409,
  "precondition-failed": 412,
  "too-large": 413,
  "unsupported-type": 415,
  "invalid-input": 422,
  "too-many-requests": 429,
  internal: 500,
  "not-available": 503,
} as const;
export type ProblemKind = keyof typeof PROBLEMS;

/** One thing wrong with what was sent, and where. */
export interface Fault {
  /** Field, as the form or the JSON names it ("rows.3.value"); null for the whole. */
  readonly at: string | null;
  /** Message id with its parameters; `.remedy` of the message says what to do. */
  readonly message: string;
  readonly params: Readonly<Record<string, Param>>;
}

/**
 * Something asked for that is not done, and why, in words of the catalogue. Thrown by the application and made into a
 * page or into problem+json (RFC 9457) in one place. Nothing was written where it is thrown inside a `write`.
 */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly kind: ProblemKind;
  /** Message id; remedy in its `.remedy`. */
  readonly id: string;
  readonly params: Readonly<Record<string, Param>>;
  readonly faults: readonly Fault[];

  constructor(
    kind: ProblemKind,
    id: string,
    params: Readonly<Record<string, Param>> = {},
    faults: readonly Fault[] = [],
  ) {
    super(id);
    this.kind = kind;
    this.id = id;
    this.params = params;
    this.faults = faults;
  }

  get status(): number {
    return PROBLEMS[this.kind];
  }
}
