import type { FC } from "hono/jsx";
import type { RequestState } from "../../../application/requests/state.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { StateShape } from "../../components/state/State.tsx";
import type { StateName } from "../../components/state/state.ts";

/** The shapes and colours that scores have too; what waits for the office is what stands out. */
const SHAPE_OF: Readonly<Record<RequestState, StateName>> = {
  answered: "at-risk",
  waiting: "on-track",
  accepted: "reached",
  refused: "not-reached",
  expired: "not-reached",
  withdrawn: "no-data",
};

/** How a request stands, by shape, word and colour. */
export const RequestMark: FC<{ state: RequestState; words: Catalogue }> = ({ state, words }) => (
  <span class={`state state-${SHAPE_OF[state]}`}>
    <StateShape state={SHAPE_OF[state]} />
    {words.format("request-state", { state })}
  </span>
);
