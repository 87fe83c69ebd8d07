/** A seeded generator (mulberry32): the same seed gives the same plan and the same measurements on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.integer(0, choices.length - 1)];
    if (choice === undefined) throw new RangeError("nothing to pick from");
    return choice;
  }

  /** A decimal text with at most three decimals. */
  decimal(low: number, high: number): string {
    const decimals = this.integer(0, 3);
    return (low + this.next() * (high - low)).toFixed(decimals);
  }

  /** An ISO date of the year. */
  date(year: number): string {
    const day = this.integer(0, 364);
    return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
  }
}
