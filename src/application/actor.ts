import type { Scope } from "../store/keys.ts";
import type { Role } from "../store/people.ts";
import type { Author } from "../store/store.ts";

/** Who asks, as far as the request has shown. */
export type Actor =
  | { readonly kind: "public" }
  | {
      readonly kind: "person";
      readonly id: string;
      readonly name: string;
      readonly roles: readonly Role[];
      /** Units headed, those under them included. */
      readonly units: readonly string[];
      readonly demonstration: boolean;
    }
  | {
      readonly kind: "key";
      readonly id: string;
      readonly name: string;
      readonly scopes: readonly Scope[];
      /** Units for which it may measure; empty for all. */
      readonly units: readonly string[];
    };

export const PUBLIC: Actor = { kind: "public" };

/** How the actor signs what it does. Throws for the public, who signs nothing. */
export function authorOf(actor: Actor): Author {
  if (actor.kind === "public") throw new Error("the public signs nothing");
  return { kind: actor.kind, id: actor.id, name: actor.name };
}
