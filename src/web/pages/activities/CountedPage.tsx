import type { FC } from "hono/jsx";
import type { countedActivities } from "../../../application/activities/counted.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { datumWords } from "../../../messages/value-words.ts";
import { address } from "../../addresses.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { DateWords } from "../../components/text/DateWords.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { ActivityMark } from "./ActivityMark.tsx";

type CountedPageProps = Awaited<ReturnType<typeof countedActivities>> & {
  readonly context: PageContext;
  readonly body: string;
};

/** What a recorded value counted, from the snapshot kept with it. */
export const CountedPage: FC<CountedPageProps> = ({ context, body, entry, snapshot }) => {
  const { words } = context;
  const { indicator, node, day, items } = snapshot;
  return (
    <SourcesFrame
      context={context}
      title={words.format("activities-counted-title")}
      lead={words.format("activities-counted-lead", {
        indicator,
        value: datumWords(entry.measurement.value, words),
        day: dateWords(day, words),
      })}
    >
      <p>{words.format("activities-counted-meaning")}</p>
      <p>
        <a href={address.indicator(body, indicator)}>{indicator}</a>
        {" · "}
        <a href={address.node(body, node)}>{node}</a>
      </p>
      <DataTable
        caption={words.format("activities-counted-table")}
        columns={[
          { label: words.format("activities-column-what"), headerScope: "row" },
          { label: words.format("activities-column-owner") },
          { label: words.format("activities-column-due") },
          { label: words.format("activities-column-done") },
          { label: words.format("activities-column-state") },
        ]}
        rows={items.map(({ key, text, owner, due, doneOn, state }) => [
          <a href={address.activity(body, node, key)}>{text}</a>,
          <span class="activities-owner">{owner ?? "–"}</span>,
          due === null ? "–" : <DateWords date={due} words={words} />,
          doneOn === null ? "–" : <DateWords date={doneOn} words={words} />,
          <ActivityMark state={state} words={words} />,
        ])}
      />
    </SourcesFrame>
  );
};
