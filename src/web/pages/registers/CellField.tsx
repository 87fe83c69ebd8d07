import type { FC } from "hono/jsx";
import type { UnitOffered } from "../../../application/registers/scope.ts";
import { type Column, named } from "../../../core/register/column.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Choice } from "../../components/form/Field.tsx";

export interface CellFieldProps {
  readonly column: Column;
  /** As typed. */
  readonly value: string;
  readonly error: string | null;
  readonly units: readonly UnitOffered[];
  readonly words: Catalogue;
  /** Where the next row begins, once one was added. */
  readonly focused?: boolean;
}

/** The field of one cell, by the type of its column. */
export const CellField: FC<CellFieldProps> = (props) => {
  const { column, error, words } = props;
  const id = `cell-${column.id}`;
  const help = helpOf(column, words);
  return (
    <div class={`field${error === null ? "" : " field-wrong"}`}>
      <label for={id}>
        {named(column.title, words.language)}
        {column.required ? <span aria-hidden="true"> *</span> : null}
      </label>
      <Control {...props} id={id} described={error === null ? (help === null ? null : "help") : "error"} />
      {error === null ? null : (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {help === null ? null : (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
};

const Control: FC<CellFieldProps & { id: string; described: "error" | "help" | null }> = (props) => {
  const { column, value, error, id, described, words } = props;
  const shared = {
    id,
    name: `cell.${column.id}`,
    class: "form-control",
    ...(column.required ? { required: true } : {}),
    ...(props.focused ? { autofocus: true } : {}),
    ...(error === null ? {} : { "aria-invalid": "true" }),
    ...(described === null ? {} : { "aria-describedby": `${id}-${described}` }),
  };
  const choices = choicesOf(props);
  if (choices === null)
    return (
      <input
        {...shared}
        type="text"
        value={value}
        autocomplete="off"
        {...(NUMBERS.has(column.type) ? { inputmode: "decimal" } : {})}
        {...(column.type === "date" ? { placeholder: words.format("register-date-form") } : {})}
      />
    );
  const known = choices.some((one) => one.value === value);
  return (
    <select {...shared}>
      <option value="" />
      {known || value === "" ? null : <option selected>{value}</option>}
      {choices.map((one) => (
        <option value={one.value} {...(one.value === value ? { selected: true } : {})}>
          {one.label}
        </option>
      ))}
    </select>
  );
};

const NUMBERS = new Set(["number", "money"]);

/** Null for a cell that is written and not chosen. Values are as `writeCell` writes them. */
export function choicesOf({
  column,
  units,
  words,
}: Pick<CellFieldProps, "column" | "units" | "words">): readonly Choice[] | null {
  const same = (text: string): Choice => ({ value: text, label: text });
  switch (column.type) {
    case "yes-no":
      return [words.format("register-yes"), words.format("register-no")].map(same);
    case "choice":
      return column.choices.map(({ title }) => same(named(title, words.language)));
    case "unit":
      return units.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
    default:
      return null;
  }
}

function helpOf({ type }: Column, words: Catalogue): string | null {
  switch (type) {
    case "date":
      return words.format("register-help-date");
    case "hours":
      return words.format("register-help-hours");
    case "number":
    case "money":
      return words.format("register-help-number");
    case "person":
      return words.format("register-help-person");
    default:
      return null;
  }
}
