import type { Standing } from "../../../application/standing.ts";
import { type Named, named } from "../../../core/register/column.ts";
import { address } from "../../addresses.ts";
import type { Setting } from "../../components/explanation/setting.ts";
import { withSources } from "../../components/explanation/source-links.ts";

/** Explanations whose data came of questionnaires lead to their results, before the file that keeps the distribution. */
export function withSurveys(
  setting: Setting,
  entries: Standing["entries"],
  body: string,
  /** By id; a questionnaire whose title is not at hand is called by its id. */
  titles: ReadonlyMap<string, Named>,
): Setting {
  const { words } = setting;
  return withSources(setting, entries, "survey", (ids) =>
    ids.split("+").map((id) => ({
      name: words.format("surveys-counted-link", { survey: named(titles.get(id) ?? id, words.language) }),
      href: address.survey(body, id),
    })),
  );
}
