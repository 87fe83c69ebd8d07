import { Command, type CommanderError } from "commander";
import type { Catalogue } from "../messages/catalogue.ts";

/** The headings that commander prints, as it writes them, and the message that replaces each. */
const HEADINGS: Readonly<Record<string, string>> = {
  "Usage:": "help-usage",
  "Arguments:": "help-arguments",
  "Options:": "help-options",
  "Commands:": "help-commands",
};

/** A command that speaks the language chosen: headings, `--help`, `--lang`; its errors are left to `usageError`. */
export function speakingCommand(name: string, words: Catalogue): Command {
  const command = new Command(name)
    .helpOption("-h, --help", words.format("option-help"))
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp({
      styleTitle: (title) => (title in HEADINGS ? words.format(HEADINGS[title] as string) : title),
      subcommandTerm: (child: Command) => `${child.name()} ${argumentsOf(child)}`.trim(),
      commandUsage: (own: Command) => `${commandPath(own)} ${usageTail(own, words)}`,
    });
  return command.allowExcessArguments(false);
}

function commandPath(command: Command): string {
  return command.parent ? `${commandPath(command.parent)} ${command.name()}` : command.name();
}

function argumentsOf(command: Command): string {
  return command.registeredArguments
    .map((argument) => (argument.required ? argument.name() : `[${argument.name()}]`))
    .join(" ");
}

function usageTail(command: Command, words: Catalogue): string {
  if (command.commands.length > 0) return words.format("help-tail");
  return `${argumentsOf(command)} ${words.format("help-options-tail")}`.trim();
}

/** Adds the command that shows the help of another, to a command that has others under it. */
export function withHelpCommand(command: Command, words: Catalogue): Command {
  return command.helpCommand(`help [${words.format("argument-command")}]`, words.format("command-help"));
}

/** Adds what to type, as the last part of the help; `id` is the message that holds the examples, one a line. */
export function withExamples(command: Command, id: string, words: Catalogue): Command {
  const lines = words.format(id).split("\n");
  return command.addHelpText(
    "after",
    ["", words.format("help-examples"), ...lines.map((line) => `  ${line}`)].join("\n"),
  );
}

/** Adds `--lang` as the last option; the program reads it before all others, see `main.ts`. */
export function withLanguage(command: Command, words: Catalogue): Command {
  return command.option(`--lang <${words.format("argument-language")}>`, words.format("option-lang"));
}

/** What was wrong in the way the program was called, in the user's words; null for what is not an error (help, version). */
export function usageError(error: CommanderError, words: Catalogue): string | null {
  // Commander gives the offending word and its guess only inside its English message.
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const guess = /\(Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1];
  const hint = guess === undefined ? "" : ` ${words.format("did-you-mean", { guess })}`;
  switch (error.code) {
    case "commander.helpDisplayed":
    case "commander.help":
    case "commander.version":
      return null;
    case "commander.unknownCommand":
      return words.format("usage-unknown-command", { name: named }) + hint;
    case "commander.unknownOption":
      // "-5%" given as a text looks like an option.
      return (
        words.format("usage-unknown-option", { option: named }) +
        (named.startsWith("--") ? hint : ` ${words.format("usage-dash")}`)
      );
    case "commander.missingArgument":
      return words.format("usage-missing-argument", { argument: named });
    case "commander.missingMandatoryOptionValue":
      return words.format("usage-missing-option", { option: named });
    case "commander.optionMissingArgument":
      return words.format("usage-missing-value", { option: named });
    case "commander.excessArguments":
      return words.format("usage-excess-arguments");
    default:
      return words.format("usage-wrong");
  }
}
