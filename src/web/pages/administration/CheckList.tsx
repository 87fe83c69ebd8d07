import type { FC } from "hono/jsx";
import type { Choice } from "../../components/form/Field.tsx";

export interface CheckListProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly error: string | null;
  readonly help?: string | null;
}

/** Several of a list, each with its box. */
export const CheckList: FC<CheckListProps> = ({ name, legend, choices, chosen, error, help = null }) => (
  <fieldset class={error === null ? "" : "field-wrong"} aria-describedby={`${name}-notes`}>
    <legend>{legend}</legend>
    <div id={`${name}-notes`}>
      {error === null ? null : <p class="field-error">{error}</p>}
      {help === null ? null : <p class="field-help">{help}</p>}
    </div>
    {choices.map(({ value, label }, at) => (
      <div class="check">
        <input
          type="checkbox"
          id={`${name}-${at}`}
          name={name}
          value={value}
          {...(chosen.includes(value) ? { checked: true } : {})}
        />
        <label for={`${name}-${at}`}>{label}</label>
      </div>
    ))}
  </fieldset>
);
