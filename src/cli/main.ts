import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { CommanderError } from "commander";
import { Catalogue } from "../messages/catalogue.ts";
import { chooseLanguage, readLanguage } from "../messages/language.ts";
import { openChannel } from "./channel.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { printable } from "./print/cells.ts";
import { buildProgram } from "./program.ts";
import { Refusal } from "./refusal.ts";
import type { Session } from "./session.ts";
import { usageError } from "./usage.ts";

/** The value of `--lang`, wherever it stands: it is needed before the options are read, for their help is in that language. */
function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at < 0) return undefined;
  const found = args[at];
  return found?.startsWith("--lang=") ? found.slice("--lang=".length) : args[at + 1];
}

/** The reader of our output (head, less) may leave before we finish: that is no error. */
function leaveQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      process.exitCode = EXIT.fault;
    });
}

/** Says on standard error why the program stops; never a stack trace, unless TRAGUARDO_DEBUG asks for it. */
function tell(error: unknown, { words, err }: Session): ExitCode {
  const label = `${words.format("severity", { severity: "error" })}:`;
  // Names of files may hold anything, even what a terminal would obey.
  const say = (text: string) => err.print(`${err.colours.bold(err.colours.red(label))} ${printable(text)}`);
  if (error instanceof Refusal) {
    say(words.format(error.id, error.params));
    if (words.has(error.id, "remedy")) err.print(words.format(error.id, error.params, "remedy"));
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    const text = usageError(error, words);
    if (text === null) return EXIT.done;
    say(text);
    err.print(words.format("usage-see-help"));
    return EXIT.wrongUse;
  }
  say(words.format("fault", { reason: error instanceof Error ? error.message : String(error) }));
  err.print(words.format("fault", { reason: "" }, "remedy"));
  if (process.env["TRAGUARDO_DEBUG"] && error instanceof Error) err.print(error.stack ?? "");
  return EXIT.fault;
}

async function main(args: readonly string[]): Promise<void> {
  leaveQuietlyOnClosedPipe();
  const asked = askedLanguage(args);
  const session: Session = {
    words: Catalogue.load(chooseLanguage(asked, process.env)),
    out: openChannel(process.stdout, process.env),
    err: openChannel(process.stderr, process.env),
  };
  process.on("uncaughtException", (error) => process.exit(tell(error, session)));
  try {
    if (asked !== undefined && readLanguage(asked) === null)
      throw new Refusal("unknown-language", { name: asked });
    const program = buildProgram(session);
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: "user" });
  } catch (error) {
    process.exitCode = tell(error, session);
  }
}

// What commands import while they run is compiled once a version, not at every start: the server is ready sooner.
enableCompileCache(join(import.meta.dirname, "..", "..", "node_modules", ".cache", "traguardo"));
await main(process.argv.slice(2));
