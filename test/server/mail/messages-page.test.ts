import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beginSession } from "../../../src/application/people/session.ts";
import type { Config } from "../../../src/server/config.ts";
import { readMailConfig } from "../../../src/server/mail/mail-config.ts";
import { type Running, serve } from "../../../src/server/serve.ts";
import type { Author } from "../../../src/store/store.ts";
import { readLetter } from "./letter-parts.ts";
import { type Mailbox, type MailboxOptions, openMailbox } from "./mailbox.ts";

const BODY = "cciaa_ba";
const ADMINISTRATOR = "amministratore@example.it";
const SETUP: Author = { kind: "system", id: "setup", name: "Avvio" };

let folder: string;
let box: Mailbox;
let running: Running | null = null;
let cookie: string;
const logged: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "traguardo-mail-"));
  logged.length = 0;
});
afterEach(async () => {
  await running?.stop();
  running = null;
  await box.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A server with a body and its administrator, whose mail goes to a mailbox of the test; none where `mail` is false. */
async function open(options: MailboxOptions = {}, mail = true): Promise<void> {
  box = await openMailbox(options);
  const login = options.password === undefined ? "" : `traguardo:${options.password}@`;
  const config: Config = {
    port: 0,
    host: "127.0.0.1",
    location: { engine: "sqlite", folder },
    publicAddress: null,
    secure: false,
    proxies: 0,
    mail: mail
      ? readMailConfig({
          TRAGUARDO_SMTP_URL: `smtp://${login}127.0.0.1:${box.port}`,
          TRAGUARDO_MAIL_FROM: "Traguardo <traguardo@example.it>",
        })
      : null,
  };
  running = await serve(config, { log: (line) => logged.push(line) });
  const { store } = running.server.services;
  await store.createBody({ code: BODY, name: "Camera di commercio di Bari", demonstration: false }, SETUP);
  const { token } = await store.write(BODY, SETUP, async (writer) => {
    const person = await writer.people.add({
      name: "Amministratore (prova)",
      email: ADMINISTRATOR,
      roles: ["administrator"],
      units: [],
      demonstration: false,
    });
    return beginSession(writer, person, "password", { address: "127.0.0.1", agent: "prova" });
  });
  cookie = `traguardo-${BODY}=${token}`;
}

const at = (path: string) => `${running?.address}/${BODY}/administration/messages${path}`;

async function page(): Promise<string> {
  const answer = await fetch(at(""), { headers: { cookie, "accept-language": "it" } });
  expect(answer.status).toBe(200);
  return answer.text();
}

/** Presses the button of the page that leads to an address ending so. */
async function press(ending: string): Promise<Response> {
  const html = await page();
  const form = [
    ...html.matchAll(/<form action="([^"]+)"[^>]*>\s*<input[^>]*name="csrf" value="([^"]+)"/g),
  ].find(([, action = ""]) => action.endsWith(ending));
  if (!form) throw new Error(`no form to ${ending}`);
  const [, action = "", csrf = ""] = form;
  return fetch(`${running?.address}${action}`, {
    method: "POST",
    headers: { cookie, origin: running?.address ?? "" },
    body: new URLSearchParams({ csrf }),
    redirect: "manual",
  });
}

describe("the page of messages", () => {
  it("sends a test to who asks, and says that it went", async () => {
    await open({ password: "segretissimo" });
    expect(await page()).toContain("I messaggi partono da traguardo@example.it");
    const answer = await press("/test");
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      `/${BODY}/administration/messages?done=message-test`,
    ]);
    expect(box.letters.map(({ to, user }) => [to, user])).toEqual([[[ADMINISTRATOR], "traguardo"]]);
    expect(readLetter(box.letters[0]?.raw ?? "").headers.get("subject")).toBe(
      "Prova di Traguardo: la posta è arrivata",
    );
    const html = await page();
    expect(html).toContain("inviato");
    expect(html).not.toContain("segretissimo");
    expect(logged).toEqual([]);
  });

  it("shows what the mail server said of one that it will never take, and tries again when told", async () => {
    let closed = true;
    await open({ refuse: () => (closed ? { code: 550, text: "Casella <piena>" } : null) });
    await press("/test");
    const html = await page();
    expect(html).toContain("non consegnato");
    expect(html).toContain("Casella &lt;piena&gt;");
    closed = false;
    expect((await press("/retry")).status).toBe(303);
    expect(box.letters).toHaveLength(1);
    expect(await page()).toContain("inviato");
    await expect(press("/retry")).rejects.toThrow("no form");
  });

  it("calls off one that is to be tried again", async () => {
    await open({ refuse: () => ({ code: 450, text: "Riprova" }) });
    await press("/test");
    expect(await page()).toContain("si riprova");
    expect((await press("/drop")).status).toBe(303);
    expect(await page()).toContain("annullato");
    const trail = await running?.server.services.store.read(BODY, ({ audit }) => audit.list(2));
    expect(trail?.map(({ action, author }) => [action, author.name])).toEqual([
      ["message-abandoned", "Amministratore (prova)"],
      ["message-queued", "Amministratore (prova)"],
    ]);
  });

  it("says the same to programs, which can do the same", async () => {
    await open({ refuse: () => ({ code: 550, text: "No such user" }) });
    await press("/test");
    const api = (path: string, method = "GET") =>
      fetch(`${running?.address}/api/v1/bodies/${BODY}${path}`, {
        method,
        headers: { cookie, "x-csrf-token": /name="csrf" content="([^"]+)"/.exec(html)?.[1] ?? "" },
      });
    const html = await page();
    const listed = (await (await api("/messages")).json()) as { items: { id: string; state: string }[] };
    expect(listed).toMatchObject({
      waiting: 0,
      items: [{ to: ADMINISTRATOR, state: "failed", attempts: 1, lastError: expect.stringContaining("550") }],
    });
    const id = listed.items[0]?.id;
    expect(await (await api(`/messages/${id}/retry`, "POST")).json()).toMatchObject({
      state: "waiting",
      attempts: 0,
    });
    expect(await (await api(`/messages/${id}`, "DELETE")).json()).toMatchObject({ state: "dropped" });
    expect((await api(`/messages/${id}`, "DELETE")).status).toBe(409);
    expect((await api("/messages/nessuno/retry", "POST")).status).toBe(404);
  });

  it("says that mail is not set up, and offers no test", async () => {
    await open({}, false);
    const html = await page();
    expect(html).toContain("La posta non è ancora impostata");
    expect(html).toContain("Nessun messaggio");
    await expect(press("/test")).rejects.toThrow("no form");
  });
});
