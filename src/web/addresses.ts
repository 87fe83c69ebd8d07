/** Name of the Piano's files. */
export const PLAN_FILE = "piano";

/**
 * Addresses of pages, in one place. Every page of a body lives under its code, so that what is asked for always says
 * whose it is; addresses are English, as those of the API.
 */
export const address = {
  bodies: () => "/",
  /** Cruscotto: where the body stands. */
  overview: (body: string) => `/${part(body)}`,
  /** The plan in force as a document. */
  planFile: (body: string, format: "docx" | "pdf" | "xlsx") => `/${part(body)}/plan/${PLAN_FILE}.${format}`,
  /** The same as PDF/A, for archives. */
  planArchive: (body: string) => `/${part(body)}/plan/${PLAN_FILE}.pdf?standard=a-2a`,
  tree: (body: string) => `/${part(body)}/tree`,
  node: (body: string, node: string) => `/${part(body)}/nodes/${part(node)}`,
  /** The id of an indicator is its node's and its position: "A.1.1.2/2". */
  indicator: (body: string, indicator: string) => {
    const slash = indicator.lastIndexOf("/");
    return `/${part(body)}/indicators/${part(indicator.slice(0, slash))}/${part(indicator.slice(slash + 1))}`;
  },
  /** "Perché questo numero?" of the body's score; a node's and a unit's stand on their own pages, an indicator's page is nothing else. */
  why: (body: string) => `/${part(body)}/why`,
  whyNode: (body: string, node: string) => `/${part(body)}/nodes/${part(node)}#why`,
  whyUnit: (body: string, unit: string) => `/${part(body)}/units/${part(unit)}#why`,
  units: (body: string) => `/${part(body)}/units`,
  unit: (body: string, unit: string) => `/${part(body)}/units/${part(unit)}`,
  measurements: (body: string) => `/${part(body)}/measurements`,
  check: (body: string) => `/${part(body)}/check`,
  import: (body: string) => `/${part(body)}/import`,
  /** A plan being prepared, before it is adopted. */
  draft: (body: string, draft: string) => `/${part(body)}/drafts/${part(draft)}`,
  draftNode: (body: string, draft: string, node: string) =>
    `/${part(body)}/drafts/${part(draft)}/nodes/${part(node)}`,
  rounds: (body: string) => `/${part(body)}/rounds`,
  round: (body: string, round: string) => `/${part(body)}/rounds/${part(round)}`,
  /** The last day to answer a round, for one's own calendar. */
  roundCalendar: (body: string, round: string) => `/${part(body)}/rounds/${part(round)}/calendar.ics`,
  /** What open rounds ask of who has signed in. */
  notices: (body: string) => `/${part(body)}/notices`,
  reports: (body: string) => `/${part(body)}/reports`,
  amendments: (body: string) => `/${part(body)}/amendments`,
  decisions: (body: string) => `/${part(body)}/decisions`,
  policies: (body: string) => `/${part(body)}/policies`,
  scenario: (body: string) => `/${part(body)}/scenario`,
  validation: (body: string) => `/${part(body)}/validation`,
  validationOf: (body: string, year: number) => `/${part(body)}/validation/${year}`,
  /** One indicator of the sample, with all that its verdict is given on. */
  verdict: (body: string, year: number, indicator: string) => {
    const slash = indicator.lastIndexOf("/");
    return `/${part(body)}/validation/${year}/${part(indicator.slice(0, slash))}/${part(indicator.slice(slash + 1))}`;
  },
  /** The bundle from which anybody recomputes the scores. */
  proof: (body: string) => `/${part(body)}/proof.zip`,
  /** Trasparenza: what a body has made public, for whoever has not signed in. */
  public: (body: string) => `/${part(body)}/public`,
  /** Quantities measured once for several indicators, and last year beside the plan's baselines. */
  sharedQuantities: (body: string) => `/${part(body)}/shared-quantities`,
  registers: (body: string) => `/${part(body)}/registers`,
  activities: (body: string) => `/${part(body)}/activities`,
  /** `key` as `core/activities` names what is programmed: "3", "milestone-1-2018". */
  activity: (body: string, node: string, key: string) =>
    `/${part(body)}/activities/${part(node)}/${part(key)}`,
  /** What an entry that came of activities counted. */
  countedActivities: (body: string, sequence: number) => `/${part(body)}/entries/${sequence}/activities`,
  surveys: (body: string) => `/${part(body)}/surveys`,
  survey: (body: string, survey: string) => `/${part(body)}/surveys/${part(survey)}`,
  /** Where a token answers a questionnaire; nobody signs in there. */
  questionnaire: (body: string, token: string) => `/${part(body)}/survey/${part(token)}`,
  payments: (body: string) => `/${part(body)}/payments`,
  feeds: (body: string) => `/${part(body)}/feeds`,
  requests: (body: string) => `/${part(body)}/requests`,
  request: (body: string, request: string) => `/${part(body)}/requests/${part(request)}`,
  /** Where a link answers for one datum; nobody signs in there. */
  answer: (body: string, token: string) => `/${part(body)}/answer/${part(token)}`,
  /** Where an office publishes and withdraws. */
  publication: (body: string) => `/${part(body)}/publication`,
  administration: (body: string) => `/${part(body)}/administration`,
  /** What concerns only who has signed in: password, sessions. */
  account: (body: string) => `/${part(body)}/account`,
  signIn: (body: string) => `/${part(body)}/sign-in`,
  signOut: (body: string) => `/${part(body)}/sign-out`,
  evidence: (body: string, hash: string) => `/${part(body)}/evidence/${part(hash)}`,
} as const;

function part(text: string): string {
  return encodeURIComponent(text);
}
