import type { FC } from "hono/jsx";
import type { ActivityDetail } from "../../../application/activities/list.ts";
import { address } from "../../addresses.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { DateWords, Deadline } from "../../components/text/DateWords.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import type { Refused } from "../rounds/refused.ts";
import { ActivityMark } from "./ActivityMark.tsx";
import { ProgressForm } from "./ProgressForm.tsx";
import type { ProgressTyped } from "./progress-typed.ts";

export interface ActivityPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly detail: ActivityDetail;
  readonly typed: ProgressTyped;
  readonly refused: Refused | null;
  readonly maySeeEvidence: boolean;
}

/** One thing programmed: where it stands, the form that says how it goes, and all that was said before. */
export const ActivityPage: FC<ActivityPageProps> = (props) => {
  const { context, body, detail, refused } = props;
  const { words } = context;
  const { line } = detail;
  const to = sameMoment(context.path);
  return (
    <SourcesFrame
      context={context}
      title={line.programmed.text}
      lead={<ActivityMark state={line.state} words={words} />}
    >
      {refused === null ? null : (
        <Notice tone="error" title={refused.text} live>
          {refused.remedy}
        </Notice>
      )}
      <p>
        <a href={to(address.activities(body))}>{words.format("activities-back")}</a>
      </p>
      <Facts {...props} />
      {line.mayReport ? (
        <ProgressForm {...props} />
      ) : (
        <p class="muted">{words.format("activities-not-yours", { units: line.units.length })}</p>
      )}
      <History {...props} />
    </SourcesFrame>
  );
};

const Facts: FC<ActivityPageProps> = ({ context, body, detail: { line, day } }) => {
  const { words, path } = context;
  const to = sameMoment(path);
  const { node, programmed, owner, units, starts, due, doneOn, measured } = line;
  return (
    <dl class="facts">
      <dt>{words.format("activities-column-node")}</dt>
      <dd>
        <a href={to(address.node(body, node.id))}>
          {node.code === null ? node.title : `${node.code} ${node.title}`}
        </a>
      </dd>
      {programmed.indicator === null ? null : (
        <>
          <dt>{words.format("activities-fact-indicator")}</dt>
          <dd>
            <a href={to(address.indicator(body, programmed.indicator))}>{programmed.indicator}</a>
          </dd>
        </>
      )}
      <dt>{words.format(owner === null ? "activities-fact-units" : "activities-column-owner")}</dt>
      <dd>{units.length === 0 ? words.format("activities-fact-nobody") : units.join(", ")}</dd>
      {starts === null ? null : (
        <>
          <dt>{words.format("activities-column-starts")}</dt>
          <dd>
            <DateWords date={starts} words={words} />
          </dd>
        </>
      )}
      <dt>{words.format("activities-column-due")}</dt>
      <dd>
        {due === null ? (
          words.format("activities-fact-undated")
        ) : doneOn === null ? (
          <Deadline date={due} today={day} words={words} />
        ) : (
          <DateWords date={due} words={words} />
        )}
      </dd>
      {doneOn === null ? null : (
        <>
          <dt>{words.format("activities-column-done")}</dt>
          <dd>
            <DateWords date={doneOn} words={words} />{" "}
            {measured ? <span class="activities-place">{words.format("activities-measured")}</span> : null}
          </dd>
        </>
      )}
    </dl>
  );
};

const History: FC<ActivityPageProps> = ({ context, body, detail, maySeeEvidence }) => {
  const { words } = context;
  const { history, named, line } = detail;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.format("activities-history")}</h2>
      {history.length === 0 ? (
        <p>{words.format("activities-history-none")}</p>
      ) : (
        <DataTable
          caption={words.format("activities-history-table")}
          captionHidden
          columns={[
            { label: words.format("activities-history-when"), headerScope: "row" },
            { label: words.format("activities-column-owner") },
            { label: words.format("activities-column-starts") },
            { label: words.format("activities-column-due") },
            { label: words.format("activities-column-done") },
            { label: words.format("activities-column-evidence") },
            { label: words.format("activities-column-note") },
          ]}
          rows={history.map(({ content, at, author }) => [
            <>
              {momentWords(at, words)}
              {named ? <span class="activities-place">{author.name}</span> : null}
              {content.text === line.programmed.text ? null : (
                <span class="activities-place">
                  {words.format("activities-history-other", { text: content.text })}
                </span>
              )}
            </>,
            <span class="activities-owner">{content.owner ?? "–"}</span>,
            content.starts === null ? "–" : <DateWords date={content.starts} words={words} />,
            content.due === null ? "–" : <DateWords date={content.due} words={words} />,
            content.doneOn === null ? "–" : <DateWords date={content.doneOn} words={words} />,
            content.evidence.length === 0 ? (
              "–"
            ) : (
              <ul class="activities-files">
                {content.evidence.map(({ hash, name }) => (
                  <li>{maySeeEvidence ? <a href={address.evidence(body, hash)}>{name}</a> : name}</li>
                ))}
              </ul>
            ),
            content.note === "" ? "–" : content.note,
          ])}
        />
      )}
    </section>
  );
};
