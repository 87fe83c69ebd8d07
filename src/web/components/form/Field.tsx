import type { FC } from "hono/jsx";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** What was typed stays, mistake or not. */
  readonly value?: string | null;
  readonly type?:
    | "text"
    | "email"
    | "password"
    | "date"
    | "file"
    | "search"
    | "number"
    | "textarea"
    | "select";
  /** For "select". */
  readonly choices?: readonly Choice[];
  /** Under the field. */
  readonly help?: string | null;
  /** The mistake with its remedy. */
  readonly error?: string | null;
  readonly required?: boolean;
  readonly autocomplete?: string;
  readonly inputmode?: "text" | "decimal" | "numeric" | "email" | "search";
  readonly accept?: string;
  readonly rows?: number;
  /** Unique in the page; the name unless told. */
  readonly id?: string;
  /** As wide as what goes in: a figure, a date. */
  readonly width?: "full" | "short";
}

/** Label above, help under, the mistake beside the field with its remedy. */
export const Field: FC<FieldProps> = (props) => {
  const { name, label, help = null, error = null, id = `field-${name}`, width = "full" } = props;
  const described = [error === null ? [] : [`${id}-error`], help === null ? [] : [`${id}-help`]].flat();
  const shared = {
    id,
    name,
    class: "form-control",
    ...(props.required ? { required: true } : {}),
    ...(error === null ? {} : { "aria-invalid": "true" }),
    ...(described.length === 0 ? {} : { "aria-describedby": described.join(" ") }),
  };
  return (
    <div class={`field${width === "short" ? " field-short" : ""}${error === null ? "" : " field-wrong"}`}>
      <label for={id}>{label}</label>
      <Control props={props} shared={shared} />
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

const Control: FC<{ props: FieldProps; shared: Record<string, unknown> }> = ({ props, shared }) => {
  const { type = "text", value = null, choices = [], rows = 4, autocomplete, inputmode, accept } = props;
  if (type === "textarea")
    return (
      <textarea {...shared} rows={rows}>
        {value ?? ""}
      </textarea>
    );
  if (type === "select")
    return (
      <select {...shared}>
        {choices.map((choice) => (
          <option value={choice.value} {...(choice.value === value ? { selected: true } : {})}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...shared}
      type={type}
      // A password is never sent back, and a browser takes no value for a file.
      {...(value === null || type === "password" || type === "file" ? {} : { value })}
      {...(autocomplete === undefined ? {} : { autocomplete })}
      {...(inputmode === undefined ? {} : { inputmode })}
      {...(accept === undefined ? {} : { accept })}
    />
  );
};
