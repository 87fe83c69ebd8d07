import type { Fault } from "../problem.ts";
import { GENERIC_NAMES, GUESSED_FIRST } from "./common-words.ts";

/** Length in characters. Nothing is asked of what they are (NIST SP 800-63B, 5.1.1.2). */
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 256;

/** What somebody who knows the person tries first. */
export interface Surroundings {
  readonly name: string;
  readonly email: string;
  readonly body: { readonly code: string; readonly name: string };
}

/** What is wrong with a new password, for the field `at`; null where it will do. */
export function passwordFault(password: string, around: Surroundings, at = "password"): Fault | null {
  const fault = (message: string, params: Fault["params"] = {}): Fault => ({ at, message, params });
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return fault("password-too-short", { least: SHORTEST_PASSWORD, length });
  if (length > LONGEST_PASSWORD) return fault("password-too-long", { most: LONGEST_PASSWORD });
  if (/\p{Cc}/u.test(password)) return fault("password-unseen");
  if (isCommon(password)) return fault("password-common");
  const near = personalWords(around).find((word) => letters(password).includes(word));
  return near === undefined ? null : fault("password-personal", { word: near });
}

/** A word that everybody guesses, whatever digits and signs surround it; one piece over and over; a run of neighbours. */
function isCommon(password: string): boolean {
  const folded = fold(password);
  const core = folded.replace(/^[^a-z]+|[^a-z]+$/g, "");
  const candidates = [core, letters(password), unleet(core), unleet(folded).replace(/[^a-z]/g, "")];
  if (candidates.some((text) => GUESSED_FIRST.has(text))) return true;
  return repeats(folded) || runs(folded);
}

/** "abcabcabcabc", "aaaaaaaaaaaa". */
function repeats(text: string): boolean {
  const longest = Math.floor(text.length / 3);
  for (let period = 1; period <= longest; period += 1)
    if ([...text].every((sign, at) => sign === text[at % period])) return true;
  return false;
}

/** "123456789012", "abcdefghijklm", "098765432109": nearly every step is the one before. */
function runs(text: string): boolean {
  const steps = Array.from({ length: text.length - 1 }, (_, at) => {
    const step = text.charCodeAt(at + 1) - text.charCodeAt(at);
    // From 9 on to 0, and back.
    return step === -9 ? 1 : step === 9 ? -1 : step;
  });
  const even = steps.filter((step, at) => Math.abs(step) <= 1 && step === steps[at - 1]).length;
  return even >= steps.length * 0.75;
}

function personalWords({ name, email, body }: Surroundings): string[] {
  const [local = "", domain = ""] = email.split("@");
  const own = [...wordsOf(name), ...wordsOf(local), letters(local), letters(name)];
  const house = [...wordsOf(body.name), ...wordsOf(domain.replace(/\.[^.]*$/, "")), letters(body.code)];
  return [
    ...own.filter((word) => word.length >= 4),
    ...house.filter((word) => word.length >= 5 && !GENERIC_NAMES.has(word)),
  ];
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

function letters(text: string): string {
  return fold(text).replace(/[^a-z]/g, "");
}

/** Lower case, without accents. */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

function unleet(text: string): string {
  return text.replace(/[013457@$!]/g, (sign) => LEET[sign] ?? sign);
}
