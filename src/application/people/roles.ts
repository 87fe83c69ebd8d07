/** Pages know roles and scopes by these lists. */
export { SCOPES, type Scope } from "../../store/keys.ts";
export { ROLES, type Role } from "../../store/people.ts";
