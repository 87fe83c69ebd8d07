import type { FC } from "hono/jsx";
import type { SheetRow } from "../../../application/measurements/sheet-row.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

type Status = SheetRow["status"];

const WORDS = {
  "to-do": "sheet-status-to-do",
  draft: "sheet-status-draft",
  submitted: "sheet-status-submitted",
  validated: "sheet-status-validated",
  "to-correct": "sheet-status-to-correct",
} as const satisfies Record<Status, string>;

/** A shape for each state, so that none is told by colour alone. */
export const SHAPES: Readonly<Record<Status, string>> = {
  "to-do": "M2 2h12v12H2zM4 4v8h8V4z",
  draft: "M2 11 11 2l3 3-9 9H2z",
  submitted: "M2 8 14 2 10 14 8 9z",
  validated: "M2 8l2-2 3 3 6-6 2 2-8 8z",
  "to-correct": "M7 2h2v8H7zM7 12h2v2H7z",
};

/** How far a row has come: a shape, a word and, beneath, who has typed the draft. */
export const StatusMark: FC<{ status: Status; savedBy: string | null; words: Catalogue }> = ({
  status,
  savedBy,
  words,
}) => (
  <span class={`sheet-status sheet-status-${status}`} data-status="">
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={SHAPES[status]} fill="currentColor" fill-rule="evenodd" />
    </svg>
    <span>
      <span data-status-word="">{words.format(WORDS[status])}</span>
      <span class="sheet-small" data-saved="">
        {savedBy === null ? "" : words.format("sheet-saved-by", { by: savedBy })}
      </span>
    </span>
  </span>
);
