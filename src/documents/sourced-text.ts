import type { Span } from "../core/diagnostics/diagnostic.ts";

/**
 * A text that knows where each of its characters stands in the source, whatever was cut, folded or healed on the way.
 * `offsets[i]` is the source offset of character i; `offsets[length]` is the source offset just after the last one.
 * Immutable: every operation gives a new text whose positions are still the user's own.
 */
export class SourcedText {
  readonly text: string;
  private readonly offsets: Int32Array;

  private constructor(text: string, offsets: Int32Array) {
    this.text = text;
    this.offsets = offsets;
  }

  static readonly EMPTY = new SourcedText("", Int32Array.of(0));

  /** The piece [start, end) of a source, unchanged. */
  static of(source: string, start = 0, end = source.length): SourcedText {
    const offsets = new Int32Array(end - start + 1);
    for (let i = 0; i <= end - start; i += 1) offsets[i] = start + i;
    return new SourcedText(source.slice(start, end), offsets);
  }

  /** The same text, for a source that has `by` more characters before it. */
  moved(by: number): SourcedText {
    return by === 0
      ? this
      : new SourcedText(
          this.text,
          this.offsets.map((offset) => offset + by),
        );
  }

  /** Pieces one after another; a separator takes the place where the next piece begins. */
  static join(pieces: readonly SourcedText[], separator = ""): SourcedText {
    if (pieces.length === 0) return SourcedText.EMPTY;
    const text = pieces.map((piece) => piece.text).join(separator);
    const offsets = new Int32Array(text.length + 1);
    let at = 0;
    pieces.forEach((piece, index) => {
      if (index > 0) {
        const here = piece.offsets[0] ?? 0;
        for (let i = 0; i < separator.length; i += 1) offsets[at++] = here;
      }
      offsets.set(piece.offsets.subarray(0, piece.length), at);
      at += piece.length;
    });
    const last = pieces[pieces.length - 1] ?? SourcedText.EMPTY;
    offsets[at] = last.offsets[last.length] ?? 0;
    return new SourcedText(text, offsets);
  }

  get length(): number {
    return this.text.length;
  }

  /** Source offset of character `index` (0..length). */
  offsetAt(index: number): number {
    return this.offsets[Math.max(0, Math.min(index, this.length))] ?? 0;
  }

  /** The range of the source that this text (or a part of it) covers. */
  span(start = 0, end = this.length): Span {
    const from = this.offsetAt(start);
    const to = end > start ? this.offsetAt(end - 1) + 1 : from;
    return { start: from, end: Math.max(from, to) };
  }

  slice(start: number, end = this.length): SourcedText {
    const from = Math.max(0, Math.min(start, this.length));
    const to = Math.max(from, Math.min(end, this.length));
    const offsets = this.offsets.slice(from, to + 1);
    if (to > from) offsets[to - from] = (this.offsets[to - 1] ?? 0) + 1;
    return new SourcedText(this.text.slice(from, to), offsets);
  }

  trim(): SourcedText {
    const start = this.text.length - this.text.trimStart().length;
    if (start === 0 && this.text.trimEnd().length === this.text.length) return this;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** Runs of white space become one blank; ends trimmed. */
  foldBlanks(): SourcedText {
    // A single blank stands for itself: most texts pass as they are.
    return this.replace(/\s{2,}|[^\S ]/gu, " ").trim();
  }

  /** A text that stands for something else (an entity, a picture of a letter) at one offset of the source. */
  static standingAt(offset: number, text: string): SourcedText {
    return new SourcedText(text, new Int32Array(text.length + 1).fill(offset));
  }

  /**
   * Replaces every match; the replacement (a text, or what `replacement` makes of the matched words) stands at the
   * place of what it replaces.
   */
  replace(pattern: RegExp, replacement: string | ((match: string) => string)): SourcedText {
    const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
    const pieces: SourcedText[] = [];
    let last = 0;
    for (const match of this.text.matchAll(global)) {
      pieces.push(this.slice(last, match.index));
      const words = typeof replacement === "string" ? replacement : replacement(match[0]);
      if (words !== "") pieces.push(SourcedText.standingAt(this.offsetAt(match.index), words));
      last = match.index + match[0].length;
    }
    if (last === 0 && pieces.length === 0) return this;
    pieces.push(this.slice(last));
    return SourcedText.join(pieces);
  }

  split(pattern: RegExp): SourcedText[] {
    const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
    const pieces: SourcedText[] = [];
    let last = 0;
    for (const match of this.text.matchAll(global)) {
      pieces.push(this.slice(last, match.index));
      last = match.index + match[0].length;
    }
    pieces.push(this.slice(last));
    return pieces;
  }
}
