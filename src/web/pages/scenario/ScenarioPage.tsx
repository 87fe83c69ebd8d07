import type { FC } from "hono/jsx";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { FieldTable } from "./FieldTable.tsx";
import { Results } from "./Results.tsx";
import type { ScenarioView } from "./view-model.ts";

export interface ScenarioPageProps {
  readonly context: PageContext;
  readonly view: ScenarioView;
  /** Address of this very scenario; null where its values are too many for one. */
  readonly shareHref: string | null;
}

/** Scenari: other values, and the scores that they would give. One form, nothing of it is kept. */
export const ScenarioPage: FC<ScenarioPageProps> = ({ context, view, shareHref }) => {
  const { words } = context;
  const body = context.body?.code ?? "";
  return (
    <CycleFrame
      context={context}
      title={words.format("scenario-title")}
      lead={words.format("scenario-lead")}
      islands={["scenario"]}
    >
      <div id="scenario-results" class="scenario-results" aria-live="polite">
        {view.faults === 0 ? null : (
          <Notice tone="error">
            <p>{words.format("scenario-faults", { count: view.faults })}</p>
          </Notice>
        )}
        <Results context={context} view={view} />
        {view.given === 0 || shareHref === null ? null : (
          <p class="no-print">
            <a href={shareHref}>{words.format("scenario-share")}</a>
          </p>
        )}
      </div>
      <Form action={address.scenario(body)} context={context} id="scenario-form" class="scenario-form">
        <h2>{words.format("scenario-values")}</h2>
        <div class="scenario-filter">
          <Choices context={context} view={view} />
          <button class="btn btn-outline-primary" type="submit">
            {words.format("scenario-show")}
          </button>
        </div>
        {view.kept.map(({ id, text }) => (
          <input type="hidden" name={id} value={text} />
        ))}
        {view.kept.length === 0 ? null : <p>{words.format("scenario-kept", { count: view.kept.length })}</p>}
        {view.more === 0 ? null : <p>{words.format("scenario-more", { count: view.more })}</p>}
        <FieldTable context={context} view={view} />
        <div class="actions">
          <button class="btn btn-primary" type="submit">
            {words.format("scenario-compute")}
          </button>
          <a class="btn btn-outline-primary" href={freshHref(body, view)}>
            {words.format("scenario-fresh")}
          </a>
        </div>
      </Form>
    </CycleFrame>
  );
};

const Choices: FC<{ context: PageContext; view: ScenarioView }> = ({ context: { words, year }, view }) => {
  const everything = { value: "", label: words.format("scenario-everything") };
  const years = (year?.all ?? [view.year]).map((one) => ({ value: String(one), label: String(one) }));
  return (
    <>
      <Field
        name="year"
        type="select"
        width="short"
        label={words.format("scenario-year")}
        value={String(view.year)}
        choices={years}
      />
      <Field
        name="as-of"
        type="date"
        width="short"
        label={words.format("scenario-as-of")}
        value={view.asOf}
      />
      {view.running ? (
        <Field
          name="basis"
          type="select"
          label={words.format("scenario-basis")}
          value={view.basis}
          choices={[
            { value: "measured", label: words.format("scenario-basis-measured") },
            { value: "expected", label: words.format("scenario-basis-expected") },
          ]}
        />
      ) : null}
      <Field
        name="node"
        type="select"
        label={words.format("scenario-node")}
        value={view.filter.node ?? ""}
        choices={[everything, ...view.nodeChoices]}
      />
      <Field
        name="unit"
        type="select"
        label={words.format("scenario-unit")}
        value={view.filter.unit ?? ""}
        choices={[everything, ...view.unitChoices]}
      />
    </>
  );
};

/** The same fields, empty. */
function freshHref(body: string, { year, asOf, filter }: ScenarioView): string {
  const query = new URLSearchParams({ year: String(year), "as-of": asOf });
  if (filter.node !== null) query.set("node", filter.node);
  if (filter.unit !== null) query.set("unit", filter.unit);
  return `${address.scenario(body)}?${query}`;
}
