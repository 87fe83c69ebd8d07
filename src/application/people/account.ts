import { LANGUAGES } from "../../messages/language.ts";
import type { Person } from "../../store/people.ts";
import type { Session } from "../../store/sessions.ts";
import type { Reader } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import { passwordFault } from "./password-rules.ts";
import { forgetFailures, takeTurn, throttleKeys, type Visit } from "./throttle.ts";

/** What a person sees of themselves. */
export interface Account {
  readonly person: Person;
  readonly sessions: readonly Session[];
  readonly hasPassword: boolean;
  readonly identities: readonly { readonly issuer: string; readonly subject: string }[];
}

export async function ownAccount({ store, clock }: Services, body: string, actor: Actor): Promise<Account> {
  const id = ownId(actor);
  return store.read(body, async (reader) => {
    const person = await own(reader, id);
    const credentials = await reader.people.credentials(id);
    const sessions = await reader.sessions.open(clock().toISOString(), id);
    return {
      person,
      sessions,
      hasPassword: credentials?.password !== null && credentials?.password !== undefined,
      identities: credentials?.identities ?? [],
    };
  });
}

/** Changes one's own password, the present one being shown; the other sessions end. */
export async function changeOwnPassword(
  services: Services,
  body: { readonly code: string; readonly name: string },
  actor: Actor,
  input: { readonly present: string; readonly password: string },
  session: Session | null,
  from: Visit,
): Promise<void> {
  const { store, passwordCost } = services;
  const { person, kept } = await store.read(body.code, async (reader) => {
    const person = await own(reader, ownId(actor));
    return { person, kept: (await reader.people.credentials(person.id))?.password ?? null };
  });
  if (person.demonstration) throw new Problem("conflict", "people-demonstration", { name: person.name });
  // A session left open is no licence to guess: the present password is throttled as at sign-in.
  const keys = throttleKeys(person.email, from);
  await takeTurn(store, body.code, keys);
  const { matches } = await verifyPassword(input.present, kept, passwordCost);
  if (!matches) throw refused("present", "account-present-wrong");
  await store.write(body.code, authorOf(actor), (writer) => forgetFailures(writer, keys), { house: true });
  const weak = passwordFault(input.password, { name: person.name, email: person.email, body });
  if (weak) throw new Problem("invalid-input", "people-input-wrong", {}, [weak]);
  const hash = await hashPassword(input.password, passwordCost);
  await store.write(body.code, authorOf(actor), async (writer) => {
    await writer.people.setPassword(person.id, hash);
    for (const other of await writer.sessions.open(writer.now, person.id))
      if (other.id !== session?.id) await writer.sessions.revoke(other.id);
  });
}

/** Chooses the language that one is written to in. */
export async function chooseOwnLanguage(
  { store }: Services,
  body: string,
  actor: Actor,
  language: string,
): Promise<void> {
  const id = ownId(actor);
  const known = LANGUAGES.find((one) => one === language);
  if (known === undefined) throw refused("language", "account-language-unknown");
  const { language: before } = await store.read(body, (reader) => own(reader, id));
  if (before === known) return;
  await store.write(body, authorOf(actor), async ({ people }) => {
    await people.change(id, { language: known });
  });
}

/** Ends one of one's own sessions; another's is not found. */
export async function endOwnSession(
  { store }: Services,
  body: string,
  actor: Actor,
  id: string,
): Promise<void> {
  const person = ownId(actor);
  await store.write(body, authorOf(actor), async (writer) => {
    const open = await writer.sessions.open(writer.now, person);
    if (!open.some((session) => session.id === id)) throw new Problem("not-found", "session-ended-already");
    await writer.sessions.revoke(id);
  });
}

function ownId(actor: Actor): string {
  if (actor.kind !== "person") throw new Problem("not-signed-in", "problem-not-signed-in");
  return actor.id;
}

async function own(reader: Reader, id: string): Promise<Person> {
  const person = await reader.people.byId(id);
  if (person === null) throw new Problem("not-found", "problem-not-found");
  return person;
}

function refused(at: string, message: string): Problem {
  return new Problem("invalid-input", "people-input-wrong", {}, [{ at, message, params: {} }]);
}
