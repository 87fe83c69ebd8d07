import { type IsoDate, parseIsoDate } from "../../core/period/iso-date.ts";
import { LETTER_LANGUAGES, type LetterLanguage } from "../notices/letter.ts";
import { readEmail } from "../people/email.ts";
import type { Fault } from "../problem.ts";
import { addDays } from "./state.ts";

/** Days that a link is good for where nobody says how many, and at most. */
export const USUAL_DAYS = 14;
export const MOST_DAYS = 90;

/** Most characters of each text of a request. */
export const LONGEST_ASKED = { question: 500, message: 2000, recipient: 120 } as const;
type TextField = keyof typeof LONGEST_ASKED;

/** What is said to who is asked, as typed. */
export interface Wording {
  readonly question: string;
  readonly message: string;
  /** Name of who is asked. */
  readonly recipient: string;
  /** "" where the link is handed over. */
  readonly email: string;
  /** Last day to answer; "" for `USUAL_DAYS` from today. */
  readonly lastDay: string;
  /** What messages to who is asked are written in; Italian where it is left out. */
  readonly language?: string | undefined;
}

export interface ReadWording extends Record<TextField, string> {
  readonly email: string | null;
  readonly language: LetterLanguage;
  readonly day: IsoDate;
  readonly faults: readonly Fault[];
}

/** Reads and checks what was typed, all mistakes at once. */
export function readWording(typed: Wording, today: IsoDate): ReadWording {
  const text = (field: TextField) => typed[field].replace(/\r\n/g, "\n").trim();
  const texts = { question: text("question"), message: text("message"), recipient: text("recipient") };
  const email = readEmail(typed.email);
  const { day, faults } = readLastDay(typed.lastDay, today);
  const wrong: Fault[] = [...faults];
  if (texts.question === "") wrong.push(fault("question", "request-question-missing"));
  if (texts.recipient === "") wrong.push(fault("recipient", "request-recipient-missing"));
  for (const field of Object.keys(LONGEST_ASKED) as TextField[])
    if (texts[field].length > LONGEST_ASKED[field])
      wrong.push(fault(field, "sheet-too-long", { most: LONGEST_ASKED[field] }));
  if (email === null && typed.email.trim() !== "") wrong.push(fault("email", "people-email-form"));
  const { language: wanted = "it" } = typed;
  const language = LETTER_LANGUAGES.find((one) => one === wanted);
  if (language === undefined) wrong.push(fault("language", "request-language-unknown"));
  return { ...texts, email, language: language ?? "it", day, faults: wrong };
}

/** The last day to answer. */
export function readLastDay(
  typed: string,
  today: IsoDate,
): { readonly day: IsoDate; readonly faults: Fault[] } {
  const usual = addDays(today, USUAL_DAYS);
  const day = typed.trim() === "" ? usual : parseIsoDate(typed.trim());
  if (day !== null && day >= today && day <= addDays(today, MOST_DAYS)) return { day, faults: [] };
  return { day: usual, faults: [fault("lastDay", "request-day-wrong", { most: MOST_DAYS })] };
}

export function fault(at: string, message: string, params: Fault["params"] = {}): Fault {
  return { at, message, params };
}
