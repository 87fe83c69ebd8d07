import type { FC } from "hono/jsx";
import type { KeptHeader } from "../../../application/feeds/list.ts";
import type { Problem } from "../../../application/problem.ts";
import { Field } from "../../components/form/Field.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords } from "../draft/fault-words.ts";
import { momentWords } from "./feed-words.ts";

/** The key of a feed as its form carries it: never its value, which goes along sealed until it is saved. */
export interface HeaderTyped {
  readonly name: string;
  /** "" where none was typed. */
  readonly sealed: string;
  readonly remove: boolean;
}

export const BLANK_HEADER: HeaderTyped = { name: "", sealed: "", remove: false };

interface HeaderFieldsProps {
  readonly context: PageContext;
  readonly typed: HeaderTyped;
  readonly kept: KeptHeader | null;
  readonly problem: Problem | null;
}

/** What the feed shows to be let in: replaced by typing another, and never shown again. */
export const HeaderFields: FC<HeaderFieldsProps> = ({ context: { words }, typed, kept, problem }) => {
  const wrong = faultWords(problem, words);
  const state =
    typed.sealed !== ""
      ? words.format("feed-header-carried", { name: typed.name })
      : kept === null
        ? null
        : words.format("feed-header-kept", {
            name: kept.name,
            origin: kept.origin,
            by: kept.keptBy,
            moment: momentWords(kept.keptAt, words),
          });
  return (
    <details class="feed-header" {...(state === null && problem === null ? {} : { open: true })}>
      <summary>{words.format("feed-header-title")}</summary>
      <p class="muted">{words.format("feed-header-what")}</p>
      {state === null ? null : <p class="feed-header-state">{state}</p>}
      <input type="hidden" name="headerSealed" value={typed.sealed} />
      <div class="field-row">
        <Field
          name="headerName"
          label={words.format("feed-header-name-label")}
          value={typed.name === "" ? (kept?.name ?? "") : typed.name}
          help={words.format("feed-header-name-help")}
          error={wrong("header.name")}
          autocomplete="off"
        />
        <Field
          name="headerValue"
          type="password"
          label={words.format("feed-header-value-label")}
          help={words.format(state === null ? "feed-header-value-help" : "feed-header-value-keep")}
          error={wrong("header.value")}
          autocomplete="new-password"
        />
      </div>
      {state === null ? null : (
        <div class="check">
          <input
            type="checkbox"
            id="headerRemove"
            name="headerRemove"
            value="yes"
            {...(typed.remove ? { checked: true } : {})}
          />
          <label for="headerRemove">{words.format("feed-header-remove")}</label>
        </div>
      )}
    </details>
  );
};
