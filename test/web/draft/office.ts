import { readFileSync } from "node:fs";
import { beginSession } from "../../../src/application/people/session.ts";
import type { Role } from "../../../src/store/people.ts";
import { type TestServer, testServer } from "../../server/support.ts";

export const BODY = "cciaa_le";
export const PLAN = readFileSync(new URL("../../../examples/piano-lecce-2018-2020.txt", import.meta.url));
const SETUP = { kind: "system", id: "setup", name: "Traguardo" } as const;

/** A body without a plan on a server of its own; it is 1 October 2018. */
export async function openBody(): Promise<TestServer> {
  const test = await testServer({ now: "2018-10-01T08:30:00Z" });
  for (const code of [BODY, "altro"])
    await test.store.createBody({ code, name: "Camera di prova", demonstration: false }, SETUP);
  return test;
}

/** Somebody signed in, with a browser without scripts. */
export class Reader {
  private readonly test: TestServer;
  private readonly cookie: string;
  private readonly body: string;

  private constructor(test: TestServer, body: string, cookie: string) {
    this.test = test;
    this.body = body;
    this.cookie = cookie;
  }

  static async of(test: TestServer, role: Role, name = `Persona ${role}`, body = BODY): Promise<Reader> {
    const { token } = await test.store.write(body, SETUP, async (writer) => {
      const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.it`;
      const person = await writer.people.add({ name, email, roles: [role], units: [], demonstration: false });
      return beginSession(writer, person, "password", { agent: "prova", address: "127.0.0.1" });
    });
    return new Reader(test, body, `traguardo-${body}=${token}`);
  }

  get(path: string, language = "it"): Promise<Response> {
    const headers = { cookie: this.cookie, "accept-language": language };
    return Promise.resolve(this.test.app.request(this.whole(path), { headers }));
  }

  async page(path: string, language = "it"): Promise<string> {
    return (await this.get(path, language)).text();
  }

  /** Sends a form to an address; fields of one name may have several values. */
  async post(path: string, fields: Record<string, string | readonly string[] | File>): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields))
      for (const one of Array.isArray(value) ? value : [value]) form.append(name, one as string | File);
    form.set("csrf", await this.csrf());
    const headers = { cookie: this.cookie, "accept-language": "it" };
    return this.test.app.request(this.whole(path), { method: "POST", headers, body: form });
  }

  /** Imports a document; gives the path of its draft. */
  async send(
    name = "piano-lecce-2018-2020.txt",
    bytes: Uint8Array<ArrayBuffer> = new Uint8Array(PLAN),
  ): Promise<string> {
    const answer = await this.post("/import", { file: new File([bytes], name) });
    const to = answer.headers.get("location") ?? "";
    if (answer.status !== 303) throw new Error(`${answer.status}: ${textOf(await answer.text())}`);
    return to.split("?")[0] ?? "";
  }

  private async csrf(): Promise<string> {
    return /name="csrf" value="([^"]+)"/.exec(await this.page("/import"))?.[1] ?? "";
  }

  private whole(path: string): string {
    return path.startsWith(`/${this.body}`) || path.startsWith("/altro") ? path : `/${this.body}${path}`;
  }
}

/** What a page says, without its tags. */
export function textOf(page: string): string {
  return decoded(page.replace(/<(script|style)[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, " ")).replace(
    /\s+/g,
    " ",
  );
}

/** A text of the page as it was before it was written into it. */
export function decoded(html: string): string {
  const characters: Readonly<Record<string, string>> = { quot: '"', gt: ">", lt: "<", "#39": "'", amp: "&" };
  return html.replace(/&(quot|gt|lt|#39|amp);/g, (_, name: string) => characters[name] ?? "");
}

/** The value of a field in a page, as the browser would send it. */
export function valueIn(page: string, name: string): string {
  const escaped = name.replaceAll(".", "\\.");
  const area = new RegExp(`<textarea[^>]*name="${escaped}"[^>]*>([\\s\\S]*?)</textarea>`).exec(page)?.[1];
  const input = new RegExp(`<input[^>]*name="${escaped}"[^>]*>`).exec(page)?.[0];
  return decoded(area ?? / value="([^"]*)"/.exec(input ?? "")?.[1] ?? "");
}
