import type { IsoDate } from "../core/period/iso-date.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** What every page knows of the request that asked for it. Pages are pure: all that they show comes in through here and their own data. */
export interface PageContext {
  /** Where the body's name leads; its dashboard unless told. */
  readonly home?: string;
  /** The words of the reader's language; Italian first. */
  readonly words: Catalogue;
  /** The body whose pages these are; null on pages before one is chosen. */
  readonly body: { readonly code: string; readonly name: string; readonly demonstration: boolean } | null;
  /** Who reads; null where nobody has signed in. */
  readonly reader: {
    readonly name: string;
    /** Names of roles as `application/roles.ts` has them. */
    readonly roles: readonly string[];
    readonly demonstration: boolean;
  } | null;
  /** Goes into every form as the hidden field `csrf`. Empty where nobody has signed in. */
  readonly csrf: string;
  /** Of this page alone: tells a form sent twice from two forms. */
  readonly once?: string;
  /** Path of the page asked for, with its query, as the browser sent it. */
  readonly path: string;
  /** The day on which the page is read: "fra 12 giorni" counts from here. */
  readonly today: IsoDate;
  /** The year that is shown and the years that can be chosen; null where no plan is in force. */
  readonly year: { readonly shown: number; readonly all: readonly number[] } | null;
  /** Pages of the main menu that this reader may open. */
  readonly menu: readonly MenuEntry[];
  /** Pages of the yearly cycle that this reader may open. */
  readonly cycle: readonly MenuEntry[];
  /** Pages of the sources that this reader may open. */
  readonly sources: readonly MenuEntry[];
  /** Told once, after something was done: "Salvato alle 18:04". */
  readonly notice: { readonly tone: "done" | "warning" | "error"; readonly text: string } | null;
  /** Address of a built file ("islands/grid.js", "style.css") with its content hash, to be cached for ever. */
  readonly asset: (name: string) => string;
}

export interface MenuEntry {
  /** Message id of the label. */
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** One step of the path in the tree, root first; the last is the page itself and has no address. */
export interface Crumb {
  readonly label: string;
  readonly href: string | null;
}
