import type { Given, GivenAnswer } from "../core/survey/answer.ts";

export interface SurveyReader {
  /** All that was answered, in the order of its own words and of nothing else. */
  answers(survey: string): Promise<Given>;
  tokens(survey: string): Promise<{ readonly issued: number; readonly used: number }>;
  /** Null for a token that was never issued. */
  token(hash: string): Promise<{ readonly survey: string; readonly used: boolean } | null>;
}

export interface SurveyWriter {
  issueTokens(survey: string, hashes: readonly string[]): Promise<void>;
  /** Marks the token used and keeps the answer, apart. False where the token is none or is used: one answer a token. */
  answer(hash: string, answer: GivenAnswer): Promise<boolean>;
  /** Takes out own words that name somebody; that something was said there stays. False where nobody wrote them. */
  removeWords(survey: string, question: string, text: string): Promise<boolean>;
}
