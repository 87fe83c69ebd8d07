import type { Person } from "../../store/people.ts";
import type { Session } from "../../store/sessions.ts";
import type { Instant, Reader, Writer } from "../../store/store.ts";
import type { Services } from "../services.ts";
import { signedBy } from "./author.ts";
import type { Visit } from "./throttle.ts";
import { hashOf, newToken } from "./token.ts";

const MINUTE = 60_000;
/** A session that nobody uses ends after an hour; whatever is done with it, after twelve. */
const IDLE = 60 * MINUTE;
const LONGEST = 12 * 60 * MINUTE;

/** Somebody recognised. The token goes into a cookie and nowhere else. */
export interface SignedIn {
  readonly token: string;
  readonly session: Session;
  readonly person: Person;
}

/** Begins a session. It has a new token always: one that was there before somebody signed in opens nothing. */
export async function beginSession(
  writer: Writer,
  person: Person,
  method: Session["method"],
  { agent }: Visit,
): Promise<SignedIn> {
  const token = newToken();
  const expires = new Date(Date.parse(writer.now) + LONGEST).toISOString();
  const named = agent.replace(/[\p{Cc}\p{Cf}]/gu, "").slice(0, 200);
  const session = await writer.sessions.create(hashOf(token), {
    person: person.id,
    expires,
    agent: named,
    method,
  });
  await writer.people.recordVisit(person.id, (await writer.ledger.position()).sequence);
  return { token, session, person };
}

/** Whose session a token opens now; null where it opens none. */
export async function sessionOf(
  reader: Reader,
  token: string,
  now: Date,
): Promise<{ readonly session: Session; readonly person: Person } | null> {
  const session = await reader.sessions.byHash(hashOf(token));
  if (session === null || !isOpen(session, now.toISOString())) return null;
  const person = await reader.people.byId(session.person);
  return person?.active ? { session, person } : null;
}

export function isOpen({ revokedAt, expires, lastUsedAt }: Session, now: Instant): boolean {
  return revokedAt === null && now < expires && Date.parse(now) < Date.parse(lastUsedAt) + IDLE;
}

/** Keeps a session in use: at most one write a minute. */
export async function keepInUse(
  { store, clock }: Services,
  body: string,
  token: string,
  { session, person }: { readonly session: Session; readonly person: Person },
): Promise<void> {
  if (clock().getTime() < Date.parse(session.lastUsedAt) + MINUTE) return;
  await store.write(body, signedBy(person), (writer) => writer.sessions.touch(hashOf(token)), {
    house: true,
  });
}

/** Ends the session that the person is in; one that ended meanwhile leaves no entry in the audit trail. */
export async function signOut(
  { store }: Services,
  body: string,
  person: Pick<Person, "id" | "name">,
  session: string,
): Promise<void> {
  await store.write(body, signedBy(person), (writer) => writer.sessions.revoke(session));
}
