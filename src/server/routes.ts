import { accountRoutes } from "./routes/account.tsx";
import { activityRoutes } from "./routes/activities.tsx";
import { administrationRoutes } from "./routes/administration.tsx";
import { amendmentRoutes } from "./routes/amendments.tsx";
import { answerRoutes } from "./routes/answer.tsx";
import { checkRoutes } from "./routes/check.tsx";
import { decisionRoutes } from "./routes/decisions.tsx";
import { draftRoutes } from "./routes/drafts.tsx";
import { evidenceRoutes } from "./routes/evidence.tsx";
import { feedRoutes } from "./routes/feeds.tsx";
import { bodiesRoutes, firstStartRoutes } from "./routes/first-start.tsx";
import { importRoutes } from "./routes/import.tsx";
import { indicatorRoutes } from "./routes/indicator.tsx";
import { measurementRoutes } from "./routes/measurements.tsx";
import { nodeRoutes } from "./routes/node.tsx";
import { noticeRoutes } from "./routes/notices.tsx";
import { oidcCallbackRoutes, oidcRoutes } from "./routes/oidc.tsx";
import { overviewRoutes } from "./routes/overview.tsx";
import { paymentRoutes } from "./routes/payments.tsx";
import { planFileRoutes } from "./routes/plan-file.ts";
import { policyRoutes } from "./routes/policies.tsx";
import { proofRoutes } from "./routes/proof.ts";
import { publicRoutes } from "./routes/public.tsx";
import { publicDataRoutes } from "./routes/public-data.ts";
import { publicationRoutes } from "./routes/publication.tsx";
import { questionnaireRoutes } from "./routes/questionnaire.tsx";
import { registerRoutes } from "./routes/registers.tsx";
import { reportRoutes } from "./routes/reports.tsx";
import { requestRoutes } from "./routes/requests.tsx";
import { roundRoutes } from "./routes/rounds.tsx";
import { scenarioRoutes } from "./routes/scenario.tsx";
import { sharedQuantityRoutes } from "./routes/shared-quantities.tsx";
import { signInRoutes } from "./routes/sign-in.tsx";
import { surveyRoutes } from "./routes/surveys.tsx";
import { treeRoutes } from "./routes/tree.tsx";
import { unitRoutes } from "./routes/units.tsx";
import { validationRoutes } from "./routes/validation.tsx";
import type { Routes } from "./server.ts";

/** Routes that belong to no body: the list of bodies, the first start. */
export const TOP_ROUTES: readonly Routes[] = [bodiesRoutes, oidcCallbackRoutes];

/** Routes of a body's pages, one file a resource. */
export const BODY_ROUTES: readonly Routes[] = [
  accountRoutes,
  activityRoutes,
  administrationRoutes,
  amendmentRoutes,
  answerRoutes,
  checkRoutes,
  decisionRoutes,
  draftRoutes,
  evidenceRoutes,
  feedRoutes,
  firstStartRoutes,
  importRoutes,
  indicatorRoutes,
  measurementRoutes,
  nodeRoutes,
  noticeRoutes,
  oidcRoutes,
  overviewRoutes,
  planFileRoutes,
  paymentRoutes,
  policyRoutes,
  proofRoutes,
  // The files before the pages: a catalogue is no year.
  publicDataRoutes,
  publicRoutes,
  publicationRoutes,
  questionnaireRoutes,
  registerRoutes,
  requestRoutes,
  sharedQuantityRoutes,
  roundRoutes,
  scenarioRoutes,
  reportRoutes,
  signInRoutes,
  surveyRoutes,
  treeRoutes,
  unitRoutes,
  validationRoutes,
];
