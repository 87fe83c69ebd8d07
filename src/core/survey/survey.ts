import { type Rational, rational } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";
import type { Named } from "../register/column.ts";

export const SURVEY_LANGUAGES = ["it", "en"] as const;
export type SurveyLanguage = (typeof SURVEY_LANGUAGES)[number];

/** The ends of a scale. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** A quantity that the mean of a question measures. */
export interface Fed {
  readonly indicator: string;
  readonly quantity: string | null;
}

export interface Feeds extends Fed {
  /** The scale that the indicator counts on, where it is not the question's own. */
  readonly scale: Scale | null;
}

interface Asking {
  readonly id: string;
  readonly text: Named;
  readonly required: boolean;
}

/** Whole steps from one end to the other, both said in words. */
export interface ScaleQuestion extends Asking, Scale {
  readonly kind: "scale";
  readonly low: Named;
  readonly high: Named;
  /** Faces stand beside the figures, from sad to glad. */
  readonly faces: boolean;
  readonly feeds: Feeds | null;
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
export function stepsOf({ from, to }: Scale): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The scale on which a question counts for what it feeds. */
export function scaleFed({ feeds, from, to }: ScaleQuestion): Scale {
  return feeds?.scale ?? { from, to };
}

/** A value of what a question feeds, on the scale on which the question is asked. */
export function carriedBack(value: Rational, question: ScaleQuestion): Rational {
  const { from, to } = scaleFed(question);
  const share = value.sub(rational(from)).div(rational(to - from));
  return rational(question.from).add(share.mul(rational(question.to - question.from)));
}
