import { afterEach, beforeEach, expect, it } from "vitest";
import { type Carrier, type Delivery, deliverDue } from "../../../src/application/notices/deliver.ts";
import { dropMessage, listMessages, retryMessage } from "../../../src/application/notices/messages.ts";
import { answerSurvey } from "../../../src/application/surveys/answer.ts";
import { surveyDetail } from "../../../src/application/surveys/list.ts";
import { addressesIn, inviteToSurvey, type SurveyHead } from "../../../src/application/surveys/mail.ts";
import { closeSurvey, openSurvey, prepareSurvey } from "../../../src/application/surveys/prepare.ts";
import type { SurveyDocument } from "../../../src/core/survey/read-survey.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import type { OutgoingMessage } from "../../../src/store/outbox.ts";
import { type Office, openOffice, refusal } from "../measurements/office.ts";
import { person } from "../plans/office.ts";

/** No demonstration: of one no mail leaves. */
const BODY = "ente_prova";
const SYSTEM = { kind: "system", id: "prova", name: "Prova" } as const;
const HEAD: SurveyHead = {
  words: (language) => Catalogue.load(language),
  questionnaireAt: (token) => `https://traguardo.example/${BODY}/survey/${token}`,
  from: "traguardo@example.it",
};
const DOCUMENT: SurveyDocument = {
  id: "a",
  title: { it: "Com'è andata?", en: "How was it?" },
  languages: ["it", "en"],
  period: { from: "2018-10-01", to: "2018-10-31" },
  questions: [{ id: "again", kind: "yes-no", text: { it: "Torneresti?", en: "Would you come again?" } }],
};
const ADDRESSES = ["rossi@example.it", "bianchi@example.it", "verdi@example.it"];

let office: Office;
let seen: number;
beforeEach(async () => {
  office = await openOffice();
  await office.store.createBody({ code: BODY, name: "Ente di prova", demonstration: false }, SYSTEM);
  const { number } = await prepareSurvey(office.services, BODY, office.anna, {
    document: DOCUMENT,
    seen: null,
  });
  ({ number: seen } = await openSurvey(office.services, BODY, office.anna, { survey: "a", seen: number }));
});
afterEach(() => office.close());

const invite = (addresses: readonly string[], head = HEAD) =>
  inviteToSurvey(office.services, BODY, office.anna, { survey: "a", addresses }, head);
/** A mail server that treats each address as told. */
function carrier(answer: (to: string) => Delivery): Carrier & { readonly sent: OutgoingMessage[] } {
  const sent: OutgoingMessage[] = [];
  return {
    sent,
    send: async (message) => {
      sent.push(message);
      return answer(message.to);
    },
  };
}
const deliver = (by: Carrier) =>
  deliverDue(office.services, BODY, by, { goesOn: () => true, signal: new AbortController().signal });
const outbox = () => office.store.read(BODY, (reader) => reader.outbox.list(10));
/** All that the store tells of whom was written to. */
const traces = async () =>
  JSON.stringify([await outbox(), await office.store.read(BODY, ({ audit }) => audit.list(100))]);

