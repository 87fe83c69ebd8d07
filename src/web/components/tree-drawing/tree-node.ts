import type { DrawnNode } from "../../../documents/drawing/drawn-node.ts";

/** A box of the tree as a page shows it: it leads somewhere, and hides what hangs from it. */
export interface TreeNode extends DrawnNode {
  readonly href: string;
  /** How many nodes hang from it, at any depth. */
  readonly beneath: number;
  /** Whether they are hidden, and the address at which it is the other way round; null where nothing hangs from it. */
  readonly fold: { readonly closed: boolean; readonly href: string } | null;
}
