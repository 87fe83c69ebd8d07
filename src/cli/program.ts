import type { Command } from "commander";
import { backupCommand } from "./commands/backup.ts";
import { bodyCommand } from "./commands/body.ts";
import { checkCommand } from "./commands/check.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { explainCommand } from "./commands/explain.ts";
import { formulaCommand } from "./commands/formula.ts";
import { importCommand } from "./commands/import.ts";
import { proveCommand } from "./commands/prove.ts";
import { reportCommand } from "./commands/report.ts";
import { restoreCommand } from "./commands/restore.ts";
import { serveCommand } from "./commands/serve.ts";
import { showCommand } from "./commands/show.ts";
import { targetCommand } from "./commands/target.ts";
import { verifyCommand } from "./commands/verify.ts";
import type { Session } from "./session.ts";
import { speakingCommand, withExamples, withHelpCommand, withLanguage } from "./usage.ts";
import { version } from "./version.ts";

/** Each command, and the message that holds its examples. */
const COMMANDS = [
  { define: importCommand, examples: "examples-import" },
  { define: checkCommand, examples: "examples-check" },
  { define: showCommand, examples: "examples-show" },
  { define: formulaCommand, examples: "examples-formula" },
  { define: targetCommand, examples: "examples-target" },
  { define: evaluateCommand, examples: "examples-evaluate" },
  { define: explainCommand, examples: "examples-explain" },
  { define: reportCommand, examples: "examples-report" },
  { define: serveCommand, examples: "examples-serve" },
  { define: bodyCommand, examples: "examples-body" },
  { define: backupCommand, examples: "examples-backup" },
  { define: restoreCommand, examples: "examples-restore" },
  { define: proveCommand, examples: "examples-prove" },
  { define: verifyCommand, examples: "examples-verify" },
];

/** The whole command line: one file a command under `commands/`. */
export function buildProgram(session: Session): Command {
  const { words } = session;
  const program = withHelpCommand(speakingCommand("traguardo", words), words)
    .description(words.format("program-summary"))
    .version(version(), "-V, --version", words.format("option-version"));
  for (const { define, examples } of COMMANDS)
    program.addCommand(withExamples(withLanguage(define(session), words), examples, words));
  return withLanguage(program, words);
}
