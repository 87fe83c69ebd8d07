import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { stateWord } from "../../../messages/state-words.ts";
import type { StateName } from "./state.ts";

export { stateWord };

/** A state by shape, word and colour: told apart in black and white too. */
export const State: FC<{ state: StateName; words: Catalogue }> = ({ state, words }) => (
  <span class={`state state-${state}`}>
    <StateShape state={state} />
    {stateWord(state, words)}
  </span>
);

/** The shape alone, 16 by 16, for where the word stands elsewhere; hidden from screen readers. */
export const StateShape: FC<{ state: StateName }> = ({ state }) => (
  <svg class="state-shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {SHAPES[state]()}
  </svg>
);

const SHAPES: Readonly<Record<StateName, () => unknown>> = {
  reached: () => (
    <>
      <circle class="shape" cx="8" cy="8" r="8" />
      <path class="mark" d="M4.3 8.3l2.5 2.5 5-5.3" />
    </>
  ),
  "on-track": () => (
    <>
      <circle class="outline" cx="8" cy="8" r="7" />
      <path class="shape" d="M6 4.2v7.6L12 8z" />
    </>
  ),
  "at-risk": () => (
    <>
      <path class="shape" d="M8 .8l7.8 14.2H.2z" />
      <path class="mark" d="M8 6v4.2M8 12.2v.6" />
    </>
  ),
  "not-reached": () => (
    <>
      <path class="shape" d="M1 1h14v14H1z" />
      <path class="mark" d="M5 5l6 6M11 5l-6 6" />
    </>
  ),
  "no-data": () => <circle class="outline dashed" cx="8" cy="8" r="7" />,
};
