import { StoreBusy } from "./store.ts";

/** Lets so many do something at once; the others wait in line, each no longer than it is willing to. */
export class Turns {
  #free: number;
  readonly #line: (() => void)[] = [];
  readonly #patience: number;

  /** `patience` in milliseconds. */
  constructor(places: number, patience: number) {
    this.#free = places;
    this.#patience = patience;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await this.#wait();
    try {
      return await work();
    } finally {
      const next = this.#line.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }

  #wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = () => {
        clearTimeout(tired);
        resolve();
      };
      const tired = setTimeout(() => {
        this.#line.splice(this.#line.indexOf(go), 1);
        reject(new StoreBusy("nobody ahead in the line has finished"));
      }, this.#patience);
      this.#line.push(go);
    });
  }
}
