import type { FC } from "hono/jsx";
import type { Need } from "../../../core/evaluation/evaluation.ts";
import { needLine } from "../../../explanation/input-lines.ts";
import type { Setting } from "./setting.ts";

/** What would complete a value, each item leading to the indicator that asks for it. */
export const Needs: FC<{ needs: readonly Need[]; setting: Setting }> = ({ needs, setting }) => (
  <ul class="needs">
    {needs.map((need) => (
      <li>
        <a href={setting.whyOf({ kind: "indicator", key: need.indicator })}>
          {needLine(need, 0, setting.words).text}
        </a>
      </li>
    ))}
  </ul>
);
