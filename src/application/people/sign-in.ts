import type { Person } from "../../store/people.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { signedBy } from "./author.ts";
import { readEmail } from "./email.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import { beginSession, type SignedIn } from "./session.ts";
import { countAgainst, forgetFailures, takeTurn, throttleKeys, type Visit } from "./throttle.ts";

/** One answer for a wrong password, an unknown e-mail, a person without a password and one who was deactivated. */
const wrong = () => new Problem("not-signed-in", "sign-in-wrong");

/**
 * Recognises somebody by e-mail and password. Throws `Problem`: "sign-in-wrong", or "sign-in-wait" after too many
 * failures; neither the answer nor the work done for it tells whether somebody has that e-mail.
 */
export async function signInWithPassword(
  services: Services,
  body: string,
  input: { readonly email: string; readonly password: string },
  from: Visit,
): Promise<SignedIn> {
  const { store, passwordCost } = services;
  const email = readEmail(input.email);
  const keys = throttleKeys(email ?? input.email.trim().slice(0, 300), from);
  await takeTurn(store, body, keys);
  const { person, kept } = await passwordKept(services, body, email);
  const { matches, outdated } = await verifyPassword(input.password, kept, passwordCost);
  if (person === null || !matches) {
    await countAgainst(store, body, keys);
    throw wrong();
  }
  const renewed = outdated ? await hashPassword(input.password, passwordCost) : null;
  return store.write(body, signedBy(person), async (writer) => {
    const now = await writer.people.byId(person.id);
    if (!now?.active) throw wrong();
    await forgetFailures(writer, keys);
    if (renewed !== null) await writer.people.setPassword(person.id, renewed);
    return beginSession(writer, now, "password", from);
  });
}

/** Null for everybody who cannot come in by a password. */
async function passwordKept(
  { store }: Services,
  body: string,
  email: string | null,
): Promise<{ person: Person | null; kept: string | null }> {
  return store.read(body, async ({ people }) => {
    const person = await people.byEmail(email ?? "-");
    const credentials = await people.credentials(person?.id ?? "-");
    const may = person?.active === true && !person.demonstration;
    return { person, kept: may ? (credentials?.password ?? null) : null };
  });
}
