import { randomUUID } from "node:crypto";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { BodyScope } from "../body-scope.ts";
import { storable } from "../storable.ts";
import type { SurveyAnswer, SurveyReader, SurveyWriter } from "../surveys.ts";
import type { Transaction } from "./transaction.ts";

export function surveyReader(scope: BodyScope): SurveyReader {
  return {
    answers: async (survey) => {
      const rows = await scope.from("survey_answers").where("survey", "=", survey).orderBy("id").all();
      return rows.map((row) => ({
        id: row.id,
        survey: row.survey,
        answeredOn: row.answered_on,
        answers: JSON.parse(row.answers) as SurveyAnswer["answers"],
      }));
    },
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
    answer: async (hash, answeredOn, answers) => {
      const token = await scope.from("survey_tokens").where("hash", "=", hash).where("used", "=", 0).first();
      if (token === null) return false;
      const { survey } = token;
      await scope.update("survey_tokens", { hash }, { used: 1 });
      await scope.insert(
        "survey_answers",
        storable({ id: randomUUID(), survey, answered_on: answeredOn, answers: canonicalJson(answers) }),
      );
      return true;
    },
  };
}
