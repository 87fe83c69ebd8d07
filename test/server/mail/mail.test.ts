import { afterEach, describe, expect, it } from "vitest";
import { calendarOf } from "../../../src/application/notices/calendar.ts";
import { ConfigError } from "../../../src/server/config.ts";
import { mailCarrier } from "../../../src/server/mail/mail-carrier.ts";
import { type MailConfig, readMailConfig } from "../../../src/server/mail/mail-config.ts";
import type { OutgoingMessage } from "../../../src/store/outbox.ts";
import { readCalendar } from "../../application/notices/calendar-lines.ts";
import { readLetter } from "./letter-parts.ts";
import { type Mailbox, type MailboxOptions, openMailbox } from "./mailbox.ts";

const FROM = "Camera di commercio – Traguardo <traguardo@example.it>";
const message: OutgoingMessage = {
  id: "5d0c9d0e-8a4d-4d6f-9d5c-5a7b8f0f2b11",
  key: "round/2018-05-15/invitation/2018-05-30/p1",
  to: "responsabile.s31@example.it",
  subject: "Attività di metà anno: perché «Qualità» è già al 97,09 % €",
  text: "Buongiorno,\n\nperché la città è più bella?\n.\nQuesta riga è dopo un punto.\n",
  language: "it",
  calendar: calendarOf({
    uid: "cciaa_le.2018-05-15.round@traguardo",
    sequence: 1,
    day: "2018-05-30",
    summary: "Monitoraggio di metà anno: ultimo giorno per rispondere, così è deciso",
    description: "Attività",
    url: null,
    stamp: "2018-05-02T08:00:00.000Z",
    organizer: "traguardo@example.it",
    language: "it",
  }),
  due: "2018-05-02T08:00:00.000Z",
  createdAt: "2018-05-02T08:00:00.000Z",
  sentAt: null,
  attempts: 0,
  lastError: "",
  abandonedAt: null,
};

const opened: Mailbox[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});
async function mailbox(options?: MailboxOptions): Promise<Mailbox> {
  const box = await openMailbox(options);
  opened.push(box);
  return box;
}

function configFor({ port }: Mailbox, login = "", query = ""): MailConfig {
  const config = readMailConfig({
    TRAGUARDO_SMTP_URL: `smtp://${login}127.0.0.1:${port}${query}`,
    TRAGUARDO_MAIL_FROM: FROM,
  });
  if (config === null) throw new Error("no configuration");
  return config;
}
const send = (config: MailConfig, change: Partial<OutgoingMessage> = {}) =>
  mailCarrier(config).send({ ...message, ...change }, new AbortController().signal);

