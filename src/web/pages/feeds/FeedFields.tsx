import type { FC, PropsWithChildren } from "hono/jsx";
import { ADOPT, EVERY, JSON_TAKES, NUMBER_FORMS, SEPARATORS, TABLE_TAKES } from "../../../core/feed/feed.ts";
import { type Choice, Field } from "../../components/form/Field.tsx";
import { told } from "../draft/fault-words.ts";
import type { FeedField } from "./definition-form.ts";
import type { FeedFormProps } from "./FeedFormPage.tsx";
import { FeedKinds } from "./FeedKinds.tsx";
import { fieldOf, LABELS } from "./field-labels.ts";
import { HeaderFields } from "./HeaderFields.tsx";

/** As the words tell them apart: ids of variants are letters. */
const SEPARATOR_NAMES = { auto: "auto", ";": "semicolon", ",": "comma", tab: "tab", "|": "bar" } as const;

/** What a field may have beside its label. */
interface Rest {
  readonly choices?: readonly Choice[];
  readonly help?: string;
  readonly width?: "short";
  readonly type?: "textarea";
  readonly required?: boolean;
}

/** All the fields: those of other kinds of source are hidden by the style sheet alone, so that nothing typed is lost. */
export const FeedFields: FC<FeedFormProps> = ({
  context,
  typed,
  seen,
  quantities,
  units,
  years,
  problem,
  header,
  kept,
}) => {
  const { words } = context;
  const wrong = (name: FeedField): string | null => {
    const fault = problem?.faults.find((one) => fieldOf(one) === name);
    return fault ? told(fault.message, fault.params, words) : null;
  };
  const field = (name: FeedField, { choices, help, ...rest }: Rest = {}) => (
    <Field
      name={name}
      type={choices ? "select" : "text"}
      label={words.format(LABELS[name])}
      value={typed[name]}
      error={wrong(name)}
      help={help === undefined ? null : words.format(help)}
      {...(choices ? { choices } : {})}
      {...rest}
    />
  );
  const named = (values: readonly string[], label: string, param: string): readonly Choice[] =>
    values.map((value) => ({ value, label: words.format(label, { [param]: value }) }));
  return (
    <>
      <Part title={words.format("feed-part-datum")}>
        <div class="field-row">
          {field("name", { required: true })}
          {seen === null ? field("id", { help: "feed-form-id-help", width: "short", required: true }) : null}
        </div>
        {field("datum", {
          choices: [{ value: "", label: words.format("feed-form-datum-none") }, ...quantities],
        })}
        <div class="field-row">
          {field("unit", {
            choices: [{ value: "", label: words.format("feed-form-unit-none") }, ...units],
          })}
          {field("year", {
            choices: [
              { value: "same", label: words.format("feed-form-year-same") },
              { value: "before", label: words.format("feed-form-year-before") },
              ...years.map((year) => ({ value: String(year), label: String(year) })),
            ],
          })}
        </div>
      </Part>
      <Part title={words.format("feed-part-from")}>
        <FeedKinds context={context} chosen={typed.kind} />
        <div class="feed-of feed-of-ckan feed-of-json feed-of-csv">
          {field("address", { help: "feed-form-address-help" })}
          <HeaderFields context={context} typed={header} kept={kept} problem={problem} />
        </div>
        <div class="feed-of feed-of-ckan field-row">
          {field("organisation", { help: "feed-form-organisation-help" })}
          {field("filter", { help: "feed-form-filter-help" })}
        </div>
        <div class="feed-of feed-of-file field-row">
          {field("file", { help: "feed-form-file-help" })}
          {field("form", {
            width: "short",
            choices: named(["table", "json"], "feed-form-form-choice", "form"),
          })}
        </div>
      </Part>
      <Part title={words.format("feed-part-where")} class="feed-of feed-of-json feed-of-csv feed-of-file">
        <div class="feed-pick feed-pick-json">
          <div class="field-row">
            {field("path", { help: "feed-form-path-help" })}
            {field("takeJson", {
              choices: named(JSON_TAKES, "feed-take-json", "take"),
            })}
          </div>
          {field("dayPath", { help: "feed-form-day-path-help" })}
        </div>
        <div class="feed-pick feed-pick-table">
          <div class="field-row">
            {field("column", { help: "feed-form-column-help" })}
            {field("takeTable", {
              choices: named(TABLE_TAKES, "feed-take-table", "take"),
            })}
          </div>
          <div class="field-row">
            {field("where", { help: "feed-form-where-help", type: "textarea" })}
            {field("dayColumn", { help: "feed-form-day-path-help" })}
          </div>
          {field("separator", {
            width: "short",
            choices: SEPARATORS.map((value) => ({
              value,
              label: words.format("feed-separator", { separator: SEPARATOR_NAMES[value] }),
            })),
          })}
        </div>
        {field("numbers", {
          width: "short",
          choices: named(NUMBER_FORMS, "feed-numbers", "form"),
        })}
      </Part>
      <Part title={words.format("feed-part-when")}>
        <div class="field-row">
          {field("every", {
            width: "short",
            choices: named(EVERY, "feed-every", "every"),
          })}
          {field("hour", {
            width: "short",
            choices: Array.from({ length: 24 }, (_, hour) => ({
              value: String(hour),
              label: `${String(hour).padStart(2, "0")}:00`,
            })),
          })}
          <div class="feed-on">{field("on", { width: "short", help: "feed-form-on-help" })}</div>
        </div>
      </Part>
      <Part title={words.format("feed-part-then")}>
        <div class="field-row">
          {field("adopt", { choices: named(ADOPT, "feed-adopt", "adopt") })}
          {field("tolerance", { width: "short", help: "feed-form-tolerance-help" })}
        </div>
      </Part>
    </>
  );
};

const Part: FC<PropsWithChildren<{ title: string; class?: string }>> = ({
  title,
  class: own = "",
  children,
}) => (
  <fieldset class={`feed-part ${own}`}>
    <legend>{title}</legend>
    {children}
  </fieldset>
);
