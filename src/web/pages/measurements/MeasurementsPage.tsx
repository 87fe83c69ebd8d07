import type { FC } from "hono/jsx";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { Crumb, PageContext } from "../../page-context.ts";
import { newRequestAddress } from "../requests/addresses.ts";
import { SheetFiles } from "./SheetFiles.tsx";
import { SheetFilter } from "./SheetFilter.tsx";
import { SheetTable } from "./SheetTable.tsx";
import { SHAPES } from "./StatusMark.tsx";
import { sheetPart } from "./sheet-addresses.ts";
import type { SheetView } from "./view-model.ts";

export interface MeasurementsPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly crumbs: readonly Crumb[];
  readonly view: SheetView;
  /** Why what was sent was refused, for the top of the page. */
  readonly refused: { readonly text: string; readonly remedy: string | null } | null;
}

/** Rilevazioni: what is asked of me. A plain form that saves and sends; with the island it works like a spreadsheet. */
export const MeasurementsPage: FC<MeasurementsPageProps> = ({ context, body, crumbs, view, refused }) => {
  const { words } = context;
  return (
    <Layout
      context={context}
      title={words.format("sheet-title")}
      lead={words.format("sheet-lead", { ...view.counts, year: String(view.year) })}
      crumbs={crumbs}
      islands={["grid"]}
      wide
    >
      {refused === null ? null : (
        <Notice tone="error" title={refused.text} live>
          {refused.remedy}
        </Notice>
      )}
      <SheetFilter context={context} body={body} view={view} />
      {view.rows.length === 0 ? (
        <NothingHere context={context} body={body} view={view} />
      ) : (
        <Grid {...{ context, body, view }} />
      )}
      {view.mayMeasure ? <SheetFiles context={context} body={body} view={view} /> : null}
      {view.mayMeasure ? <AddUnit context={context} body={body} view={view} /> : null}
      {context.sources.some(({ label }) => label === "sources-requests") ? (
        <p>
          <a href={newRequestAddress(body, view.year)}>{words.format("request-new-for")}</a>
        </p>
      ) : null}
    </Layout>
  );
};

interface PartProps {
  readonly context: PageContext;
  readonly body: string;
  readonly view: SheetView;
}

const Grid: FC<PartProps> = ({ context, body, view }) => {
  const { words } = context;
  return (
    <Form
      action={address.measurements(body)}
      context={context}
      files
      class="sheet-form"
      id="sheet"
      label={words.format("sheet-title")}
    >
      <input type="hidden" name="year" value={String(view.year)} />
      <input type="hidden" name="query" value={queryOf(view)} />
      {view.mayMeasure ? <p class="sheet-small">{words.format("sheet-observed-help")}</p> : null}
      <div
        class="sheet-grid"
        data-grid=""
        data-check={sheetPart(body, "check")}
        data-save={sheetPart(body, "save")}
        data-attach={sheetPart(body, "evidence")}
        data-words={JSON.stringify(islandWords(context))}
      >
        {/* The first button is the one that Enter presses without scripts: it must not send anything off. */}
        <button hidden type="submit" name="action" value="save">
          {words.format("sheet-save")}
        </button>
        <SheetTable rows={view.rows} year={view.year} context={context} />
      </div>
      {view.mayMeasure ? (
        <div class="sheet-actions">
          <button class="btn btn-primary" type="submit" name="action" value="submit">
            {words.format("sheet-submit")}
          </button>
          <button class="btn btn-outline-primary" type="submit" name="action" value="save">
            {words.format("sheet-save")}
          </button>
          <p class="sheet-live" role="status" data-live=""></p>
        </div>
      ) : null}
      <details class="sheet-help">
        <summary>{words.format("sheet-help")}</summary>
        <dl class="sheet-keys">
          {KEYS.map(([keys, does]) => (
            <>
              <dt>{words.format(keys)}</dt>
              <dd>{words.format(does)}</dd>
            </>
          ))}
        </dl>
      </details>
    </Form>
  );
};

const KEYS = [
  ["sheet-key-move", "sheet-key-move-does"],
  ["sheet-key-ends", "sheet-key-ends-does"],
  ["sheet-key-edit", "sheet-key-edit-does"],
  ["sheet-key-escape", "sheet-key-escape-does"],
  ["sheet-key-paste", "sheet-key-paste-does"],
  ["sheet-key-undo", "sheet-key-undo-does"],
] as const;

/** Words that the island shows: it has no catalogue of its own. `%s` stands for what it sets in. */
function islandWords({ words }: PageContext): Readonly<Record<string, string>> {
  const say = (id: string): string => words.format(id);
  return {
    saving: say("sheet-live-saving"),
    saved: say("sheet-live-saved"),
    failed: say("sheet-live-failed"),
    pasted: say("sheet-live-pasted"),
    undone: say("sheet-live-undone"),
    undo: say("sheet-live-undo"),
    attaching: say("sheet-live-attaching"),
    drop: say("sheet-live-drop"),
    detach: say("sheet-detach"),
    draft: say("sheet-status-draft"),
    draftShape: SHAPES.draft,
    error: say("sheet-tone-error"),
    warning: say("sheet-tone-warning"),
    info: say("sheet-tone-info"),
  };
}

const NothingHere: FC<PartProps> = ({ context, body, view }) => {
  const { words } = context;
  const all = `${address.measurements(body)}?year=${view.year}&show=all`;
  if (view.all === 0)
    return (
      <Empty title={words.format("sheet-nothing-asked")}>{words.format("sheet-nothing-asked-why")}</Empty>
    );
  return (
    <Empty
      title={words.format("sheet-all-done")}
      action={{ label: words.format("sheet-show-all"), href: all }}
    >
      {words.format("sheet-all-done-why", { year: String(view.year) })}
    </Empty>
  );
};

const AddUnit: FC<PartProps> = ({ context, body, view }) => {
  const { words } = context;
  if (view.contributions.length === 0 || view.contributors.length === 0) return null;
  return (
    <details class="sheet-more">
      <summary>{words.format("sheet-add-unit")}</summary>
      <p>{words.format("sheet-add-unit-why")}</p>
      <Form action={sheetPart(body, "contribution")} context={context}>
        <input type="hidden" name="year" value={String(view.year)} />
        <Field
          name="row"
          type="select"
          label={words.format("sheet-add-unit-what")}
          choices={view.contributions}
        />
        <Field
          name="unit"
          type="select"
          label={words.format("sheet-add-unit-who")}
          choices={view.contributors}
        />
        <button class="btn btn-outline-primary" type="submit">
          {words.format("sheet-add-unit-do")}
        </button>
      </Form>
    </details>
  );
};

/** The filter as it goes on after a form was sent. */
export function queryOf({ year, filter }: Pick<SheetView, "year" | "filter">): string {
  const query = new URLSearchParams({ year: String(year), show: filter.show });
  if (filter.unit !== null) query.set("unit", filter.unit);
  if (filter.node !== null) query.set("node", filter.node);
  return query.toString();
}
