import { type Question, type Survey, stepsOf } from "./survey.ts";

/** Answers to questions whose answers are given, by question; a question left blank is not there. */
export type Answers = Readonly<Record<string, string>>;

/** What somebody answered: own words stand apart, so that they can be kept away from the rest. */
export interface GivenAnswer {
  readonly closed: Answers;
  readonly words: Readonly<Record<string, string>>;
}

/** What all answered. Own words lead to none of the closed answers; "" where some were taken out. */
export interface Given {
  /** One for each who answered, without those of own words. */
  readonly closed: readonly Answers[];
  /** By question. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** What is there under a question's name: "constructor" is a name as good as any. */
export function under<T>(answers: Readonly<Record<string, T>>, { id }: Pick<Question, "id">): T | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

export const LONGEST_ANSWER = 1000;

export type AnswerFault = "missing" | "unknown" | "too-long" | "nothing";

/** Reads an answer as a form sends it: by question. Nothing answered at all is a fault of the whole (`at` null). */
export function readAnswers(
  survey: Survey,
  sent: Readonly<Record<string, string>>,
): {
  readonly answer: GivenAnswer;
  readonly faults: readonly { readonly at: string | null; readonly fault: AnswerFault }[];
} {
  const closed: Record<string, string> = {};
  const words: Record<string, string> = {};
  const faults: { at: string | null; fault: AnswerFault }[] = [];
  for (const question of survey.questions) {
    // Browsers send a line's end as two characters and count it as one.
    const text = (under(sent, question) ?? "").replace(/\r\n?/g, "\n").trim();
    if (text === "") {
      if (question.required) faults.push({ at: question.id, fault: "missing" });
      continue;
    }
    const fault = faultOf(question, text);
    if (fault !== null) faults.push({ at: question.id, fault });
    else if (question.kind === "text") words[question.id] = text;
    else closed[question.id] = text;
  }
  if (faults.length === 0 && Object.keys({ ...closed, ...words }).length === 0)
    faults.push({ at: null, fault: "nothing" });
  return { answer: { closed, words }, faults };
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
