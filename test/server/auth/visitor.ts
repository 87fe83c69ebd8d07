import type { TestServer } from "../support.ts";

/** A browser as far as sign-in is concerned: it keeps cookies and sends forms that it fetched. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  private readonly site: TestServer;
  private readonly headers: Readonly<Record<string, string>>;

  constructor(site: TestServer, headers: Readonly<Record<string, string>> = {}) {
    this.site = site;
    this.headers = headers;
  }

  async get(path: string): Promise<Response> {
    return this.ask(path, {});
  }

  /** Sends the form with the `csrf` field of the page `from`, unless the fields bring their own. */
  async post(
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    from: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const csrf = fields["csrf"] ?? csrfIn(await (await this.get(from)).text());
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...fields, csrf }))
      for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
    return this.ask(path, {
      method: "POST",
      body: form.toString(),
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    });
  }

  private async ask(
    path: string,
    init: RequestInit & { headers?: Record<string, string> },
  ): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await this.site.app.request(path, {
      ...init,
      headers: { ...this.headers, ...(cookie === "" ? {} : { cookie }), ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      if (/max-age=0/i.test(line)) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }
}

export function csrfIn(page: string): string {
  return /name="csrf" value="([^"]*)"/.exec(page)?.[1] ?? "";
}
