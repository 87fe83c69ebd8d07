/** Diagnostics about questionnaires: code -> parameters of its message, in survey.ftl. `path` is a JSON path. */
export type SurveyDiagnostics = {
  "survey-missing": { path: string };
  "survey-value": { path: string };
  "survey-key": { path: string };
  "survey-repeated": { path: string; id: string };
  /** Ends in the wrong order, or more steps than a hand can point at. */
  "survey-scale": { path: string };
  /** Faces on a scale of more than five steps. */
  "survey-faces": { path: string };
  "survey-period": { path: string };
  /** Two questions of one questionnaire for the same quantity: its mean would count each person twice. */
  "survey-fed-twice": { path: string; indicator: string };
  /** A text in one language of a questionnaire in two. */
  "survey-untranslated": { path: string };
};
