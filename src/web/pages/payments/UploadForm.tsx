import type { FC } from "hono/jsx";
import { Form } from "../../components/form/Form.tsx";
import type { PageContext } from "../../page-context.ts";
import { paymentsPart } from "./addresses.ts";

/** Where invoices come in: electronic ones, many at once, or a list. */
export const UploadForm: FC<{ context: PageContext; body: string }> = ({ context, body }) => {
  const { words } = context;
  return (
    <section aria-labelledby="upload">
      <h2 id="upload">{words.format("payments-upload")}</h2>
      <Form action={paymentsPart(body, "file")} context={context} files>
        <div class="field">
          <label for="field-files">{words.format("payments-files")}</label>
          <input
            id="field-files"
            name="files"
            type="file"
            multiple
            class="form-control"
            accept=".xml,.csv,.txt,.xlsx"
            aria-describedby="field-files-help"
          />
          <p class="field-help" id="field-files-help">
            {words.format("payments-files-help")}
          </p>
        </div>
        <button class="btn btn-primary" type="submit">
          {words.format("payments-files-read")}
        </button>
      </Form>
    </section>
  );
};