it("a link of one's own goes to each address, in the questionnaire's languages, and is then forgotten", async () => {
  expect(
    await invite(addressesIn("rossi@example.it, bianchi@example.it;\nROSSI@example.it verdi@example.it")),
  ).toBe(3);
  const by = carrier((to) =>
    to.startsWith("verdi") ? { kind: "refused", error: `550 no such mailbox ${to}` } : { kind: "accepted" },
  );
  expect(await deliver(by)).toEqual({ sent: 2, failed: 1 });
  expect(by.sent.map(({ to }) => to.toLowerCase()).sort()).toEqual([...ADDRESSES].sort());
  const [first] = by.sent;
  expect(first?.subject).toBe("Com'è andata?");
  expect(first?.text).toMatch(/«Com'è andata\?».*How was it\?/s);
  const tokens = by.sent.map(({ text }) => /survey\/([\w-]{22})/.exec(text)?.[1] ?? "");
  expect(new Set(tokens).size).toBe(3);
  await answerSurvey(office.services, BODY, tokens[0] ?? "", { again: "yes" });
  expect(await surveyDetail(office.services, BODY, office.anna, "a")).toMatchObject({
    issued: 3,
    answered: 1,
  });
  const listed = await listMessages(office.services, BODY, person("administrator"));
  expect(listed.lines.map(({ state }) => state).sort()).toEqual(["failed", "sent", "sent"]);
  const left = await traces();
  for (const trace of [...ADDRESSES, "ROSSI", ...tokens]) expect(left).not.toContain(trace);
  const gaveUp = (await outbox()).find(({ abandonedAt }) => abandonedAt !== null);
  await retryMessage(office.services, BODY, person("administrator"), gaveUp?.id ?? "");
  expect((await deliver(by)).sent).toBe(0);
});

it("is written in the languages chosen of the questionnaire's, and leads to it in them", async () => {
  const asked = { survey: "a", addresses: ADDRESSES.slice(0, 1) };
  const inviteIn = (languages: readonly ("it" | "en")[] | null) =>
    inviteToSurvey(office.services, BODY, office.anna, { ...asked, languages }, HEAD);
  await inviteIn(["en"]);
  await inviteIn(null);
  const by = carrier(() => ({ kind: "accepted" }));
  await deliver(by);
  const [english, both] = ["en", "it, en"].map((told) => by.sent.find(({ language }) => language === told));
  expect(english?.subject).toBe("How was it?");
  expect(english?.text).toMatch(/\?in=en\b/);
  expect(english?.text).not.toMatch(/Com'è andata|in=it/);
  expect(both?.text).toMatch(/Com'è andata.*\?in=it\b.*How was it.*\?in=en\b/s);
  await closeSurvey(office.services, BODY, office.anna, { survey: "a", seen });
  const only = { ...DOCUMENT, id: "b", languages: ["it" as const] };
  const { number } = await prepareSurvey(office.services, BODY, office.anna, { document: only, seen: null });
  await openSurvey(office.services, BODY, office.anna, { survey: "b", seen: number });
  const other = { ...asked, survey: "b", languages: ["en" as const] };
  expect(await refusal(inviteToSurvey(office.services, BODY, office.anna, other, HEAD))).toMatchObject({
    id: "surveys-mail-language",
  });
});

it("one called off, or overtaken by the closing, is forgotten too", async () => {
  await invite(ADDRESSES);
  const waiting = await listMessages(office.services, BODY, person("administrator"));
  expect(JSON.stringify(waiting)).not.toMatch(/example\.it|survey\/[\w-]{22}/);
  const [one] = await outbox();
  await dropMessage(office.services, BODY, person("administrator"), one?.id ?? "");
  await closeSurvey(office.services, BODY, office.anna, { survey: "a", seen });
  const by = carrier(() => ({ kind: "accepted" }));
  expect([await deliver(by), by.sent]).toEqual([{ sent: 0, failed: 0 }, []]);
  const left = await traces();
  for (const trace of ADDRESSES) expect(left).not.toContain(trace);
});

it("nothing leaves where an address is wrong, or no mail can leave", async () => {
  const wrong = await refusal(invite(["rossi@example.it", "bianchi", "a@b@c.it\r\nBcc: x@e.it"]));
  expect(wrong).toMatchObject({ id: "surveys-mail-wrong", params: { address: "bianchi", count: 2 } });
  expect((await refusal(invite([]))).id).toBe("surveys-mail-how-many");
  expect((await refusal(invite(ADDRESSES, { ...HEAD, from: null }))).id).toBe("surveys-mail-not-set-up");
  expect(await outbox()).toEqual([]);
  expect(await surveyDetail(office.services, BODY, office.anna, "a")).toMatchObject({ issued: 0 });
});
