import type { Catalogue } from "../../messages/catalogue.ts";

/** "ufficio programmazione, amministratore": the reader's roles in words, a name that has none as it is. */
export function readerRoles(roles: readonly string[], words: Catalogue): string {
  return roles.map((role) => roleWord(role, words)).join(", ");
}

export function roleWord(role: string, words: Catalogue): string {
  const id = `role-${role}`;
  return words.has(id) ? words.format(id) : role;
}

/** Every role has a word: the ids by which the catalogue knows them. */
export const ROLE_WORDS = [
  "role-programming-office",
  "role-head-of-unit",
  "role-manager",
  "role-secretary-general",
  "role-political-body",
  "role-evaluator",
  "role-administrator",
  "role-public",
] as const;
