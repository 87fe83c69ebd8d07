import { readFileSync } from "node:fs";
import { issueLink } from "../../src/application/people/link.ts";
import { personActor } from "../../src/application/people/recognise.ts";
import { importDocument } from "../../src/application/plans/import.ts";
import { address } from "../../src/web/addresses.ts";
import { EXAMPLE } from "../example/documents.ts";
import { amendedIn } from "./amended.ts";
import { type SurveyPlaces, surveysIn } from "./answered-survey.ts";
import { type RequestPlaces, requestsIn } from "./asked-data.ts";
import { sampleIn } from "./drawn-sample.ts";
import { emailOf, type House, LECCE, NEW_BODY, NEW_OFFICER, personOf } from "./house.ts";
import { messagesIn, roundIn } from "./open-round.ts";
import { publishedIn } from "./published.ts";
import { feedsIn } from "./read-feeds.ts";

/** A page as a person sees it. */
export interface Visited {
  /** Name of its screenshots. */
  readonly name: string;
  readonly path: string;
  /** Who looks; null for who has not signed in. */
  readonly email: string | null;
  /** Answers that are not 200 are meant. */
  readonly status?: number;
}

const OFFICER = emailOf("programming-office");
const HEAD = emailOf("head-of-unit");
const MANAGER = emailOf("manager");
const SECRETARY = emailOf("secretary-general");
const EVALUATOR = emailOf("evaluator");
const ADMINISTRATOR = emailOf("administrator");

/** What the pages of a house are about, where it differs from one house to the next. */
export interface Places extends SurveyPlaces, RequestPlaces {
  /** A draft in the new body, and a node of it. */
  readonly draft: string;
  readonly node: string;
  /** Somebody whom the administrator looks at. */
  readonly person: string;
  /** The path of a link to the first password. */
  readonly welcome: string;
  /** An indicator of the sample that is not judged yet. */
  readonly sampled: string;
  /** An entry that was counted from a register. */
  readonly counted: number;
}

const NOWHERE: Places = {
  draft: "",
  node: "",
  person: "",
  welcome: "",
  sampled: "A/1",
  counted: 1,
  questionnaire: "",
  answered: "",
  toSettle: "",
  waiting: "",
  answering: "",
  shown: "",
  dead: "",
};

