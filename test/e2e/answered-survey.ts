import { personActor } from "../../src/application/people/recognise.ts";
import { answerSurvey } from "../../src/application/surveys/answer.ts";
import { closeSurvey, openSurvey, prepareSurvey } from "../../src/application/surveys/prepare.ts";
import { issueSurveyTokens } from "../../src/application/surveys/tokens.ts";
import type { SurveyDocument } from "../../src/core/survey/read-survey.ts";
import type { Language } from "../../src/messages/catalogue.ts";
import { address } from "../../src/web/addresses.ts";
import { emailOf, type House, LECCE, personOf } from "./house.ts";

/** "Grado di soddisfazione" of the business register's users. */
const INDICATOR = "A.2.3.1/2";

const document = (id: string, quantity: string | null): SurveyDocument => ({
  id,
  title: { it: "Com'è andata allo sportello?", en: "How was it at the counter?" },
  intro: {
    it: "Bastano due minuti: le tue risposte ci aiutano a migliorare.",
    en: "It takes two minutes: your answers help us to do better.",
  },
  languages: ["it", "en"],
  period: { from: "2018-10-01", to: "2018-12-31" },
  questions: [
    {
      id: "overall",
      kind: "scale",
      text: {
        it: "Nel complesso, quanto sei soddisfatto del servizio ricevuto?",
        en: "Overall, how satisfied are you with the service?",
      },
      low: { it: "per niente", en: "not at all" },
      high: { it: "del tutto", en: "completely" },
      required: true,
      feeds: { indicator: INDICATOR, quantity },
    },
    {
      id: "who",
      kind: "choice",
      text: { it: "Per chi sei venuto?", en: "On whose behalf did you come?" },
      choices: [
        { id: "firm", title: { it: "per un'impresa", en: "a firm" } },
        { id: "adviser", title: { it: "per un professionista", en: "an adviser" } },
        { id: "self", title: { it: "per me", en: "myself" } },
      ],
    },
    {
      id: "again",
      kind: "yes-no",
      text: { it: "Hai concluso la pratica?", en: "Did you finish your errand?" },
    },
    {
      id: "wait",
      kind: "scale",
      text: { it: "Quanto sei soddisfatto dell'attesa?", en: "How satisfied are you with the wait?" },
      from: 1,
      to: 5,
      low: { it: "per niente", en: "not at all" },
      high: { it: "del tutto", en: "completely" },
      faces: true,
    },
    {
      id: "words",
      kind: "text",
      text: { it: "Che cosa possiamo migliorare?", en: "What can we do better?" },
    },
  ],
});

const WORDS = [
  "Più sedie in sala",
  "Orari anche di pomeriggio",
  "Niente",
  "Segnali più chiari",
  "Tutto bene",
];

export interface SurveyPlaces {
  /** Where a token of an open questionnaire leads, and where a used one does. */
  readonly questionnaire: string;
  readonly answered: string;
}

export interface AnsweredSurveys extends SurveyPlaces {
  /** Where tokens lead that a test may use, by the language in which it does. */
  readonly free: Readonly<Record<Language, string>>;
}

/** A closed questionnaire with its answers, and an open one with a token that is used and one that is not. */
export async function surveysIn({ services }: House): Promise<AnsweredSurveys> {
  const officer = await personOf(services, emailOf("programming-office"));
  const { actor, quantity } = await services.store.read(LECCE, async (reader) => {
    const standing = await services.standings.within(reader, { year: 2018 });
    const all = standing?.compiled.nodes.flatMap(({ indicators }) => indicators) ?? [];
    const asked = all.find(({ key }) => key === INDICATOR)?.asked ?? [];
    return { actor: await personActor(reader, officer), quantity: asked[0]?.quantity ?? null };
  });
  const open = async (id: string, tokens: number) => {
    const given = document(id, quantity);
    const { number } = await prepareSurvey(services, LECCE, actor, { document: given, seen: null });
    const { number: seen } = await openSurvey(services, LECCE, actor, { survey: id, seen: number });
    const issued = await issueSurveyTokens(services, LECCE, actor, { survey: id, count: tokens });
    return { seen, tokens: issued.tokens };
  };
  const autumn = await open("sportello-autunno", 40);
  for (const [at, token] of autumn.tokens.slice(0, 24).entries())
    await answerSurvey(services, LECCE, token, {
      overall: String(10 - ((at * 7) % 5)),
      who: at % 8 === 7 ? "self" : at % 2 === 0 ? "firm" : "adviser",
      again: at % 6 === 0 ? "no" : "yes",
      wait: String(5 - (at % 3)),
      words: at < WORDS.length ? (WORDS[at] ?? "") : "",
    });
  await closeSurvey(services, LECCE, actor, { survey: "sportello-autunno", seen: autumn.seen });
  const winter = await open("sportello-inverno", 4);
  const [looked = "", used = "", it = "", en = ""] = winter.tokens.map((token) =>
    address.questionnaire(LECCE, token),
  );
  await answerSurvey(services, LECCE, winter.tokens[1] ?? "", { overall: "9" });
  return { questionnaire: looked, answered: used, free: { it, en } };
}
