import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import type { SurveyValue } from "../../../application/surveys/values.ts";
import { sign } from "../../../core/number/rational.ts";
import { exactText } from "../../../core/register/cell.ts";
import { named } from "../../../core/register/column.ts";
import { sameScale, scoreOf } from "../../../core/survey/score.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { datumText } from "../../components/explanation/datum-text.ts";
import { Form } from "../../components/form/Form.tsx";
import { Refusal } from "../../components/form/Refusal.tsx";
import type { PageContext } from "../../page-context.ts";
import { told } from "../draft/fault-words.ts";
import { twoPlaces } from "./DistributionChart.tsx";
import { Doubts, intervalWords } from "./Doubts.tsx";

export interface ScoreCardProps {
  readonly value: SurveyValue;
  readonly year: number;
  readonly context: PageContext;
  readonly body: string;
  /** Why its recording was refused. */
  readonly problem: Problem | null;
}

/** A mean that questionnaires give: the figures, what must be said of them, and the button that records. */
export const ScoreCard: FC<ScoreCardProps> = ({ value, year, context, body, problem }) => {
  const { words } = context;
  const { score, last, indicator, quantity } = value;
  const mean = score?.mean ?? null;
  const same = value.difference !== null && sign(value.difference) === 0;
  return (
    <section class="card-plain">
      <h3 class="card-title">
        <a href={address.indicator(body, indicator)}>
          {indicator} {value.name}
        </a>
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
      <Doubts doubts={value.doubts} target={value.target} needed={value.needed} words={words} />
      <ul>
        {value.parts.map(({ kept: { survey }, n, counted, distribution, scale }) => (
          <li>
            <a href={address.survey(body, survey.id)}>{named(survey.title, words.language)}</a>{" "}
            {counted
              ? words.format("surveys-part", { n, mean: twoPlaces(scoreOf(distribution, scale).mean, words) })
              : words.format("surveys-part-left-out")}
            {counted && !sameScale(distribution, scale)
              ? ` ${words.format("surveys-part-carried", {
                  from: distribution.from,
                  to: distribution.to,
                  low: scale.from,
                  high: scale.to,
                })}`
              : null}
          </li>
        ))}
      </ul>
      <p>
        {last === null
          ? words.format("surveys-never-recorded")
          : words.format("surveys-last-recorded", {
              value:
                last.measurement.value.kind === "number"
                  ? twoPlaces(last.measurement.value.value, words)
                  : datumText(last.measurement.value, words),
              day: dateWords(last.measurement.observedOn, words),
            })}
      </p>
      {problem === null ? null : (
        <Refusal
          title={told(problem.id, problem.params, words)}
          faults={problem.faults.map(({ message, params }) => told(message, params, words))}
        />
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
      {value.ofUnits ? <p>{told("surveys-value-of-units", { indicator }, words)}</p> : null}
      {same ? <p>{words.format("surveys-recorded-already")}</p> : null}
    </section>
  );
};
