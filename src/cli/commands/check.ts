import type { Command } from "commander";
import { diagnosticJson } from "../../messages/diagnostic-json.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { type LoadedPlan, loadPlan } from "../plan-file.ts";
import { printable } from "../print/cells.ts";
import { countWords } from "../print/counts.ts";
import { diagnosticLines } from "../print/diagnostic.ts";
import { resultStyle } from "../print/style.ts";
import type { Session } from "../session.ts";
import { speakingCommand } from "../usage.ts";
import { readYear } from "../year.ts";

interface Options {
  readonly json?: boolean;
  readonly year?: number;
}

/** `traguardo check FILE`: the diagnostics of a plan, as a compiler prints them. */
export function checkCommand(session: Session): Command {
  const { words } = session;
  return speakingCommand("check", words)
    .description(words.format("command-check"))
    .argument(`<${words.format("argument-file")}>`, words.format("plan-file"))
    .option(`--year <${words.format("argument-year")}>`, words.format("option-plan-year"), readYear)
    .option("--json", words.format("option-json"))
    .action(async (file: string, options: Options) => {
      process.exitCode = await check(session, file, options);
    });
}

async function check(session: Session, file: string, { json, year }: Options): Promise<ExitCode> {
  const loaded = await loadPlan(session, file, year);
  if (json === true) printJson(session, loaded);
  else printWords(session, loaded);
  return loaded.diagnostics.some(({ severity }) => severity === "error") ? EXIT.inputErrors : EXIT.done;
}

function printJson({ words, out }: Session, { diagnostics, view }: LoadedPlan): void {
  const told = diagnostics.map((diagnostic) => diagnosticJson(diagnostic, view.lines, words));
  out.print(JSON.stringify({ diagnostics: told }, null, 2));
}

function printWords(session: Session, { name: given, diagnostics, view }: LoadedPlan): void {
  const name = printable(given);
  const { words, out } = session;
  const style = resultStyle(session);
  for (const diagnostic of diagnostics) out.print(...diagnosticLines(diagnostic, view, style), "");
  const counts = countWords(diagnostics, style);
  out.print(
    counts === null ? words.format("check-clean", { name }) : words.format("check-summary", { name, counts }),
  );
}
