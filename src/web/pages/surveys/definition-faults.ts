import type { Problem } from "../../../application/problem.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { told } from "../draft/fault-words.ts";
import type { QuestionTyped, SurveyTyped } from "./definition-form.ts";

/** Fields of the form that stand for a place of the document, the likeliest to be wrong last. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^id$/, "id"],
  [/^languages/, "english"],
  [/^title(\.|$)/, "title"],
  [/^intro(\.|$)/, "intro"],
  [/^period\.from/, "from"],
  [/^period/, "to"],
];
const QUESTION_PLACES: readonly (readonly [RegExp, string])[] = [
  [/^text(\.|$)/, "text"],
  [/^low(\.|$)/, "low"],
  [/^high(\.|$)/, "high"],
  [/^from/, "from"],
  [/^to/, "to"],
  [/^choices/, "choices"],
  [/^feeds\.scale/, "feedsScale"],
  [/^feeds/, "feeds"],
  [/^faces/, "faces"],
];

/** Mistakes that name a place of the document: beside the field it is the field that they are about. */
const PLAIN: ReadonlySet<string> = new Set(["survey-value", "survey-missing", "survey-untranslated"]);

/** What is wrong with what was typed in a field. */
function wrongWith(
  field: string,
  typed: SurveyTyped,
): "empty" | "id" | "day" | "number" | "long" | "choices" {
  const [, index, name = field] = /^(\d+)\.(.*)$/.exec(field) ?? [];
  const line = index === undefined ? typed : typed.questions[Number(index)];
  if (name === "choices") return "choices";
  if (String(new Map(Object.entries(line ?? {})).get(name) ?? "").trim() === "") return "empty";
  if (name === "id") return "id";
  if (name === "from" || name === "to") return index === undefined ? "day" : "number";
  return "long";
}

/**
 * The mistake beside each field of the form: "titleIt", "0.lowEn". A text in two languages is one place of the document
 * where it is empty; the mistake is told beside the language that is missing.
 */
export function definitionFaults(
  problem: Problem | null,
  typed: SurveyTyped,
  words: Catalogue,
): (field: string) => string | null {
  const found = new Map<string, string>();
  for (const { at, message, params } of problem?.faults ?? []) {
    const field = fieldOf(at ?? "", typed);
    if (field === null || found.has(field)) continue;
    const plain = PLAIN.has(message)
      ? words.format("surveys-form-fault", { what: wrongWith(field, typed) })
      : null;
    found.set(field, plain ?? told(message, params, words));
  }
  return (field) => found.get(field) ?? null;
}

/** Whether a place of the document is a field of the form; other mistakes are told above it. */
export function isBesideField(at: string, typed: SurveyTyped): boolean {
  return fieldOf(at, typed) !== null;
}

function fieldOf(at: string, typed: SurveyTyped): string | null {
  const [, index, rest] = /^questions\[(\d+)\]\.?(.*)$/.exec(at) ?? [];
  const [, name] =
    (index === undefined ? PLACES : QUESTION_PLACES).find(([place]) => place.test(rest ?? at)) ?? [];
  if (name === undefined) return index === undefined ? null : `${index}.it`;
  const line = index === undefined ? typed : typed.questions[Number(index)];
  const spoken = inLanguage(name, at, line, typed.english !== "");
  return index === undefined ? spoken : `${index}.${spoken}`;
}

/** The field of a text in the language in which it is missing. */
function inLanguage(
  name: string,
  at: string,
  line: SurveyTyped | QuestionTyped | undefined,
  english: boolean,
): string {
  if (!["title", "intro", "text", "low", "high"].includes(name)) return name;
  const field = (language: "It" | "En") => (name === "text" ? language.toLowerCase() : `${name}${language}`);
  const fields = new Map(Object.entries(line ?? {}).map(([key, value]) => [key, String(value)]));
  const italianThere = (fields.get(field("It")) ?? "").trim() !== "";
  return at.endsWith(".en") || (english && italianThere) ? field("En") : field("It");
}
