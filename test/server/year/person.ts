import { beginSession } from "../../../src/application/people/session.ts";
import { sessionCookie } from "../../../src/server/security/cookies.ts";
import type { Role } from "../../../src/store/people.ts";
import type { TestServer } from "../support.ts";

export const BODY = "cciaa_le";
const SETUP = { kind: "system", id: "setup", name: "Traguardo" } as const;

/** Somebody who signs in each time they come, or a passer-by: asks pages, and does things by the API as scripts would. */
export class Person {
  private readonly site: TestServer;
  private readonly id: string | null;
  private cookie = "";
  private csrf = "";
  private came = "";

  private constructor(site: TestServer, id: string | null) {
    this.site = site;
    this.id = id;
  }

  static passerBy(site: TestServer): Person {
    return new Person(site, null);
  }

  /** A person of a role, added to the body. */
  static async of(
    site: TestServer,
    role: Role,
    { units = [], name = role }: { readonly units?: readonly string[]; readonly name?: string } = {},
  ): Promise<Person> {
    const { id } = await site.store.write(BODY, SETUP, ({ people }) =>
      people.add({
        name: `Prova ${name}`,
        email: `${name}@example.it`,
        roles: [role],
        units,
        demonstration: false,
      }),
    );
    return new Person(site, id);
  }

  async page(path: string): Promise<string> {
    return new TextDecoder().decode(await this.file(path));
  }

  async file(path: string): Promise<Uint8Array> {
    const answer = await this.get(path);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return new Uint8Array(await answer.arrayBuffer());
  }

  async get(path: string): Promise<Response> {
    await this.come();
    const headers = { cookie: this.cookie, "accept-language": "it" };
    return this.site.app.request(`/${BODY}${path}`, { headers });
  }

  /** Throws where the API refuses. */
  async api<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.ask(method, path, body);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async ask(method: string, path: string, body?: unknown): Promise<Response> {
    await this.come();
    const file = body instanceof Uint8Array;
    const sent = body === undefined ? {} : { body: file ? new Uint8Array(body) : JSON.stringify(body) };
    const type: Record<string, string> =
      body === undefined || file ? {} : { "content-type": "application/json" };
    return this.site.app.request(`/api/v1/bodies/${BODY}${path}`, {
      method,
      headers: { cookie: this.cookie, "x-csrf-token": this.csrf, "accept-language": "it", ...type },
      ...sent,
    });
  }

  /** Sessions end while months go by: a new one at every moment. */
  private async come(): Promise<void> {
    const now = this.site.server.services.clock().toISOString();
    if (this.id === null || this.came === now) return;
    this.came = now;
    const { id } = this;
    const token = await this.site.store.write(BODY, SETUP, async (writer) => {
      const person = await writer.people.byId(id);
      if (person === null) throw new Error("nobody");
      const visit = { agent: "prova", address: "127.0.0.1" };
      return (await beginSession(writer, person, "password", visit)).token;
    });
    this.cookie = `${sessionCookie(BODY)}=${token}`;
    this.csrf = /<meta name="csrf" content="([^"]+)"/.exec(await this.page(""))?.[1] ?? "";
  }
}
