import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { datumWords } from "../../../messages/value-words.ts";
import { DateWords } from "../../components/text/DateWords.tsx";
import type { NodeEvent } from "./history.ts";

interface HistoryListProps {
  readonly events: readonly NodeEvent[];
  readonly hrefOf: (indicator: string) => string;
  readonly words: Catalogue;
}

/** Shown at once; the rest opens in place. */
const AT_ONCE = 8;

/** What happened to a node, the last first. */
export const HistoryList: FC<HistoryListProps> = ({ events, hrefOf, words }) => {
  const [first, rest] = [events.slice(0, AT_ONCE), events.slice(AT_ONCE)];
  return (
    <>
      <Events events={first} hrefOf={hrefOf} words={words} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{words.format("node-history-rest", { count: rest.length })}</summary>
          <Events events={rest} hrefOf={hrefOf} words={words} />
        </details>
      )}
    </>
  );
};

const Events: FC<HistoryListProps> = ({ events, hrefOf, words }) => (
  <ul class="node-history">
    {events.map((event) => (
      <li>
        <span class="muted">
          <DateWords date={event.at.slice(0, 10)} words={words} />
        </span>{" "}
        <Happened event={event} hrefOf={hrefOf} words={words} />
      </li>
    ))}
  </ul>
);

const Happened: FC<{ event: NodeEvent; hrefOf: HistoryListProps["hrefOf"]; words: Catalogue }> = ({
  event,
  hrefOf,
  words,
}) => {
  if (event.kind === "adopted") {
    const { version, changed } = event;
    const fields = (changed ?? []).map((field) => words.format("node-field", { field }));
    return (
      <span>
        {words.format("node-version", {
          number: version.number,
          act: version.act.number,
          date: dateWords(version.act.date, words),
          how: changed === null ? "first" : fields.length === 0 ? "same" : "changed",
          fields,
        })}
      </span>
    );
  }
  const { measurement, author, corrects } = event.entry;
  return (
    <span>
      <a href={hrefOf(measurement.indicator)}>{measurement.indicator}</a>{" "}
      {words.format("node-entry", {
        quantity: measurement.quantity ?? "",
        value: datumWords(measurement.value, words),
        year: String(measurement.year),
        date: measurement.observedOn,
        author: author.name,
        named: measurement.quantity === null ? "no" : "yes",
      })}
      {corrects === null ? null : words.format("node-entry-corrects", { reason: corrects.reason })}
    </span>
  );
};
