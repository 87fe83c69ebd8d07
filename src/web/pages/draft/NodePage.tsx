import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { draftPart } from "./addresses.ts";
import { Findings } from "./Findings.tsx";
import { problemWords } from "./fault-words.ts";
import { grouped } from "./finding-view.ts";
import { IndicatorFields } from "./IndicatorFields.tsx";
import type { Conflict, NodeView } from "./node-view.ts";

interface NodePageProps {
  readonly context: PageContext;
  readonly view: NodeView;
  readonly open: boolean;
  readonly problem: Problem | null;
}

/** All that a node and its indicators say, to be corrected before the plan is adopted. */
export const NodePage: FC<NodePageProps> = ({ context, view, open, problem }) => {
  const { words } = context;
  const body = context.body?.code ?? "";
  const { node } = view;
  const here = address.draftNode(body, view.draft, node.id);
  return (
    <Layout
      context={context}
      title={node.title}
      eyebrow={`${view.level} ${node.code ?? ""}`}
      crumbs={[
        { label: words.format("menu-import"), href: address.import(body) },
        { label: words.format("draft-crumb"), href: address.draft(body, view.draft) },
        ...view.crumbs,
        { label: node.code ?? node.title, href: null },
      ]}
      islands={["formula-reading"]}
    >
      {problem === null ? null : (
        <Notice tone="error" live>
          <p>{problemWords(problem, words)}</p>
        </Notice>
      )}
      {view.conflict === null ? null : <ConflictTable conflict={view.conflict} context={context} />}
      {view.findings.length === 0 ? null : (
        <Findings groups={grouped(view.findings)} accepting={null} context={context} level={2} folded />
      )}
      <Form action={here} context={context} class="node-form" id="node-form">
        <input type="hidden" name="revision" value={String(view.revision)} />
        <input type="hidden" name="opened" value={view.opened} />
        <input type="hidden" name="reading-at" value={draftPart(body, view.draft, "reading")} />
        <section class="form-section">
          <h2>{words.format("node-edit-self")}</h2>
          <Field {...view.title} label={words.format("node-edit-title")} type="textarea" rows={2} required />
          <div class="field-row">
            <Field {...view.code} label={words.format("node-edit-code")} width="short" />
            <Field
              {...view.weight}
              label={words.format("node-edit-weight")}
              help={words.format("node-edit-weight-help")}
              inputmode="decimal"
              width="short"
            />
          </div>
          <Field
            {...view.description}
            label={words.format("node-edit-description")}
            type="textarea"
            rows={5}
          />
          <Units view={view} words={words} />
          <Activities view={view} words={words} />
        </section>
        {view.indicators.map((indicator) => (
          <IndicatorFields indicator={indicator} units={view.units.all} context={context} />
        ))}
        {view.weightSum === null ? null : (
          <p class="weight-sum">
            {words.format("node-edit-weight-sum")} <b class="figure">{view.weightSum}</b>
          </p>
        )}
        {open ? (
          <div class="save-bar">
            <button type="submit" class="btn btn-primary">
              {words.format("node-edit-save")}
            </button>
            <a href={`${address.draft(body, view.draft)}#tree`}>{words.format("node-edit-back")}</a>
          </div>
        ) : null}
      </Form>
      {open ? <AddIndicator view={view} context={context} /> : null}
      {view.children.length === 0 ? null : (
        <section>
          <h2>{words.format("node-edit-children")}</h2>
          <ul>
            {view.children.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
};

const ConflictTable: FC<{ conflict: Conflict; context: PageContext }> = ({
  conflict,
  context: { words },
}) => (
  <section class="conflict" aria-labelledby="conflict-title">
    <h2 id="conflict-title">{words.format("conflict-title")}</h2>
    <p>{words.format("conflict-what", { by: conflict.by, time: conflict.time })}</p>
    {conflict.clashes.length === 0 ? (
      <p>{words.format("conflict-apart")}</p>
    ) : (
      <DataTable
        caption={words.format("conflict-caption")}
        columns={[
          { label: words.format("conflict-field"), headerScope: "row" },
          { label: words.format("conflict-mine") },
          { label: words.format("conflict-theirs") },
        ]}
        rows={conflict.clashes.map(({ label, mine, theirs }) => [label, mine, theirs])}
      />
    )}
    {conflict.taken.length === 0 ? null : <p>{words.format("conflict-taken", { fields: conflict.taken })}</p>}
    <p>{words.format("conflict-then")}</p>
  </section>
);

type Part = { view: NodeView; words: PageContext["words"] };

const Units: FC<Part> = ({ view: { units }, words }) => (
  <fieldset class={units.error === null ? "units" : "units field-wrong"}>
    <legend>{words.format("node-edit-units", { count: units.chosen.size })}</legend>
    <input type="hidden" name="units.sent" value="1" />
    {units.error === null ? null : <p class="field-error">{units.error}</p>}
    {units.all.length === 0 ? <p>{words.format("node-edit-no-units")}</p> : null}
    <div class="units-list">
      {units.all.map(({ code, name }, at) => (
        <div class="check">
          <input
            type="checkbox"
            name="units"
            id={`unit-${at}`}
            value={code}
            {...(units.chosen.has(code) ? { checked: true } : {})}
          />
          <label for={`unit-${at}`}>
            <b>{code}</b> {name === code ? "" : name}
          </label>
        </div>
      ))}
    </div>
  </fieldset>
);

/** Rows beyond those written, for what is to be added without scripts. */
const SPARE = 2;

const Activities: FC<Part> = ({ view: { activities }, words }) => {
  const rows = [...activities.rows, ...Array.from({ length: SPARE }, () => ({ text: "", due: "" }))];
  return (
    <details
      class="activities"
      {...(activities.rows.length > 0 || activities.error !== null ? { open: true } : {})}
    >
      <summary>{words.format("node-edit-activities", { count: activities.rows.length })}</summary>
      {activities.error === null ? null : <p class="field-error">{activities.error}</p>}
      {rows.map(({ text, due }, at) => (
        <div class="field-row">
          <Field
            name={`activity.${at}.text`}
            label={words.format("node-edit-activity", { number: String(at + 1) })}
            value={text}
          />
          <Field
            name={`activity.${at}.due`}
            label={words.format("node-edit-due", { number: String(at + 1) })}
            type="date"
            value={due}
            width="short"
          />
        </div>
      ))}
    </details>
  );
};

const AddIndicator: FC<{ view: NodeView; context: PageContext }> = ({ view, context }) => {
  const { words } = context;
  const body = context.body?.code ?? "";
  return (
    <details class="structure">
      <summary>{words.format("node-edit-structure")}</summary>
      <Form
        action={draftPart(body, view.draft, "indicators")}
        context={context}
        label={words.format("node-edit-add-label")}
      >
        <input type="hidden" name="revision" value={String(view.revision)} />
        <input type="hidden" name="node" value={view.node.id} />
        <Field name="name" id="field-new-indicator" label={words.format("node-edit-add-name")} />
        <button type="submit" name="do" value="add" class="btn btn-outline-primary btn-sm">
          {words.format("node-edit-add")}
        </button>
      </Form>
      {view.indicators.map(({ id, name }) => (
        <Form
          action={draftPart(body, view.draft, "indicators")}
          context={context}
          class="remove-indicator"
          label={words.format("node-edit-remove-label", { indicator: id })}
        >
          <input type="hidden" name="revision" value={String(view.revision)} />
          <input type="hidden" name="node" value={view.node.id} />
          <input type="hidden" name="indicator" value={id} />
          <span>
            <b>{id}</b> {name.value}
          </span>
          <button type="submit" name="do" value="remove" class="btn btn-outline-danger btn-sm">
            {words.format("node-edit-remove")} <span class="visually-hidden">{id}</span>
          </button>
        </Form>
      ))}
    </details>
  );
};
