import type { FC } from "hono/jsx";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { NO_REASON, ReasonFields } from "../../components/form/ReasonFields.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { faultWords, problemWords } from "../draft/fault-words.ts";
import { decisionPart } from "./addresses.ts";
import type { DecisionsPageProps } from "./DecisionsPage.tsx";
import type { DecisionTyped } from "./decision-typed.ts";
import type { DecisionCard } from "./view-model.ts";

/** Sets an indicator aside. */
export const AsideForm: FC<DecisionsPageProps> = (props) => {
  const { context, body, view } = props;
  const { words } = context;
  const { typed, fault, notice } = refusedIn(props, (one) => one.form === "set-aside" && !one.undo);
  return (
    <section class="decision-form" aria-labelledby="aside-heading">
      <h2 id="aside-heading">{words.format("decision-aside-heading")}</h2>
      <p>{words.format("decision-aside-meaning")}</p>
      {notice}
      <Form action={decisionPart(body, "set-aside")} context={context}>
        <input type="hidden" name="year" value={String(view.year)} />
        <IndicatorField form="aside" {...{ props, typed, fault }} />
        <ReasonFields
          form="aside"
          context={context}
          typed={typed ?? NO_REASON}
          fault={fault}
          help={words.format("decision-reason-help")}
        />
        <button class="btn btn-primary" type="submit">
          {words.format("decision-aside-button", { year: String(view.year) })}
        </button>
      </Form>
    </section>
  );
};

/** Gives an achievement against the computed one. */
export const OverrideForm: FC<DecisionsPageProps> = (props) => {
  const { context, body, view } = props;
  const { words } = context;
  const { typed, fault, notice } = refusedIn(props, (one) => one.form === "override" && !one.undo);
  return (
    <section class="decision-form" aria-labelledby="override-heading">
      <h2 id="override-heading">{words.format("decision-override-heading")}</h2>
      <p>{words.format("decision-override-meaning")}</p>
      {notice}
      <Form action={decisionPart(body, "override")} context={context}>
        <input type="hidden" name="year" value={String(view.year)} />
        <IndicatorField form="override" {...{ props, typed, fault }} />
        <Field
          name="achievement"
          id="override-achievement"
          label={words.format("decision-achievement")}
          help={words.format("decision-achievement-help")}
          inputmode="decimal"
          width="short"
          value={typed?.achievement ?? ""}
          error={fault("achievement")}
          required
        />
        <ReasonFields
          form="override"
          context={context}
          typed={typed ?? NO_REASON}
          fault={fault}
          help={words.format("decision-reason-help")}
        />
        <button class="btn btn-primary" type="submit">
          {words.format("decision-override-button")}
        </button>
      </Form>
    </section>
  );
};

/** Counts again what is set aside, or withdraws a decided achievement; open in place, with a reason of its own. */
export const WithdrawForm: FC<DecisionsPageProps & { card: DecisionCard }> = (props) => {
  const { card, context, body, view } = props;
  const { words } = context;
  const { typed, fault, notice } = refusedIn(
    props,
    (one) => one.undo && one.form === card.kind && one.indicator === card.indicator,
  );
  const label = words.format("decision-undo", { kind: card.kind });
  return (
    <details {...(typed === null ? {} : { open: true })}>
      <summary>
        {label}
        <span class="visually-hidden"> {card.indicator}</span>
      </summary>
      {notice}
      <Form action={decisionPart(body, card.kind)} context={context}>
        <input type="hidden" name="undo" value="yes" />
        <input type="hidden" name="year" value={String(view.year)} />
        <input type="hidden" name="indicator" value={card.indicator} />
        <ReasonFields form={card.key} context={context} typed={typed ?? NO_REASON} fault={fault} />
        <button class="btn btn-outline-primary" type="submit">
          {label}
        </button>
      </Form>
    </details>
  );
};

type Fault = (at: string) => string | null;

const IndicatorField: FC<{
  form: string;
  props: DecisionsPageProps;
  typed: DecisionTyped | null;
  fault: Fault;
}> = ({ form, props, typed, fault }) => {
  const { words } = props.context;
  const choices = [{ value: "", label: words.format("decision-choose") }, ...props.view.choices];
  return (
    <Field
      name="indicator"
      id={`${form}-indicator`}
      type="select"
      label={words.format("decisions-column-indicator")}
      choices={choices}
      value={typed?.indicator ?? ""}
      error={fault("indicator") ?? fault("year")}
      required
    />
  );
};

/** What was typed in a form that was refused, and why; nothing where it was another form. */
function refusedIn(
  { refused, context: { words } }: DecisionsPageProps,
  isThis: (typed: DecisionTyped) => boolean,
) {
  const mine = refused !== null && isThis(refused.typed) ? refused : null;
  return {
    typed: mine?.typed ?? null,
    fault: faultWords(mine?.problem ?? null, words),
    notice:
      mine === null ? null : (
        <Notice tone="error" live>
          <p>{problemWords(mine.problem, words)}</p>
        </Notice>
      ),
  };
}
