import type { Command } from "commander";
import type { FormulaKind } from "../../core/formula/expression.ts";
import type { FormulaReading } from "../../core/formula/reading.ts";
import { printable } from "../print/cells.ts";
import { fieldLines } from "../print/fields.ts";
import type { Style } from "../print/style.ts";
import { printReadings, type ReadingOptions } from "../readings.ts";
import type { Session } from "../session.ts";
import { speakingCommand } from "../usage.ts";

interface Options extends ReadingOptions {
  readonly name?: string;
  readonly target?: string;
}

/** `traguardo formula TEXT` · `--file LINES`: how a formula is read. */
export function formulaCommand(session: Session): Command {
  const { words } = session;
  return speakingCommand("formula", words)
    .description(words.format("command-formula"))
    .argument(`[${words.format("argument-text")}]`, words.format("formula-text"))
    .option(`--file <${words.format("argument-lines")}>`, words.format("option-lines"))
    .option(`--name <${words.format("argument-text")}>`, words.format("option-indicator-name"))
    .option(`--target <${words.format("argument-text")}>`, words.format("option-indicator-target"))
    .option("--json", words.format("option-json-lines"))
    .action(async (text: string | undefined, options: Options) => {
      process.exitCode = await formula(session, text, options);
    });
}

async function formula(session: Session, text: string | undefined, options: Options) {
  const { readFormula } = await import("../../core/formula/reading.ts");
  const { printFormula } = await import("../../core/formula/print.ts");
  const { readTarget } = await import("../../core/target/reading.ts");
  const context = {
    ...(options.name === undefined ? {} : { indicatorName: options.name }),
    ...(options.target === undefined ? {} : { targets: readTarget(options.target).targets }),
  };
  return printReadings(session, text, options, (one) => {
    const reading = readFormula(one, context);
    const { normal, kind, quantities, diagnostics } = reading;
    return {
      text: one,
      json: { text: one, normal, kind, quantities },
      lines: (style) => readingLines(reading, printFormula(reading.expression), style),
      diagnostics,
    };
  });
}

/** The words of a kind in the catalogue: Fluent's variants cannot hold "%" or "/". */
const KIND_VARIANT: Readonly<Partial<Record<FormulaKind, string>>> = {
  "trend%": "trend",
  "date/milestone": "milestone",
};

function readingLines(reading: FormulaReading, printed: string, style: Style): string[] {
  const { words, colours } = style;
  const { kind } = reading;
  const quantities = reading.quantities.map(({ name, time }) =>
    words.format("formula-quantity", { name, time }),
  );
  return [
    colours.bold(printable(reading.text)),
    ...fieldLines(
      [
        { label: words.format("formula-read-as"), text: printed },
        { label: words.format("formula-normal"), text: reading.normal },
        {
          label: words.format("formula-kind"),
          text: words.format("formula-kind-name", { kind: KIND_VARIANT[kind] ?? kind }),
        },
        { label: words.format("formula-quantities"), text: quantities },
      ],
      style,
    ),
  ];
}
