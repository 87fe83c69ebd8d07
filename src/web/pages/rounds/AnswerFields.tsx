import type { FC } from "hono/jsx";
import type { AnswerField } from "../../../application/rounds/read-answer.ts";
import { CAUSES, LIGHTS } from "../../../application/rounds/round.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { lightWord } from "../../../messages/round-words.ts";
import { address } from "../../addresses.ts";
import { IndicatorGrade } from "../../components/evidence-grade/IndicatorGrade.tsx";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { Field } from "../../components/form/Field.tsx";
import { StateShape } from "../../components/state/State.tsx";
import { Figure } from "../../components/text/Figure.tsx";
import { DoubtMark } from "../surveys/DoubtMark.tsx";
import type { AnswerRow } from "./answers-view.ts";
import { DeviationCell } from "./IndicatorTable.tsx";
import { STATE_OF } from "./Light.tsx";
import type { AnswerView } from "./round-view.ts";

interface AnswerFieldsProps {
  readonly row: AnswerRow;
  /** Its place in the form, from 0. */
  readonly at: number;
  readonly year: number;
  /** Where its values are entered; null for who enters none. */
  readonly measure: string | null;
  readonly body: string;
  /** Under a heading of its part of the plan. */
  readonly grouped: boolean;
  readonly words: Catalogue;
}

/** One indicator: what is known of it, and the fields to answer. */
export const AnswerFields: FC<AnswerFieldsProps> = (props) => {
  const { row, at, year, words } = props;
  const { typed, errors, line } = row;
  const title = (
    <>
      <a href={address.indicator(props.body, line.indicator.id)}>{line.indicator.id}</a> {line.indicator.name}
    </>
  );
  const name = (field: AnswerField | "seen"): string => `answers.${at}.${field}`;
  const shared = (field: Exclude<AnswerField, "indicator" | "light">) => ({
    id: `answer-${at}-${field}`,
    name: name(field),
    value: typed[field],
    error: errors[field] ?? null,
  });
  return (
    <fieldset class={isPlain(row) ? "answer answer-plain" : "answer"} id={`answer-${at}`}>
      <legend class="answer-name">{props.grouped ? <h3>{title}</h3> : <h2>{title}</h2>}</legend>
      <input type="hidden" name={name("indicator")} value={line.indicator.id} />
      <input type="hidden" name={name("seen")} value={typed.seen === null ? "" : String(typed.seen)} />
      {errors.indicator === undefined ? null : <p class="field-error">{errors.indicator}</p>}
      <Facts {...props} />
      <div class="answer-fields">
        <Lights row={row} at={at} name={name("light")} words={words} />
        <Field
          {...shared("forecast")}
          width="short"
          autocomplete="off"
          label={words.format("round-answers-forecast")}
          help={words.format("round-answers-forecast-help", { kind: row.kind, year: String(year) })}
        />
        <div class="answer-cause">
          <Field
            {...shared("cause")}
            type="select"
            label={words.format("round-answers-cause")}
            choices={[
              { value: "", label: words.format("round-answers-no-cause") },
              ...CAUSES.map((cause) => ({
                value: cause,
                label: words.format("round-cause-meaning", { cause }),
              })),
            ]}
          />
          <Field
            {...shared("causeText")}
            type="textarea"
            rows={3}
            label={words.format("round-answers-cause-text")}
          />
          <Field
            {...shared("correctiveAction")}
            type="textarea"
            rows={3}
            label={words.format("round-answers-action")}
          />
        </div>
        <details class="answer-proposal" {...(isProposed(row) ? { open: true } : {})}>
          <summary>{words.format("round-answers-proposal")}</summary>
          <Field
            {...shared("amendmentProposal")}
            type="textarea"
            rows={3}
            label={words.format("round-answers-proposal")}
            help={words.format("round-answers-proposal-help")}
          />
        </details>
      </div>
    </fieldset>
  );
};

