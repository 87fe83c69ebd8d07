import type { Catalogue } from "../messages/catalogue.ts";
import type { Channel } from "./channel.ts";

/** What a command is given to speak with: the words of the language chosen and the two ways out. */
export interface Session {
  readonly words: Catalogue;
  /** Results. */
  readonly out: Channel;
  /** Messages. */
  readonly err: Channel;
}
