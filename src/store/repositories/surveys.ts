import { canonicalJson } from "../../core/plan/hash.ts";
import type { Given, GivenAnswer } from "../../core/survey/answer.ts";
import type { BodyScope } from "../body-scope.ts";
import { storableText } from "../storable.ts";
import type { SurveyReader, SurveyWriter } from "../surveys.ts";
import type { Transaction } from "./transaction.ts";

/**
 * The answers to a survey as they are kept: all in one row, alike ones counted, in the order of their own text. A row for
 * each would tell which token gave it: by its place in the table, or by the transaction (`xmin` on PostgreSQL) that it
 * shares with the token that was marked.
 */
interface Urn {
  /** How often each answer was given, by its canonical JSON. */
  readonly closed: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const EMPTY: Urn = { closed: {}, words: {} };

export function surveyReader(scope: BodyScope): SurveyReader {
  return {
    answers: async (survey) => givenIn(await urnOf(scope, survey)),
    tokens: async (survey) => {
      const all = scope.from("survey_tokens").where("survey", "=", survey);
      return { issued: await all.count(), used: await all.where("used", "=", 1).count() };
    },
    token: async (hash) => {
      const row = await scope.from("survey_tokens").where("hash", "=", hash).first();
      return row && { survey: row.survey, used: row.used === 1 };
    },
  };
}

export function surveyWriter({ scope, record }: Transaction): SurveyWriter {
  return {
    issueTokens: async (survey, hashes) => {
      await scope.insert("survey_tokens", ...hashes.map((hash) => ({ hash, survey, used: 0 as const })));
      await record("survey-tokens-issued", survey, { count: hashes.length });
    },
    answer: async (hash, answer) => {
      const token = await scope.from("survey_tokens").where("hash", "=", hash).where("used", "=", 0).first();
      if (token === null) return false;
      await scope.update("survey_tokens", { hash }, { used: 1 });
      const before = await urnOf(scope, token.survey);
      await keep(scope, token.survey, before, put(before ?? EMPTY, answer));
      return true;
    },
    removeWords: async (survey, question, text) => {
      const before = await urnOf(scope, survey);
      const words = before?.words[question] ?? [];
      const at = words.indexOf(text);
      if (before === null || at < 0) return false;
      const left = words.with(at, "").sort();
      await keep(scope, survey, before, { ...before, words: { ...before.words, [question]: left } });
      await record("survey-words-removed", survey, { question });
      return true;
    },
  };
}

async function urnOf(scope: BodyScope, survey: string): Promise<Urn | null> {
  const row = await scope.from("survey_urns").where("survey", "=", survey).first();
  return row && (JSON.parse(row.given) as Urn);
}

async function keep(scope: BodyScope, survey: string, before: Urn | null, next: Urn): Promise<void> {
  const given = canonicalJson(next);
  if (before === null) await scope.insert("survey_urns", { survey, given });
  else await scope.update("survey_urns", { survey }, { given });
}

function put({ closed, words }: Urn, answer: GivenAnswer): Urn {
  const key = canonicalJson(answer.closed);
  const said = Object.entries(answer.words).map(([question, text]): [string, string[]] => [
    question,
    [...(Object.hasOwn(words, question) ? (words[question] ?? []) : []), storableText(text)].sort(),
  ]);
  return {
    closed: { ...closed, [key]: (closed[key] ?? 0) + 1 },
    words: { ...words, ...Object.fromEntries(said) },
  };
}

function givenIn(urn: Urn | null): Given {
  const { closed, words } = urn ?? EMPTY;
  return {
    closed: Object.entries(closed).flatMap(([answer, count]) =>
      Array.from({ length: count }, () => JSON.parse(answer) as GivenAnswer["closed"]),
    ),
    words,
  };
}
