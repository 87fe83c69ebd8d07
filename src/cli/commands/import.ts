import type { Command } from "commander";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { isUsable, loadPlan } from "../plan-file.ts";
import { printable } from "../print/cells.ts";
import { overviewLines } from "../print/overview.ts";
import { resultStyle } from "../print/style.ts";
import { writeResultFile } from "../result-file.ts";
import type { Session } from "../session.ts";
import { speakingCommand } from "../usage.ts";
import { readYear } from "../year.ts";

interface Options {
  readonly json?: boolean;
  readonly out?: string;
  readonly year?: number;
}

/** `traguardo import FILE [--json] [--out plan.json]`: a plan document becomes data. */
export function importCommand(session: Session): Command {
  const { words } = session;
  return speakingCommand("import", words)
    .description(words.format("command-import"))
    .argument(`<${words.format("argument-file")}>`, words.format("plan-file"))
    .option(`--out <${words.format("argument-out")}>`, words.format("option-out"))
    .option(`--year <${words.format("argument-year")}>`, words.format("option-plan-year"), readYear)
    .option("--json", words.format("option-json"))
    .action(async (file: string, options: Options) => {
      process.exitCode = await importFile(session, file, options);
    });
}

async function importFile(session: Session, file: string, { json, out, year }: Options): Promise<ExitCode> {
  const { words } = session;
  const loaded = await loadPlan(session, file, year);
  const { importedJson } = await import("../../documents/plan-json.ts");
  const text = `${JSON.stringify(importedJson(loaded, words), null, 2)}\n`;
  // A document without a plan must not take the place of a plan imported before.
  const written = loaded.plan.nodes.length > 0;
  if (out !== undefined && written) await writeResultFile(out, text);
  if (json === true) session.out.write(text);
  else if (isUsable(session, loaded)) session.out.print(...overviewLines(loaded.plan, resultStyle(session)));
  if (out !== undefined)
    session.err.print(words.format(written ? "written" : "not-written", { name: printable(out) }));
  return loaded.diagnostics.some(({ severity }) => severity === "error") ? EXIT.inputErrors : EXIT.done;
}
