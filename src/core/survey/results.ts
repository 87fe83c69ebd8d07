import { type Rational, ratio } from "../number/rational.ts";
import { type Answers, type Given, under, valuesOf } from "./answer.ts";
import { distributionOf, type Score, scoreOf } from "./score.ts";
import { FEWEST_SHOWN, hiddenGroups } from "./small.ts";
import type { ChoiceQuestion, Question, ScaleQuestion, Survey, YesNoQuestion } from "./survey.ts";

/** What a question was answered. `hidden` where answers are too few: then nothing but that is told. */
export type QuestionResult =
  | { readonly question: Question; readonly kind: "hidden" }
  | {
      readonly question: ScaleQuestion;
      readonly kind: "score";
      readonly score: Score;
      /** By each closed question of choice. */
      readonly groups: readonly Grouping[];
    }
  | {
      readonly question: ChoiceQuestion | YesNoQuestion;
      readonly kind: "counts";
      readonly n: number;
      readonly counts: readonly { readonly value: string; readonly count: number }[];
    }
  | {
      readonly question: Question;
      readonly kind: "texts";
      /** In the alphabet's order; "" where own words were taken out. */
      readonly texts: readonly string[];
    };

/** A score by what else was answered. A group's score is null where it stays hidden. */
export interface Grouping {
  readonly by: ChoiceQuestion;
  /** `value` null: who did not say. Groups that nobody is in are left out. */
  readonly groups: readonly { readonly value: string | null; readonly score: Score | null }[];
}

export interface SurveyResults {
  readonly n: number;
  readonly issued: number;
  /** Answers over tokens issued; null where none was. */
  readonly rate: Rational | null;
  readonly questions: readonly QuestionResult[];
}

export function resultsOf(survey: Survey, given: Given, issued: number): SurveyResults {
  const n = given.closed.length;
  return {
    n,
    issued,
    rate: issued === 0 ? null : ratio(n, issued),
    questions: survey.questions.map((question) => resultOf(survey, question, given)),
  };
}

function resultOf(survey: Survey, question: Question, { closed: all, words }: Given): QuestionResult {
  const given = question.kind === "text" ? (under(words, question) ?? []) : answersTo(question, all);
  if (given.length < FEWEST_SHOWN) return { question, kind: "hidden" };
  switch (question.kind) {
    case "scale": {
      const by = survey.questions.filter((one): one is ChoiceQuestion => one.kind === "choice");
      const score = scoreOf(distributionOf(question, given));
      return { question, kind: "score", score, groups: by.map((one) => groupingOf(question, one, all)) };
    }
    case "text":
      return { question, kind: "texts", texts: [...given].sort() };
    default:
      return {
        question,
        kind: "counts",
        n: given.length,
        counts: valuesOf(question).map((value) => ({
          value,
          count: given.filter((one) => one === value).length,
        })),
      };
  }
}

function groupingOf(question: ScaleQuestion, by: ChoiceQuestion, all: readonly Answers[]): Grouping {
  const values: readonly (string | null)[] = [...valuesOf(by), null];
  const scores = values.map((value) => {
    const given = answersTo(
      question,
      all.filter((answers) => (under(answers, by) ?? null) === value),
    );
    return { value, score: scoreOf(distributionOf(question, given)) };
  });
  const filled = scores.filter(({ score }) => score.n > 0);
  const hidden = hiddenGroups(filled.map(({ score }) => score.n));
  return {
    by,
    groups: filled.map(({ value, score }, at) => ({ value, score: hidden.has(at) ? null : score })),
  };
}

export function answersTo(question: Question, all: readonly Answers[]): readonly string[] {
  return all.flatMap((answers) => under(answers, question) ?? []);
}
