import type { FC } from "hono/jsx";
import type { FilePreview } from "../../../application/measurements/sheet-file.ts";
import { quantityWords } from "../../../application/measurements/sheet-words.ts";
import { address } from "../../addresses.ts";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { Crumb, PageContext } from "../../page-context.ts";
import { Remarks } from "./RowFields.tsx";
import { remarksOf } from "./row-view.ts";

export interface PreviewPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly crumbs: readonly Crumb[];
  readonly preview: FilePreview;
  readonly fileName: string;
}

/** What a file would put into the drafts, before it does. Accepting sends the same fields as the sheet. */
export const PreviewPage: FC<PreviewPageProps> = ({ context, body, crumbs, preview, fileName }) => {
  const { words } = context;
  const { changes, faults, unchanged, sheet } = preview;
  const back = `${address.measurements(body)}?year=${sheet.year}`;
  return (
    <Layout
      context={context}
      title={words.format("sheet-preview-title")}
      eyebrow={fileName}
      lead={words.format("sheet-preview-lead", { changes: changes.length, unchanged })}
      crumbs={crumbs}
    >
      {faults.length === 0 ? null : (
        <Notice tone="error" title={words.format("sheet-preview-refused", { count: faults.length })} live>
          <ul>
            {faults.slice(0, MOST_SHOWN).map(({ at, message, params }) => (
              <li>
                {at === null ? null : <strong>{words.format("sheet-preview-line", { line: at })} </strong>}
                {words.format(message, params)}{" "}
                {words.has(message, "remedy") ? words.format(message, params, "remedy") : null}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {changes.length === 0 ? (
        <Empty
          title={words.format("sheet-preview-nothing")}
          action={{ label: words.format("sheet-preview-back"), href: back }}
        >
          {words.format("sheet-preview-nothing-why")}
        </Empty>
      ) : (
        <Form action={address.measurements(body)} context={context}>
          <input type="hidden" name="year" value={String(sheet.year)} />
          <input type="hidden" name="query" value={`year=${sheet.year}&show=to-do`} />
          {changes.map(({ row, typed }) => (
            <>
              <input type="hidden" name={`rows.${row.id}.value`} value={typed.text} />
              <input type="hidden" name={`rows.${row.id}.observed`} value={typed.observedOn} />
              <input type="hidden" name={`rows.${row.id}.n`} value={typed.n} />
              <input type="hidden" name={`rows.${row.id}.source`} value={typed.source} />
              <input
                type="hidden"
                name={`rows.${row.id}.revision`}
                value={String(row.draft?.revision ?? 0)}
              />
            </>
          ))}
          <DataTable
            caption={words.format("sheet-preview-caption")}
            columns={[
              { label: words.format("sheet-head-asked"), headerScope: "row" },
              { label: words.format("sheet-preview-was"), align: "end" },
              { label: words.format("sheet-preview-becomes"), align: "end" },
              { label: words.format("sheet-head-observed") },
              { label: words.format("sheet-preview-remarks") },
            ]}
            rows={changes.map(({ row, typed, read }) => ({
              cells: [
                <>
                  <span class="sheet-code">{row.cell.indicator}</span> {quantityWords(row, words)}
                </>,
                row.draft?.text || "—",
                <strong>{typed.text}</strong>,
                typed.observedOn || "—",
                <Remarks remarks={remarksOf(read?.findings ?? [], words)} words={words} />,
              ],
            }))}
          />
          <div class="sheet-actions">
            <button class="btn btn-primary" type="submit" name="action" value="save">
              {words.format("sheet-preview-accept", { count: changes.length })}
            </button>
            <a class="btn btn-outline-primary" href={back}>
              {words.format("sheet-preview-back")}
            </a>
          </div>
        </Form>
      )}
    </Layout>
  );
};

/** More mistakes than these are not listed one by one. */
const MOST_SHOWN = 50;
