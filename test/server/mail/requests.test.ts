import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { beginSession } from "../../../src/application/people/session.ts";
import { importPlan } from "../../../src/documents/import-plan.ts";
import { type Jobs, startJobs } from "../../../src/server/jobs/jobs.ts";
import { letterheadOf } from "../../../src/server/mail/letterhead.ts";
import { mailCarrier } from "../../../src/server/mail/mail-carrier.ts";
import { readMailConfig } from "../../../src/server/mail/mail-config.ts";
import { NO_ARRANGEMENTS } from "../../../src/store/arrangements.ts";
import type { Author } from "../../../src/store/store.ts";
import { EXAMPLE } from "../../example/documents.ts";
import { type TestServer, testServer } from "../support.ts";
import { readLetter } from "./letter-parts.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";

const BODY = "cciaa_ba";
const PUBLIC = "https://traguardo.example.it";
const PARTNER = "dati@partner.example.it";
const SETUP: Author = { kind: "system", id: "setup", name: "Avvio" };
/** A count of the example plan. */
const DATUM = { indicator: "A.1.1.2/2", year: "2018" };

let server: TestServer;
let box: Mailbox;
let jobs: Jobs;
let cookie: string;

beforeEach(async () => {
  box = await openMailbox();
  const mail = readMailConfig({
    TRAGUARDO_SMTP_URL: `smtp://127.0.0.1:${box.port}`,
    TRAGUARDO_MAIL_FROM: "Traguardo <traguardo@example.it>",
  });
  server = await testServer({ publicAddress: PUBLIC, mail, now: "2018-10-15T08:00:00Z" });
  const { store } = server;
  jobs = startJobs({
    services: server.server.services,
    head: letterheadOf(server.server),
    carrier: mail && mailCarrier(mail),
    log: (line) => expect(line).toBe(""),
    every: () => () => {},
  });
  await store.createBody({ code: BODY, name: "Camera di commercio di Bari", demonstration: false }, SETUP);
  const { plan } = await importPlan("piano.txt", readFileSync(EXAMPLE));
  const { token } = await store.write(BODY, SETUP, async (writer) => {
    const act = { number: "7", date: "2018-01-31" };
    await writer.plans.adopt({ plan, arrangements: NO_ARRANGEMENTS, act, source: null, targetSetters: {} });
    const officer = {
      name: "Ufficio programmazione (prova)",
      email: "programmazione@example.it",
      roles: ["programming-office"] as const,
      units: [],
      demonstration: false,
    };
    const person = await writer.people.add(officer);
    return beginSession(writer, person, "password", { address: "127.0.0.1", agent: "prova" });
  });
  cookie = `traguardo-${BODY}=${token}`;
});
afterEach(async () => {
  await jobs.stop();
  await server.close();
  await box.close();
});

const at = (path: string) => `/${BODY}${path}`;

/** A page, and the cookies and the token that its form is sent with. */
async function page(path: string, cookies = "") {
  const answer = await server.app.request(at(path), {
    headers: { cookie: cookies, "accept-language": "it" },
  });
  const html = await answer.text();
  const given = answer.headers.getSetCookie().map((one) => one.split(";")[0] ?? "");
  const all = [cookies, ...given].filter((one) => one !== "").join("; ");
  return { answer, html, cookies: all, csrf: /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? "" };
}

const post = (path: string, cookies: string, fields: FormData | URLSearchParams) =>
  server.app.request(at(path), {
    method: "POST",
    headers: { cookie: cookies, origin: PUBLIC },
    body: fields,
    redirect: "manual",
  });

async function asked(language = "it"): Promise<string> {
  const form = await page(`/requests/new?${new URLSearchParams(DATUM)}`, cookie);
  expect(form.answer.status).toBe(200);
  const datum = (/name="datum" value="([^"]+)"/.exec(form.html)?.[1] ?? "").replaceAll("&quot;", '"');
  const fields = {
    ...{ csrf: form.csrf, datum, year: DATUM.year, question: "Quanti partecipanti nel 2018?" },
    ...{ message: "", recipient: "Ente partner (prova)", email: PARTNER, lastDay: "2018-10-29", language },
  };
  const sent = await post("/requests", cookie, new URLSearchParams(fields));
  expect([sent.status, sent.headers.get("location")]).toEqual([
    303,
    expect.stringMatching(/\?done=request-sent$/),
  ]);
  await jobs.wake();
  return (sent.headers.get("location") ?? "").replace(`/${BODY}`, "").replace(/\?.*/, "");
}

function textOf({ raw }: { readonly raw: string }): string {
  return readLetter(raw).parts[0]?.content ?? "";
}

function linkIn(letter: { readonly raw: string } | undefined): string {
  const [, path = ""] =
    /https:\/\/traguardo\.example\.it\/cciaa_ba(\/answer\/[\w-]{43})\b/.exec(textOf(letter ?? { raw: "" })) ??
    [];
  expect(path).not.toBe("");
  return path;
}

function answering(csrf: string, value: string, file: File | null): FormData {
  const fields = new FormData();
  for (const [name, text] of Object.entries({
    csrf,
    value,
    observed: "2018-09-30",
    n: "",
    note: "",
    capacity: "",
  }))
    fields.set(name, text);
  fields.append("files", file ?? new File([], ""));
  return fields;
}

const PROOF = new File(["%PDF-1.7\nprova"], "estratto.pdf", { type: "application/pdf" });

