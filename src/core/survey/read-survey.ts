import { z } from "zod";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { documentIssues, repeatedIds } from "../diagnostics/document-issues.ts";
import { jsonPath } from "../diagnostics/json-path.ts";
import { parseIsoDate } from "../period/iso-date.ts";
import { type Question, SURVEY_LANGUAGES, type Survey } from "./survey.ts";

const ID = /^[a-z][a-z0-9-]{0,39}$/;
const WORDS = z.string().trim().min(1).max(300);
const LONG = z.string().trim().max(2000);
const both = <T extends z.ZodType>(text: T) => z.union([text, z.strictObject({ it: text, en: text })]);
const NAMED = both(WORDS);
const DAY = z.string().refine((text) => parseIsoDate(text) !== null);
const END = z.number().int().min(-10).max(100);
const ASKING = { id: z.string().regex(ID), text: NAMED, required: z.boolean().default(false) };

const QUESTION = z.discriminatedUnion("kind", [
  z.strictObject({
    ...ASKING,
    kind: z.literal("scale"),
    from: END.default(1),
    to: END.default(10),
    low: NAMED,
    high: NAMED,
    faces: z.boolean().default(false),
    feeds: z
      .strictObject({
        indicator: z.string().min(1).max(200),
        quantity: z.string().max(500).nullable().default(null),
        scale: z
          .strictObject({ from: END, to: END })
          .refine(({ from, to }) => from < to)
          .nullable()
          .default(null),
      })
      .nullable()
      .default(null),
  }),
  z.strictObject({
    ...ASKING,
    kind: z.literal("choice"),
    choices: z
      .array(z.strictObject({ id: z.string().regex(ID), title: NAMED }))
      .min(2)
      .max(30),
  }),
  z.strictObject({ ...ASKING, kind: z.literal("yes-no") }),
  z.strictObject({ ...ASKING, kind: z.literal("text") }),
]);

/** Names that addresses of their own have beside those of the questionnaires. */
const TAKEN: readonly string[] = ["new", "record", "values"];

/** A questionnaire as JSON. */
export const SURVEY = z.strictObject({
  id: z
    .string()
    .regex(ID)
    .refine((id) => !TAKEN.includes(id)),
  title: NAMED,
  intro: both(LONG).default(""),
  languages: z.array(z.enum(SURVEY_LANGUAGES)).min(1).max(2).default(["it"]),
  period: z.strictObject({ from: DAY, to: DAY }),
  questions: z.array(QUESTION).min(1).max(40),
});

/** As it is written; what has a default may be left out. */
export type SurveyDocument = z.input<typeof SURVEY>;

/** Steps between the ends of a scale at most: 0-10 is the widest in use. */
const MOST_STEPS = 10;
/** With faces: more than five cannot be told apart on a phone. */
const MOST_FACES = 4;

/** Reads a questionnaire. Null where anything is wrong; each diagnostic names the place ("questions[2].to"). */
export function surveyOf(data: unknown): {
  readonly survey: Survey | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const read = SURVEY.safeParse(data, { reportInput: true });
  const diagnostics = read.success ? meaning(read.data) : issues(read.error);
  return { survey: read.success && diagnostics.length === 0 ? read.data : null, diagnostics };
}

function meaning(survey: Survey): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { questions, period, languages } = survey;
  if (period.to < period.from) found.push(diagnostic("survey-period", "error", { path: "period.to" }));
  found.push(...repeatedIds(questions, ["questions"], "survey-repeated"));
  const fed = new Set<string>();
  for (const [at, question] of questions.entries()) {
    const path = ["questions", at];
    if (question.kind === "choice")
      found.push(...repeatedIds(question.choices, [...path, "choices"], "survey-repeated"));
    if (question.kind !== "scale") continue;
    if (question.to <= question.from || question.to - question.from > MOST_STEPS)
      found.push(diagnostic("survey-scale", "error", { path: jsonPath([...path, "to"]) }));
    if (question.faces && question.to - question.from > MOST_FACES)
      found.push(diagnostic("survey-faces", "error", { path: jsonPath([...path, "faces"]) }));
    if (question.feeds === null) continue;
    const { indicator, quantity } = question.feeds;
    const key = JSON.stringify([indicator, quantity]);
    if (fed.has(key))
      found.push(diagnostic("survey-fed-twice", "error", { path: jsonPath([...path, "feeds"]), indicator }));
    fed.add(key);
  }
  if (languages.includes("en"))
    for (const [path, text] of textsOf(survey))
      if (typeof text === "string" && text !== "")
        found.push(diagnostic("survey-untranslated", "error", { path: jsonPath(path) }));
  return found;
}

function* textsOf({ title, intro, questions }: Survey): Generator<[PropertyKey[], unknown]> {
  yield [["title"], title];
  yield [["intro"], intro];
  for (const [at, question] of questions.entries())
    for (const [part, text] of textsIn(question)) yield [["questions", at, ...part], text];
}

function textsIn(question: Question): [PropertyKey[], unknown][] {
  const texts: [PropertyKey[], unknown][] = [[["text"], question.text]];
  if (question.kind === "scale") texts.push([["low"], question.low], [["high"], question.high]);
  if (question.kind === "choice")
    for (const [at, { title }] of question.choices.entries()) texts.push([["choices", at, "title"], title]);
  return texts;
}

function issues(error: z.ZodError): Diagnostic[] {
  return documentIssues(error, { missing: "survey-missing", value: "survey-value", key: "survey-key" });
}
