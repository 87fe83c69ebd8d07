import type { SurveyHead } from "../../application/surveys/mail.ts";
import { address } from "../../web/addresses.ts";
import type { Server } from "../server.ts";

/** How invitations to questionnaires present themselves, in the languages that these are in. */
export function surveyHeadOf({ config, words }: Pick<Server, "config" | "words">, body: string): SurveyHead {
  const { publicAddress, mail } = config;
  return {
    words,
    questionnaireAt:
      publicAddress === null ? null : (token) => publicAddress + address.questionnaire(body, token),
    from: mail?.from.address ?? null,
  };
}
