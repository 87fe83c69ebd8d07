import type { Store } from "../store/store.ts";
import type { PasswordCost } from "./people/password.ts";
import type { Standings } from "./standing.ts";

/** What use cases work with. */
export interface Services {
  readonly store: Store;
  readonly standings: Standings;
  readonly clock: () => Date;
  /** What a guess at a password costs; `PASSWORD_COST` where it is left out. */
  readonly passwordCost?: PasswordCost;
}
