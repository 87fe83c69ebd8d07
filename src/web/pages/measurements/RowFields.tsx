import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { FieldName, Remark, RowView } from "./row-view.ts";

/** The longest text that each field takes; the application refuses longer ones. */
const LONGEST = { value: 200, observed: 40, n: 20, source: 500 } as const;

export interface CellFieldProps {
  readonly row: RowView;
  readonly field: keyof typeof LONGEST;
  readonly label: string;
  readonly value: string;
  readonly words: Catalogue;
  readonly inputmode?: "decimal" | "numeric" | "text";
  readonly placeholder?: string;
}

/** One cell to type in: the label for who does not see the table, the mistakes beneath. */
export const CellField: FC<CellFieldProps> = ({
  row,
  field,
  label,
  value,
  words,
  inputmode,
  placeholder,
}) => {
  const id = `${field}-${row.id}`;
  const remarks = row.remarks.filter((remark) => remark.field === field);
  const wrong = remarks.some(({ tone }) => tone === "error");
  return (
    <div class="sheet-field">
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <input
        class={`form-control sheet-input sheet-${field}`}
        id={id}
        name={`rows.${row.id}.${field}`}
        value={value}
        maxlength={LONGEST[field]}
        autocomplete="off"
        spellcheck={false}
        data-field={field}
        aria-describedby={`${id}-said`}
        {...(inputmode === undefined ? {} : { inputmode })}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(wrong ? { "aria-invalid": "true" } : {})}
      />
      <div class="sheet-said" id={`${id}-said`}>
        <Remarks remarks={remarks} words={words} />
      </div>
    </div>
  );
};

/** What is told beside a field, each with its tone in words for who sees no colour. */
export const Remarks: FC<{ remarks: readonly Remark[]; words: Catalogue }> = ({ remarks, words }) => (
  <>
    {remarks.map(({ tone, text, remedy }) => (
      <p class={`remark remark-${tone}`}>
        <strong>{words.format(TONES[tone])}</strong> {text}
        {remedy === null ? null : <span class="remark-remedy"> {remedy}</span>}
      </p>
    ))}
  </>
);

const TONES = {
  error: "sheet-tone-error",
  warning: "sheet-tone-warning",
  info: "sheet-tone-info",
} as const;

/**
 * Words for who hears a field without seeing its row: "Valore: A.1/1 Numero start up, anno 2017". All that tells rows
 * apart is in them, the year of those that speak of another than the sheet's too.
 */
export function fieldLabel(row: RowView, field: FieldName, words: Catalogue): string {
  const year = row.otherYear === null ? [] : [words.format("sheet-of-year", { year: String(row.otherYear) })];
  const thing = [`${row.indicator} ${row.quantity ?? row.name}`, row.unit ?? [], year].flat().join(", ");
  return words.format("sheet-field-label", { field, thing });
}
