/** What pages know of people and keys. */
export { SCOPES, type Scope } from "../../store/keys.ts";
export { type Person, ROLES, type Role } from "../../store/people.ts";
