import { bodies } from "./0001-bodies.ts";
import { plans } from "./0002-plans.ts";
import { ledger } from "./0003-ledger.ts";
import { people } from "./0004-people.ts";
import { keys } from "./0005-keys.ts";
import { cycle } from "./0006-cycle.ts";
import { sources } from "./0007-sources.ts";
import { feedClaims } from "./0008-feed-claims.ts";
import { languagesAndKeys } from "./0009-languages-and-keys.ts";
import type { Migration } from "./migration.ts";

/** Every step in order, listed by hand. */
export const MIGRATIONS: readonly Migration[] = [
  bodies,
  plans,
  ledger,
  people,
  keys,
  cycle,
  sources,
  feedClaims,
  languagesAndKeys,
];

/** The version of the store that this program writes. */
export const PRESENT = MIGRATIONS.length;
