import type { FC } from "hono/jsx";
import type { RunLine } from "../../../application/feeds/list.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { StateShape } from "../../components/state/State.tsx";
import type { StateName } from "../../components/state/state.ts";

type Outcome = "proposed" | "accepted" | "refused" | "recorded" | "unchanged" | "failed";

const SHAPES: Readonly<Record<Outcome, StateName>> = {
  proposed: "at-risk",
  accepted: "reached",
  refused: "not-reached",
  recorded: "reached",
  unchanged: "on-track",
  failed: "not-reached",
};

/** How a reading ended, by shape and word. */
export const OutcomeMark: FC<{ line: RunLine; words: Catalogue }> = ({ line: { run, settled }, words }) => {
  const outcome: Outcome = settled === null ? run.outcome : settled.content.accepted ? "accepted" : "refused";
  const shape = SHAPES[outcome];
  return (
    <span class={`state state-${shape}`}>
      <StateShape state={shape} />
      {words.format("feed-outcome", { outcome })}
    </span>
  );
};
