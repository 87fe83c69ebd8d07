import type { IsoDate } from "../period/iso-date.ts";
import type { Named } from "../register/column.ts";

export const SURVEY_LANGUAGES = ["it", "en"] as const;
export type SurveyLanguage = (typeof SURVEY_LANGUAGES)[number];

/** The quantity that the mean of a question measures. */
export interface Fed {
  readonly indicator: string;
  readonly quantity: string | null;
}

interface Asking {
  readonly id: string;
  readonly text: Named;
  readonly required: boolean;
}

/** Whole steps from one end to the other, both said in words. */
export interface ScaleQuestion extends Asking {
  readonly kind: "scale";
  readonly from: number;
  readonly to: number;
  readonly low: Named;
  readonly high: Named;
  readonly feeds: Fed | null;
}

export interface ChoiceQuestion extends Asking {
  readonly kind: "choice";
  readonly choices: readonly { readonly id: string; readonly title: Named }[];
}

export interface YesNoQuestion extends Asking {
  readonly kind: "yes-no";
}

/** In one's own words; who answers is warned not to name anybody. */
export interface TextQuestion extends Asking {
  readonly kind: "text";
}

export type Question = ScaleQuestion | ChoiceQuestion | YesNoQuestion | TextQuestion;
export const QUESTION_KINDS = ["scale", "choice", "yes-no", "text"] as const;

/** A questionnaire: what it asks, in which languages, and in which days it takes answers, both included. */
export interface Survey {
  readonly id: string;
  readonly title: Named;
  readonly intro: Named;
  readonly languages: readonly SurveyLanguage[];
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly questions: readonly Question[];
}

/** The steps of a scale, the lowest first. */
export function stepsOf({ from, to }: Pick<ScaleQuestion, "from" | "to">): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
