import { type Person, ROLES, type Role } from "../../store/people.ts";
import type { Writer } from "../../store/store.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { signedBy } from "./author.ts";
import { beginSession, type SignedIn } from "./session.ts";
import type { Visit } from "./throttle.ts";

/** What the people of the demonstration are called: their role, and that they do not exist. */
const NAMES: Readonly<Record<Role, string>> = {
  "programming-office": "Ufficio programmazione (dimostrazione)",
  "head-of-unit": "Responsabile di unità (dimostrazione)",
  manager: "Dirigente (dimostrazione)",
  "secretary-general": "Segretario generale (dimostrazione)",
  "political-body": "Organo politico (dimostrazione)",
  evaluator: "OIV (dimostrazione)",
  administrator: "Amministratore (dimostrazione)",
};

/**
 * One person a role, in a body of the demonstration and nowhere else; `units` are those that the head of unit heads.
 * ".invalid" is a domain that no mail reaches (RFC 6761). Those already there stay as they are.
 */
export async function createDemonstrationPeople(
  writer: Writer,
  units: readonly string[] = [],
): Promise<readonly Person[]> {
  if (!writer.body.demonstration) throw new Problem("forbidden", "demonstration-elsewhere");
  const people: Person[] = [];
  for (const role of ROLES) {
    const email = `${role}@demo.invalid`;
    const there = await writer.people.byEmail(email);
    const headed = role === "head-of-unit" ? units : [];
    people.push(
      there ??
        (await writer.people.add({
          name: NAMES[role],
          email,
          roles: [role],
          units: headed,
          demonstration: true,
        })),
    );
  }
  return people;
}

/** Whom one may enter as; nobody outside a demonstration. */
export async function demonstrationPeople({ store }: Services, body: string): Promise<readonly Person[]> {
  return store.read(body, async (reader) => {
    if (!reader.body.demonstration) return [];
    const people = (await reader.people.list()).filter(
      ({ demonstration, active }) => demonstration && active,
    );
    const rank = ({ roles }: Person) => ROLES.findIndex((role) => roles.includes(role));
    return people.sort((a, b) => rank(a) - rank(b));
  });
}

/** Enters as a person of the demonstration, without a password. Outside one there is no such thing. */
export async function enterDemonstration(
  services: Services,
  body: string,
  id: string,
  from: Visit,
): Promise<SignedIn> {
  const person = (await demonstrationPeople(services, body)).find((one) => one.id === id);
  if (!person) throw new Problem("not-found", "problem-not-found");
  return services.store.write(body, signedBy(person), (writer) =>
    beginSession(writer, person, "demonstration", from),
  );
}
