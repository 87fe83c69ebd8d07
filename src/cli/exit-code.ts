/** What the program leaves with. */
export const EXIT = {
  /** Done. */
  done: 0,
  /** The input has errors, each told on standard error or in the diagnostics. */
  inputErrors: 1,
  /** Wrong use: an unknown option, a missing argument, a file that cannot be read. */
  wrongUse: 2,
  /** A fault of the program itself. */
  fault: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
