/** A run of characters on one page. Points, from the top left corner of the page as it shows; `y` is the baseline. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** The marked content that it is part of, by which the structure tree names it; null outside any. */
  readonly mark: string | null;
  /** Marked as no part of the text: page headers, ornaments. */
  readonly artifact: boolean;
}

/** A straight line drawn on the page. For a horizontal one `at` is its y and it runs from x `from` to `to`. */
export interface Ruling {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A node of the structure tree as pdf.js gives it. */
export interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rulings: readonly Ruling[];
  readonly tree: StructureNode | null;
}
