import type { Actor } from "../../../src/application/actor.ts";
import { createSetupLink, startFirstBody } from "../../../src/application/people/first-start.ts";
import { useLink } from "../../../src/application/people/link.ts";
import { addPerson } from "../../../src/application/people/people.ts";
import { personActor } from "../../../src/application/people/recognise.ts";
import type { Config } from "../../../src/server/config.ts";
import { type TestServer, testServer } from "../support.ts";

export const BODY = "cciaa_le";
export const ADMIN = {
  name: "Anna Bianchi",
  email: "anna.bianchi@ente.it",
  password: "tre gatti sul tetto verde",
};
export const MARIO = {
  name: "Mario Rossi",
  email: "mario.rossi@ente.it",
  password: "quattro lune sopra il mare",
};
/** Cheap guesses: the tests make many. */
export const CHEAP = { logN: 4, r: 1, p: 1 };
export const VISIT = { address: "192.0.2.1", agent: "test" };

/** A body with an administrator and one more person, both with their passwords. */
export async function houseWithPeople(options: Partial<Config> = {}) {
  const site = cheap(await testServer(options));
  const { services } = site.server;
  const token = (await createSetupLink(services))?.split("/").at(-1) ?? "";
  const { signedIn } = await startFirstBody(
    services,
    token,
    { ...ADMIN, code: BODY, bodyName: "Camera di commercio di Lecce" },
    VISIT,
  );
  const administrator: Actor = await site.store.read(BODY, (reader) => personActor(reader, signedIn.person));
  const { person, link } = await addPerson(services, BODY, administrator, {
    name: MARIO.name,
    email: MARIO.email,
    roles: ["manager"],
    units: [],
  });
  const body = { code: BODY, name: "Camera di commercio di Lecce" };
  await useLink(services, body, link.path.split("/").at(-1) ?? "", MARIO.password, VISIT);
  return { site, services, administrator, body, mario: person };
}

export function cheap(site: TestServer): TestServer {
  Object.assign(site.server.services, { passwordCost: CHEAP });
  return site;
}
