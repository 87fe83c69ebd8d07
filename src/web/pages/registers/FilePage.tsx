import type { FC } from "hono/jsx";
import type { FilePreview } from "../../../application/registers/register-file.ts";
import { columnOf, named } from "../../../core/register/column.ts";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { told } from "../draft/fault-words.ts";
import { registerAddress, registerPart } from "./addresses.ts";

export interface FilePageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly preview: FilePreview;
}

const MOST_SHOWN = 20;
const MOST_FAULTS = 100;

/** What a file would add: its first rows and the button that adds them all, or everything that is wrong with it. */
export const FilePage: FC<FilePageProps> = ({ context, body, preview }) => {
  const { words } = context;
  const { register, columns, ignored, unread, rows, faults } = preview;
  const title = (id: string) => {
    const column = columnOf(register, id);
    return column === null ? id : named(column.title, words.language);
  };
  const name = named(register.title, words.language);
  return (
    <SourcesFrame
      context={context}
      title={words.format("register-file-title", { register: name })}
      lead={words.format("register-file-lead", { rows: rows.length })}
    >
      <p>
        <a href={registerAddress(body, register.id)}>{words.format("register-back", { register: name })}</a>
      </p>
      {ignored.length === 0 ? null : (
        <Notice tone="warning">
          <p>{words.format("register-file-ignored", { columns: ignored })}</p>
        </Notice>
      )}
      {unread.length === 0 ? null : (
        <Notice tone="warning">
          <p>{words.format("register-file-sheets", { sheets: unread })}</p>
        </Notice>
      )}
      {faults.length === 0 ? (
        <Form action={registerPart(body, register.id, "rows")} context={context} once>
          <input type="hidden" name="rows" value={JSON.stringify(rows.map(({ typed }) => typed))} />
          <button class="btn btn-primary" type="submit">
            {words.format("register-file-add", { rows: rows.length })}
          </button>
        </Form>
      ) : (
        <section aria-labelledby="faults">
          <h2 id="faults">{words.format("register-file-faults", { count: faults.length })}</h2>
          <DataTable
            caption={words.format("register-file-faults", { count: faults.length })}
            captionHidden
            columns={[
              { label: words.format("register-file-line"), headerScope: "row" },
              { label: words.format("register-file-column") },
              { label: words.format("register-file-wrong") },
            ]}
            rows={faults.slice(0, MOST_FAULTS).map(({ at, message, params }) => {
              const [line = "", column = ""] = (at ?? "").split(".");
              return [line, title(column), told(message, params, words)];
            })}
          />
        </section>
      )}
      <section aria-labelledby="read">
        <h2 id="read">{words.format("register-file-first")}</h2>
        <DataTable
          caption={words.format("register-file-first")}
          captionHidden
          columns={[
            { label: words.format("register-file-line"), headerScope: "row" },
            ...columns.map((id) => ({ label: title(id) })),
          ]}
          rows={rows
            .slice(0, MOST_SHOWN)
            .map(({ line, typed }) => [String(line), ...columns.map((id) => typed[id] ?? "")])}
        />
      </section>
    </SourcesFrame>
  );
};
