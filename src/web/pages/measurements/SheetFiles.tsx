import type { FC } from "hono/jsx";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import type { PageContext } from "../../page-context.ts";
import { sheetPart } from "./sheet-addresses.ts";
import type { SheetView } from "./view-model.ts";

/** The sheet as a file, for who prefers a spreadsheet: out, and back in by way of a preview. */
export const SheetFiles: FC<{ context: PageContext; body: string; view: SheetView }> = ({
  context,
  body,
  view,
}) => {
  const { words } = context;
  const query = `?year=${view.year}`;
  return (
    <details class="sheet-more" id="files">
      <summary>{words.format("sheet-files")}</summary>
      <p>{words.format("sheet-files-why")}</p>
      <p class="sheet-downloads">
        <a class="btn btn-outline-primary" href={`${sheetPart(body, "sheet.xlsx")}${query}`}>
          {words.format("sheet-download-xlsx")}
        </a>
        <a class="btn btn-outline-primary" href={`${sheetPart(body, "sheet.csv")}${query}`}>
          {words.format("sheet-download-csv")}
        </a>
      </p>
      <Form action={sheetPart(body, "file")} context={context} files>
        <input type="hidden" name="year" value={String(view.year)} />
        <Field
          name="file"
          type="file"
          label={words.format("sheet-upload")}
          help={words.format("sheet-upload-help")}
          accept=".xlsx,.csv"
        />
        <button class="btn btn-primary" type="submit">
          {words.format("sheet-upload-do")}
        </button>
      </Form>
    </details>
  );
};
