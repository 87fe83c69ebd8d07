import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { type Jobs, startJobs } from "../../../src/server/jobs/jobs.ts";
import { mailCarrier } from "../../../src/server/mail/mail-carrier.ts";
import { readMailConfig } from "../../../src/server/mail/mail-config.ts";
import {
  answer,
  BODY,
  closeRound,
  type Office,
  openOffice,
  openRound,
  SETUP,
  servicesOf,
} from "../../application/notices/office.ts";
import { ENGINES, type TestedPlace } from "../../store/engines.ts";
import { readLetter } from "./letter-parts.ts";
import { type Mailbox, type MailboxOptions, openMailbox } from "./mailbox.ts";

const catalogues = { it: Catalogue.load("it"), en: Catalogue.load("en") };
const head = {
  words: (language: "it" | "en") => catalogues[language],
  roundAt: () => null,
  from: "traguardo@example.it",
};

describe.each(ENGINES)("the loops of two servers on $name", (engine) => {
  let place: TestedPlace;
  let office: Office;
  let box: Mailbox;
  let jobs: Jobs[];
  const logged: string[] = [];

  beforeEach(async () => {
    place = await engine.place();
    office = await openOffice(place);
    jobs = [];
    logged.length = 0;
  });
  afterEach(async () => {
    await Promise.all(jobs.map((one) => one.stop()));
    await box.close();
    await place.leave();
  });

  /** Two servers on one store, each with its own connection; `tick` is a minute that goes by on both. */
  async function twoServers(options?: MailboxOptions): Promise<() => Promise<void>> {
    box = await openMailbox(options);
    const mail = readMailConfig({
      TRAGUARDO_SMTP_URL: `smtp://127.0.0.1:${box.port}`,
      TRAGUARDO_MAIL_FROM: "traguardo@example.it",
    });
    for (const store of [office.store, await place.open({ hold: false })])
      jobs.push(
        startJobs({
          services: servicesOf(store, () => place.clock()),
          head,
          carrier: mail && mailCarrier(mail),
          log: (line) => logged.push(line),
          every: () => () => {},
        }),
      );
    return async () => {
      await Promise.all(jobs.map((one) => one.wake()));
    };
  }
  const outbox = () => office.store.read(BODY, ({ outbox }) => outbox.list(1000));
  const arrived = () => box.letters.map(({ to }) => to.join()).sort();

  it("send each message once, however many there are", async () => {
    await office.store.write(BODY, SETUP, async ({ people }) => {
      for (let n = 0; n < 12; n++)
        await people.add({
          name: `Responsabile ${n} (prova)`,
          email: `responsabile.${n}@example.it`,
          roles: ["head-of-unit"],
          units: ["AREA I"],
          demonstration: false,
        });
    });
    const tick = await twoServers();
    await openRound(office.store);
    for (let minute = 0; minute < 3; minute++) await tick();
    expect(arrived()).toHaveLength(15);
    expect(new Set(arrived()).size).toBe(15);
    const ids = box.letters.map(({ raw }) => readLetter(raw).headers.get("message-id"));
    expect(new Set(ids).size).toBe(15);
    expect((await outbox()).every(({ sentAt, attempts }) => sentAt !== null && attempts === 1)).toBe(true);
    expect(await office.store.read(BODY, ({ audit }) => audit.verify())).toEqual([]);
    expect(logged).toEqual([]);
  });

  it("write to each in the language that they chose, Italian where they chose none", async () => {
    const english = await office.person("responsabile.s31@example.it");
    await office.store.write(BODY, SETUP, ({ people }) => people.change(english.id, { language: "en" }));
    const tick = await twoServers();
    await openRound(office.store);
    await tick();
    const letterTo = (address: string) =>
      readLetter(box.letters.find(({ to }) => to.includes(address))?.raw ?? "");
    const [theirs, others] = ["responsabile.s31@example.it", "responsabile.s21@example.it"].map(letterTo);
    const told = (letter: typeof theirs) =>
      [letter, ...(letter?.parts ?? [])].map((part) => part?.headers.get("content-language"));
    expect(told(theirs)).toEqual(["en", "en", "en"]);
    expect(told(others)).toEqual(["it", "it", "it"]);
    expect(theirs?.headers.get("subject")).toMatch(/indicators? by 30 May 2018$/);
    expect(others?.headers.get("subject")).toMatch(/indicator[ei] entro il 30 maggio 2018$/);
    const [text, calendar] = theirs?.parts ?? [];
    expect(text?.content).toContain("has opened the monitoring round “Monitoraggio di metà anno”");
    expect(text?.content).not.toMatch(/Buongiorno|ti è chiesto/);
    expect(calendar?.content).toContain("SUMMARY;LANGUAGE=en:Monitoraggio di metà anno: last day to answer");
    office.setTime("2018-05-23T08:00:00.000Z");
    await tick();
    const subjects = box.letters.map(({ raw }) => readLetter(raw).headers.get("subject") ?? "");
    expect(subjects.filter((subject) => subject.startsWith("Reminder, "))).toHaveLength(1);
    expect(subjects.filter((subject) => subject.startsWith("Promemoria, "))).toHaveLength(1);
  });

  it("go on after a refusal: later where the server is busy, never where there is no such mailbox", async () => {
    let busy = true;
    const tick = await twoServers({
      refuse: (address) => {
        if (address.startsWith("responsabile.s31")) return { code: 550, text: "No such user" };
        return busy && address.startsWith("responsabile.s21") ? { code: 450, text: "Try later" } : null;
      },
    });
    await openRound(office.store);
    await tick();
    expect(arrived()).toEqual(["programmazione@example.it"]);
    busy = false;
    office.setTime("2018-05-02T08:01:00.000Z");
    await tick();
    expect(arrived()).toEqual(["programmazione@example.it", "responsabile.s21@example.it"]);
    const lost = (await outbox()).find(({ to }) => to.startsWith("responsabile.s31"));
    expect(lost).toMatchObject({
      attempts: 1,
      sentAt: null,
      lastError: expect.stringContaining("No such user"),
    });
    expect(lost?.abandonedAt).not.toBeNull();
    expect(logged.join()).toContain("not sent");
    expect(logged.join()).not.toContain("@");
  });

  it("remind on the day, and no longer once the round is closed", async () => {
    const tick = await twoServers();
    await openRound(office.store);
    await tick();
    office.setTime("2018-05-23T06:00:00.000Z");
    await tick();
    expect(arrived()).toHaveLength(5);
    await closeRound(office.store);
    office.setTime("2018-06-02T06:00:00.000Z");
    await tick();
    expect(arrived()).toHaveLength(5);
  });

  it("stop between two messages: what is begun is finished and written down, the rest waits", async () => {
    let stop: Promise<unknown> | null = null;
    const tick = await twoServers({
      meanwhile: async () => {
        stop ??= Promise.all(jobs.map((one) => one.stop()));
      },
    });
    await openRound(office.store);
    await tick();
    await stop;
    const sent = (await outbox()).filter(({ sentAt }) => sentAt !== null);
    expect(sent).toHaveLength(box.letters.length);
    expect(box.letters.length).toBeLessThan(3);
    expect((await outbox()).filter(({ attempts }) => attempts > 1)).toEqual([]);
  });

  it("give up at last on a mail server that falls silent: the message is to be sent again", async () => {
    let reached = (): void => {};
    const silent = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const tick = await twoServers({
      meanwhile: () => {
        reached();
        return new Promise(() => {});
      },
    });
    await openRound(office.store);
    const pass = tick();
    await silent;
    await Promise.all(jobs.map((one) => one.stop(0)));
    await pass;
    const all = await outbox();
    expect(all.filter(({ sentAt, abandonedAt }) => sentAt !== null || abandonedAt !== null)).toEqual([]);
    expect(all.filter(({ attempts }) => attempts === 1).length).toBeGreaterThan(0);
  });

  it("keep what is to be sent where mail is not set up", async () => {
    box = await openMailbox();
    const services = servicesOf(office.store, () => place.clock());
    const loop = startJobs({ services, head, carrier: null, log: () => {}, every: () => () => {} });
    jobs.push(loop);
    await openRound(office.store);
    await loop.wake();
    await answer(office.store, ["A.1.1.1/1"]);
    await loop.wake();
    expect((await outbox()).map(({ sentAt, attempts }) => [sentAt, attempts])).toEqual(
      [1, 2, 3].map(() => [null, 0]),
    );
  });
});
