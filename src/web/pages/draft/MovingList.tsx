import type { FC } from "hono/jsx";
import type { Moving } from "../../../application/plans/moving.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

/** Indicators that the draft gives another place: where each goes, and what goes along or ends. */
export const MovingList: FC<{ moving: readonly Moving[]; words: Catalogue }> = ({ moving, words }) =>
  moving.length === 0 ? null : (
    <>
      <h3>{words.format("draft-moving")}</h3>
      <p>{words.format("draft-moving-meaning")}</p>
      <ul>
        {moving.map((one) => (
          <li>
            <b>{one.name}</b>: {whereTo(one, words)}
            {one.decided === null ? null : (
              <>
                {" "}
                <strong>{words.format("draft-moving-decided", { year: String(one.decided) })}</strong>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );

function whereTo({ from, to, entries, sources }: Moving, words: Catalogue): string {
  return to === null
    ? words.format("draft-moving-ends", { from, entries, sources })
    : words.format("draft-moving-goes", { from, to, entries, sources });
}
