import type { Standing } from "../../../application/standing.ts";
import { type Named, named } from "../../../core/register/column.ts";
import { address } from "../../addresses.ts";
import type { Setting } from "../../components/explanation/setting.ts";

/** Explanations whose data came of questionnaires lead to their results, before the file that keeps the distribution. */
export function withSurveys(
  setting: Setting,
  entries: Standing["entries"],
  body: string,
  /** By id; a questionnaire whose title is not at hand is called by its id. */
  titles: ReadonlyMap<string, Named>,
): Setting {
  let from: ReadonlyMap<number, readonly string[]> | null = null;
  return {
    ...setting,
    provenanceOf: (row) => {
      const known = setting.provenanceOf(row);
      from ??= new Map(
        entries.flatMap(({ sequence, basis }) =>
          basis?.kind === "survey" ? [[sequence, basis.id.split("+")] as const] : [],
        ),
      );
      const surveys = from.get(row.sequence);
      if (known === null || surveys === undefined) return known;
      const links = surveys.map((survey) => ({
        name: setting.words.format("surveys-counted-link", {
          survey: named(titles.get(survey) ?? survey, setting.words.language),
        }),
        href: address.survey(body, survey),
      }));
      return { ...known, evidence: [...links, ...known.evidence] };
    },
  };
}
