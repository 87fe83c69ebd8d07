import { Problem } from "../problem.ts";

/** Lets so many through at a time; the others wait, and past so many waiting are sent away. */
export class Gate {
  private readonly places: number;
  private readonly most: number;
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(places: number, most: number) {
    this.places = places;
    this.most = most;
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= this.places) {
      if (this.waiting.length >= this.most)
        throw new Problem("too-many-requests", "sign-in-busy", { seconds: 5 });
      // Who leaves hands over the place: the count inside stays as it is.
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.inside += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }
}
