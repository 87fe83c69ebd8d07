import type { FC } from "hono/jsx";
import type { Light as LightName } from "../../../application/rounds/round.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { lightWord } from "../../../messages/round-words.ts";
import { StateShape } from "../../components/state/State.tsx";
import type { StateName } from "../../components/state/state.ts";

/** A light has the shape and colour of the state that it foretells. */
export const STATE_OF: Readonly<Record<LightName, StateName>> = {
  green: "reached",
  amber: "at-risk",
  red: "not-reached",
};

/** A traffic light by shape, word and colour; null is no answer. */
export const Light: FC<{ light: LightName | null; words: Catalogue }> = ({ light, words }) => {
  const state = light === null ? "no-data" : STATE_OF[light];
  return (
    <span class={`state state-${state}`}>
      <StateShape state={state} />
      {lightWord(light, words)}
    </span>
  );
};
