import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Card } from "../../components/text/Card.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { told } from "../draft/fault-words.ts";
import type { ImportView } from "./view-model.ts";

interface ImportPageProps {
  readonly context: PageContext;
  readonly view: ImportView;
  readonly problem: Problem | null;
  /** The reader may send documents; else only sees what is being prepared. */
  readonly open: boolean;
}

/** What can be chosen in the browser's window; what the file is, is told from its content. */
const ACCEPTED = ".docx,.odt,.pdf,.xlsx,.ods,.html,.htm,.md,.txt";

/** The way in of a plan: a document to send, and the plans that are being prepared. */
export const ImportPage: FC<ImportPageProps> = ({ context, view, problem, open }) => {
  const { words } = context;
  const first = view.inForce === null && view.drafts.length === 0;
  return (
    <Layout
      context={context}
      title={words.format(first ? "import-title-first" : "import-title")}
      lead={
        <p>
          {view.inForce === null
            ? words.format("import-lead-first")
            : words.format("import-lead", { act: view.inForce })}
        </p>
      }
    >
      {view.drafts.length === 0 ? null : (
        <section aria-labelledby="import-drafts">
          <h2 id="import-drafts">{words.format("import-drafts")}</h2>
          <div class="cards">
            {view.drafts.map(({ href, title, by, day, time }) => (
              <Card title={title} href={href} level={3}>
                <p>{words.format("import-draft-changed", { by, day, time })}</p>
              </Card>
            ))}
          </div>
        </section>
      )}
      {open ? <Sending problem={problem} context={context} /> : null}
      {open && view.inForce !== null ? <Amending context={context} /> : null}
    </Layout>
  );
};

const Sending: FC<{ problem: Problem | null; context: PageContext }> = ({ problem, context }) => {
  const { words } = context;
  const body = context.body?.code ?? "";
  return (
    <div class="import-columns">
      <section class="import-send" aria-labelledby="import-send">
        <h2 id="import-send">{words.format("import-send")}</h2>
        {problem === null ? null : <Refused problem={problem} context={context} />}
        <Form action={address.import(body)} context={context} files class="import-form">
          <Field
            name="file"
            type="file"
            label={words.format("import-file")}
            help={words.format("import-file-help")}
            accept={ACCEPTED}
            required
          />
          <button type="submit" class="btn btn-primary">
            {words.format("import-button")}
          </button>
        </Form>
      </section>
      <section class="import-next" aria-labelledby="import-next">
        <h2 id="import-next">{words.format("import-next")}</h2>
        <ol class="import-steps">
          <li>
            <b>{words.format("import-step-read")}</b> {words.format("import-step-read-what")}
          </li>
          <li>
            <b>{words.format("import-step-settle")}</b> {words.format("import-step-settle-what")}
          </li>
          <li>
            <b>{words.format("import-step-adopt")}</b> {words.format("import-step-adopt-what")}
          </li>
        </ol>
        <p class="muted">{words.format("import-nothing-yet")}</p>
      </section>
    </div>
  );
};

const Amending: FC<{ context: PageContext }> = ({ context }) => {
  const { words } = context;
  return (
    <section class="import-amend" aria-labelledby="import-amend">
      <h2 id="import-amend">{words.format("import-amend")}</h2>
      <p>{words.format("import-amend-what")}</p>
      <Form action={`${address.import(context.body?.code ?? "")}/amend`} context={context}>
        <button type="submit" class="btn btn-outline-primary">
          {words.format("import-amend-button")}
        </button>
      </Form>
    </section>
  );
};

const Refused: FC<{ problem: Problem; context: PageContext }> = ({ problem, context }) => {
  const { words, body } = context;
  const { draft } = problem.params;
  return (
    <Notice tone={problem.kind === "already-done" ? "warning" : "error"} live>
      <p>{told(problem.id, problem.params, words)}</p>
      {problem.faults.map(({ message, params }) => (
        <p>{told(message, params, words)}</p>
      ))}
      {typeof draft === "string" && body !== null ? (
        <p>
          <a href={address.draft(body.code, draft)}>{words.format("import-open-draft")}</a>
        </p>
      ) : null}
    </Notice>
  );
};