describe("a message that is sent", () => {
  it("arrives as it was written, with the day for the calendar, and asks for no automatic answer", async () => {
    const box = await mailbox();
    expect(await send(configFor(box))).toEqual({ kind: "accepted" });
    const [letter] = box.letters;
    expect([letter?.from, letter?.to]).toEqual(["traguardo@example.it", [message.to]]);
    const { headers, parts } = readLetter(letter?.raw ?? "");
    expect(headers.get("subject")).toBe(message.subject);
    expect(headers.get("from")).toContain("Camera di commercio – Traguardo");
    expect(headers.get("to")).toBe(message.to);
    expect(headers.get("message-id")).toBe(`<${message.id}@example.it>`);
    expect(headers.get("auto-submitted")).toBe("auto-generated");
    expect(headers.get("precedence")).toBe("bulk");
    const [text, calendar] = parts;
    expect(text?.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(text?.content.replaceAll("\r\n", "\n").trimEnd()).toBe(message.text.trimEnd());
    expect(calendar?.headers.get("content-type")).toMatch(/^text\/calendar;.*charset=utf-8;.*method=PUBLISH/);
    expect(calendar?.content).toBe(message.calendar);
    expect(readCalendar(calendar?.content ?? "").length).toBeGreaterThan(20);
    for (const told of [headers, text?.headers, calendar?.headers])
      expect(told?.get("content-language")).toBe("it");
    // Nothing beyond ASCII travels bare.
    expect(letter?.raw).toMatch(/^[\x20-\x7e\r\n\t]*$/);
  });

  it("is the same message when it is sent again", async () => {
    const box = await mailbox();
    await send(configFor(box));
    await send(configFor(box));
    const ids = box.letters.map(({ raw }) => readLetter(raw).headers.get("message-id"));
    expect(ids).toEqual([`<${message.id}@example.it>`, `<${message.id}@example.it>`]);
  });

  it("gets no header and no recipient from what people write", async () => {
    const box = await mailbox();
    const subject = "Maggio\r\nBcc: tutti@example.it\r\n\r\nAltro testo\u2028\u0000";
    expect(await send(configFor(box), { subject, calendar: null })).toEqual({ kind: "accepted" });
    const { headers, parts } = readLetter(box.letters[0]?.raw ?? "");
    expect(headers.get("subject")).toBe("Maggio Bcc: tutti@example.it Altro testo");
    expect(headers.has("bcc")).toBe(false);
    expect(headers.get("content-language")).toBe("it");
    expect(parts).toHaveLength(1);
    expect(box.letters[0]?.to).toEqual([message.to]);
    for (const to of ["a@example.it, b@example.it", "a@example.it\r\nRCPT TO:<b@example.it>", "", "nessuno"])
      expect((await send(configFor(box), { to })).kind).toBe("refused");
    expect(box.letters).toHaveLength(1);
  });
});

describe("what the mail server answers", () => {
  it("busy is tried again, and does not stop the others", async () => {
    const box = await mailbox({ refuse: () => ({ code: 451, text: "Greylisted, è presto" }) });
    expect(await send(configFor(box))).toMatchObject({
      kind: "postponed",
      error: expect.stringContaining("Greylisted"),
      reached: true,
    });
  });

  it("no such mailbox is for ever", async () => {
    const box = await mailbox({ refuse: () => ({ code: 550, text: "No such user here" }) });
    expect(await send(configFor(box))).toMatchObject({
      kind: "refused",
      error: expect.stringContaining("No such user here"),
    });
  });

  it("a right password lets in; a wrong one is put right by people, and is never shown", async () => {
    const box = await mailbox({ password: "segreto/di prova" });
    const login = (password: string) => `traguardo:${encodeURIComponent(password)}@`;
    expect(await send(configFor(box, login("segreto/di prova")))).toEqual({ kind: "accepted" });
    expect(box.letters[0]?.user).toBe("traguardo");
    const refused = await send(configFor(box, login("sbagliato-2018")));
    expect(refused).toMatchObject({ kind: "postponed", reached: false });
    expect(JSON.stringify(refused)).toContain("Invalid password");
    expect(JSON.stringify(refused)).not.toContain("sbagliato-2018");
    expect(await send(configFor(box))).toMatchObject({ kind: "postponed" });
    expect(box.letters).toHaveLength(1);
  });

  it("without STARTTLS where it must be there, nothing is handed over, the password least of all", async () => {
    const box = await mailbox({ password: "segreto" });
    const failed = await send(configFor(box, "traguardo:segreto@", "?starttls=required"));
    expect(failed).toMatchObject({ kind: "postponed", reached: false });
    expect([box.letters, box.asked()]).toEqual([[], 0]);
  });

  it("a certificate that nobody vouches for is not believed", async () => {
    const box = await mailbox({ starttls: true });
    expect(await send(configFor(box, "", "?starttls=required"))).toMatchObject({
      kind: "postponed",
      error: expect.stringMatching(/certificate/i),
    });
    expect(box.letters).toEqual([]);
  });

  it("nobody at all is said, and the next message need not be tried", async () => {
    const box = await openMailbox();
    const config = configFor(box);
    await box.close();
    expect(await send(config)).toMatchObject({ kind: "postponed", reached: false });
  });
});

describe("how mail is set up", () => {
  const read = (url?: string, from?: string) =>
    readMailConfig({ TRAGUARDO_SMTP_URL: url, TRAGUARDO_MAIL_FROM: from });

  it.each([
    ["smtp://posta.example.it", { port: 587, secure: false, starttls: "offered", credentials: null }],
    ["smtps://posta.example.it", { port: 465, secure: true }],
    ["smtp://u:p%40ss@posta.example.it:2525", { port: 2525, starttls: "required" }],
    ["smtp://u:p@posta.example.it?starttls=never", { starttls: "never" }],
    ["smtp://localhost:25", { host: "localhost", starttls: "never" }],
    ["smtp://[::1]:25", { host: "::1", starttls: "never" }],
  ])("%s", (url, expected) => {
    expect(read(url, "a@example.it")).toMatchObject(expected);
  });

  it("names who writes", () => {
    const from = (text: string) => read("smtp://posta.example.it", text)?.from;
    expect(from("traguardo@example.it")).toEqual({ name: "Traguardo", address: "traguardo@example.it" });
    expect(from('"Ufficio, programmazione" <Ufficio@example.it>')).toEqual({
      name: "Ufficio, programmazione",
      address: "ufficio@example.it",
    });
  });

  it("is nothing where nothing is said", () => {
    expect(read()).toBeNull();
    expect(read("", " ")).toBeNull();
  });

  it.each([
    ["http://u:segretissimo@posta.example.it", "a@example.it"],
    ["smtp://u:segretissimo@posta.example.it/altro", "a@example.it"],
    ["smtp://u:segretissimo@posta.example.it?tls=no", "a@example.it"],
    ["smtp://u:segretissimo%@posta.example.it", "a@example.it"],
    ["smtp://u:segretissimo@posta.example.it", "nessuno"],
    ["smtp://u:segretissimo@posta.example.it", "A\nBcc: b@example.it <a@example.it>"],
    ["smtp://u:segretissimo@posta.example.it", ""],
    ["", "a@example.it"],
  ])("%s from %s is refused without saying what was set", (url, from) => {
    let said: unknown = null;
    try {
      read(url, from);
    } catch (error) {
      said = error;
    }
    expect(said).toBeInstanceOf(ConfigError);
    expect(JSON.stringify({ ...(said as ConfigError) })).not.toContain("segretissimo");
  });
});
