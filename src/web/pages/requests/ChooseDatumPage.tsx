import type { FC } from "hono/jsx";
import type { Cell, Sheet, SheetRow } from "../../../application/measurements/sheet-row.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";

export interface ChooseDatumPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly sheet: Sheet;
}

/** The first step of asking: which of the plan's data. */
export const ChooseDatumPage: FC<ChooseDatumPageProps> = ({ context, body, sheet }) => {
  const { words } = context;
  const year = String(sheet.year);
  const choices = sheet.rows.map((row) => ({
    value: datumText(row.cell),
    label: words.format("request-choose-item", {
      indicator: row.cell.indicator,
      thing: thingOf(row),
      unit: row.cell.unit ?? "none",
    }),
  }));
  return (
    <SourcesFrame
      context={context}
      title={words.format("request-choose-title")}
      lead={words.format("request-choose-lead", { year })}
    >
      <Form action={`${address.requests(body)}/new`} method="get" context={context} class="request-form">
        <input type="hidden" name="year" value={year} />
        <Field name="datum" type="select" label={words.format("request-choose-datum")} choices={choices} />
        <button class="btn btn-primary" type="submit">
          {words.format("request-choose-do")}
        </button>
      </Form>
    </SourcesFrame>
  );
};

/** What a row asks for: a quantity, or the indicator itself. */
export function thingOf({ cell, sharedName, indicator }: SheetRow): string {
  return sharedName ?? cell.quantity ?? indicator.name;
}

type Datum = Pick<Cell, "indicator" | "quantity" | "unit">;

/** A datum as a form carries it. */
export function datumText({ indicator, quantity, unit }: Datum): string {
  return JSON.stringify([indicator, quantity, unit]);
}

/** Null for what no form of ours sends. */
export function readDatum(text: string): Datum | null {
  let parts: unknown;
  try {
    parts = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [indicator, quantity, unit] = parts as readonly unknown[];
  const isName = (part: unknown): part is string | null => part === null || typeof part === "string";
  return typeof indicator === "string" && isName(quantity) && isName(unit)
    ? { indicator, quantity, unit }
    : null;
}
