import type { Command } from "commander";
import type { Target } from "../../core/target/target.ts";
import { targetWords } from "../../messages/target-words.ts";
import { printable } from "../print/cells.ts";
import { fieldLines } from "../print/fields.ts";
import type { Style } from "../print/style.ts";
import { printReadings, type ReadingOptions } from "../readings.ts";
import type { Session } from "../session.ts";
import { speakingCommand } from "../usage.ts";
import { readYear } from "../year.ts";

interface Options extends ReadingOptions {
  readonly year?: number;
}

/** `traguardo target TEXT` · `--file LINES`: how a target is read. */
export function targetCommand(session: Session): Command {
  const { words } = session;
  return speakingCommand("target", words)
    .description(words.format("command-target"))
    .argument(`[${words.format("argument-text")}]`, words.format("target-text"))
    .option(`--file <${words.format("argument-lines")}>`, words.format("option-lines"))
    .option(`--year <${words.format("argument-year")}>`, words.format("option-target-year"), readYear)
    .option("--json", words.format("option-json-lines"))
    .action(async (text: string | undefined, options: Options) => {
      process.exitCode = await target(session, text, options);
    });
}

async function target(session: Session, text: string | undefined, options: Options) {
  const { readTarget } = await import("../../core/target/reading.ts");
  const { targetJson } = await import("../../core/target/json.ts");
  return printReadings(session, text, options, (one) => {
    const reading = readTarget(one, options.year === undefined ? {} : { year: options.year });
    return {
      text: one,
      json: { text: one, targets: reading.targets.map(targetJson) },
      lines: (style) => targetLines(one, reading.targets, style),
      diagnostics: reading.diagnostics,
    };
  });
}

function targetLines(text: string, targets: readonly Target[], style: Style): string[] {
  const { words, colours } = style;
  const read =
    targets.length === 0
      ? [{ label: words.format("target-none"), text: words.format("target-none-why") }]
      : targets.map((one) => ({
          label: one.year === null ? words.format("target-no-year") : String(one.year),
          text: targetWords(one, words),
        }));
  return [colours.bold(printable(text)), ...fieldLines(read, style)];
}
