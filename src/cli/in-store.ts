import type { Services } from "../application/services.ts";
import type { Store } from "../store/store.ts";
import { EXIT } from "./exit-code.ts";
import { Refusal } from "./refusal.ts";
import { presentStore, type StoreOptions, storeRefusal } from "./store-place.ts";

export interface BodyOptions extends StoreOptions {
  readonly body?: string;
}

/** Reads from a body's store, which may be another program's too: the body named, else the only one there is. */
export async function inStore<T>(
  options: BodyOptions,
  work: (services: Services, body: string) => Promise<T>,
): Promise<T> {
  const { openStoreAsItIs, placeOfStore } = await import("../store/open.ts");
  const { Standings } = await import("../application/standing.ts");
  const { Problem } = await import("../application/problem.ts");
  const { dayInRome } = await import("../store/day-in-rome.ts");
  const location = await presentStore(options);
  const clock = () => new Date();
  try {
    const store = await openStoreAsItIs(location, clock);
    try {
      const standings = new Standings(store, () => dayInRome(clock().toISOString()));
      return await work({ store, standings, clock }, await bodyOf(store, options.body));
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof Problem) throw new Refusal(error.id, error.params, EXIT.inputErrors);
    throw await storeRefusal(error, placeOfStore(location));
  }
}

async function bodyOf(store: Store, code: string | undefined): Promise<string> {
  const bodies = await store.bodies();
  const [only] = bodies;
  if (code === undefined && only !== undefined && bodies.length === 1) return only.code;
  if (code === undefined && only !== undefined)
    throw new Refusal("prove-which-body", { codes: bodies.map((body) => body.code) });
  const found = bodies.find((body) => body.code === code);
  if (found === undefined) throw new Refusal("prove-no-body", { code: code ?? "" }, EXIT.inputErrors);
  return found.code;
}
