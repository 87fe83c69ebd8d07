import type { FC } from "hono/jsx";
import type { Edition } from "../../../application/publication/edition.ts";
import { type RecomputedAchievement, SHOWN_PLACES } from "../../../application/publication/recompute.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { figure } from "../../../messages/figures.ts";
import { Field } from "../../components/form/Field.tsx";
import { RecomputeForm } from "./RecomputeForm.tsx";
import { achievementWords } from "./recompute-words.ts";

/** The achievement of an indicator again, with another value or another target. */
export const RecomputeAchievement: FC<{
  recomputed: RecomputedAchievement;
  edition: Edition;
  indicator: string;
  action: string;
  words: Catalogue;
}> = ({ recomputed, edition, indicator, action, words }) => {
  const { measured, bound, wrong, changed } = recomputed;
  const shown = (value: typeof measured) => figure(value, words.language, { places: SHOWN_PLACES });
  const error = (is: boolean) => (is ? words.format("recompute-not-a-number") : null);
  return (
    <RecomputeForm
      action={action}
      edition={edition}
      of={`indicator:${indicator}`}
      said={achievementWords(recomputed, words)}
      changed={changed}
      meaning={words.format("recompute-achievement-meaning", { rule: edition.evaluation.policy.rule })}
      words={words}
    >
      <div class="recompute-pair">
        <Field
          name="value"
          label={words.format("recompute-value")}
          value={shown(measured)}
          inputmode="decimal"
          autocomplete="off"
          width="short"
          error={error(wrong.measured)}
        />
        <Field
          name="target"
          label={words.format("recompute-target")}
          value={shown(bound)}
          inputmode="decimal"
          autocomplete="off"
          width="short"
          error={error(wrong.bound)}
        />
      </div>
    </RecomputeForm>
  );
};
