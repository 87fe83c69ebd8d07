import type { Command } from "commander";
import type { Subject as EvaluationSubject } from "../../core/evaluation/explanation.ts";
import { toDecimalDigits } from "../../core/number/decimal.ts";
import { type AssessmentOptions, assess } from "../assessment.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { headLines } from "../print/evaluation.ts";
import { explanationText } from "../print/explanation.ts";
import { resultStyle } from "../print/style.ts";
import { Refusal } from "../refusal.ts";
import type { Session } from "../session.ts";
import { findSubject, type Subject } from "../subject.ts";
import { speakingCommand } from "../usage.ts";
import { withAssessmentOptions } from "./evaluate.ts";

interface Options extends AssessmentOptions {
  readonly depth?: number;
  readonly json?: boolean;
}

/** Deep enough for any plan; a body or a unit, which hold too much to read at once, are told one level at a time. */
const ALL_LEVELS = 60;

/** `traguardo explain FILE INDICATOR --measurements M.csv`: why that number, in words and figures. */
export function explainCommand(session: Session): Command {
  const { words } = session;
  const command = speakingCommand("explain", words)
    .description(words.format("command-explain"))
    .argument(`<${words.format("argument-file")}>`, words.format("plan-file"))
    .argument(`<${words.format("argument-subject")}>`, words.format("subject-name"));
  return withAssessmentOptions(command, session)
    .option(`--depth <${words.format("argument-depth")}>`, words.format("option-depth"), readDepth)
    .option("--json", words.format("option-json"))
    .action(async (file: string, name: string, options: Options) => {
      process.exitCode = await explainNumber(session, file, name, options);
    });
}

async function explainNumber(
  session: Session,
  file: string,
  name: string,
  options: Options,
): Promise<ExitCode> {
  const assessment = await assess(session, file, options);
  if (assessment === null) return EXIT.inputErrors;
  const { evaluation } = assessment;
  const subject = findSubject(evaluation.plan, name);
  const { explain } = await import("../../core/evaluation/explain.ts");
  const { explanationLines } = await import("../../explanation/render.ts");
  const step = explain(evaluation, keyed(subject));
  if (step === null) throw new Refusal("nothing-to-explain", { name });
  const whole = subject.kind === "node" || subject.kind === "indicator";
  const levels = options.depth ?? (whole ? ALL_LEVELS : 1);
  const { mapShares, sharesOf, sharesOfSubject } = await import("../../core/evidence-grade/shares.ts");
  // A file of measurements says who recorded what of nothing: all of it is declared.
  const all = sharesOf(evaluation, new Map());
  const shares = sharesOfSubject(all, keyed(subject));
  const lines = explanationLines(step, session.words, levels, (one) => sharesOfSubject(all, one));
  if (options.json === true) {
    const told = shares && mapShares(shares, (share) => toDecimalDigits(share));
    session.out.print(JSON.stringify({ subject: keyed(subject), lines, shares: told }, null, 2));
    return EXIT.done;
  }
  const style = resultStyle(session);
  const { evidenceWords } = await import("../../messages/evidence-words.ts");
  const rests = shares && evidenceWords(shares, session.words);
  const ending = rests === null ? [] : ["", rests];
  session.out.print(...headLines(evaluation, style), "", ...explanationText(lines, style), ...ending);
  if (options.depth === undefined && !whole) session.err.print(session.words.format("explain-deeper"));
  return EXIT.done;
}

/** The subject as the evaluation names it. */
function keyed(subject: Subject): EvaluationSubject {
  switch (subject.kind) {
    case "body":
      return { kind: "body" };
    case "unit":
      return { kind: "unit", key: subject.code };
    case "node":
      return { kind: "node", key: subject.node.id };
    case "indicator":
      return { kind: "indicator", key: subject.indicator.id };
  }
}

function readDepth(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new Refusal("wrong-depth", { text });
  return Number(text);
}
