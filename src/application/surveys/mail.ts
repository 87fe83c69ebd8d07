import { randomBytes, randomUUID } from "node:crypto";
import { named } from "../../core/register/column.ts";
import type { Survey, SurveyLanguage } from "../../core/survey/survey.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { dateWords } from "../../messages/date-words.ts";
import type { Body } from "../../store/body.ts";
import { type OutgoingMessage, SURVEY_AREA } from "../../store/outbox.ts";
import type { Reader } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { BETWEEN_LANGUAGES } from "../notices/letter.ts";
import { hashOf } from "../people/token.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { surveyKept, todayOf } from "./survey-kept.ts";
import { MOST_TOKENS, requireOpen } from "./tokens.ts";

/** How invitations present themselves. */
export interface SurveyHead {
  readonly words: (language: SurveyLanguage) => Catalogue;
  /** Where a token is answered, from outside; null where the server does not know its own address. */
  readonly questionnaireAt: ((token: string) => string) | null;
  /** Address that messages leave from; null where mail is not set up. */
  readonly from: string | null;
}

/** Whether invitations can leave: in a demonstration nothing does, and addresses would wait for ever. */
export function canInvite({ from, questionnaireAt }: SurveyHead, body: Pick<Body, "demonstration">): boolean {
  return from !== null && questionnaireAt !== null && !body.demonstration;
}

const ADDRESS = /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\]{1,190}\.[^\s@<>()[\],;:"\\]{2,63}$/u;

/** Addresses as they are typed or pasted, each once. */
export function addressesIn(text: string): readonly string[] {
  const all = text.split(/[\s,;]+/).filter((one) => one !== "");
  return [...new Map(all.map((one) => [one.toLowerCase(), one])).values()];
}

/**
 * Sends a token of its own to each address. Address and token stand together only in the message that waits to leave:
 * the outbox forgets both as soon as it has left, and the trail never had them. Resolves to how many were queued.
 */
export async function inviteToSurvey(
  services: Services,
  body: string,
  actor: Actor,
  {
    survey: id,
    addresses,
    languages: wanted = null,
  }: {
    readonly survey: string;
    readonly addresses: readonly string[];
    /** Of those of the questionnaire; null for all of them. */
    readonly languages?: readonly SurveyLanguage[] | null;
  },
  head: SurveyHead,
): Promise<number> {
  require(actor, "run-surveys");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const { survey } = await requireOpen(services, writer, id);
    const { questionnaireAt } = head;
    if (!canInvite(head, writer.body) || questionnaireAt === null)
      throw new Problem("conflict", "surveys-mail-not-set-up");
    requireAddresses(addresses);
    const languages = survey.languages.filter((language) => wanted === null || wanted.includes(language));
    if (languages.length < (wanted?.length ?? 1)) throw noSuchLanguage();
    const tokens = addresses.map(() => randomBytes(16).toString("base64url"));
    await writer.surveys.issueTokens(id, tokens.map(hashOf).sort());
    for (const [at, to] of addresses.entries())
      await writer.outbox.add({
        key: `${SURVEY_AREA}${id}/${randomUUID()}`,
        to,
        ...invitation(survey, languages, questionnaireAt(tokens[at] ?? ""), writer.body, head),
        calendar: null,
        due: writer.now,
      });
    return addresses.length;
  });
}

function requireAddresses(addresses: readonly string[]): void {
  const refused = (message: string, params: Readonly<Record<string, string | number>>) =>
    new Problem("invalid-input", message, params, [{ at: "addresses", message, params }]);
  if (addresses.length < 1 || addresses.length > MOST_TOKENS)
    throw refused("surveys-mail-how-many", { most: MOST_TOKENS });
  const [first, ...others] = addresses.filter((address) => !ADDRESS.test(address));
  if (first !== undefined)
    throw refused("surveys-mail-wrong", { address: first.slice(0, 80), count: 1 + others.length });
}

function noSuchLanguage(): Problem {
  const fault = { at: "languages", message: "surveys-mail-language", params: {} };
  return new Problem("invalid-input", "surveys-mail-language", {}, [fault]);
}

/** One letter in the languages chosen, the first of them in its subject; each leads to the questionnaire in it. */
function invitation(
  survey: Survey,
  languages: readonly SurveyLanguage[],
  link: string,
  { name }: Body,
  head: SurveyHead,
) {
  const said = languages.map((language) => {
    const address = survey.languages.length > 1 ? `${link}?in=${language}` : link;
    const words = head.words(language);
    const known = {
      title: named(survey.title, language),
      holder: name,
      address,
      day: dateWords(survey.period.to, words),
    };
    const parts = [
      words.format("survey-mail-opening", known),
      named(survey.intro, language),
      words.format("survey-mail-link", known),
      words.format("survey-mail-protection", known),
    ];
    return {
      subject: words.format("survey-mail-subject", known),
      text: parts.filter((part) => part !== "").join("\n\n"),
    };
  });
  return {
    subject: said[0]?.subject ?? name,
    text: `${said.map(({ text }) => text).join(`\n\n${BETWEEN_LANGUAGES}\n\n`)}\n\n-- \n${name}\n`,
    language: languages.join(", "),
  };
}

/** Whether an invitation that waits can still be answered. True for any other message. */
export async function isStillOpen(
  services: Services,
  reader: Reader,
  { key }: Pick<OutgoingMessage, "key">,
): Promise<boolean> {
  if (!key.startsWith(SURVEY_AREA)) return true;
  const [id = ""] = key.slice(SURVEY_AREA.length).split("/");
  return (await surveyKept(reader, id, todayOf(services))).state !== "closed";
}
