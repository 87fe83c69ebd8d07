import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import type { RulePreview } from "../../../application/registers/count.ts";
import { type Named, named, type Register } from "../../../core/register/column.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { figure } from "../../../messages/figures.ts";
import { ruleWords } from "../../../messages/rule-words.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Refusal } from "../../components/form/Refusal.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { problemWords } from "../draft/fault-words.ts";
import { bindingAddress } from "./addresses.ts";
import { placedFaults } from "./place-words.ts";
import { RuleFields } from "./RuleFields.tsx";
import type { RuleTyped } from "./rule-form.ts";
import { isFigure, type ShownRow } from "./shown-rows.ts";

export interface BindingPageProps {
  readonly context: PageContext;
  readonly body: string;
  /** Quantities that can be counted, with the text to choose them by; "indicator⇥quantity". */
  readonly quantities: readonly { readonly value: string; readonly label: string }[];
  readonly registers: readonly Register[];
  readonly indicator: string;
  readonly quantity: string | null;
  /** Null until one is chosen. */
  readonly register: Register | null;
  readonly ready: readonly { readonly title: Named }[];
  readonly typed: RuleTyped;
  /** Number of the binding that holds; null for none. */
  readonly seen: number | null;
  readonly preview: { readonly counted: RulePreview; readonly rows: readonly ShownRow[] } | null;
  readonly problem: Problem | null;
}

/** From what a quantity is counted: register and rule, tried with its rows before it is saved. */
export const BindingPage: FC<BindingPageProps> = (props) => {
  const { context, body, quantities, registers, indicator, quantity, register, problem, seen } = props;
  const { words } = context;
  return (
    <SourcesFrame
      context={context}
      title={words.format("binding-title")}
      lead={
        indicator === ""
          ? words.format("binding-lead")
          : words.format("binding-lead-of", { indicator, quantity: quantity ?? "" })
      }
    >
      {problem === null ? null : (
        <Refusal title={problemWords(problem, words)} faults={placedFaults(problem, words)} />
      )}
      <Form action={bindingAddress(body)} method="get" context={context} class="binding-about">
        <Field
          name="of"
          type="select"
          label={words.format("binding-quantity")}
          choices={[{ value: "", label: words.format("binding-choose") }, ...quantities]}
          value={indicator === "" ? "" : `${indicator}\t${quantity ?? ""}`}
        />
        <Field
          name="register"
          type="select"
          label={words.format("binding-register")}
          choices={[
            { value: "", label: words.format("binding-choose") },
            ...registers.map(({ id, title }) => ({ value: id, label: named(title, words.language) })),
          ]}
          value={register?.id ?? ""}
        />
        <button class="btn btn-outline-primary" type="submit">
          {words.format("binding-go-on")}
        </button>
      </Form>
      {register === null || indicator === "" ? null : (
        <>
          {props.ready.length === 0 ? null : (
            <section aria-labelledby="ready">
              <h2 id="ready">{words.format("binding-ready")}</h2>
              <ul>
                {props.ready.map(({ title }, at) => (
                  <li>
                    <a href={bindingAddress(body, { indicator, quantity, register: register.id, ready: at })}>
                      {named(title, words.language)}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="rule">
            <h2 id="rule">{words.format("binding-rule")}</h2>
            <Form action={bindingAddress(body)} context={context} class="rule-form">
              <input type="hidden" name="indicator" value={indicator} />
              {quantity === null ? null : <input type="hidden" name="quantity" value={quantity} />}
              <input type="hidden" name="register" value={register.id} />
              <input type="hidden" name="seen" value={seen === null ? "" : String(seen)} />
              <RuleFields typed={props.typed} register={register} words={words} />
              <p class="actions">
                <button class="btn btn-outline-primary" type="submit" name="do" value="try">
                  {words.format("binding-try")}
                </button>
                <button class="btn btn-primary" type="submit" name="do" value="save">
                  {words.format("binding-save")}
                </button>
                {seen === null ? null : (
                  <button class="btn btn-outline-primary" type="submit" name="do" value="unbind">
                    {words.format("binding-unbind")}
                  </button>
                )}
                <a href={address.indicator(body, indicator)}>{words.format("binding-to-indicator")}</a>
              </p>
            </Form>
          </section>
          <Preview {...props} />
        </>
      )}
    </SourcesFrame>
  );
};

const Preview: FC<BindingPageProps> = ({ context, preview }) => {
  if (preview === null) return null;
  const { words } = context;
  const { register, rule, value, n, upTo, year } = preview.counted;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{words.format("binding-preview")}</h2>
      <p>{ruleWords(rule, register, words)}</p>
      <p class="computed-preview">
        <strong class="figure">
          {value === null ? words.format("computed-nothing-yet") : figure(value, words.language)}
        </strong>{" "}
        {words.format("binding-preview-of", { rows: n, year: String(year), day: dateWords(upTo, words) })}
      </p>
      {preview.rows.length === 0 ? null : (
        <DataTable
          caption={words.format("binding-preview-rows", { shown: preview.rows.length, rows: n })}
          columns={register.columns.map((column, at) => ({
            label: named(column.title, words.language),
            align: isFigure(column) ? ("end" as const) : ("start" as const),
            ...(at === 0 ? { headerScope: "row" as const } : {}),
          }))}
          rows={preview.rows.map(({ cells }) => cells)}
        />
      )}
    </section>
  );
};
