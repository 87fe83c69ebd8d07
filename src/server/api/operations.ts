import type { Operation } from "./operation.ts";
import { accessOperations } from "./operations/access.ts";
import { activityOperations } from "./operations/activities.ts";
import { amendmentOperations } from "./operations/amendments.ts";
import { computedOperations } from "./operations/computed.ts";
import { decisionOperations } from "./operations/decisions.ts";
import { draftOperations } from "./operations/drafts.ts";
import { feedOperations } from "./operations/feeds.ts";
import { forecastOperations } from "./operations/forecast.ts";
import { ledgerOperations } from "./operations/ledger.ts";
import { measuringOperations } from "./operations/measuring.ts";
import { noticeOperations } from "./operations/notices.ts";
import { paymentOperations } from "./operations/payments.ts";
import { peopleOperations } from "./operations/people.ts";
import { planOperations } from "./operations/plans.ts";
import { policyOperations } from "./operations/policies.ts";
import { publicationOperations } from "./operations/publications.ts";
import { registerOperations } from "./operations/registers.ts";
import { reportOperations } from "./operations/reports.ts";
import { requestOperations } from "./operations/requests.ts";
import { resultOperations } from "./operations/results.ts";
import { roundOperations } from "./operations/rounds.ts";
import { sharedQuantityOperations } from "./operations/shared-quantities.ts";
import { surveyOperations } from "./operations/surveys.ts";
import { validationOperations } from "./operations/validation.ts";

/** Every operation on a body's resources, a file of them for each resource. */
export const OPERATIONS: readonly Operation[] = [
  ...planOperations,
  ...draftOperations,
  ...resultOperations,
  ...reportOperations,
  ...feedOperations,
  ...forecastOperations,
  ...ledgerOperations,
  ...measuringOperations,
  ...roundOperations,
  ...peopleOperations,
  ...accessOperations,
  ...activityOperations,
  ...amendmentOperations,
  ...decisionOperations,
  ...policyOperations,
  ...noticeOperations,
  ...publicationOperations,
  ...validationOperations,
  ...registerOperations,
  ...computedOperations,
  ...sharedQuantityOperations,
  ...paymentOperations,
  ...surveyOperations,
  ...requestOperations,
];
