import type { Param } from "../core/diagnostics/diagnostic.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";

/**
 * Why the command line cannot go on: a file that is not there, an option that means nothing, an indicator that the plan
 * lacks. Thrown by commands and said in one place (`main.ts`); what is wrong *inside* a document is a diagnostic instead.
 */
export class Refusal extends Error {
  readonly id: string;
  readonly params: Readonly<Record<string, Param>>;
  readonly exitCode: ExitCode;

  constructor(id: string, params: Readonly<Record<string, Param>> = {}, exitCode: ExitCode = EXIT.wrongUse) {
    super(id);
    this.id = id;
    this.params = params;
    this.exitCode = exitCode;
  }
}
