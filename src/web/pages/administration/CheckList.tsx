import type { FC } from "hono/jsx";
import type { Choice } from "../../components/form/Field.tsx";

export interface CheckListProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly error: string | null;
  readonly help?: string | null;
  /** Too many to show at once: they scroll. */
  readonly many?: boolean;
}

/** Several of a list, each with its box. */
export const CheckList: FC<CheckListProps> = (props) => {
  const { name, legend, choices, chosen, error, help = null, many = false } = props;
  return (
    <fieldset class={error === null ? "" : "field-wrong"} aria-describedby={`${name}-notes`}>
      <legend>{legend}</legend>
      <div id={`${name}-notes`}>
        {error === null ? null : <p class="field-error">{error}</p>}
        {help === null ? null : <p class="field-help">{help}</p>}
      </div>
      <div {...(many ? { class: "units-list units-tree" } : {})}>
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
      </div>
    </fieldset>
  );
};
