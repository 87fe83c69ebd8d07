import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDemonstration, DEMONSTRATION } from "../../src/application/demonstration/demonstration.ts";
import { beginSession } from "../../src/application/people/session.ts";
import type { Services } from "../../src/application/services.ts";
import { sessionCookie } from "../../src/server/security/cookies.ts";
import { serve } from "../../src/server/serve.ts";
import type { Person, Role } from "../../src/store/people.ts";

/** The body of the demonstration, and one that has no plan yet. */
export const LECCE = "cciaa_le";
export const NEW_BODY = "cciaa_br";

/** The real server on a real port, with the demonstration in it. */
export interface House {
  readonly address: string;
  readonly services: Services;
  /** The cookie of a session begun for somebody. */
  signIn(email: string, body?: string): Promise<{ readonly name: string; readonly value: string }>;
  stop(): Promise<void>;
}

/** E-mail of the demonstration's person with a role; the new body's officer has one of their own. */
export const emailOf = (role: Role): string => `${role}@demo.invalid`;
export const NEW_OFFICER = "bruna@example.it";

/** The last day of 2018: the example's measurements are all there. */
const END_OF_2018 = "2018-12-31T08:30:00Z";

const AGENT =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

/** The clock stands still at `now`. */
export async function openHouse(now: string = END_OF_2018): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-e2e-"));
  const running = await serve(
    {
      port: 0,
      host: "127.0.0.1",
      location: { engine: "sqlite", folder },
      publicAddress: null,
      secure: false,
      proxies: 0,
    },
    { clock: () => new Date(now), prepare: ({ services }) => prepare(services) },
  );
  const { services } = running.server;
  return {
    address: running.address,
    services,
    signIn: (email, body) => signIn(services, email, body ?? (email === NEW_OFFICER ? NEW_BODY : LECCE)),
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function prepare(services: Services): Promise<void> {
  await createDemonstration(services);
  const { store } = services;
  await store.createBody(
    { code: NEW_BODY, name: "Camera di commercio di Brindisi", demonstration: false },
    DEMONSTRATION,
  );
  await store.write(NEW_BODY, DEMONSTRATION, ({ people }) =>
    people.add({
      name: "Ufficio programmazione (prova)",
      email: NEW_OFFICER,
      roles: ["programming-office"],
      units: [],
      demonstration: false,
    }),
  );
}

async function signIn(services: Services, email: string, body: string) {
  const person = await personOf(services, email, body);
  const { token } = await services.store.write(
    body,
    { kind: "person", id: person.id, name: person.name },
    (writer) => beginSession(writer, person, "password", { address: "127.0.0.1", agent: AGENT }),
  );
  return { name: sessionCookie(body), value: token };
}

export async function personOf({ store }: Services, email: string, body: string = LECCE): Promise<Person> {
  const person = await store.read(body, ({ people }) => people.byEmail(email));
  if (person === null) throw new Error(`${body} has no ${email}`);
  return person;
}
