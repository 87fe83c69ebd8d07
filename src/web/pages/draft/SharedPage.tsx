import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { draftPart } from "./addresses.ts";
import { problemFaults } from "./fault-words.ts";
import type { QuantityUse, SharedView } from "./shared-view.ts";

interface SharedPageProps {
  readonly context: PageContext;
  readonly draft: string;
  readonly revision: number;
  readonly view: SharedView;
  readonly open: boolean;
  readonly problem: Problem | null;
}

/** Quantities measured once for several indicators: those that are, those that could be. */
export const SharedPage: FC<SharedPageProps> = ({ context, draft, revision, view, open, problem }) => {
  const { words } = context;
  const body = context.body?.code ?? "";
  const action = draftPart(body, draft, "shared");
  const hidden = <input type="hidden" name="revision" value={String(revision)} />;
  const faults = problem === null ? [] : problemFaults(problem, words);
  return (
    <Layout
      context={context}
      title={words.format("shared-title")}
      lead={<p>{words.format("shared-lead")}</p>}
      crumbs={[
        { label: words.format("menu-import"), href: address.import(body) },
        { label: words.format("draft-crumb"), href: address.draft(body, draft) },
        { label: words.format("shared-title"), href: null },
      ]}
    >
      {faults.length === 0 ? null : (
        <Notice tone="error" live>
          {faults.map((text) => (
            <p>{text}</p>
          ))}
        </Notice>
      )}
      <h2>{words.format("shared-now", { count: view.shared.length })}</h2>
      {view.shared.length === 0 ? <p>{words.format("shared-none")}</p> : null}
      {view.shared.map(({ name, uses }) => (
        <Form action={action} context={context} class="shared" label={name}>
          {hidden}
          <input type="hidden" name="name" value={name} />
          <h3>{name}</h3>
          <Uses uses={uses} />
          {open ? (
            <button type="submit" name="do" value="unshare" class="btn btn-outline-primary btn-sm">
              {words.format("shared-undo")} <span class="visually-hidden">{name}</span>
            </button>
          ) : null}
        </Form>
      ))}
      {view.suggested.length === 0 ? null : <h2>{words.format("shared-suggested")}</h2>}
      {view.suggested.map(({ name, uses }) => (
        <Form action={action} context={context} class="shared" label={name}>
          {hidden}
          <input type="hidden" name="name" value={name} />
          {uses.map(({ value }) => (
            <input type="hidden" name="use" value={value} />
          ))}
          <h3>{name}</h3>
          <Uses uses={uses} />
          {open ? (
            <button type="submit" name="do" value="share" class="btn btn-outline-primary btn-sm">
              {words.format("shared-do")} <span class="visually-hidden">{name}</span>
            </button>
          ) : null}
        </Form>
      ))}
      {open && view.all.length > 1 ? (
        <>
          <h2>{words.format("shared-other")}</h2>
          <Form action={action} context={context}>
            {hidden}
            <Field name="name" label={words.format("shared-name")} help={words.format("shared-name-help")} />
            {[1, 2].map((number) => (
              <Field
                name="use"
                id={`field-use-${number}`}
                type="select"
                label={words.format("shared-use", { number: String(number) })}
                choices={[
                  { value: "", label: words.format("shared-choose") },
                  ...view.all.map(({ indicator, quantity, value }) => ({
                    value,
                    label: `${indicator} · ${quantity}`,
                  })),
                ]}
              />
            ))}
            <button type="submit" name="do" value="share" class="btn btn-primary">
              {words.format("shared-do")}
            </button>
          </Form>
        </>
      ) : null}
    </Layout>
  );
};

const Uses: FC<{ uses: readonly QuantityUse[] }> = ({ uses }) => (
  <ul>
    {uses.map(({ indicator, name, quantity }) => (
      <li>
        <b>{indicator}</b> {name}: {quantity}
      </li>
    ))}
  </ul>
);
