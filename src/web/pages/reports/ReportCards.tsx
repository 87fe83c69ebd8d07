import type { FC } from "hono/jsx";
import { sharesIn } from "../../../application/evidence/grades.ts";
import type { ListedDocument, ListedReports } from "../../../application/reports/list-reports.ts";
import { narrativeTitle } from "../../../documents/reports/narratives/narrated.ts";
import { address } from "../../addresses.ts";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { Card } from "../../components/text/Card.tsx";
import type { PageContext } from "../../page-context.ts";
import { Downloads } from "./Downloads.tsx";
import { documentTitle } from "./document-title.ts";
import { reportAddress, reportFileAddress, sectionAnchor } from "./report-addresses.ts";

export interface CardProps {
  readonly context: PageContext;
  readonly body: string;
  readonly listed: ListedReports;
  readonly mayWrite: boolean;
  readonly document: ListedDocument;
}

export const RelazioneCard: FC<CardProps> = (props) => {
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
        <ScoreBar
          result={result}
          words={words}
          href={address.why(body)}
          shares={sharesIn(listed.standing).body}
        />
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
            <a href={`${address.proof(body)}?year=${listed.year}&official=yes`}>
              {words.format("reports-proof")}
            </a>
          </li>
        </ul>
      </details>
    </Card>
  );
};

export const RoundCard: FC<CardProps> = (props) => {
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

export const PlainCard: FC<CardProps> = ({ document, body, context: { words } }) => {
  const title = documentTitle(document, words);
  return (
    <Card title={title} level={3}>
      <p>{words.format("reports-about-deviations")}</p>
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
