import type { FC } from "hono/jsx";
import type { ActivityState } from "../../../core/activities/state.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { StateShape } from "../../components/state/State.tsx";
import type { StateName } from "../../components/state/state.ts";

/** The shapes and colours that scores have too: a filled disc is good, a square is bad, everywhere. */
export const SHAPE_OF: Readonly<Record<ActivityState, StateName>> = {
  late: "not-reached",
  due: "on-track",
  undated: "no-data",
  "done-late": "at-risk",
  done: "reached",
};

/** How a thing stands, by shape, word and colour. */
export const ActivityMark: FC<{ state: ActivityState; words: Catalogue }> = ({ state, words }) => (
  <span class={`state state-${SHAPE_OF[state]}`}>
    <StateShape state={SHAPE_OF[state]} />
    {words.format("activities-state", { state })}
  </span>
);
