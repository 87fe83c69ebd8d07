import type { FC, PropsWithChildren } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { address } from "../../addresses.ts";
import { type Choice, Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { draftPart } from "./addresses.ts";
import { problemFaults } from "./fault-words.ts";
import type { StructureView } from "./structure-view.ts";

export interface StructurePageProps {
  readonly context: PageContext;
  readonly draft: string;
  readonly revision: number;
  readonly view: StructureView;
  readonly open: boolean;
  /** What was typed in the form that was refused, by the names of its fields, and why. */
  readonly typed: Readonly<Record<string, string>>;
  readonly problem: Problem | null;
}

/** Title, years, units and nodes of a plan being prepared. */
export const StructurePage: FC<StructurePageProps> = (props) => {
  const { context, draft, view, typed, problem } = props;
  const { words } = context;
  const body = context.body?.code ?? "";
  const chosen = (choices: readonly Choice[], none: string): Choice[] => [
    { value: "", label: words.format(none) },
    ...choices,
  ];
  const value = (name: string, otherwise = "") => typed[name] ?? otherwise;
  return (
    <Layout
      context={context}
      title={words.format("structure-title")}
      lead={<p>{words.format("structure-lead")}</p>}
      crumbs={[
        { label: words.format("menu-import"), href: address.import(body) },
        { label: words.format("draft-crumb"), href: address.draft(body, draft) },
        { label: words.format("structure-title"), href: null },
      ]}
    >
      {problem === null ? null : (
        <Notice tone="error" live>
          {problemFaults(problem, words).map((text) => (
            <p>{text}</p>
          ))}
        </Notice>
      )}
      <Part {...props} title="structure-plan" what="plan" button="structure-save">
        <Field
          name="title"
          id="field-plan-title"
          label={words.format("structure-plan-title")}
          value={value("title", view.title)}
        />
        <div class="field-row">
          <Field
            name="from"
            label={words.format("structure-from")}
            value={value("from", view.from)}
            inputmode="numeric"
            width="short"
          />
          <Field
            name="to"
            label={words.format("structure-to")}
            value={value("to", view.to)}
            inputmode="numeric"
            width="short"
          />
        </div>
      </Part>
      <Part {...props} title="structure-add" lead="structure-add-lead" what="add" button="structure-do-add">
        <Field
          name="parent"
          id="field-add-parent"
          type="select"
          label={words.format("structure-parent")}
          value={value("parent")}
          choices={chosen(view.nodes, "structure-root")}
        />
        <div class="field-row">
          <Field
            name="level"
            type="select"
            label={words.format("structure-level")}
            value={value("level")}
            choices={view.levels}
          />
          <Field name="code" label={words.format("structure-code")} value={value("code")} width="short" />
        </div>
        <Field
          name="node-title"
          label={words.format("structure-node-title")}
          value={value("node-title")}
          required
        />
      </Part>
      <Part
        {...props}
        title="structure-move"
        lead="structure-move-lead"
        what="move"
        button="structure-do-move"
      >
        <Field
          name="node"
          id="field-move-node"
          type="select"
          label={words.format("structure-node")}
          value={value("node")}
          choices={chosen(view.nodes, "structure-choose")}
        />
        <Field
          name="parent"
          id="field-move-parent"
          type="select"
          label={words.format("structure-parent")}
          value={value("parent")}
          choices={chosen(view.nodes, "structure-root")}
        />
      </Part>
      <Part
        {...props}
        title="structure-remove"
        lead="structure-remove-lead"
        what="remove"
        button="structure-do-remove"
      >
        <Field
          name="node"
          id="field-remove-node"
          type="select"
          label={words.format("structure-node")}
          value={value("node")}
          choices={chosen(
            view.leaves.map(({ choice, indicators }) => ({
              value: choice.value,
              label: `${choice.label} (${words.format("structure-indicators", { count: indicators })})`,
            })),
            "structure-choose",
          )}
        />
      </Part>
      <Part {...props} title="structure-units" what="unit" button="structure-do-unit">
        <div class="field-row">
          <Field
            name="unit-code"
            label={words.format("structure-unit-code")}
            value={value("unit-code")}
            width="short"
          />
          <Field name="unit-name" label={words.format("structure-unit-name")} value={value("unit-name")} />
        </div>
        <Field
          name="unit-parent"
          type="select"
          label={words.format("structure-unit-parent")}
          value={value("unit-parent")}
          choices={chosen(view.units, "structure-unit-root")}
        />
      </Part>
    </Layout>
  );
};

interface PartProps extends StructurePageProps {
  readonly title: string;
  readonly lead?: string;
  readonly what: string;
  readonly button: string;
}

const Part: FC<PropsWithChildren<PartProps>> = (props) => {
  const { context, draft, revision, open, title, lead, what, button, children } = props;
  const { words } = context;
  if (!open) return null;
  return (
    <section class="form-section" aria-labelledby={`part-${what}`}>
      <h2 id={`part-${what}`}>{words.format(title)}</h2>
      {lead === undefined ? null : <p>{words.format(lead)}</p>}
      <Form action={draftPart(context.body?.code ?? "", draft, "structure")} context={context}>
        <input type="hidden" name="revision" value={String(revision)} />
        {children}
        <button type="submit" name="do" value={what} class="btn btn-outline-primary btn-sm">
          {words.format(button)}
        </button>
      </Form>
    </section>
  );
};