it("asks by mail, is answered by who never signs in, and becomes a measurement", async () => {
  const request = await asked();
  expect(box.letters.map(({ to }) => to)).toEqual([[PARTNER]]);
  const [letter] = box.letters;
  expect(textOf(letter ?? { raw: "" })).toContain("Quanti partecipanti nel 2018?");
  const link = linkIn(letter);
  const opened = await page(link);
  const { headers } = opened.answer;
  expect([headers.get("cache-control"), headers.get("x-robots-tag"), headers.get("referrer-policy")]).toEqual(
    ["no-store, private", "noindex, nofollow", "same-origin"],
  );
  expect(opened.html).toContain("Ufficio programmazione (prova)");
  // Nothing runs but what tells files that are too large.
  expect(opened.html.match(/<script[^>]*>/g)).toEqual([expect.stringContaining("/islands/large-files")]);
  const foreign = await server.app.request(at(link), {
    method: "POST",
    headers: { cookie: opened.cookies, origin: "https://altrove.example.it" },
    body: answering(opened.csrf, "12", PROOF),
  });
  expect(foreign.status).toBe(403);
  const refused = await post(link, opened.cookies, answering(opened.csrf, "dodici &c", null));
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('value="dodici &amp;c"');
  const taken = await post(link, opened.cookies, answering(opened.csrf, "12", PROOF));
  expect([taken.status, taken.headers.get("location")]).toEqual([303, `/${BODY}${link}?in=it`]);
  expect((await page(link)).html).toContain("Risposta ricevuta");
  const twice = await post(link, opened.cookies, answering(opened.csrf, "13", PROOF));
  expect([twice.status, await twice.text()]).toEqual([409, expect.stringContaining("Hai già risposto")]);
  const toSettle = await page(request, cookie);
  expect(toSettle.html).toContain("da esaminare");
  const confirmed = /name="confirmed" value="([^"]*)"/.exec(toSettle.html)?.[1] ?? "";
  const fields = new URLSearchParams({ csrf: toSettle.csrf, seen: "", confirmed });
  expect((await post(`${request}/accept`, cookie, fields)).status).toBe(303);
  const entries = await server.store.read(BODY, ({ ledger }) => ledger.entries());
  expect(entries).toMatchObject([
    { basis: { kind: "request" }, evidence: [{ name: "estratto.pdf" }], author: { kind: "person" } },
  ]);
  expect((await page(link)).html).toContain("Risposta accettata");
});

it("asks in Italian, English or both, and tells who asked in the language that they chose", async () => {
  const account = await page("/account", cookie);
  expect(account.html).toMatch(/<option value="it" selected="">italiano/);
  const chosen = await post(
    "/account/language",
    cookie,
    new URLSearchParams({ csrf: account.csrf, language: "en" }),
  );
  expect(chosen.headers.get("location")).toBe(`/${BODY}/account?done=language-chosen`);
  const wrong = new URLSearchParams({ csrf: account.csrf, language: "tlh" });
  expect((await post("/account/language", cookie, wrong)).status).toBe(422);
  await asked("both");
  await asked("en");
  const [both, english] = box.letters.map(({ raw }) => readLetter(raw));
  expect(both?.headers.get("content-language")).toBe("it, en");
  expect(both?.headers.get("subject")).toBe(
    "Camera di commercio di Bari ti chiede un dato entro il 29 ottobre 2018 / Camera di commercio di Bari asks you for a datum by 29 October 2018",
  );
  expect(textOf(box.letters[0] ?? { raw: "" })).toMatch(
    /^Buongiorno,.*\?in=it\b.*– – –\s+Good morning,.*\?in=en\b.*\r?\n-- \r?\nMessaggio automatico.*\nAutomatic message/s,
  );
  expect(english?.headers.get("content-language")).toBe("en");
  expect(textOf(box.letters[1] ?? { raw: "" })).not.toMatch(/Buongiorno|Rispondi|in=it/);
  const link = `${linkIn(box.letters[1])}?in=en`;
  const opened = await page(link);
  expect(opened.html).toContain('<html lang="en"');
  expect((await post(link, opened.cookies, answering(opened.csrf, "12", PROOF))).status).toBe(303);
  await jobs.wake();
  const told = readLetter(box.letters[2]?.raw ?? "").headers;
  expect([told.get("subject"), told.get("content-language")]).toEqual([
    "Answer from Ente partner (prova)",
    "en",
  ]);
});

it("a new link comes by mail and the old one dies; who has not answered is reminded; the page of messages shows no token", async () => {
  const request = await asked();
  const form = await page(request, cookie);
  const fields = new URLSearchParams({ csrf: form.csrf, lastDay: "2018-10-29" });
  expect((await post(`${request}/link`, cookie, fields)).status).toBe(303);
  await jobs.wake();
  const [old, fresh] = box.letters.map(linkIn);
  expect(old).not.toBe(fresh);
  expect((await page(old ?? "")).answer.status).toBe(404);
  server.setTime("2018-10-26T08:00:00Z");
  await jobs.wake();
  expect(box.letters).toHaveLength(3);
  const reminder = box.letters[2];
  expect(readLetter(reminder?.raw ?? "").headers.get("subject")).toMatch(/^Promemoria/);
  expect(linkIn(reminder)).toBe(fresh);
  const kept = await server.store.read(BODY, ({ outbox }) => outbox.list(9));
  const secrets = [old, fresh].map((path) => path?.split("/").at(-1) ?? "none");
  for (const secret of secrets) expect(JSON.stringify(kept)).not.toContain(secret);
  server.setTime("2018-10-29T23:00:00Z");
  expect((await page(fresh ?? "")).answer.status).toBe(404);
});

it("opens slowly to who tries one address after another", async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 62; n++) statuses.push((await server.app.request(at(`/answer/${n}`))).status);
  expect(new Set(statuses.slice(0, 60))).toEqual(new Set([404]));
  expect(statuses.slice(60)).toEqual([429, 429]);
});
