import type { FC } from "hono/jsx";
import { INVOICES } from "../../../application/payments/invoices-kept.ts";
import type { Problem } from "../../../application/problem.ts";
import type { BoundQuantity } from "../../../application/registers/bindings.ts";
import type { RegisterPage as Rows } from "../../../application/registers/page.ts";
import { type Column, named } from "../../../core/register/column.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Pagination } from "../../components/table/Pagination.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords, problemWords } from "../draft/fault-words.ts";
import { bindingAddress, registerAddress, registerPart, rowAddress } from "./addresses.ts";
import { CellField } from "./CellField.tsx";
import { isFigure, type ShownRow } from "./shown-rows.ts";

export interface RegisterPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly page: Omit<Rows, "rows" | "persons">;
  readonly rows: readonly ShownRow[];
  readonly bindings: readonly BoundQuantity[];
  readonly may: { readonly write: boolean; readonly define: boolean };
  /** A row that was refused. */
  readonly refused: { readonly typed: Readonly<Record<string, string>>; readonly problem: Problem } | null;
}

/** A register: its rows, the latest first, under the row where the next is written. */
export const RegisterPage: FC<RegisterPageProps> = (props) => {
  const { context, body, page, bindings, may, refused } = props;
  const { words } = context;
  const { register, total } = page;
  const { language } = words;
  return (
    <SourcesFrame
      context={context}
      title={named(register.title, language)}
      lead={named(register.description, language)}
    >
      {refused === null ? null : (
        <Notice tone="error" live>
          <p>{problemWords(refused.problem, words)}</p>
        </Notice>
      )}
      {may.write ? <AddRow {...props} /> : null}
      <section aria-labelledby="rows">
        <h2 id="rows">{words.format("registers-rows", { rows: total })}</h2>
        {total === 0 ? <p>{words.format("register-empty")}</p> : <RowsTable {...props} />}
        <Pagination
          page={page.page}
          pages={page.pages}
          href={(at) => registerAddress(body, register.id, at)}
          words={words}
        />
        {total === 0 ? null : (
          <p class="actions">
            <a href={registerPart(body, register.id, "rows.xlsx")}>{words.format("register-xlsx")}</a>
            <a href={registerPart(body, register.id, "rows.csv")}>{words.format("register-csv")}</a>
          </p>
        )}
      </section>
      <section aria-labelledby="counted">
        <h2 id="counted">{words.format("register-counted-from-here")}</h2>
        {register.id === INVOICES ? (
          <p>
            <a href={address.payments(body)}>{words.format("registers-payments")}</a>
          </p>
        ) : null}
        {bindings.length === 0 ? (
          register.id === INVOICES ? null : (
            <p>{words.format("register-counted-none")}</p>
          )
        ) : (
          <ul>
            {bindings.map(({ indicator, quantity }) => (
              <li>
                <a href={address.indicator(body, indicator)}>{indicator}</a>
                {quantity === null ? "" : ` ${quantity}`} (
                <a href={bindingAddress(body, { indicator, quantity })}>
                  {words.format("register-see-rule")}
                </a>
                )
              </li>
            ))}
          </ul>
        )}
        {may.define ? (
          <p class="actions">
            <a class="btn btn-outline-primary" href={bindingAddress(body, { register: register.id })}>
              {words.format("register-bind")}
            </a>
            <a href={registerPart(body, register.id, "definition")}>{words.format("register-define")}</a>
          </p>
        ) : null}
      </section>
      {may.write ? <ImportForm {...props} /> : null}
    </SourcesFrame>
  );
};

/** The row to write in; Enter sends it, and the next one begins where this did. */
const AddRow: FC<RegisterPageProps> = ({ context, body, page, refused }) => {
  const { words } = context;
  const { register, units } = page;
  const fault = faultWords(refused?.problem ?? null, words);
  // Who writes for one unit alone need not choose it.
  const only = units.length === 1 ? (units[0]?.code ?? "") : "";
  return (
    <section aria-labelledby="add">
      <h2 id="add">{words.format("register-add")}</h2>
      <Form action={registerPart(body, register.id, "rows")} context={context} class="register-add" once>
        <div class="register-grid">
          {register.columns.map((column, at) => (
            <CellField
              column={column}
              focused={at === 0 && /[?&]done=register-added/.test(context.path)}
              value={refused?.typed[column.id] ?? (column.id === register.unit ? only : "")}
              error={fault(`rows.0.${column.id}`)}
              units={units}
              words={words}
            />
          ))}
        </div>
        <p class="actions">
          <button class="btn btn-primary" type="submit">
            {words.format("register-add-button")}
          </button>
          <a href={registerPart(body, register.id, "grid")}>{words.format("register-write-many")}</a>
          <a href="#import">{words.format("register-import")}</a>
          <span class="muted">{words.format("register-needed")}</span>
        </p>
      </Form>
    </section>
  );
};

const RowsTable: FC<RegisterPageProps> = ({ context, body, page, rows, may }) => {
  const { words } = context;
  const { register } = page;
  const head = (column: Column) => named(column.title, words.language);
  return (
    <section class="table-frame" aria-label={named(register.title, words.language)} tabindex={0}>
      <table class="data-table">
        <caption class="visually-hidden">
          {words.format("register-caption", {
            register: named(register.title, words.language),
            page: page.page,
          })}
        </caption>
        <thead>
          <tr>
            {register.columns.map((column) => (
              <th scope="col" class={isFigure(column) ? "end" : ""}>
                {head(column)}
              </th>
            ))}
            {may.write ? <th scope="col">{words.format("register-do")}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr id={`row-${row.id}`}>
              {register.columns.map((column, at) =>
                at === 0 ? (
                  <th scope="row" data-label={head(column)}>
                    {row.cells[at]}
                  </th>
                ) : (
                  <td class={isFigure(column) ? "end" : ""} data-label={head(column)}>
                    {row.cells[at]}
                  </td>
                ),
              )}
              {may.write ? (
                <td data-label={words.format("register-do")}>
                  <a href={rowAddress(body, register.id, row.id)}>
                    {words.format("register-edit")}
                    <span class="visually-hidden"> {row.cells.slice(0, 2).join(" ")}</span>
                  </a>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const ImportForm: FC<RegisterPageProps> = ({ context, body, page: { register } }) => {
  const { words } = context;
  const columns = register.columns.map(({ title }) => named(title, words.language));
  return (
    <section aria-labelledby="import">
      <h2 id="import">{words.format("register-import")}</h2>
      <Form action={registerPart(body, register.id, "file")} context={context} files>
        <Field
          name="file"
          type="file"
          label={words.format("register-file")}
          help={words.format("register-file-help", { columns })}
          accept=".xlsx,.csv,.txt"
        />
        <button class="btn btn-outline-primary" type="submit">
          {words.format("register-file-read")}
        </button>
      </Form>
    </section>
  );
};
