import type { FC } from "hono/jsx";
import type { Target } from "../../../core/target/target.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { targetWords } from "../../../messages/target-words.ts";

/** A target in a cell: a number with its sign and its unit stays on one line, words may go on to the next. */
export const TargetText: FC<{ target: Target; words: Catalogue }> = ({ target, words }) => {
  const { value, comparator, deadline } = target;
  const isShort = value.kind === "number" && comparator !== "increment" && deadline === null;
  return <span {...(isShort ? { class: "figure" } : {})}>{targetWords(target, words)}</span>;
};