/** Every page; their names alone where no places are given. */
export function pagesOf({
  draft,
  node,
  person,
  welcome,
  sampled,
  counted,
  questionnaire,
  answered,
  toSettle,
  waiting,
  answering,
  shown,
  dead,
}: Places = NOWHERE): readonly Visited[] {
  return [
    { name: "bodies", path: address.bodies(), email: null },
    { name: "sign-in", path: address.signIn(LECCE), email: null },
    { name: "overview", path: address.overview(LECCE), email: SECRETARY },
    { name: "overview-empty", path: address.overview(NEW_BODY), email: NEW_OFFICER },
    { name: "tree", path: address.tree(LECCE), email: SECRETARY },
    { name: "node", path: address.node(LECCE, "A.1.1.2"), email: MANAGER },
    { name: "why", path: address.why(LECCE), email: SECRETARY },
    { name: "indicator", path: address.indicator(LECCE, "A.1.1.2/2"), email: EVALUATOR },
    {
      name: "indicator-ahead",
      path: `${address.indicator(LECCE, "A.1.3.2/1")}?year=2018&as-of=2018-09-30`,
      email: MANAGER,
    },
    {
      name: "scenario",
      path: `${address.scenario(LECCE)}?year=2018&as-of=2018-09-30&node=A.1&A.1%2F1.0=85&A.1%2F2.0=boh`,
      email: MANAGER,
    },
    { name: "units", path: address.units(LECCE), email: MANAGER },
    { name: "unit", path: address.unit(LECCE, "S. 3.1"), email: MANAGER },
    { name: "measurements", path: `${address.measurements(LECCE)}?show=all`, email: HEAD },
    { name: "rounds", path: address.rounds(LECCE), email: OFFICER },
    { name: "round-open", path: address.round(LECCE, "2018-12-31"), email: OFFICER },
    { name: "round-closed", path: address.round(LECCE, "2018-05-15"), email: MANAGER },
    { name: "round-answers", path: `${address.round(LECCE, "2018-12-31")}/answers`, email: HEAD },
    { name: "reports", path: address.reports(LECCE), email: MANAGER },
    { name: "report-texts", path: `${address.reports(LECCE)}/relazione-2018`, email: OFFICER },
    { name: "activities", path: address.activities(LECCE), email: OFFICER },
    { name: "activity", path: address.activity(LECCE, "A.3.1.2", "2"), email: OFFICER },
    { name: "entry", path: `/${LECCE}/entries/1`, email: MANAGER },
    { name: "check", path: address.check(LECCE), email: OFFICER },
    { name: "import", path: address.import(LECCE), email: OFFICER },
    { name: "draft", path: address.draft(NEW_BODY, draft), email: NEW_OFFICER },
    { name: "draft-node", path: address.draftNode(NEW_BODY, draft, node), email: NEW_OFFICER },
    { name: "draft-shared", path: `${address.draft(NEW_BODY, draft)}/shared`, email: NEW_OFFICER },
    { name: "draft-structure", path: `${address.draft(NEW_BODY, draft)}/structure`, email: NEW_OFFICER },
    { name: "draft-source", path: `${address.draft(NEW_BODY, draft)}/source`, email: NEW_OFFICER },
    { name: "audit", path: `${address.administration(LECCE)}/audit`, email: ADMINISTRATOR },
    { name: "people", path: `${address.administration(LECCE)}/people`, email: ADMINISTRATOR },
    {
      name: "person",
      path: `${address.administration(LECCE)}/people/${person}`,
      email: ADMINISTRATOR,
    },
    { name: "welcome", path: welcome, email: null },
    { name: "sessions", path: `${address.administration(LECCE)}/sessions`, email: ADMINISTRATOR },
    { name: "messages", path: `${address.administration(LECCE)}/messages`, email: ADMINISTRATOR },
    { name: "keys", path: `${address.administration(LECCE)}/keys`, email: ADMINISTRATOR },
    { name: "notices", path: address.notices(LECCE), email: HEAD },
    { name: "account", path: `/${LECCE}/account`, email: HEAD },
    { name: "public", path: address.public(LECCE), email: null },
    { name: "public-year", path: `${address.public(LECCE)}/2018`, email: null },
    { name: "public-plan", path: `${address.public(LECCE)}/2018/plan`, email: null },
    { name: "public-indicator", path: `${address.public(LECCE)}/2018/indicators/A.1.1.2/2`, email: null },
    { name: "public-changes", path: `${address.public(LECCE)}/2018/changes`, email: null },
    { name: "public-data", path: `${address.public(LECCE)}/2018/data`, email: null },
    { name: "body-profile", path: `${address.administration(LECCE)}/body`, email: OFFICER },
    { name: "validations", path: address.validation(LECCE), email: EVALUATOR },
    { name: "other-year", path: `${address.tree(LECCE)}?year=1999`, email: OFFICER, status: 404 },
    { name: "publication", path: address.publication(LECCE), email: OFFICER },
    { name: "publication-preview", path: `${address.publication(LECCE)}/preview?year=2018`, email: OFFICER },
    { name: "validation-desk", path: address.validationOf(LECCE, 2018), email: EVALUATOR },
    { name: "verdict", path: address.verdict(LECCE, 2018, sampled), email: EVALUATOR },
    { name: "amendments", path: `${address.amendments(LECCE)}?year=2018`, email: OFFICER },
    { name: "decisions", path: `${address.decisions(LECCE)}?year=2018`, email: EVALUATOR },
    { name: "policies", path: address.policies(LECCE), email: OFFICER },
    { name: "policy-form", path: `${address.policies(LECCE)}/new?from=bands`, email: OFFICER },
    { name: "policy-what-if", path: `${address.policies(LECCE)}/what-if?policy=on-off`, email: OFFICER },
    { name: "registers", path: address.registers(LECCE), email: OFFICER },
    { name: "register", path: `${address.registers(LECCE)}/events`, email: OFFICER },
    { name: "register-grid", path: `${address.registers(LECCE)}/events/grid`, email: OFFICER },
    { name: "register-definition", path: `${address.registers(LECCE)}/events/definition`, email: OFFICER },
    { name: "register-persons", path: `${address.registers(LECCE)}/persons`, email: OFFICER },
    { name: "register-computed", path: `${address.registers(LECCE)}/computed`, email: OFFICER },
    { name: "register-counted", path: `${address.registers(LECCE)}/counted/${counted}`, email: EVALUATOR },
    {
      name: "register-binding",
      path: `${address.registers(LECCE)}/binding?indicator=A.1.1.2%2F1&register=procedures&ready=1`,
      email: OFFICER,
    },
    { name: "payments", path: `${address.payments(LECCE)}?year=2018`, email: OFFICER },
    { name: "feeds", path: address.feeds(LECCE), email: OFFICER },
    { name: "feed", path: `${address.feeds(LECCE)}/dataset`, email: EVALUATOR },
    { name: "feed-definition", path: `${address.feeds(LECCE)}/notizie/definition`, email: ADMINISTRATOR },
    { name: "shared-quantities", path: address.sharedQuantities(LECCE), email: OFFICER },
    { name: "surveys", path: `${address.surveys(LECCE)}?year=2018`, email: OFFICER },
    { name: "survey-results", path: address.survey(LECCE, "sportello-autunno"), email: EVALUATOR },
    { name: "survey-open", path: address.survey(LECCE, "sportello-inverno"), email: OFFICER },
    { name: "survey-definition", path: address.survey(LECCE, "new"), email: OFFICER },
    { name: "survey-preview", path: `${address.survey(LECCE, "sportello-inverno")}/preview`, email: OFFICER },
    { name: "questionnaire", path: questionnaire, email: null },
    { name: "questionnaire-used", path: answered, email: null, status: 409 },
    { name: "requests", path: address.requests(LECCE), email: OFFICER },
    { name: "request-choose", path: `${address.requests(LECCE)}/new?year=2018`, email: OFFICER },
    {
      name: "request-form",
      path: `${address.requests(LECCE)}/new?year=2018&indicator=A.1.1.2%2F2`,
      email: HEAD,
    },
    { name: "request-to-settle", path: toSettle, email: OFFICER },
    { name: "request-waiting", path: waiting, email: OFFICER },
    { name: "answer", path: answering, email: null },
    { name: "answer-shown", path: shown, email: null },
    { name: "answer-nothing", path: dead, email: null, status: 404 },
    { name: "error", path: `/${LECCE}/nodes/Z.9`, email: SECRETARY, status: 404 },
  ];
}

