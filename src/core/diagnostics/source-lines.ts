/** A place as editors count it: line and column from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text by lines: turns offsets into places and gives lines back. Built once in one pass, asked in logarithmic time. */
export class SourceLines {
  private readonly text: string;
  private readonly starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
    this.starts = starts;
  }

  get count(): number {
    return this.starts.length;
  }

  /** The place of an offset; one outside the text counts as its nearest end. */
  placeOf(offset: number): Place {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.startOf(middle + 1) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - this.startOf(low + 1) + 1 };
  }

  /** Offset at which a line (from 1) begins. */
  startOf(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
  }

  /** The text of a line (from 1) without its break. */
  lineText(line: number): string {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/(?:\r\n|\n|\r)$/, "");
  }
}
