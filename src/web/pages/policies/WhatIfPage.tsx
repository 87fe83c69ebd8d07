import type { FC } from "hono/jsx";
import type { Fault, Problem } from "../../../application/problem.ts";
import type { PolicyDocument } from "../../../core/policy/shipped.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { ReasonFields, type ReasonTyped } from "../../components/form/ReasonFields.tsx";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords, problemWords, told } from "../draft/fault-words.ts";
import { whatIf } from "./addresses.ts";
import type { MoveRow, YearView } from "./effect-view.ts";
import { PolicyMeaning } from "./PolicyMeaning.tsx";

export interface AdoptionTyped extends ReasonTyped {
  readonly fromYear: string;
}

export interface WhatIfPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly document: PolicyDocument;
  readonly warnings: readonly Fault[];
  readonly years: readonly YearView[];
  /** Years that can be chosen. */
  readonly measured: readonly number[];
  readonly mayManage: boolean;
  readonly adopting: { readonly typed: AdoptionTyped; readonly problem: Problem | null };
}

/** What would change in every year measured, had these rules applied; beneath, the form that adopts them. */
export const WhatIfPage: FC<WhatIfPageProps> = (props) => {
  const { context, document, warnings, years, mayManage } = props;
  const { words } = context;
  const { id, version } = document;
  return (
    <CycleFrame
      context={context}
      title={words.format("policy-what-if-title")}
      lead={words.format("policy-what-if-lead", { name: words.format("policy-named", { id, version }) })}
    >
      <PolicyMeaning document={document} words={words} />
      {warnings.map(({ message, params }) => (
        <Notice tone="warning">
          <p>{told(message, params, words)}</p>
        </Notice>
      ))}
      {years.length === 0 ? (
        <Empty title={words.format("policy-what-if-none")}>
          <p>{words.format("policy-what-if-teach")}</p>
        </Empty>
      ) : (
        <YearChoice {...props} />
      )}
      {years.map((view) => (
        <Year view={view} words={words} />
      ))}
      {mayManage ? <Adopt {...props} /> : null}
    </CycleFrame>
  );
};

const YearChoice: FC<WhatIfPageProps> = ({ context, body, document, measured, years }) => {
  const { words } = context;
  const shown = new Set(years.map(({ year }) => year));
  return measured.length < 2 ? null : (
    <Form action={whatIf(body)} context={context} class="policy-years">
      <input type="hidden" name="document" value={JSON.stringify(document)} />
      <fieldset>
        <legend>{words.format("policy-years")}</legend>
        {measured.map((year) => (
          <div class="check">
            <input
              type="checkbox"
              name="years"
              value={String(year)}
              id={`year-${year}`}
              {...(shown.has(year) ? { checked: true } : {})}
            />
            <label for={`year-${year}`}>{String(year)}</label>
          </div>
        ))}
        <button class="btn btn-outline-primary btn-sm" type="submit">
          {words.format("year-show")}
        </button>
      </fieldset>
    </Form>
  );
};

/** Rows shown at once; the rest opens in place. */
const FIRST_ROWS = 10;

const Year: FC<{ view: YearView; words: Catalogue }> = ({ view, words }) => {
  const { year, before, body, groups } = view;
  return (
    <section aria-labelledby={`effect-${year}`}>
      <h2 id={`effect-${year}`}>{words.format("policy-effect-year", { year: String(year) })}</h2>
      <DataTable
        caption={words.format("policy-effect-body", { year: String(year) })}
        captionHidden
        columns={[
          { label: words.format("policies-column-rules"), headerScope: "row" },
          { label: words.format("amendments-column-score") },
        ]}
        rows={[
          [words.format("policy-effect-now", before), <ScoreBar result={body.before} words={words} />],
          [words.format("policy-effect-then"), <ScoreBar result={body.after} words={words} />],
        ]}
      />
      <p>
        {words.format("policy-effect-change")} <Change change={body.change} tone={body.tone} />
      </p>
      {groups.length === 0 ? <p>{words.format("policy-effect-nobody")}</p> : null}
      {groups.map(({ of, rows, total }) => (
        <>
          <h3>{words.format(`policy-effect-${of}`, { count: rows.length, total })}</h3>
          <Rows
            rows={rows.slice(0, FIRST_ROWS)}
            caption={words.format("policy-effect-caption", { of, year: String(year) })}
            words={words}
          />
          {rows.length <= FIRST_ROWS ? null : (
            <details>
              <summary>{words.format("policy-effect-more", { count: rows.length - FIRST_ROWS })}</summary>
              <Rows
                rows={rows.slice(FIRST_ROWS)}
                caption={words.format("policy-effect-rest", { of, year: String(year) })}
                words={words}
              />
            </details>
          )}
        </>
      ))}
    </section>
  );
};

const Rows: FC<{ rows: readonly MoveRow[]; caption: string; words: Catalogue }> = ({
  rows,
  caption,
  words,
}) => (
  <DataTable
    caption={caption}
    captionHidden
    columns={[
      { label: words.format("policy-column-who"), headerScope: "row" },
      { label: words.format("policy-column-before"), align: "end" },
      { label: words.format("policy-column-after"), align: "end" },
      { label: words.format("policy-column-change"), align: "end" },
    ]}
    rows={rows.map(({ code, title, href, before, after, change, tone }) => [
      <a href={href}>
        <b>{code}</b> {title}
      </a>,
      <span class="figure">{before}</span>,
      <span class="figure">{after}</span>,
      <Change change={change} tone={tone} />,
    ])}
  />
);

/** Up and down by sign and shape of the number, never by colour alone. */
const Change: FC<{ change: string; tone: MoveRow["tone"] }> = ({ change, tone }) => (
  <span class={`figure change change-${tone}`}>{change}</span>
);

const Adopt: FC<WhatIfPageProps> = ({ context, body, document, adopting: { typed, problem } }) => {
  const { words } = context;
  const fault = faultWords(problem, words);
  return (
    <section class="decision-form" aria-labelledby="adopt-policy">
      <h2 id="adopt-policy">{words.format("policy-adopt-heading")}</h2>
      <p>{words.format("policy-adopt-meaning")}</p>
      {problem === null ? null : (
        <Notice tone="error" live title={problemWords(problem, words)}>
          {problem.faults
            .filter(({ at }) => !FIELDS.has(at ?? ""))
            .map(({ message, params }) => (
              <p>{told(message, params, words)}</p>
            ))}
        </Notice>
      )}
      <Form action={address.policies(body)} context={context}>
        <input type="hidden" name="document" value={JSON.stringify(document)} />
        <Field
          name="fromYear"
          label={words.format("policy-field-from-year")}
          help={words.format("policy-field-from-year-help")}
          inputmode="numeric"
          width="short"
          value={typed.fromYear}
          error={fault("fromYear")}
          required
        />
        <ReasonFields form="policy" context={context} typed={typed} fault={fault} />
        <button class="btn btn-primary" type="submit">
          {words.format("policy-adopt-button")}
        </button>
      </Form>
    </section>
  );
};

const FIELDS: ReadonlySet<string> = new Set(["fromYear", "reason", "number", "date"]);
