import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import type { ComputedValue, ComputedValues } from "../../../application/registers/computed.ts";
import type { Rational } from "../../../core/number/rational.ts";
import { sign } from "../../../core/number/rational.ts";
import { exactText } from "../../../core/register/cell.ts";
import { named } from "../../../core/register/column.ts";
import { figure } from "../../../messages/figures.ts";
import { ruleWords } from "../../../messages/rule-words.ts";
import { address } from "../../addresses.ts";
import { datumText } from "../../components/explanation/datum-text.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Refusal } from "../../components/form/Refusal.tsx";
import { DateWords } from "../../components/text/DateWords.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { told } from "../draft/fault-words.ts";
import { bindingAddress, computedAddress, registerAddress } from "./addresses.ts";

export interface ComputedPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly computed: ComputedValues;
  readonly mayDefine: boolean;
  /** A recording that was refused: what was chosen ("number of the binding"), and why. */
  readonly refused: { readonly chosen: readonly string[]; readonly problem: Problem } | null;
}

/** Valori calcolati: what registers come to now, beside what was recorded last, and the button that records. */
export const ComputedPage: FC<ComputedPageProps> = (props) => {
  const { context, body, computed, refused, mayDefine } = props;
  const { words } = context;
  const { year, upTo, values } = computed;
  const doubts = refused?.problem.faults ?? [];
  return (
    <SourcesFrame
      context={context}
      title={words.format("computed-title")}
      lead={words.format("computed-lead", { year: String(year), count: values.length })}
    >
      <Form action={computedAddress(body)} method="get" context={context} class="computed-when">
        <input type="hidden" name="year" value={String(year)} />
        <Field name="upTo" type="date" width="short" label={words.format("computed-up-to")} value={upTo} />
        <button class="btn btn-outline-primary" type="submit">
          {words.format("computed-show")}
        </button>
      </Form>
      {refused === null ? null : (
        <Refusal
          title={told(refused.problem.id, refused.problem.params, words)}
          faults={doubts.map(
            ({ at, message, params }) =>
              `${refused.chosen[Number(at?.split(".")[1] ?? -1)] ?? ""}: ${told(message, params, words)}`,
          )}
        />
      )}
      {values.length === 0 ? (
        <Empty
          title={words.format("computed-none")}
          action={mayDefine ? { label: words.format("register-bind"), href: bindingAddress(body) } : null}
        >
          <p>{words.format("computed-none-teach")}</p>
        </Empty>
      ) : (
        <Form action={computedAddress(body)} context={context}>
          <input type="hidden" name="year" value={String(year)} />
          <input type="hidden" name="upTo" value={upTo} />
          {doubts.map(({ message }) => (
            <input type="hidden" name="doubt" value={message} />
          ))}
          <ValuesTable {...props} />
          {doubts.length === 0 ? null : (
            <p class="check">
              <input type="checkbox" id="confirm" name="confirm" value="yes" />{" "}
              <label for="confirm">{words.format("computed-confirm")}</label>
            </p>
          )}
          {values.some(({ mayRecord }) => mayRecord) ? (
            <p class="actions">
              <button class="btn btn-primary" type="submit">
                {words.format("computed-record")}
              </button>
              {mayDefine ? <a href={bindingAddress(body)}>{words.format("register-bind")}</a> : null}
            </p>
          ) : null}
        </Form>
      )}
    </SourcesFrame>
  );
};

const ValuesTable: FC<ComputedPageProps> = ({ context, body, computed, refused }) => {
  const { words } = context;
  const heads = [
    "computed-choose",
    "computed-quantity",
    "computed-from",
    "computed-value",
    "computed-last",
    "computed-difference",
  ] as const;
  const labels = heads.map((id) => words.format(id));
  return (
    <section class="table-frame" aria-label={words.format("computed-title")} tabindex={0}>
      <table class="data-table computed-table">
        <caption class="visually-hidden">{words.format("computed-title")}</caption>
        <thead>
          <tr>
            {labels.map((label, at) => (
              <th scope="col" class={at > 2 ? "end" : ""}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {computed.values.map((value) => (
            <tr id={`binding-${value.binding.number}`}>
              <td data-label={labels[0]}>
                <Choice value={value} chosen={refused?.chosen ?? []} words={words} />
              </td>
              <th scope="row" data-label={labels[1]}>
                <a href={address.indicator(body, value.binding.indicator)}>{value.binding.indicator}</a>{" "}
                {value.binding.quantity ?? value.name ?? ""}
              </th>
              <td data-label={labels[2]}>
                <Basis value={value} body={body} words={words} />
              </td>
              <td class="end" data-label={labels[3]}>
                <span class="figure">
                  {value.value === null
                    ? words.format("computed-nothing-yet")
                    : figure(value.value, words.language)}
                </span>
                {value.value !== null && value.n === 0 ? (
                  <span class="computed-when-recorded">{words.format("computed-no-rows")}</span>
                ) : null}
              </td>
              <td class="end" data-label={labels[4]}>
                {value.last === null ? (
                  <span class="muted">{words.format("computed-never")}</span>
                ) : (
                  <span>
                    <span class="figure">{datumText(value.last.measurement.value, words)}</span>
                    <span class="computed-when-recorded">
                      <DateWords date={value.last.measurement.observedOn} words={words} />
                    </span>
                  </span>
                )}
              </td>
              <td class="end" data-label={labels[5]}>
                <span class="figure">{value.difference === null ? "" : signed(value.difference, words)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

type Words = PageContext["words"];

const Choice: FC<{ value: ComputedValue; chosen: readonly string[]; words: Words }> = ({
  value,
  chosen,
  words,
}) => {
  const { binding, mayRecord, ofUnits } = value;
  if (ofUnits) return <span class="muted">{words.format("computed-by-units")}</span>;
  if (!mayRecord || value.value === null)
    return <span class="muted">{words.format("computed-not-yours")}</span>;
  // A zero of which nobody wrote a row may only be a register that nobody filled.
  const changed = value.n > 0 && (value.difference === null || sign(value.difference) !== 0);
  const checked = chosen.length > 0 ? chosen.includes(labelOf(value)) : changed;
  return (
    <input
      type="checkbox"
      name="value"
      value={`${binding.number} ${exactText(value.value)}`}
      aria-label={words.format("computed-choose-one", { what: labelOf(value) })}
      {...(checked ? { checked: true } : {})}
    />
  );
};

/** How a value is called where a text names it. */
export function labelOf({ binding: { indicator, quantity } }: Pick<ComputedValue, "binding">): string {
  return quantity === null ? indicator : `${indicator} ${quantity}`;
}

const Basis: FC<{ value: ComputedValue; body: string; words: Words }> = ({ value, body, words }) => {
  const { register, rule, n, binding, trouble } = value;
  if (trouble !== null) return <span class="muted">{told(trouble.message, trouble.params, words)}</span>;
  if (register === null || rule === null)
    return <span class="muted">{words.format("computed-register-gone")}</span>;
  return (
    <div class="computed-basis">
      <a href={registerAddress(body, register.id)}>{named(register.title, words.language)}</a>:{" "}
      {words.format("registers-rows", { rows: n })}
      <span class="rule-words">{ruleWords(rule, register, words)}</span>
      <a href={bindingAddress(body, { indicator: binding.indicator, quantity: binding.quantity })}>
        {words.format("register-see-rule")}
        <span class="visually-hidden"> {labelOf(value)}</span>
      </a>
    </div>
  );
};

function signed(value: Rational, words: Words): string {
  const text = figure(value, words.language);
  return sign(value) > 0 ? `+${text}` : text.replace("-", "−");
}
