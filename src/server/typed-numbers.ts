import type { Typed } from "../application/publication/recompute.ts";
import type { Request } from "./server.ts";

/** Longer than any number that a person types. */
const LONGEST = 60;

/** What was typed into the parts of a mean: fields "w0", "s0", "w1"... in the order of the parts. */
export function typedMean(c: Request): Typed {
  return (part, what) => typed(c, `${what === "weight" ? "w" : "s"}${part}`);
}

export function typedAchievement(c: Request): {
  readonly measured: string | undefined;
  readonly bound: string | undefined;
} {
  return { measured: typed(c, "value"), bound: typed(c, "target") };
}

/** Numbers are read the Italian way; on an English page comma and point have changed places. */
function typed(c: Request, name: string): string | undefined {
  const text = c.req.query(name)?.slice(0, LONGEST);
  if (text === undefined || c.var.words.language === "it") return text;
  return text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}
