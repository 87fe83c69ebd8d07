import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Refusal } from "../../components/form/Refusal.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { problemWords } from "../draft/fault-words.ts";
import { registerPart } from "./addresses.ts";
import { type DefinitionTyped, NO_COLUMN, NO_DAY, TYPES } from "./definition-form.ts";
import { placedFaults } from "./place-words.ts";

export interface DefinitionPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly typed: DefinitionTyped;
  /** The definition that holds; null for a new register. */
  readonly seen: number | null;
  readonly problem: Problem | null;
}

const SPARE = 4;

/** A register defined without programming: its title and its columns. */
export const DefinitionPage: FC<DefinitionPageProps> = ({ context, body, typed, seen, problem }) => {
  const { words } = context;
  const lines = [...typed.columns, ...Array.from({ length: SPARE }, () => NO_COLUMN)];
  const types = TYPES.map((value) => ({ value, label: words.format("register-type", { type: value }) }));
  const yesNo = [
    { value: "", label: words.format("register-no") },
    { value: "yes", label: words.format("register-yes") },
  ];
  // A column that is there and holds no date is not offered; one that is yet to be written may hold one.
  const days = lines.flatMap(({ id, title, type }, at) => {
    if (id !== "" && type !== "date") return [];
    const line = at + 1;
    const label = title === "" ? "register-column-title" : "register-day-column";
    return [{ value: String(line), label: words.format(label, { line, title }) }];
  });
  return (
    <SourcesFrame
      context={context}
      title={words.format(seen === null ? "register-new-title" : "register-define-title")}
      lead={words.format("register-define-lead")}
    >
      {problem === null ? null : (
        <Refusal title={problemWords(problem, words)} faults={placedFaults(problem, words)} />
      )}
      <Form action={address.registers(body)} context={context} class="rule-form">
        <input type="hidden" name="id" value={typed.id} />
        <input type="hidden" name="seen" value={seen === null ? "" : String(seen)} />
        <Field name="title" label={words.format("register-title-label")} value={typed.title} required />
        <Field
          name="description"
          type="textarea"
          rows={2}
          label={words.format("register-description")}
          value={typed.description}
        />
        <Field
          name="patron"
          width="short"
          label={words.format("register-patron")}
          help={words.format("register-patron-help")}
          value={typed.patron}
        />
        <fieldset>
          <legend>{words.format("register-columns")}</legend>
          <p class="field-help">{words.format("register-columns-help")}</p>
          {lines.map((line, at) => (
            <div class="field-row condition-row">
              <input type="hidden" name="column.id" value={line.id} />
              <Field
                name="column.title"
                id={`column-${at}-title`}
                label={words.format("register-column-title", { line: at + 1 })}
                value={line.title}
              />
              <Field
                name="column.type"
                id={`column-${at}-type`}
                type="select"
                label={words.format("register-column-type")}
                choices={types}
                value={line.type}
              />
              <Field
                name="column.required"
                id={`column-${at}-required`}
                type="select"
                label={words.format("register-column-required")}
                choices={yesNo}
                value={line.required}
              />
              <Field
                name="column.choices"
                id={`column-${at}-choices`}
                label={words.format("register-column-choices")}
                value={line.choices}
              />
            </div>
          ))}
        </fieldset>
        <Field
          name="day"
          type="select"
          label={words.format("register-day")}
          help={words.format("register-day-help")}
          choices={[
            ...(seen === null || typed.day === ""
              ? [{ value: "", label: words.format("register-day-first") }]
              : []),
            ...days,
            { value: NO_DAY, label: words.format("register-day-none") },
          ]}
          value={typed.day}
        />
        <p class="actions">
          <button class="btn btn-primary" type="submit">
            {words.format("register-define-save")}
          </button>
        </p>
      </Form>
      {seen === null ? null : (
        <section aria-labelledby="away">
          <h2 id="away">{words.format("register-away")}</h2>
          <p>{words.format("register-away-meaning")}</p>
          <Form action={registerPart(body, typed.id, "away")} context={context}>
            <input type="hidden" name="seen" value={String(seen)} />
            <button class="btn btn-outline-primary" type="submit">
              {words.format("register-away")}
            </button>
          </Form>
        </section>
      )}
    </SourcesFrame>
  );
};
