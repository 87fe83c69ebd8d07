import type { ApiKey } from "../../store/keys.ts";
import type { Person } from "../../store/people.ts";
import type { Session } from "../../store/sessions.ts";
import type { Reader } from "../../store/store.ts";
import { type Actor, PUBLIC } from "../actor.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { keepInUse, sessionOf } from "./session.ts";
import { hashOf } from "./token.ts";
import { unitsHeaded } from "./units-headed.ts";

/** What API keys begin with, so that one that got out is recognised where it lies. */
export const KEY_PREFIX = "tgd_";

/** What a request shows of who asks. A key counts before a cookie. */
export interface Shown {
  /** Of the cookie. */
  readonly token: string | null;
  /** Of the header `Authorization: Bearer`. */
  readonly key: string | null;
}

/** Who asks. Throws `Problem` where a key is shown that opens nothing; a token that opens nothing is the public's. */
export async function actorOf(
  services: Services,
  body: string,
  { token, key }: Shown,
): Promise<{ readonly actor: Actor; readonly session: Session | null }> {
  if (key !== null) return { actor: await keyActor(services, body, key), session: null };
  if (token === null) return { actor: PUBLIC, session: null };
  const found = await services.store.read(body, async (reader) => {
    const opened = await sessionOf(reader, token, services.clock());
    return opened && { opened, actor: await personActor(reader, opened.person) };
  });
  if (found === null) return { actor: PUBLIC, session: null };
  await keepInUse(services, body, token, found.opened);
  return { actor: found.actor, session: found.opened.session };
}

export async function personActor(reader: Reader, person: Person): Promise<Actor> {
  const { id, name, roles, demonstration } = person;
  return { kind: "person", id, name, roles, units: await unitsHeaded(reader, person.units), demonstration };
}

/** A key's last use is written at most once a minute. */
const MINUTE = 60_000;

async function keyActor({ store, clock }: Services, body: string, shown: string): Promise<Actor> {
  const hash = hashOf(shown);
  const now = clock();
  const found = await store.read(body, async (reader) => {
    const key = shown.startsWith(KEY_PREFIX) ? await reader.keys.byHash(hash) : null;
    if (key === null || !isUsable(key, now)) return null;
    return { key, units: await unitsHeaded(reader, key.units) };
  });
  if (found === null) throw new Problem("not-signed-in", "problem-key-unknown");
  const { id, name, scopes, lastUsedAt } = found.key;
  if (lastUsedAt === null || Date.parse(lastUsedAt) + MINUTE <= now.getTime())
    await store.write(body, { kind: "key", id, name }, (writer) => writer.keys.touch(hash), { house: true });
  return { kind: "key", id, name, scopes, units: found.units };
}

function isUsable({ revokedAt, expires }: ApiKey, now: Date): boolean {
  return revokedAt === null && (expires === null || now.toISOString() < expires);
}
