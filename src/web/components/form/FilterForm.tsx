import type { FC } from "hono/jsx";
import { type Choice, Field } from "./Field.tsx";

export interface FilterField {
  readonly name: string;
  readonly label: string;
  /** Null for the first choice. */
  readonly value: string | null;
  readonly choices: readonly Choice[];
}

interface FilterFormProps {
  readonly action: string;
  /** Name read out. */
  readonly label: string;
  readonly fields: readonly FilterField[];
  readonly submit: string;
  /** What goes on as it is; null is left out. */
  readonly kept?: Readonly<Record<string, string | null>>;
  /** Left out on paper. */
  readonly onScreen?: boolean;
}

/** Which of many things to show. A GET form: what it shows has an address. */
export const FilterForm: FC<FilterFormProps> = ({
  action,
  label,
  fields,
  submit,
  kept = {},
  onScreen = false,
}) => (
  <form
    class={onScreen ? "sheet-filter no-print" : "sheet-filter"}
    method="get"
    action={action}
    aria-label={label}
  >
    {Object.entries(kept).map(([name, value]) =>
      value === null ? null : <input type="hidden" name={name} value={value} />,
    )}
    {fields.map(({ value, ...field }) => (
      <Field {...field} type="select" value={value ?? ""} />
    ))}
    <button class="btn btn-outline-primary" type="submit">
      {submit}
    </button>
  </form>
);
