import type { AuditWriter } from "../audit.ts";
import type { BodyScope } from "../body-scope.ts";
import type { Author, Instant } from "../store.ts";

/** What every writer works with: the rows of its body, the moment, who writes, and the trail it must leave. */
export interface Transaction {
  readonly scope: BodyScope;
  readonly now: Instant;
  readonly author: Author;
  readonly record: AuditWriter["record"];
}

/** Who writes, as the rows that name one person do. */
export function signer({ author }: Transaction): { readonly id: string; readonly name: string } {
  return { id: author.id, name: author.name };
}
