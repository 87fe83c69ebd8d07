import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { checkCommand } from "./commands/check.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { explainCommand } from "./commands/explain.ts";
import { formulaCommand } from "./commands/formula.ts";
import { importCommand } from "./commands/import.ts";
import { showCommand } from "./commands/show.ts";
import { targetCommand } from "./commands/target.ts";
import type { Session } from "./session.ts";
import { speakingCommand, withLanguage } from "./usage.ts";

const COMMANDS = [
  importCommand,
  checkCommand,
  showCommand,
  formulaCommand,
  targetCommand,
  evaluateCommand,
  explainCommand,
];

/** The version of this package. */
function version(): string {
  const manifest = join(import.meta.dirname, "..", "..", "package.json");
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}

/** The whole command line: one file a command under `commands/`. */
export function buildProgram(session: Session): Command {
  const { words } = session;
  const program = speakingCommand("traguardo", words)
    .description(words.format("program-summary"))
    .version(version(), "-V, --version", words.format("option-version"))
    .helpCommand(`help [${words.format("argument-command")}]`, words.format("command-help"));
  for (const command of COMMANDS) program.addCommand(withLanguage(command(session), words));
  return withLanguage(program, words);
}
