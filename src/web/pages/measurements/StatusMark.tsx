import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { ShownStatus } from "./row-view.ts";

const WORDS = {
  "to-do": "sheet-status-to-do",
  optional: "sheet-status-optional",
  draft: "sheet-status-draft",
  submitted: "sheet-status-submitted",
  validated: "sheet-status-validated",
  "to-correct": "sheet-status-to-correct",
} as const satisfies Record<ShownStatus, string>;

/** A shape for each state, so that none is told by colour alone. */
export const SHAPES: Readonly<Record<ShownStatus, string>> = {
  "to-do": "M2 2h12v12H2zM4 4v8h8V4z",
  optional: "M3 7h2v2H3zM7 7h2v2H7zM11 7h2v2h-2z",
  draft: "M2 11 11 2l3 3-9 9H2z",
  submitted: "M2 8 14 2 10 14 8 9z",
  validated: "M2 8l2-2 3 3 6-6 2 2-8 8z",
  "to-correct": "M7 2h2v8H7zM7 12h2v2H7z",
};

/** How far a row has come: a shape, a word and, beneath, who has typed the draft. */
export const StatusMark: FC<{ status: ShownStatus; savedBy: string | null; words: Catalogue }> = ({
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
