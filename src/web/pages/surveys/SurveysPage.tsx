import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import type { SurveyLine } from "../../../application/surveys/list.ts";
import type { SurveyValues } from "../../../application/surveys/values.ts";
import { named } from "../../../core/register/column.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Figure } from "../../components/text/Figure.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { percent } from "./DistributionChart.tsx";
import { ScoreCard } from "./ScoreCard.tsx";

export interface SurveysPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly lines: readonly SurveyLine[];
  /** Null where no plan is in force. */
  readonly values: SurveyValues | null;
  readonly mayRun: boolean;
  /** A recording that was refused, and of which indicator. */
  readonly refused: { readonly indicator: string; readonly problem: Problem } | null;
}

/** Questionari: those there are, and the values that the closed ones give. */
export const SurveysPage: FC<SurveysPageProps> = (props) => {
  const { context, body, lines, values, mayRun, refused } = props;
  const { words } = context;
  const fresh = { label: words.format("surveys-new"), href: address.survey(body, "new") };
  return (
    <SourcesFrame
      context={context}
      title={words.format("surveys-title")}
      lead={words.format("surveys-lead", { count: lines.length })}
    >
      {lines.length === 0 ? (
        <Empty title={words.format("surveys-none")} action={mayRun ? fresh : null}>
          <p>{words.format("surveys-none-teach")}</p>
        </Empty>
      ) : (
        <>
          <DataTable
            caption={words.format("surveys-title")}
            captionHidden
            columns={[
              { label: words.format("surveys-column-survey"), headerScope: "row" },
              { label: words.format("surveys-column-state") },
              { label: words.format("surveys-column-period") },
              { label: words.format("surveys-column-issued"), align: "end" },
              { label: words.format("surveys-column-answers"), align: "end" },
              { label: words.format("surveys-column-rate"), align: "end" },
            ]}
            rows={lines.map(({ kept: { survey, state }, issued, answered, rate }) => [
              <a href={address.survey(body, survey.id)}>{named(survey.title, words.language)}</a>,
              words.format("surveys-state", { state }),
              words.format("surveys-period", {
                from: dateWords(survey.period.from, words),
                to: dateWords(survey.period.to, words),
              }),
              <Figure>{issued}</Figure>,
              <Figure>{answered}</Figure>,
              <Figure>{rate === null ? "–" : percent(rate, words)}</Figure>,
            ])}
          />
          {mayRun ? (
            <p class="actions">
              <a class="btn btn-primary" href={fresh.href}>
                {fresh.label}
              </a>
            </p>
          ) : null}
        </>
      )}
      {values === null || values.values.length === 0 ? null : (
        <section aria-labelledby="values">
          <h2 id="values">{words.format("surveys-values", { year: String(values.year) })}</h2>
          <p>{words.format("surveys-values-meaning")}</p>
          {values.values.map((value) => (
            <ScoreCard
              value={value}
              year={values.year}
              context={context}
              body={body}
              problem={refused?.indicator === value.indicator ? refused.problem : null}
            />
          ))}
        </section>
      )}
    </SourcesFrame>
  );
};
