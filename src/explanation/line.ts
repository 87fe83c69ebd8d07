/** What a line of an explanation is, for those who colour or mark it. */
export type Tone = "title" | "step" | "datum" | "note" | "missing";

/** A line of an explanation; `depth` counts steps of indentation from 0. */
export interface ExplanationLine {
  readonly depth: number;
  readonly tone: Tone;
  readonly text: string;
}

export function line(depth: number, tone: Tone, text: string): ExplanationLine {
  return { depth, tone, text };
}
