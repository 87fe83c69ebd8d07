import { type Question, type Survey, stepsOf } from "./survey.ts";

/** What somebody answered, by question; a question left blank is not there. */
export type Answers = Readonly<Record<string, string>>;

export const LONGEST_ANSWER = 1000;

export type AnswerFault = "missing" | "unknown" | "too-long" | "nothing";

/** Reads an answer as a form sends it: by question. Nothing answered at all is a fault of the whole (`at` null). */
export function readAnswers(
  survey: Survey,
  sent: Readonly<Record<string, string>>,
): {
  readonly answers: Answers;
  readonly faults: readonly { readonly at: string | null; readonly fault: AnswerFault }[];
} {
  const answers: Record<string, string> = {};
  const faults: { at: string | null; fault: AnswerFault }[] = [];
  for (const question of survey.questions) {
    const text = (sent[question.id] ?? "").trim();
    if (text === "") {
      if (question.required) faults.push({ at: question.id, fault: "missing" });
      continue;
    }
    const fault = faultOf(question, text);
    if (fault === null) answers[question.id] = text;
    else faults.push({ at: question.id, fault });
  }
  if (faults.length === 0 && Object.keys(answers).length === 0) faults.push({ at: null, fault: "nothing" });
  return { answers, faults };
}

function faultOf(question: Question, text: string): AnswerFault | null {
  if (question.kind === "text") return text.length > LONGEST_ANSWER ? "too-long" : null;
  return valuesOf(question).includes(text) ? null : "unknown";
}

/** All that can be answered to a closed question, in order; none for one's own words. */
export function valuesOf(question: Question): readonly string[] {
  if (question.kind === "scale") return stepsOf(question).map(String);
  if (question.kind === "choice") return question.choices.map(({ id }) => id);
  return question.kind === "yes-no" ? ["yes", "no"] : [];
}
