import type { Problem } from "../../../application/problem.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

/** Why what was sent was refused, for the top of the page. */
export interface Refused {
  readonly text: string;
  readonly remedy: string | null;
}

export function refusedOf({ id, params }: Problem, words: Catalogue): Refused {
  return {
    text: words.format(id, params),
    remedy: words.has(id, "remedy") ? words.format(id, params, "remedy") : null,
  };
}
