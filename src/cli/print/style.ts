import type { Catalogue } from "../../messages/catalogue.ts";
import type { Colours } from "../channel.ts";
import type { Session } from "../session.ts";

/** How to print: in which language, colours and columns. */
export interface Style {
  readonly words: Catalogue;
  readonly colours: Colours;
  readonly width: number;
}

/** The style of results (standard output). */
export function resultStyle({ words, out }: Session): Style {
  return { words, colours: out.colours, width: out.width };
}

/** The style of messages (standard error). */
export function messageStyle({ words, err }: Session): Style {
  return { words, colours: err.colours, width: err.width };
}
