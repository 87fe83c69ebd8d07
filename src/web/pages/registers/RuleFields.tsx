import type { FC } from "hono/jsx";
import { columnsOf, NUMERIC, named, type Register } from "../../../core/register/column.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { type Choice, Field } from "../../components/form/Field.tsx";
import type { ConditionTyped, RuleTyped } from "./rule-form.ts";

const WHATS = ["count", "distinct", "sum", "mean", "share", "days"] as const;
const TESTS = ["one-of", "none-of", "at-least", "at-most", "filled", "empty"] as const;
/** Lines for conditions that are always there. */
const LINES = 4;
const UNUSED: ConditionTyped = { list: "where", column: "", is: "one-of", value: "" };

interface RuleFieldsProps {
  readonly typed: RuleTyped;
  readonly register: Register;
  readonly words: Catalogue;
}

/** The fields of a rule: what is counted, among which rows, in which period, of which units. */
export const RuleFields: FC<RuleFieldsProps> = ({ typed, register, words }) => {
  const none: Choice = { value: "", label: words.format("binding-none") };
  const columns: Choice[] = register.columns.map(({ id, title }) => ({
    value: id,
    label: named(title, words.language),
  }));
  const days = columns.filter(({ value }) => columnsOf(register, "date").some(({ id }) => id === value));
  const figures = register.columns.some(({ type }) => NUMERIC.has(type));
  const own = named(
    columnsOf(register, "date").find(({ id }) => id === register.day)?.title ?? "",
    words.language,
  );
  return (
    <>
      <div class="field-row">
        <Field
          name="what"
          type="select"
          label={words.format("binding-what")}
          choices={WHATS.map((value) => ({ value, label: words.format("binding-what-is", { what: value }) }))}
          value={typed.what}
        />
        <Field
          name="column"
          type="select"
          label={words.format("binding-column")}
          help={words.format(figures ? "binding-column-help" : "binding-column-help-distinct")}
          choices={[none, ...columns]}
          value={typed.column}
        />
        <Field
          name="as"
          type="select"
          label={words.format("binding-as")}
          choices={(["percent", "fraction"] as const).map((value) => ({
            value,
            label: words.format("binding-as-is", { as: value }),
          }))}
          value={typed.as}
        />
      </div>
      {days.length < 2 ? null : (
        <fieldset>
          <legend>{words.format("binding-days")}</legend>
          <p class="field-help">{words.format("binding-days-help")}</p>
          <div class="field-row">
            <Field
              name="from"
              type="select"
              label={words.format("binding-from")}
              choices={[none, ...days]}
              value={typed.from}
            />
            <Field
              name="to"
              type="select"
              label={words.format("binding-to")}
              choices={[none, ...days]}
              value={typed.to}
            />
            <Field
              name="days"
              width="short"
              inputmode="numeric"
              label={words.format("binding-within")}
              value={typed.days}
            />
            <Field
              name="count"
              type="select"
              label={words.format("binding-count")}
              choices={(["calendar", "working"] as const).map((value) => ({
                value,
                label: words.format("binding-count-is", { count: value }),
              }))}
              value={typed.count}
            />
          </div>
        </fieldset>
      )}
      <fieldset>
        <legend>{words.format("binding-conditions")}</legend>
        <p class="field-help">{words.format("binding-conditions-help")}</p>
        {linesOf(typed.conditions).map((line, at) => (
          <div class="field-row condition-row">
            <Field
              name="condition.column"
              id={`condition-${at}-column`}
              type="select"
              label={words.format("binding-condition-column", { line: at + 1 })}
              choices={[none, ...columns]}
              value={line.column}
            />
            <Field
              name="condition.is"
              id={`condition-${at}-is`}
              type="select"
              label={words.format("binding-condition-is")}
              choices={TESTS.map((value) => ({
                value,
                label: words.format("binding-test", { test: value }),
              }))}
              value={line.is}
            />
            <Field
              name="condition.value"
              id={`condition-${at}-value`}
              label={words.format("binding-condition-value")}
              value={line.value}
            />
            <Field
              name="condition.list"
              id={`condition-${at}-list`}
              type="select"
              label={words.format("binding-condition-list")}
              choices={(["where", "part"] as const).map((value) => ({
                value,
                label: words.format("binding-list", { list: value }),
              }))}
              value={line.list}
            />
          </div>
        ))}
        {typed.kept === "" ? null : <input type="hidden" name="kept" value={typed.kept} />}
      </fieldset>
      <div class="field-row">
        <Field
          name="period"
          type="select"
          label={words.format("binding-period")}
          choices={(["year", "so-far"] as const).map((value) => ({
            value,
            label: words.format("binding-period-is", { period: value }),
          }))}
          value={typed.period}
        />
        <Field
          name="day"
          type="select"
          label={words.format("binding-day")}
          help={days.length < 2 ? null : words.format("binding-day-help")}
          choices={[
            {
              value: "",
              label:
                own === "" ? words.format("binding-none") : words.format("binding-day-own", { column: own }),
            },
            ...days,
          ]}
          value={typed.day}
        />
        <Field
          name="units"
          type="select"
          label={words.format("binding-units")}
          choices={(["all", "answering", "list"] as const).map((value) => ({
            value,
            label: words.format("binding-units-are", { units: value }),
          }))}
          value={typed.units}
        />
        <Field
          name="unitList"
          label={words.format("binding-unit-list")}
          help={words.format("binding-unit-list-help")}
          value={typed.unitList}
        />
      </div>
    </>
  );
};

function linesOf(conditions: readonly ConditionTyped[]): readonly ConditionTyped[] {
  const spare = Math.max(1, LINES - conditions.length);
  return [...conditions, ...Array.from({ length: spare }, () => UNUSED)];
}
