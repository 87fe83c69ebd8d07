import type { Actor } from "../../../src/application/actor.ts";
import { createDemonstration, DEMONSTRATION } from "../../../src/application/demonstration/demonstration.ts";
import { personActor } from "../../../src/application/people/recognise.ts";
import { type PublicationInput, publishYear } from "../../../src/application/publication/publish.ts";
import type { Role } from "../../../src/store/people.ts";
import { type TestServer, testServer } from "../support.ts";

export const LECCE = "cciaa_le";

/** The demonstration on the last day of 2018, asked without a network. */
export interface PublicationHouse extends TestServer {
  actor(role: Role): Promise<Actor>;
  publish(input?: Partial<PublicationInput>): Promise<number>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  text(path: string): Promise<string>;
}

export const PDF = new TextEncoder().encode("%PDF-1.7\n% una relazione di prova\n");

export async function publicationHouse(): Promise<PublicationHouse> {
  const server = await testServer({
    now: "2018-12-31T08:30:00Z",
    publicAddress: "https://performance.example.it",
  });
  const { services } = server.server;
  await createDemonstration(services);
  const actor = (role: Role): Promise<Actor> =>
    server.store.read(LECCE, async (reader) => {
      const person = (await reader.people.list()).find(({ roles }) => roles.includes(role));
      if (!person) throw new Error(`nobody is ${role}`);
      return personActor(reader, person);
    });
  const get = async (path: string, headers: Record<string, string> = {}) =>
    server.app.request(`/${LECCE}${path}`, { headers: { "accept-language": "it", ...headers } });
  return {
    ...server,
    actor,
    publish: async (input = {}) => {
      const office = await actor("programming-office");
      const { number } = await publishYear(services, LECCE, office, {
        year: 2018,
        note: "",
        keep: [],
        files: [],
        ...input,
      });
      return number;
    },
    get,
    text: async (path) => (await get(path)).text(),
  };
}

export { DEMONSTRATION };
