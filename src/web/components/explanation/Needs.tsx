import type { FC } from "hono/jsx";
import type { Need } from "../../../core/evaluation/evaluation.ts";
import { MOST_FLAT } from "../folded/grouped-by-node.ts";
import type { Setting } from "./setting.ts";

/** What would complete a value. What another indicator asks for leads there; `own` is the indicator being explained. */
export const Needs: FC<{ needs: readonly Need[]; own: string; setting: Setting }> = ({
  needs,
  own,
  setting: { words, whyOf },
}) => {
  const list = (some: readonly Need[]) => (
    <ul class="needs">
      {some.map(({ indicator, quantity, year }) => (
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
  if (needs.length <= MOST_FLAT) return list(needs);
  return (
    <>
      {list(needs.slice(0, MOST_FLAT))}
      <details>
        <summary>{words.format("why-needs-more", { count: needs.length - MOST_FLAT })}</summary>
        {list(needs.slice(MOST_FLAT))}
      </details>
    </>
  );
};