/** Puts into the new body a draft, as its officer would by uploading the example plan, and a link to a first password. */
export async function placesIn(house: House): Promise<Places> {
  const { services } = house;
  await roundIn(house);
  await messagesIn(house);
  await amendedIn(house);
  await publishedIn(house);
  await feedsIn(house);
  const sampled = await sampleIn(house);
  const entries = await services.store.read(LECCE, ({ ledger }) => ledger.of("A.3.1.1/1"));
  const counted = entries.at(-1)?.sequence ?? 0;
  const surveys = await surveysIn(house);
  const requests = await requestsIn(house);
  const officer = await personOf(services, NEW_OFFICER, NEW_BODY);
  const actor = await services.store.read(NEW_BODY, (reader) => personActor(reader, officer));
  const sent = { name: "piano-lecce-2018-2020.txt", bytes: readFileSync(EXAMPLE) };
  const { id, plan } = await importDocument(services, NEW_BODY, actor, sent);
  const node = plan.nodes.find(({ indicators }) => indicators.length > 0);
  const { path } = await services.store.write(
    NEW_BODY,
    { kind: "person", id: officer.id, name: officer.name },
    (writer) => issueLink(writer, officer, "password"),
  );
  const { id: person } = await personOf(services, HEAD);
  return {
    draft: id,
    node: node?.id ?? "",
    person,
    welcome: path,
    sampled,
    counted,
    ...surveys,
    ...requests,
  };
}
