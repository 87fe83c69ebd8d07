import type { Param } from "../../core/diagnostics/diagnostic.ts";
import type { Target } from "../../core/target/target.ts";
import { CAUSES, LIGHTS, type RoundAnswer } from "../../store/records/round.ts";
import { readForecast } from "./read-forecast.ts";

/** An answer as it is typed. */
export interface AnswerInput {
  readonly indicator: string;
  /** "1.234,5", "12 %", "30/11/2018", "sì"; "" for none. */
  readonly forecast: string;
  /** One of `LIGHTS`. */
  readonly light: string;
  /** One of `CAUSES`; "" for none. */
  readonly cause: string;
  readonly causeText: string;
  readonly correctiveAction: string;
  readonly amendmentProposal: string;
  /** `Answer.number` of the answer that was seen; null for none. */
  readonly seen: number | null;
}

/** Most characters of each field. */
export const LONGEST_ANSWER = {
  forecast: 60,
  causeText: 2000,
  correctiveAction: 2000,
  amendmentProposal: 2000,
} as const;

export type AnswerField = Exclude<keyof AnswerInput, "seen">;
export type SayFault = (
  field: AnswerField,
  message: string,
  params?: Readonly<Record<string, Param>>,
) => void;

/** Reads an answer beside the target of its indicator; null where something keeps it out, which is said. */
export function readAnswer(
  typed: AnswerInput,
  target: Target,
  { id, year }: { readonly id: string; readonly year: number },
  say: SayFault,
): RoundAnswer | null {
  let refused = false;
  const fault: SayFault = (...told) => {
    refused = true;
    say(...told);
  };
  for (const field of Object.keys(LONGEST_ANSWER) as (keyof typeof LONGEST_ANSWER)[])
    if (typed[field].length > LONGEST_ANSWER[field])
      fault(field, "round-too-long", { most: LONGEST_ANSWER[field] });
  const read = readForecast(typed.forecast.slice(0, LONGEST_ANSWER.forecast), target, year);
  if ("message" in read) fault("forecast", read.message, read.params);
  const light = LIGHTS.find((one) => one === typed.light) ?? null;
  if (light === null) fault("light", "round-light-needed");
  const cause = CAUSES.find((one) => one === typed.cause) ?? null;
  const causeText = typed.causeText.trim();
  if (light === "amber" || light === "red") {
    if (cause === null) fault("cause", "round-cause-needed");
    if (causeText === "") fault("causeText", "round-cause-text-needed");
  }
  if (refused || light === null || "message" in read) return null;
  return {
    round: id,
    indicator: typed.indicator,
    forecast: read.forecast,
    light,
    cause,
    causeText,
    correctiveAction: typed.correctiveAction.trim(),
    amendmentProposal: typed.amendmentProposal.trim(),
  };
}

/** Nothing was typed, upon nothing. */
export function isBlank({ indicator: _, seen, ...typed }: AnswerInput): boolean {
  return seen === null && Object.values(typed).every((text) => text.trim() === "");
}

export function isSame(a: RoundAnswer, b: RoundAnswer): boolean {
  return (Object.keys(b) as (keyof RoundAnswer)[]).every((field) => a[field] === b[field]);
}
