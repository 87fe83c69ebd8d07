import type { FC } from "hono/jsx";
import type { Need } from "../../../core/evaluation/evaluation.ts";
import type { Setting } from "./setting.ts";

/** What would complete a value. What another indicator asks for leads there; `own` is the indicator being explained. */
export const Needs: FC<{ needs: readonly Need[]; own: string; setting: Setting }> = ({
  needs,
  own,
  setting: { words, whyOf },
}) => (
  <ul class="needs">
    {needs.map(({ indicator, quantity, year }) => (
      <li>
        {indicator === own ? null : (
          <>
            <a href={whyOf({ kind: "indicator", key: indicator })}>{indicator}</a>{" "}
          </>
        )}
        {words.format("why-need", { name: quantity ?? "none", year: String(year) })}
      </li>
    ))}
  </ul>
);
