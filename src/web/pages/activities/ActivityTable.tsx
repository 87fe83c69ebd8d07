import type { FC } from "hono/jsx";
import type { ActivityLine } from "../../../application/activities/programme.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { address } from "../../addresses.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { DateWords } from "../../components/text/DateWords.tsx";
import { ActivityMark } from "./ActivityMark.tsx";

interface ActivityTableProps {
  readonly lines: readonly ActivityLine[];
  readonly body: string;
  readonly to: (href: string) => string;
  readonly words: Catalogue;
}

/** Everything that the drawing shows, in words; each row leads to its own page. */
export const ActivityTable: FC<ActivityTableProps> = ({ lines, body, to, words }) => (
  <DataTable
    caption={words.format("activities-table")}
    columns={[
      { label: words.format("activities-column-what"), headerScope: "row" },
      { label: words.format("activities-column-node") },
      { label: words.format("activities-column-owner") },
      { label: words.format("activities-column-starts") },
      { label: words.format("activities-column-due") },
      { label: words.format("activities-column-done") },
      { label: words.format("activities-column-state") },
    ]}
    rows={lines.map(({ programmed, node, owner, starts, due, doneOn, state, measured }) => [
      <>
        <a href={to(address.activity(body, programmed.node, programmed.key))}>{programmed.text}</a>
        {programmed.indicator === null ? null : (
          <span class="activities-place">
            {words.format("activities-milestone", { indicator: programmed.indicator })}
          </span>
        )}
      </>,
      <a href={to(address.node(body, node.id))} title={node.title}>
        {node.code ?? node.title}
      </a>,
      <span class="activities-owner">{owner ?? "–"}</span>,
      starts === null ? "–" : <DateWords date={starts} words={words} />,
      due === null ? "–" : <DateWords date={due} words={words} />,
      doneOn === null ? (
        "–"
      ) : (
        <span>
          <DateWords date={doneOn} words={words} />
          {measured ? <span class="activities-place">{words.format("activities-measured")}</span> : null}
        </span>
      ),
      <ActivityMark state={state} words={words} />,
    ])}
  />
);