/** Nothing is said of a deviation yet, and nothing about it is wrong. */
function isPlain({ typed, errors }: AnswerRow): boolean {
  const fields = ["cause", "causeText", "correctiveAction"] as const;
  return fields.every((field) => typed[field] === "" && errors[field] === undefined);
}

function isProposed({ typed, errors }: AnswerRow): boolean {
  return typed.amendmentProposal !== "" || errors.amendmentProposal !== undefined;
}

/** Values, the last answer, and what was said in the round before. */
const Facts: FC<AnswerFieldsProps> = ({ row, measure, words }) => {
  const { figures, before, current, line } = row;
  return (
    <dl class="answer-facts">
      <div>
        <dt>{words.format("round-answers-now")}</dt>
        <dd>
          <Figure>{figures.value ?? words.format("round-no-value")}</Figure>
          <DoubtMark doubts={figures.doubts} words={words} />
          {measure === null || line.result.needs.length === 0 ? null : (
            <a class="round-small" href={measure}>
              {words.format("round-answers-measure")}
              <span class="visually-hidden">, {line.indicator.id}</span>
            </a>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.format("round-answers-target")}</dt>
        <dd>
          <Figure>{figures.target}</Figure>
        </dd>
      </div>
      <div>
        <dt>{words.format("round-answers-achievement")}</dt>
        <dd>
          <Figure>{figures.achievement ?? "—"}</Figure>
          <IndicatorGrade shares={figures.shares} words={words} />
          {figures.decided ? <span class="round-small">{words.format("round-decided")}</span> : null}
        </dd>
      </div>
      {figures.deviation === null ? null : (
        <div>
          <dt>{words.format("round-answers-deviation")}</dt>
          <dd>
            <DeviationCell deviation={figures.deviation} words={words} />
          </dd>
        </div>
      )}
      {row.projection === null ? null : (
        <div>
          <dt>{words.format("round-answers-projection")}</dt>
          <dd>
            <Figure>{row.projection}</Figure>
          </dd>
        </div>
      )}
      {before === null ? null : (
        <div>
          <dt>{words.format("round-answers-before", { title: before.title })}</dt>
          <dd>{saidWords(before.answer, words)}</dd>
        </div>
      )}
      {current === null || line.answer === null ? null : (
        <div>
          <dt>
            {words.format("round-answers-last", {
              by: line.answer.by,
              day: momentWords(line.answer.at, words),
            })}
          </dt>
          <dd>
            {saidWords(current, words)}
            {current.short ? <span class="round-small">{words.format("round-forecast-short")}</span> : null}
          </dd>
        </div>
      )}
    </dl>
  );
};

function saidWords({ light, forecast }: AnswerView, words: Catalogue): string {
  return words.format("round-answers-before-said", {
    light: lightWord(light, words),
    forecast: forecast ?? "none",
  });
}

const Lights: FC<{ row: AnswerRow; at: number; name: string; words: Catalogue }> = ({
  row: { typed, errors, line },
  at,
  name,
  words,
}) => {
  const error = errors.light ?? null;
  const id = `answer-${at}-light`;
  return (
    <fieldset
      class={error === null ? "answer-lights" : "answer-lights field-wrong"}
      {...(error === null ? {} : { "aria-describedby": `${id}-error` })}
    >
      <legend>
        {words.format("round-answers-light")}
        <span class="visually-hidden">, {line.indicator.id}</span>
      </legend>
      {LIGHTS.map((light) => (
        <div class="check">
          <input
            type="radio"
            id={`${id}-${light}`}
            name={name}
            value={light}
            {...(typed.light === light ? { checked: true } : {})}
          />
          <label for={`${id}-${light}`}>
            <span class={`state state-${STATE_OF[light]}`}>
              <StateShape state={STATE_OF[light]} />
              {lightWord(light, words)}
            </span>{" "}
            <span class="answer-meaning">{words.format("round-light-meaning", { light })}</span>
          </label>
        </div>
      ))}
      {error === null ? null : (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
};
