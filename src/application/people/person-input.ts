import { ROLES, type Role } from "../../store/people.ts";
import type { Reader } from "../../store/store.ts";
import { type Fault, Problem } from "../problem.ts";
import { readEmail } from "./email.ts";
import { readName } from "./person-name.ts";

/** A person as a form or a program describes one. */
export interface PersonInput {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  /** Codes of the units headed. */
  readonly units: readonly string[];
}

export interface ReadPerson {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly units: readonly string[];
}

/** The person as it is kept; `self` is who has the e-mail already. Throws `Problem` with the faults of each field. */
export async function readPerson(
  reader: Reader,
  input: PersonInput,
  self: string | null = null,
): Promise<ReadPerson> {
  const [name, email] = [readName(input.name), readEmail(input.email)];
  const roles = ROLES.filter((role) => input.roles.includes(role));
  const units = [...new Set(input.units)];
  const other = email === null ? null : await reader.people.byEmail(email);
  const faults = [
    ...(name === null ? [fault("name", "people-name-missing")] : []),
    ...(email === null ? [fault("email", "people-email-form")] : []),
    ...(other !== null && other.id !== self ? [fault("email", "people-email-taken")] : []),
    ...(roles.length === 0 ? [fault("roles", "people-roles-missing")] : []),
    ...(new Set(input.roles).size > roles.length && roles.length > 0
      ? [fault("roles", "people-roles-unknown")]
      : []),
    ...(await unitFaults(reader, roles, units)),
  ];
  if (name === null || email === null || faults.length > 0)
    throw new Problem("invalid-input", "people-input-wrong", {}, faults);
  return { name, email, roles, units };
}

/** Units are those of the plan in force. Before the first plan there are none, and the head of a unit waits for it. */
async function unitFaults(
  reader: Reader,
  roles: readonly Role[],
  units: readonly string[],
): Promise<Fault[]> {
  const version = await reader.plans.current();
  const known = version?.plan.units.map(({ code }) => code) ?? [];
  const foreign = units.filter((unit) => !known.includes(unit));
  if (foreign.length > 0) return [fault("units", "people-units-unknown", { units: foreign })];
  if (known.length > 0 && roles.includes("head-of-unit") && units.length === 0)
    return [fault("units", "people-units-missing")];
  return [];
}

function fault(at: string, message: string, params: Fault["params"] = {}): Fault {
  return { at, message, params };
}
