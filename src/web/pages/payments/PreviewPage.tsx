import type { FC } from "hono/jsx";
import type { InvoicePreview } from "../../../application/payments/import.ts";
import { columnOf, named } from "../../../core/register/column.ts";
import { address } from "../../addresses.ts";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { told } from "../draft/fault-words.ts";
import { paymentsPart } from "./addresses.ts";
import { euroText } from "./figures.ts";

export interface PreviewPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly preview: InvoicePreview;
}

const MOST_SHOWN = 20;
const MOST_FAULTS = 100;
const SHOWN = ["number", "supplier", "issued", "due", "due-assumed", "paid", "amount", "unit"];

/** What files of invoices would add, or everything that is wrong with them: all come in, or none. */
export const PreviewPage: FC<PreviewPageProps> = ({ context, body, preview }) => {
  const { words } = context;
  const { register, rows, total, assumed, ignored, unread, faults } = preview;
  const title = (id: string | null) => {
    const column = id === null ? null : columnOf(register, id);
    return column === null ? (id ?? "–") : named(column.title, words.language);
  };
  const columns = SHOWN.filter((id) => rows.some(({ typed }) => (typed[id] ?? "") !== ""));
  return (
    <SourcesFrame
      context={context}
      title={words.format("payments-preview-title")}
      lead={words.format("payments-preview-lead", {
        rows: rows.length,
        total: euroText(total, words),
        faults: faults.length,
      })}
    >
      <p>
        <a href={address.payments(body)}>{words.format("payments-back")}</a>
      </p>
      {ignored.length === 0 ? null : (
        <Notice tone="info">
          <p>{words.format("payments-ignored", { columns: ignored })}</p>
        </Notice>
      )}
      {unread.length === 0 ? null : (
        <Notice tone="warning">
          <p>{words.format("register-file-sheets", { sheets: unread })}</p>
        </Notice>
      )}
      {assumed === 0 ? null : (
        <Notice tone="warning">
          <p>{words.format("payments-assumed", { count: assumed })}</p>
        </Notice>
      )}
      {faults.length === 0 ? (
        <Form action={paymentsPart(body, "rows")} context={context}>
          <input type="hidden" name="rows" value={JSON.stringify(rows.map(({ typed }) => typed))} />
          <button class="btn btn-primary" type="submit">
            {words.format("payments-preview-add", { rows: rows.length })}
          </button>
        </Form>
      ) : (
        <section aria-labelledby="faults">
          <h2 id="faults">{words.format("payments-faults", { count: faults.length })}</h2>
          <DataTable
            caption={words.format("payments-faults-table")}
            captionHidden
            columns={[
              { label: words.format("payments-fault-file"), headerScope: "row" },
              { label: words.format("payments-fault-line"), align: "end" },
              { label: words.format("payments-fault-column") },
              { label: words.format("payments-fault-wrong") },
            ]}
            rows={faults
              .slice(0, MOST_FAULTS)
              .map(({ file, line, column, message, params }) => [
                file,
                line === null ? "–" : String(line),
                title(column),
                told(message, params, words),
              ])}
          />
        </section>
      )}
      {rows.length === 0 ? null : (
        <section aria-labelledby="read">
          <h2 id="read">{words.format("payments-preview-first")}</h2>
          <DataTable
            caption={words.format("payments-preview-table")}
            captionHidden
            columns={columns.map((id, at) => ({
              label: title(id),
              ...(at === 0 ? { headerScope: "row" as const } : {}),
              ...(id === "amount" ? { align: "end" as const } : {}),
            }))}
            rows={rows.slice(0, MOST_SHOWN).map(({ typed }) => columns.map((id) => typed[id] ?? ""))}
          />
        </section>
      )}
    </SourcesFrame>
  );
};
