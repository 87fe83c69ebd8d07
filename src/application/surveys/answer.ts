import { type AnswerFault, readAnswers } from "../../core/survey/answer.ts";
import type { Survey } from "../../core/survey/survey.ts";
import type { Author, Reader } from "../../store/store.ts";
import { hashOf } from "../people/token.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { type KeptSurvey, surveyKept, todayOf } from "./survey-kept.ts";

/** Answers are signed by nobody. */
const NOBODY: Author = { kind: "system", id: "survey", name: "Questionario" };

const FAULTS: Readonly<Record<AnswerFault, string>> = {
  missing: "survey-answer-missing",
  unknown: "survey-answer-unknown",
  "too-long": "survey-answer-too-long",
  nothing: "survey-answer-nothing",
};

/** The questionnaire that a token opens. Throws what is to be told where it opens none. Anybody may ask: the token is the permission. */
export function openedBy(services: Services, body: string, token: string): Promise<Survey> {
  return services.store.read(body, (reader) => openedWithin(services, reader, token));
}

/** Keeps the answers of a token, once: nothing goes with them, not even the day. */
export async function answerSurvey(
  services: Services,
  body: string,
  token: string,
  sent: Readonly<Record<string, string>>,
): Promise<Survey> {
  const [survey] = await answerSurveys(services, body, [{ token, sent }]);
  if (survey === undefined) throw new Error("an answer was kept of no questionnaire");
  return survey;
}

/** The same of many at once, as where they were given on paper: all or none. */
export async function answerSurveys(
  services: Services,
  body: string,
  all: readonly { readonly token: string; readonly sent: Readonly<Record<string, string>> }[],
): Promise<readonly Survey[]> {
  // An audit trail with the instant of each answer would tell who gave it: none is left, and the count of tokens used is.
  return services.store.write(
    body,
    NOBODY,
    async (writer) => {
      const answered: Survey[] = [];
      const kept = new Map<string, KeptSurvey>();
      for (const { token, sent } of all) {
        const survey = await openedWithin(services, writer, token, kept);
        const { answer, faults } = readAnswers(survey, sent);
        if (faults.length > 0) {
          const told = faults.map(({ at, fault }): Fault => ({ at, message: FAULTS[fault], params: {} }));
          throw new Problem("invalid-input", "survey-answers-refused", { count: faults.length }, told);
        }
        if (!(await writer.surveys.answer(hashOf(token), answer)))
          throw new Problem("already-done", "survey-token-used");
        answered.push(survey);
      }
      return answered;
    },
    { house: true },
  );
}

/** `read` holds questionnaires that were read before in the same transaction. */
async function openedWithin(
  services: Services,
  reader: Reader,
  token: string,
  read = new Map<string, KeptSurvey>(),
): Promise<Survey> {
  const known = await reader.surveys.token(hashOf(token));
  if (known === null) throw new Problem("not-found", "survey-token-unknown");
  const kept = read.get(known.survey) ?? (await surveyKept(reader, known.survey, todayOf(services)));
  read.set(known.survey, kept);
  const { survey, state } = kept;
  if (known.used) throw new Problem("already-done", "survey-token-used");
  if (state === "closed") throw new Problem("already-done", "survey-closed", { day: survey.period.to });
  if (state !== "open") throw new Problem("already-done", "survey-not-yet", { day: survey.period.from });
  return survey;
}
