import type { Person } from "../../store/people.ts";
import type { Reader } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { SIGN_IN, signedBy } from "./author.ts";
import { readEmail } from "./email.ts";
import { beginSession, type SignedIn } from "./session.ts";
import type { Visit } from "./throttle.ts";

/** Somebody as an OIDC provider vouches for them. */
export interface VouchedFor {
  readonly issuer: string;
  readonly subject: string;
  /** Null where the provider does not vouch that it is theirs. */
  readonly verifiedEmail: string | null;
}

/**
 * Recognises whom a provider vouches for: by the identity linked before, else by a verified e-mail that a person of the
 * body has, which links the two. Nobody is created by signing in. Throws `Problem` "sign-in-unknown" or, where the e-mail is
 * there without being vouched for, "sign-in-unverified".
 */
export async function signInWithIdentity(
  { store }: Services,
  body: string,
  vouched: VouchedFor,
  from: Visit,
): Promise<SignedIn> {
  const { issuer, subject } = vouched;
  const found = await store.read(body, (reader) => personOf(reader, vouched));
  if (found === null)
    throw new Problem("forbidden", vouched.verifiedEmail === null ? "sign-in-unverified" : "sign-in-unknown");
  return store.write(body, found.linked ? signedBy(found.person) : SIGN_IN, async (writer) => {
    const still = await personOf(writer, vouched);
    if (still === null) throw new Problem("forbidden", "sign-in-unknown");
    if (!still.linked) await writer.people.linkIdentity(still.person.id, issuer, subject);
    return beginSession(writer, still.person, "oidc", from);
  });
}

/** Links an identity to who is signed in: later it lets them in, whatever its e-mail. */
export async function linkIdentity(
  { store }: Services,
  body: string,
  actor: Actor,
  { issuer, subject }: VouchedFor,
): Promise<void> {
  if (actor.kind !== "person") throw new Problem("not-signed-in", "problem-not-signed-in");
  if (actor.demonstration) throw new Problem("conflict", "people-demonstration", { name: actor.name });
  await store.write(body, authorOf(actor), async (writer) => {
    const holder = await writer.people.byIdentity(issuer, subject);
    if (holder?.id === actor.id) throw new Problem("already-done", "identity-linked-already");
    if (holder !== null) throw new Problem("conflict", "identity-anothers");
    await writer.people.linkIdentity(actor.id, issuer, subject);
  });
}

async function personOf(
  { people }: Reader,
  { issuer, subject, verifiedEmail }: VouchedFor,
): Promise<{ readonly person: Person; readonly linked: boolean } | null> {
  const linked = await people.byIdentity(issuer, subject);
  if (linked) return linked.active ? { person: linked, linked: true } : null;
  const email = verifiedEmail === null ? null : readEmail(verifiedEmail);
  const invited = email === null ? null : await people.byEmail(email);
  if (!invited?.active || invited.demonstration) return null;
  // Who has one identity at this provider is not taken for another because an address was given to somebody else.
  const known = (await people.credentials(invited.id))?.identities ?? [];
  return known.some((identity) => identity.issuer === issuer) ? null : { person: invited, linked: false };
}
