import type { Person } from "../../store/people.ts";
import type { Session } from "../../store/sessions.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { isOpen } from "./session.ts";

/** Who is signed in, last used first. */
export async function listSessions(
  { store, clock }: Services,
  body: string,
  actor: Actor,
): Promise<readonly { readonly session: Session; readonly person: Person }[]> {
  require(actor, "manage-sessions");
  const now = clock().toISOString();
  return store.read(body, async (reader) => {
    const people = new Map((await reader.people.list()).map((person) => [person.id, person]));
    return (await reader.sessions.open(now)).flatMap((session) => {
      const person = people.get(session.person);
      return person && isOpen(session, now) ? [{ session, person }] : [];
    });
  });
}

/** Ends a session: its next request is nobody's. */
export async function revokeSession(
  { store }: Services,
  body: string,
  actor: Actor,
  id: string,
): Promise<void> {
  require(actor, "manage-sessions");
  await store.write(body, authorOf(actor), async (writer) => {
    if (!(await writer.sessions.revoke(id))) throw new Problem("not-found", "session-ended-already");
  });
}

/** Ends all sessions of a person; resolves to how many there were. None leaves no entry in the audit trail. */
export async function revokeSessionsOf(
  { store }: Services,
  body: string,
  actor: Actor,
  person: string,
): Promise<number> {
  require(actor, "manage-sessions");
  return store.write(body, authorOf(actor), async (writer) => {
    if ((await writer.people.byId(person)) === null) throw new Problem("not-found", "problem-not-found");
    return writer.sessions.revokeAllOf(person);
  });
}
