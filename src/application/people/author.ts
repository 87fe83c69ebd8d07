import type { Person } from "../../store/people.ts";
import type { Author } from "../../store/store.ts";

/** How the program signs what it does before it knows who asks. */
export const SIGN_IN: Author = { kind: "system", id: "sign-in", name: "Traguardo" };
export const SETUP: Author = { kind: "system", id: "setup", name: "Traguardo" };

/** How somebody signs who has just been recognised. */
export function signedBy({ id, name }: Pick<Person, "id" | "name">): Author {
  return { kind: "person", id, name };
}
