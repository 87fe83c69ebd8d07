import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import type { SurveyLine } from "../../../application/surveys/list.ts";
import type { SurveyValue, SurveyValues } from "../../../application/surveys/values.ts";
import { sign } from "../../../core/number/rational.ts";
import { exactText } from "../../../core/register/cell.ts";
import { named } from "../../../core/register/column.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { datumText } from "../../components/explanation/datum-text.ts";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Figure } from "../../components/text/Figure.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { told } from "../draft/fault-words.ts";
import { percent, twoPlaces } from "./DistributionChart.tsx";

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
            <Value
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

interface ValueProps {
  readonly value: SurveyValue;
  readonly year: number;
  readonly context: PageContext;
  readonly body: string;
  readonly problem: Problem | null;
}

const Value: FC<ValueProps> = ({ value, year, context, body, problem }) => {
  const { words } = context;
  const { score, last, indicator, quantity } = value;
  const mean = score?.mean ?? null;
  const same = value.difference !== null && sign(value.difference) === 0;
  return (
    <section class="card-plain">
      <h3 class="card-title">
        <a href={address.indicator(body, indicator)}>{indicator}</a> {value.name}
      </h3>
      {score === null ? null : (
        <dl class="survey-figures">
          <div>
            <dt>{words.format("surveys-mean")}</dt>
            <dd>{twoPlaces(mean, words)}</dd>
          </div>
          <div>
            <dt>{words.format("surveys-n")}</dt>
            <dd>{score.n}</dd>
          </div>
          {score.interval === null ? null : (
            <div>
              <dt>{words.format("surveys-interval")}</dt>
              <dd>{intervalWords(score.interval, words)}</dd>
            </div>
          )}
          {value.target === null ? null : (
            <div>
              <dt>{words.format("surveys-target")}</dt>
              <dd>{twoPlaces(value.target, words)}</dd>
            </div>
          )}
        </dl>
      )}
      <Doubts doubts={value.doubts} words={words} />
      <ul>
        {value.parts.map(({ kept: { survey }, n, counted }) => (
          <li>
            <a href={address.survey(body, survey.id)}>{named(survey.title, words.language)}</a>{" "}
            {words.format(counted ? "surveys-part" : "surveys-part-left-out", { n })}
          </li>
        ))}
      </ul>
      <p>
        {last === null
          ? words.format("surveys-never-recorded")
          : words.format("surveys-last-recorded", {
              value: datumText(last.measurement.value, words),
              day: dateWords(last.measurement.observedOn, words),
            })}
      </p>
      {problem === null ? null : (
        <Notice tone="error" live title={told(problem.id, problem.params, words)}>
          <ul>
            {problem.faults.map(({ message, params }) => (
              <li>{told(message, params, words)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {value.mayRecord && mean !== null && !same ? (
        <Form action={`${address.surveys(body)}/record`} context={context}>
          <input type="hidden" name="year" value={String(year)} />
          <input type="hidden" name="indicator" value={indicator} />
          <input type="hidden" name="quantity" value={quantity ?? ""} />
          <input type="hidden" name="seen" value={exactText(mean)} />
          {problem === null ? null : (
            <input
              type="hidden"
              name="confirmed"
              value={problem.faults.map(({ message }) => message).join(" ")}
            />
          )}
          <button class="btn btn-primary" type="submit">
            {words.format(problem === null ? "surveys-record" : "surveys-record-anyway")}
          </button>
        </Form>
      ) : null}
      {same ? <p>{words.format("surveys-recorded-already")}</p> : null}
    </section>
  );
};

/** What must be said of few answers, in plain words. */
export const Doubts: FC<{ doubts: SurveyValue["doubts"]; words: Catalogue }> = ({ doubts, words }) => (
  <>
    {doubts.map((doubt) => (
      <Notice tone={doubt === "suppressed" || doubt === "none" ? "info" : "warning"}>
        <p>{words.format("surveys-doubt", { doubt })}</p>
      </Notice>
    ))}
  </>
);

export function intervalWords(
  interval: NonNullable<NonNullable<SurveyValue["score"]>["interval"]>,
  words: Catalogue,
): string {
  return words.format("surveys-from-to", {
    low: twoPlaces(interval.low, words),
    high: twoPlaces(interval.high, words),
  });
}
