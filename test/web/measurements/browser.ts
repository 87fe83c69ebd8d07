import { tmpdir } from "node:os";
import type { Actor } from "../../../src/application/actor.ts";
import { beginSession } from "../../../src/application/people/session.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { buildApp } from "../../../src/server/app.ts";
import type { Config } from "../../../src/server/config.ts";
import type { App, Server } from "../../../src/server/server.ts";
import { BODY, type Office } from "../../application/measurements/office.ts";

const WORDS = { it: Catalogue.load("it"), en: Catalogue.load("en") };
const UNBUILT = {
  folder: tmpdir(),
  byName: new Map(),
  byFile: new Map(),
  address: (name: string) => `/assets/${name}`,
};

/** The application on an office's store, asked without a network. */
export function appOf(office: Office, config: Partial<Config> = {}): App {
  const server: Server = {
    config: {
      port: 0,
      host: "127.0.0.1",
      publicAddress: null,
      secure: false,
      proxies: 0,
      location: { engine: "sqlite", folder: tmpdir() },
      ...config,
    },
    services: office.services,
    assets: UNBUILT,
    words: (language) => WORDS[language],
    log: () => {},
  };
  return buildApp(server);
}

/** Somebody signed in, without scripts: gets pages, sends their forms. */
export class Browser {
  private readonly app: App;
  private readonly cookie: string;

  private constructor(app: App, cookie: string) {
    this.app = app;
    this.cookie = cookie;
  }

  static async of(app: App, office: Office, actor: Extract<Actor, { kind: "person" }>): Promise<Browser> {
    const author = { kind: "person", id: actor.id, name: actor.name } as const;
    const { token } = await office.store.write(BODY, author, async (writer) => {
      const person = await writer.people.byId(actor.id);
      if (person === null) throw new Error(`no person ${actor.id}`);
      return beginSession(writer, person, "demonstration", { agent: "prova", address: "127.0.0.1" });
    });
    return new Browser(app, `traguardo-${BODY}=${token}`);
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return Promise.resolve(
      this.app.request(`/${BODY}${path}`, {
        headers: { cookie: this.cookie, "accept-language": "it", ...headers },
      }),
    );
  }

  async page(path: string): Promise<string> {
    return (await this.get(path)).text();
  }

  /** Sends a form with the page's own proof that it is ours. */
  async post(path: string, fields: Record<string, string | File>, json = false): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const csrf = await this.csrf();
    if (!json) form.set("csrf", csrf);
    const headers: Record<string, string> = { cookie: this.cookie, "accept-language": "it" };
    if (json) Object.assign(headers, { "x-csrf-token": csrf, accept: "application/json" });
    return this.app.request(`/${BODY}${path}`, { method: "POST", headers, body: form });
  }

  private async csrf(): Promise<string> {
    const page = await this.page("/measurements?year=2018&show=all");
    return /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
  }
}

/** What a page holds in the field of that name, as the browser would show it. */
export function shownIn(page: string, name: string): string | null {
  const field = new RegExp(`<input[^>]*name="${name.replaceAll(".", "\\.")}"[^>]*>`).exec(page)?.[0];
  return field === undefined ? null : (/ value="([^"]*)"/.exec(field)?.[1] ?? "");
}
