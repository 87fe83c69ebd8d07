import { address } from "../../addresses.ts";

/** The form of new rules, begun from others: the id of those that come with the program, or the number of those adopted. */
export function newPolicy(body: string, from?: string): string {
  const page = `${address.policies(body)}/new`;
  return from === undefined ? page : `${page}?from=${encodeURIComponent(from)}`;
}

/** What would change with a policy named in the same way. */
export function whatIf(body: string, policy?: string): string {
  const page = `${address.policies(body)}/what-if`;
  return policy === undefined ? page : `${page}?policy=${encodeURIComponent(policy)}`;
}
