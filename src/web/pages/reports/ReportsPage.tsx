import type { FC } from "hono/jsx";
import type { ListedDocument, ListedReports } from "../../../application/reports/list-reports.ts";
import type { Unit } from "../../../core/plan/plan.ts";
import { narrativeTitle } from "../../../documents/reports/narratives/narrated.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { Card } from "../../components/text/Card.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { Downloads } from "./Downloads.tsx";
import { documentTitle } from "./document-title.ts";
import { reportAddress, reportFileAddress, sectionAnchor } from "./report-addresses.ts";

export interface ReportsPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly listed: ListedReports;
  readonly mayWrite: boolean;
}

/** Relazioni: every document of the year, what people still owe it, its files. */
export const ReportsPage: FC<ReportsPageProps> = (props) => {
  const { context, listed } = props;
  const { words } = context;
  const [relazione, ...others] = listed.documents;
  const rounds = others.filter(({ kind }) => kind === "monitoring");
  const units = others.find(({ kind }) => kind === "units");
  const deviations = others.find(({ kind }) => kind === "deviations");
  return (
    <CycleFrame
      context={context}
      title={words.format("reports-title", { year: String(listed.year) })}
      lead={words.format("reports-lead")}
    >
      {relazione === undefined ? null : <RelazioneCard document={relazione} {...props} />}
      <section aria-labelledby="monitoring">
        <h2 id="monitoring">{words.format("reports-monitoring")}</h2>
        {rounds.length === 0 ? (
          <p>
            {words.format("reports-no-rounds")}{" "}
            <a href={address.rounds(props.body)}>{words.format("reports-to-rounds")}</a>
          </p>
        ) : (
          <div class="report-cards">
            {rounds.map((document) => (
              <RoundCard document={document} {...props} />
            ))}
          </div>
        )}
      </section>
      <section aria-labelledby="tables">
        <h2 id="tables">{words.format("reports-tables")}</h2>
        <div class="report-cards">
          {units === undefined ? null : <UnitsCard document={units} {...props} />}
          {deviations === undefined ? null : <PlainCard document={deviations} {...props} />}
        </div>
      </section>
    </CycleFrame>
  );
};

type CardProps = ReportsPageProps & { readonly document: ListedDocument };

const RelazioneCard: FC<CardProps> = (props) => {
  const { document, body, listed, context } = props;
  const { words } = context;
  const title = documentTitle(document, words);
  const { body: result } = listed.standing.evaluation;
  const link = (options: Parameters<typeof reportFileAddress>[3]) =>
    reportFileAddress(body, document.name, "pdf", options);
  return (
    <Card
      title={title}
      href={reportAddress(body, document.name)}
      eyebrow={words.format("reports-law-relazione")}
    >
      <div class="report-standing">
        <ScoreBar result={result} words={words} href={address.why(body)} />
      </div>
      <p>{words.format("reports-basis", { basis: document.basis, over: listed.over ? "yes" : "no" })}</p>
      <Missing {...props} />
      <Downloads body={body} document={document.name} title={title} words={words} />
      <details>
        <summary>{words.format("reports-other-forms")}</summary>
        <ul>
          <li>
            <a href={link({ structure: "unioncamere" })}>{words.format("reports-structure-unioncamere")}</a>
          </li>
          {document.basis === "present" ? null : (
            <li>
              <a href={link({ present: true })}>{words.format("reports-with-present")}</a>
            </li>
          )}
          <li>
            <a href={address.proof(body)}>{words.format("reports-proof")}</a>
          </li>
        </ul>
      </details>
    </Card>
  );
};

const RoundCard: FC<CardProps> = (props) => {
  const { document, body, context } = props;
  const { words } = context;
  const title = documentTitle(document, words);
  const closed = document.round?.closing !== null;
  return (
    <Card title={title} href={reportAddress(body, document.name)} level={3}>
      <p>{words.format("reports-round-basis", { closed: closed ? "yes" : "no" })}</p>
      <Missing {...props} />
      <Downloads body={body} document={document.name} title={title} words={words} />
      {closed ? (
        <p>
          <a href={reportFileAddress(body, document.name, "pdf", { later: true })}>
            {words.format("reports-with-later")}
          </a>
        </p>
      ) : null}
    </Card>
  );
};

const PlainCard: FC<CardProps> = ({ document, body, context: { words } }) => {
  const title = documentTitle(document, words);
  return (
    <Card title={title} level={3}>
      <p>{words.format(`reports-about-${document.kind}`)}</p>
      <Downloads
        body={body}
        document={document.name}
        title={title}
        words={words}
        formats={["xlsx", "pdf", "docx"]}
      />
    </Card>
  );
};

const UnitsCard: FC<CardProps> = ({ document, body, listed, context }) => {
  const { words } = context;
  const title = documentTitle(document, words);
  return (
    <Card title={title} level={3}>
      <p>{words.format("reports-about-units")}</p>
      <Downloads body={body} document={document.name} title={title} words={words} />
      <UnitChoice
        units={listed.standing.version.plan.units}
        action={`${reportAddress(body, document.name)}/unit`}
        context={context}
      />
    </Card>
  );
};

/** One unit's sheet, in the format wished. */
const UnitChoice: FC<{ units: readonly Unit[]; action: string; context: PageContext }> = ({
  units,
  action,
  context,
}) => {
  const { words } = context;
  return (
    <Form
      action={action}
      method="get"
      context={context}
      class="report-unit"
      label={words.format("reports-one-unit")}
    >
      <Field
        name="unit"
        type="select"
        label={words.format("reports-one-unit")}
        choices={units.map(({ code, name }) => ({ value: code, label: `${code} ${name}`.trim() }))}
      />
      <Field
        name="format"
        type="select"
        label={words.format("reports-format-label")}
        width="short"
        choices={["pdf", "docx", "xlsx"].map((format) => ({ value: format, label: format.toUpperCase() }))}
      />
      <button class="btn btn-outline-primary btn-sm" type="submit">
        {words.format("reports-download")}
      </button>
    </Form>
  );
};

/** What people still owe, as a list that leads to where it is written. */
const Missing: FC<CardProps> = ({ document, body, mayWrite, context: { words } }) => {
  const { missing, sections } = document;
  const href = reportAddress(body, document.name);
  if (missing.length === 0)
    return (
      <p>
        {words.format("reports-nothing-missing")} <a href={href}>{words.format("reports-read-texts")}</a>
      </p>
    );
  return (
    <details class="report-missing">
      <summary>{words.format("reports-missing", { count: missing.length, sections })}</summary>
      <ul>
        {missing.map((section) => (
          <li>
            <a href={`${href}#${sectionAnchor(section.id)}`}>{narrativeTitle(section, words)}</a>
          </li>
        ))}
      </ul>
      {mayWrite ? null : <p class="muted">{words.format("reports-who-writes")}</p>}
    </details>
  );
};
