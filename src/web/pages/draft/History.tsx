import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import type { HistoryLine } from "./history-view.ts";

/** Every change of the draft, the last first; nothing where there is none. */
export const History: FC<{ lines: readonly HistoryLine[]; words: Catalogue }> = ({ lines, words }) =>
  lines.length === 0 ? null : (
    <details class="history" id="history">
      <summary>{words.format("draft-history", { count: lines.length })}</summary>
      <DataTable
        caption={words.format("draft-history-caption")}
        captionHidden
        columns={[
          { label: words.format("history-when"), headerScope: "row" },
          { label: words.format("history-who") },
          { label: words.format("history-what") },
          { label: words.format("history-value") },
        ]}
        rows={lines.map(({ day, time, by, what, subject, value }) => [
          `${day}, ${time}`,
          by,
          subject === null ? what : `${what} · ${subject}`,
          value === null || value === "" ? "–" : value,
        ])}
      />
    </details>
  );
