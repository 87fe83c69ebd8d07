import type { Named } from "../../../core/register/column.ts";
import type { SurveyDocument } from "../../../core/survey/read-survey.ts";

/** A question as a form carries it: every field a text, in both languages. */
export interface QuestionTyped {
  readonly id: string;
  readonly kind: string;
  readonly it: string;
  readonly en: string;
  readonly required: string;
  readonly from: string;
  readonly to: string;
  readonly lowIt: string;
  readonly lowEn: string;
  readonly highIt: string;
  readonly highEn: string;
  /** One a line, as "id | Italiano | English"; the id is made where it is left out. */
  readonly choices: string;
  /** As JSON: indicator and quantity; "" for none. */
  readonly feeds: string;
  /** The scale that the indicator counts on, as "1-10"; "" for the question's own. */
  readonly feedsScale: string;
  readonly faces: string;
}

export interface SurveyTyped {
  readonly id: string;
  readonly titleIt: string;
  readonly titleEn: string;
  readonly introIt: string;
  readonly introEn: string;
  readonly english: string;
  readonly from: string;
  readonly to: string;
  readonly questions: readonly QuestionTyped[];
}

export const QUESTION_FIELDS = [
  "id",
  "kind",
  "it",
  "en",
  "required",
  "from",
  "to",
  "lowIt",
  "lowEn",
  "highIt",
  "highEn",
  "choices",
  "feeds",
  "feedsScale",
  "faces",
] as const satisfies readonly (keyof QuestionTyped)[];

export const NO_QUESTION: QuestionTyped = {
  id: "",
  kind: "scale",
  it: "",
  en: "",
  required: "",
  from: "1",
  to: "10",
  lowIt: "",
  lowEn: "",
  highIt: "",
  highEn: "",
  choices: "",
  feeds: "",
  feedsScale: "",
  faces: "",
};

/** What is typed as a document for `core/survey`; questions without a text are left out. */
export function documentOf(typed: SurveyTyped): Record<string, unknown> {
  const english = typed.english !== "";
  const both = (it: string, en: string): Named => (english ? { it, en } : it);
  const questions = typed.questions.filter(({ it }) => it.trim() !== "");
  const used = new Set(questions.map(({ id }) => id));
  const fresh = (): string => {
    let number = 1;
    while (used.has(`q${number}`)) number += 1;
    used.add(`q${number}`);
    return `q${number}`;
  };
  return {
    id: typed.id.trim(),
    title: both(typed.titleIt, typed.titleEn),
    intro:
      typed.introIt.trim() === "" && typed.introEn.trim() === "" ? "" : both(typed.introIt, typed.introEn),
    languages: english ? ["it", "en"] : ["it"],
    period: { from: typed.from, to: typed.to },
    questions: questions.map((question) => {
      const asking = {
        id: question.id === "" ? fresh() : question.id,
        kind: question.kind,
        text: both(question.it, question.en),
        required: question.required !== "",
      };
      if (question.kind === "scale")
        return {
          ...asking,
          from: whole(question.from),
          to: whole(question.to),
          low: both(question.lowIt, question.lowEn),
          high: both(question.highIt, question.highEn),
          faces: question.faces !== "",
          feeds: feedsOf(question),
        };
      return question.kind === "choice"
        ? { ...asking, choices: choicesOf(question.choices, english, both) }
        : asking;
    }),
  } satisfies Partial<Record<keyof SurveyDocument, unknown>>;
}

/** Left as it is where it is no whole number: the reading of the document says so. */
function whole(text: string): number | string {
  return /^-?\d{1,3}$/.test(text.trim()) ? Number(text) : text;
}

function feedsOf({ feeds, feedsScale }: QuestionTyped): unknown {
  if (feeds === "") return null;
  const ends = /^(-?\d{1,3})-(\d{1,3})$/.exec(feedsScale);
  const scale = ends === null ? null : { from: Number(ends[1]), to: Number(ends[2]) };
  try {
    const [indicator, quantity] = JSON.parse(feeds) as unknown[];
    return { indicator, quantity, scale };
  } catch {
    return feeds;
  }
}

function choicesOf(text: string, english: boolean, both: (it: string, en: string) => Named) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.map((line, at) => {
    const parts = line.split("|").map((part) => part.trim());
    const whole = parts.length > (english ? 2 : 1);
    const [id = "", it = "", en = ""] = whole ? parts : [`c${at + 1}`, ...parts];
    return { id, title: both(it, en) };
  });
}
