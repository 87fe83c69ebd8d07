import type { IsoDate } from "../core/period/iso-date.ts";

/** An answer to a questionnaire. Nothing leads from it to a person, nor to the token with which it was given. */
export interface SurveyAnswer {
  /** Random: it tells nothing of the order in which answers came. */
  readonly id: string;
  readonly survey: string;
  readonly answeredOn: IsoDate;
  /** By question. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface SurveyReader {
  /** In the order of their ids, which is no order of time. */
  answers(survey: string): Promise<readonly SurveyAnswer[]>;
  tokens(survey: string): Promise<{ readonly issued: number; readonly used: number }>;
  /** Null for a token that was never issued. */
  token(hash: string): Promise<{ readonly survey: string; readonly used: boolean } | null>;
}

export interface SurveyWriter {
  issueTokens(survey: string, hashes: readonly string[]): Promise<void>;
  /** Marks the token used and keeps the answer, apart. False where the token is none or is used: one answer a token. */
  answer(hash: string, answeredOn: IsoDate, answers: Readonly<Record<string, string>>): Promise<boolean>;
}
