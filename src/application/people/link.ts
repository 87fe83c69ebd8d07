import type { OneTimeLink, Person } from "../../store/people.ts";
import type { Instant, Reader, Writer } from "../../store/store.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { signedBy } from "./author.ts";
import { hashPassword } from "./password.ts";
import { passwordFault } from "./password-rules.ts";
import { beginSession, type SignedIn } from "./session.ts";
import type { Visit } from "./throttle.ts";
import { hashOf, newToken } from "./token.ts";

/** How long an invitation or a new password's link is good, in milliseconds. */
const THREE_DAYS = 72 * 3600_000;

/** A link as it is handed over, once. */
export interface LinkIssued {
  readonly path: string;
  readonly expires: Instant;
}

export async function issueLink(
  writer: Writer,
  { id }: Person,
  purpose: OneTimeLink["purpose"],
): Promise<LinkIssued> {
  const token = newToken();
  const expires = new Date(Date.parse(writer.now) + THREE_DAYS).toISOString();
  await writer.people.addLink(hashOf(token), { person: id, purpose, expires });
  return { path: `/${encodeURIComponent(writer.body.code)}/welcome/${token}`, expires };
}

/** Whom a link lets in, and what for. Throws `Problem` "link-used" where it lets nobody in. */
export async function openLink(
  { store, clock }: Services,
  body: string,
  token: string,
): Promise<{ readonly person: Person; readonly purpose: OneTimeLink["purpose"] }> {
  return store.read(body, (reader) => opened(reader, token, clock().toISOString()));
}

/** Sets the password of whom the link lets in and signs them in; sessions opened before end. What is wrong with the password leaves the link good. */
export async function useLink(
  services: Services,
  body: { readonly code: string; readonly name: string },
  token: string,
  password: string,
  from: Visit,
): Promise<SignedIn> {
  const { person } = await openLink(services, body.code, token);
  const weak = passwordFault(password, { name: person.name, email: person.email, body });
  if (weak) throw new Problem("invalid-input", "people-input-wrong", {}, [weak]);
  const hash = await hashPassword(password, services.passwordCost);
  return services.store.write(body.code, signedBy(person), async (writer) => {
    const { person: still } = await opened(writer, token, writer.now);
    if ((await writer.people.useLink(hashOf(token))) === null) throw used();
    await writer.people.setPassword(still.id, hash);
    await writer.sessions.revokeAllOf(still.id);
    return beginSession(writer, still, "link", from);
  });
}

async function opened(reader: Reader, token: string, now: Instant) {
  const link = await reader.people.link(hashOf(token), now);
  const person = link && (await reader.people.byId(link.person));
  if (!person?.active || person.demonstration || !link) throw used();
  return { person, purpose: link.purpose };
}

const used = () => new Problem("not-found", "link-used");
