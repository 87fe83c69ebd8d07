import type { Actor } from "../../../src/application/actor.ts";
import { createDemonstration, DEMONSTRATION } from "../../../src/application/demonstration/demonstration.ts";
import { personActor } from "../../../src/application/people/recognise.ts";
import { beginSession } from "../../../src/application/people/session.ts";
import { type PublicationInput, publishYear } from "../../../src/application/publication/publish.ts";
import { sessionFormToken } from "../../../src/server/security/form-token.ts";
import type { Person, Role } from "../../../src/store/people.ts";
import type { Store } from "../../../src/store/store.ts";
import { type TestServer, testServer } from "../support.ts";

export const LECCE = "cciaa_le";

/** The demonstration on the last day of 2018, nothing of it public yet, asked without a network. */
export interface PublicationHouse extends TestServer {
  actor(role: Role): Promise<Actor>;
  publish(input?: Partial<PublicationInput>): Promise<number>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** A browser of somebody with a role, with which pages are asked for and forms are sent. */
  signIn(role: Role): Promise<Browser>;
  text(path: string): Promise<string>;
}

export const PDF = new TextEncoder().encode("%PDF-1.7\n% una relazione di prova\n");

export interface Browser {
  readonly cookie: string;
  page(path: string): Promise<string>;
  send(path: string, fields: Record<string, string | readonly string[] | File>): Promise<Response>;
}

/** The text of an answer with the mark of UTF-8 where it has one. */
export async function exactText(response: Response): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
}

export async function publicationHouse(): Promise<PublicationHouse> {
  const server = await testServer({
    now: "2018-12-31T08:30:00Z",
    publicAddress: "https://performance.example.it",
  });
  const { services } = server.server;
  await createDemonstration(services, { upTo: "rounds" });
  const actor = async (role: Role): Promise<Actor> => {
    const person = await personOf(server.store, role);
    return server.store.read(LECCE, (reader) => personActor(reader, person));
  };
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
    signIn: async (role) => {
      const person = await personOf(server.store, role);
      const author = { kind: "person", id: person.id, name: person.name } as const;
      const { token } = await server.store.write(LECCE, author, (writer) =>
        beginSession(writer, person, "password", { address: "127.0.0.1", agent: "prova" }),
      );
      const cookie = `traguardo-${LECCE}=${token}`;
      const csrf = await sessionFormToken(server.store, token);
      return {
        cookie,
        page: async (path) => (await get(path, { cookie })).text(),
        send: async (path, fields) => {
          const body = new FormData();
          for (const [name, value] of Object.entries({ csrf, ...fields }))
            for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
          const headers = { cookie, "accept-language": "it" };
          return server.app.request(`/${LECCE}${path}`, { method: "POST", headers, body });
        },
      };
    },
    text: async (path) => exactText(await get(path)),
  };
}

async function personOf(store: Store, role: Role): Promise<Person> {
  const people = await store.read(LECCE, (reader) => reader.people.list());
  const person = people.find(({ roles }) => roles.includes(role));
  if (!person) throw new Error(`nobody is ${role}`);
  return person;
}

export { DEMONSTRATION };
