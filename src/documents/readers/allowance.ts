import { type Diagnostic, diagnostic } from "../../core/diagnostics/diagnostic.ts";
import { LIMITS } from "../limits.ts";

type Counted = "cells" | "blocks" | "pages" | "characters";
export type Exhausted = Counted | "time";

/** What one document may take. A reader asks before each thing it keeps and stops, with what it has, at the first "no". */
export class Allowance {
  private readonly taken: Record<Counted, number> = { cells: 0, blocks: 0, pages: 0, characters: 0 };
  private readonly end: number;
  private calls = 0;
  private ended: Exhausted | null = null;

  constructor(now = performance.now()) {
    this.end = now + LIMITS.seconds * 1000;
  }

  /** True where `amount` more of the thing may be kept. */
  take(what: Counted, amount = 1): boolean {
    this.taken[what] += amount;
    if (this.ended === null && this.taken[what] > LIMITS[what]) this.ended = what;
    return this.ended === null && this.inTime();
  }

  inTime(): boolean {
    this.calls += 1;
    if (this.calls % 256 === 0 && this.ended === null && performance.now() > this.end) this.ended = "time";
    return this.ended === null;
  }

  /** Milliseconds left. */
  get left(): number {
    return Math.max(0, this.end - performance.now());
  }

  stopForTime(): void {
    this.ended ??= "time";
  }

  get exhausted(): Exhausted | null {
    return this.ended;
  }

  diagnostics(): Diagnostic[] {
    if (this.ended === null) return [];
    const limit = this.ended === "time" ? LIMITS.seconds : LIMITS[this.ended];
    return [diagnostic("document-truncated", "warning", { what: this.ended, limit })];
  }
}
