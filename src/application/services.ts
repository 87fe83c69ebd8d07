import type { Store } from "../store/store.ts";
import type { Standings } from "./standing.ts";

/** What use cases work with. */
export interface Services {
  readonly store: Store;
  readonly standings: Standings;
  readonly clock: () => Date;
}
