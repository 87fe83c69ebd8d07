import type { FC } from "hono/jsx";
import type { VerdictName } from "../../../application/validation/state.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { StateShape } from "../../components/state/State.tsx";

const SHAPES = {
  confirmed: "reached",
  corrected: "at-risk",
  "not-verifiable": "not-reached",
  none: "no-data",
} as const;

/** A verdict by shape, word and colour; "da giudicare" where there is none. */
export const VerdictMark: FC<{ verdict: VerdictName | null; words: Catalogue }> = ({ verdict, words }) => {
  const shape = SHAPES[verdict ?? "none"];
  return (
    <span class={`state state-${shape}`}>
      <StateShape state={shape} />
      {words.format("validation-verdict", { verdict: verdict ?? "none" })}
    </span>
  );
};
