import type { FC } from "hono/jsx";
import type { Fault } from "../../../application/problem.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

/** Warnings that whoever is sure confirms in one tick. Nothing where there is none. */
export const DoubtsCheck: FC<{ doubts: readonly Fault[]; words: Catalogue }> = ({ doubts, words }) =>
  doubts.length === 0 ? null : (
    <div class="check">
      <input
        type="checkbox"
        id="confirm"
        name="confirm"
        value={doubts.map(({ message }) => message).join(" ")}
      />
      <label for="confirm">{words.format("sheet-confirm")}</label>
    </div>
  );
