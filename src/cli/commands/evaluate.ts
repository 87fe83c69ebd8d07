import type { Command } from "commander";
import type { Grade } from "../../core/evidence-grade/grade.ts";
import { evaluationSharesJson } from "../../core/evidence-grade/json.ts";
import { sharesOf } from "../../core/evidence-grade/shares.ts";
import { type AssessmentOptions, assess } from "../assessment.ts";
import { readDay } from "../day.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { evaluationLines } from "../print/evaluation.ts";
import { resultStyle } from "../print/style.ts";
import type { Session } from "../session.ts";
import { findNode } from "../subject.ts";
import { speakingCommand } from "../usage.ts";
import { readYear } from "../year.ts";

interface Options extends AssessmentOptions {
  readonly node?: string;
  readonly json?: boolean;
}

/** `traguardo evaluate FILE --measurements M.csv`: the scores of every indicator, node and unit. */
export function evaluateCommand(session: Session): Command {
  const { words } = session;
  return withAssessmentOptions(speakingCommand("evaluate", words), session)
    .description(words.format("command-evaluate"))
    .argument(`<${words.format("argument-file")}>`, words.format("plan-file"))
    .option(`--node <${words.format("argument-node")}>`, words.format("option-node"))
    .option("--json", words.format("option-json"))
    .action(async (file: string, options: Options) => {
      process.exitCode = await evaluateFile(session, file, options);
    });
}

/** The options that say on what, when and by which rules a plan is evaluated. */
export function withAssessmentOptions(command: Command, { words }: Session): Command {
  return command
    .requiredOption(
      `--measurements <${words.format("argument-measurements")}>`,
      words.format("option-measurements"),
    )
    .option(`--year <${words.format("argument-year")}>`, words.format("option-year"), readYear)
    .option(`--as-of <${words.format("argument-date")}>`, words.format("option-as-of"), readDay)
    .option(`--policy <${words.format("argument-policy")}>`, words.format("option-policy"));
}

/** A file of measurements says who recorded what of nothing: all of it is declared. */
const NO_GRADES: ReadonlyMap<number, Grade> = new Map();

async function evaluateFile(session: Session, file: string, options: Options): Promise<ExitCode> {
  const assessment = await assess(session, file, options);
  if (assessment === null) return EXIT.inputErrors;
  const { evaluation, measurements } = assessment;
  if (options.json === true) {
    const { evaluationJson } = await import("../../core/evaluation/json.ts");
    const shares = evaluationSharesJson(sharesOf(evaluation, NO_GRADES));
    session.out.print(JSON.stringify({ ...evaluationJson(evaluation, measurements), shares }, null, 2));
    return EXIT.done;
  }
  const under = options.node === undefined ? null : findNode(evaluation.plan, options.node);
  const shares = sharesOf(evaluation, NO_GRADES);
  session.out.print(...evaluationLines(evaluation, under, shares, resultStyle(session)));
  return EXIT.done;
}
