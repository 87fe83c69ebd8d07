import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../../src/application/actor.ts";
import {
  type Carrier,
  type Delivery,
  deliverDue,
  RETRY_MINUTES,
} from "../../../src/application/notices/deliver.ts";
import { noticesFor, roundCalendarFile } from "../../../src/application/notices/mine.ts";
import { queueNotices } from "../../../src/application/notices/queue.ts";
import { personActor } from "../../../src/application/people/recognise.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import type { OutgoingMessage } from "../../../src/store/outbox.ts";
import { ENGINES, type TestedPlace } from "../../store/engines.ts";
import { readCalendar } from "./calendar-lines.ts";
import { answer, BODY, closeRound, type Office, openOffice, openRound, ROUND, SETUP } from "./office.ts";

const head = {
  words: Catalogue.load,
  roundAt: (body: string, round: string) => `https://traguardo.example.it/${body}/rounds/${round}`,
  from: "traguardo@example.it",
};

const [sqlite] = ENGINES;
let place: TestedPlace;
let office: Office;
beforeEach(async () => {
  if (!sqlite) throw new Error("no engine");
  place = await sqlite.place();
  office = await openOffice(place);
});
afterEach(() => place.leave());

const queue = () => queueNotices(office.services, BODY, head);
const messages = () => office.store.read(BODY, ({ outbox }) => outbox.list(100));
const waiting = () => office.store.read(BODY, ({ outbox }) => outbox.waiting());
const recipients = (some: readonly OutgoingMessage[]) => some.map(({ to }) => to).sort();
async function queuedAt(instant: string): Promise<readonly OutgoingMessage[]> {
  office.setTime(instant);
  const before = new Set((await messages()).map(({ id }) => id));
  await queue();
  return (await messages()).filter(({ id }) => !before.has(id));
}
async function actorOf(email: string): Promise<Actor> {
  const person = await office.person(email);
  return office.store.read(BODY, (reader) => personActor(reader, person));
}
/** Indicators that a person is still asked for. */
async function missingOf(email: string): Promise<readonly string[]> {
  const [notice] = await noticesFor(office.services, BODY, await actorOf(email));
  return notice?.mine.flatMap(({ id, answered }) => (answered ? [] : [id])) ?? [];
}

/** Takes down what it is handed, and answers as told. */
function carrierWith(answers: Delivery[] = []): Carrier & { readonly handed: OutgoingMessage[] } {
  const handed: OutgoingMessage[] = [];
  return {
    handed,
    send: async (message) => {
      handed.push(message);
      return answers.shift() ?? { kind: "accepted" };
    },
  };
}
const deliver = (carrier: Carrier) =>
  deliverDue(office.services, BODY, carrier, { goesOn: () => true, signal: new AbortController().signal });

describe("who is told what of a round", () => {
  it("nobody of nothing", async () => {
    expect(await queue()).toBe(0);
  });

  it("once each: who answers gets the list with the day for the calendar, the office what nobody is asked", async () => {
    await openRound(office.store);
    expect(await queue()).toBe(3);
    expect(await queue()).toBe(0);
    const told = await messages();
    expect(recipients(told)).toEqual([
      "programmazione@example.it",
      "responsabile.s21@example.it",
      "responsabile.s31@example.it",
    ]);
    const mine = await missingOf("responsabile.s31@example.it");
    const letter = told.find(({ to }) => to === "responsabile.s31@example.it");
    expect(letter?.subject).toBe(
      `Monitoraggio di metà anno: ${mine.length} indicatori entro il 30 maggio 2018`,
    );
    for (const id of mine) expect(letter?.text).toContain(`\n- ${id} `);
    expect(letter?.text).toContain("fotografa la situazione al 15 maggio 2018");
    expect(letter?.text).toContain(`https://traguardo.example.it/${BODY}/rounds/${ROUND}`);
    const day = readCalendar(letter?.calendar ?? "").find(({ name }) => name === "DTSTART");
    expect(day?.value).toBe("20180530");
    const summary = told.find(({ to }) => to === "programmazione@example.it");
    expect(summary?.text).toContain("2 persone");
    // No unit answers for it.
    expect(summary?.text).toContain("\n- A.1.3/1 ");
    expect(summary?.text).not.toContain(`\n- ${mine[0]} `);
  });

  it("reminders name only what is missing, and who has answered everything gets none", async () => {
    await openRound(office.store);
    await queue();
    const all = await missingOf("responsabile.s31@example.it");
    const [first = "", ...rest] = all;
    await answer(office.store, [first]);
    const reminded = await queuedAt("2018-05-23T06:00:00.000Z");
    expect(recipients(reminded)).toEqual(["responsabile.s21@example.it", "responsabile.s31@example.it"]);
    const reminder = reminded.find(({ to }) => to === "responsabile.s31@example.it");
    expect(reminder?.subject).toContain(`mancano ${rest.length} risposte entro il 30 maggio 2018`);
    expect(reminder?.text).not.toContain(`\n- ${first} `);
    expect(reminder?.calendar).toBeNull();
    expect(await queuedAt("2018-05-24T06:00:00.000Z")).toEqual([]);
    await answer(office.store, rest);
    const again = await queuedAt("2018-05-28T06:00:00.000Z");
    expect(recipients(again)).toEqual(["responsabile.s21@example.it"]);
    const late = await queuedAt("2018-05-31T06:00:00.000Z");
    expect(late.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Scaduto, /)]);
  });

  it("managers hear which of their units are late, and not of the others'", async () => {
    await openRound(office.store);
    const told = await queuedAt("2018-06-02T06:00:00.000Z");
    const escalation = (to: string) =>
      told.find((one) => one.to === to && one.key.includes("/escalation/"))?.text ?? "";
    expect(escalation("dirigente.area2@example.it")).toMatch(/\n- S\. 2\.1 .*: mancano \d+ risposte su \d+/);
    expect(escalation("dirigente.area2@example.it")).not.toContain("S. 3.1");
    expect(escalation("dirigenti@example.it")).toContain("\n- S. 3.1 ");
    expect(escalation("dirigenti@example.it")).not.toContain("\n- S. 2.1 ");
    expect(told.filter(({ to }) => to === "segretario@example.it")).toEqual([]);
    expect(told.some(({ to }) => /giunta|oiv|amministratore/.test(to))).toBe(false);
  });

  it("where no manager is there, the secretary general hears", async () => {
    await openRound(office.store);
    for (const email of ["dirigente.area2@example.it", "dirigenti@example.it"]) {
      const { id } = await office.person(email);
      await office.store.write(BODY, SETUP, ({ people }) => people.change(id, { active: false }));
    }
    const told = await queuedAt("2018-06-02T06:00:00.000Z");
    const escalated = told.filter(({ key }) => key.includes("/escalation/"));
    expect(recipients(escalated)).toEqual(["segretario@example.it"]);
  });

  it("a last day that was moved is told anew, with the same entry for the calendar", async () => {
    await openRound(office.store);
    await queue();
    office.setTime("2018-05-20T08:00:00.000Z");
    await openRound(office.store, { due: "2018-06-15" });
    const told = await queuedAt("2018-05-20T09:00:00.000Z");
    expect(told).toHaveLength(3);
    const both = (await messages()).filter(({ to }) => to === "responsabile.s31@example.it");
    const values = (name: string) =>
      both.map(({ calendar }) => readCalendar(calendar ?? "").find((line) => line.name === name)?.value);
    expect(new Set(values("UID")).size).toBe(1);
    expect(values("SEQUENCE").sort()).toEqual(["0", "1"]);
    expect(told.filter(({ text }) => text.includes("ha spostato la scadenza"))).toHaveLength(2);
    // The first ones had not left yet: nobody hears of the day that is no longer.
    expect(both.filter(({ abandonedAt }) => abandonedAt !== null)).toHaveLength(1);
    expect(recipients(await queuedAt("2018-05-23T06:00:00.000Z"))).toEqual([]);
  });
});

describe("what somebody finds in the application", () => {
  beforeEach(() => openRound(office.store));

  it("is what their messages say: their indicators for a head, the others' for the office", async () => {
    const mine = new Set(await missingOf("responsabile.s31@example.it"));
    const offices = await missingOf("programmazione@example.it");
    expect(offices).toContain("A.1.3/1");
    expect(offices.some((id) => mine.has(id))).toBe(false);
    await answer(office.store, ["A.1.3/1"]);
    expect(await missingOf("programmazione@example.it")).toEqual(offices.filter((id) => id !== "A.1.3/1"));
    await closeRound(office.store);
    expect(await noticesFor(office.services, BODY, await actorOf("programmazione@example.it"))).toEqual([]);
  });

  it("is the whole round for who looks over it, with the units that are late once they are", async () => {
    const manager = await actorOf("dirigenti@example.it");
    const seen = async () => (await noticesFor(office.services, BODY, manager))[0];
    expect(await seen()).toMatchObject({ mine: [], all: { asked: 77, answered: 0 }, late: [] });
    office.setTime("2018-05-31T08:00:00.000Z");
    expect((await seen())?.late.map(({ unit }) => unit)).toContain("S. 3.1");
    const own = await noticesFor(office.services, BODY, await actorOf("responsabile.s31@example.it"));
    expect(own).toMatchObject([{ all: null, late: [] }]);
  });

  it("is nothing for who has no part in rounds", async () => {
    await expect(noticesFor(office.services, BODY, await actorOf("giunta@example.it"))).rejects.toThrow(
      "problem-forbidden",
    );
  });

  it("has the last day as a file for the calendar, the same entry that came by mail", async () => {
    const head31 = await actorOf("responsabile.s31@example.it");
    const { name, text } = await roundCalendarFile(
      office.services,
      BODY,
      head31,
      ROUND,
      head,
      head.words("it"),
    );
    await queue();
    const letter = (await messages()).find(({ to }) => to === "responsabile.s31@example.it");
    expect([name, text]).toEqual([`${ROUND}.ics`, letter?.calendar]);
    await expect(
      roundCalendarFile(office.services, BODY, head31, "2018-09-30", head, head.words("it")),
    ).rejects.toThrow("asked-no-round");
  });
});

describe("sending", () => {
  beforeEach(async () => {
    await openRound(office.store);
    await queue();
  });

  it("each message goes out once", async () => {
    const carrier = carrierWith();
    expect(await deliver(carrier)).toEqual({ sent: 3, failed: 0 });
    expect(await deliver(carrier)).toEqual({ sent: 0, failed: 0 });
    expect(new Set(carrier.handed.map(({ id }) => id)).size).toBe(3);
    expect((await messages()).every(({ sentAt, attempts }) => sentAt !== null && attempts === 1)).toBe(true);
  });

  it("none once the round is closed, or once there is nothing left to answer", async () => {
    await answer(office.store, await missingOf("responsabile.s31@example.it"));
    const carrier = carrierWith();
    expect(await deliver(carrier)).toEqual({ sent: 2, failed: 0 });
    expect(carrier.handed.map(({ to }) => to)).not.toContain("responsabile.s31@example.it");
    await queuedAt("2018-05-23T06:00:00.000Z");
    expect(await waiting()).toHaveLength(1);
    await closeRound(office.store);
    // Between the closing and the next look at what is right, a message that waits is not sent either.
    expect(await deliver(carrier)).toEqual({ sent: 0, failed: 0 });
    expect(await waiting()).toEqual([]);
    expect(await queuedAt("2018-06-02T06:00:00.000Z")).toEqual([]);
  });

  it("what waits for a closed round is dropped", async () => {
    await closeRound(office.store);
    await queue();
    expect(await waiting()).toEqual([]);
    expect((await messages()).map(({ abandonedAt, lastError }) => [abandonedAt !== null, lastError])).toEqual(
      [1, 2, 3].map(() => [true, ""]),
    );
  });

  it("is tried again with growing delay, and given up at last with what the server said", async () => {
    const busy: Delivery = { kind: "postponed", error: "451 busy", reached: true };
    const first = carrierWith([busy]);
    await deliver(first);
    const [tried] = first.handed;
    let now = Date.parse("2018-05-02T08:00:00.000Z");
    for (const minutes of RETRY_MINUTES) {
      office.setTime(new Date(now + minutes * 60_000 - 1000).toISOString());
      const early = carrierWith([busy]);
      await deliver(early);
      expect(early.handed).toEqual([]);
      now += minutes * 60_000;
      office.setTime(new Date(now).toISOString());
      const later = carrierWith([busy]);
      await deliver(later);
      expect(later.handed.map(({ id }) => id)).toEqual([tried?.id]);
    }
    const given = await office.store.read(BODY, ({ outbox }) => outbox.byId(tried?.id ?? ""));
    expect(given).toMatchObject({ attempts: RETRY_MINUTES.length + 1, lastError: "451 busy", sentAt: null });
    expect(given?.abandonedAt).not.toBeNull();
  });

  it("where no mail server answers, the other messages lose no attempt", async () => {
    const away: Delivery = { kind: "postponed", error: "connect ECONNREFUSED", reached: false };
    const carrier = carrierWith([away, away, away]);
    expect(await deliver(carrier)).toEqual({ sent: 0, failed: 1 });
    expect((await waiting()).map(({ attempts }) => attempts).sort()).toEqual([0, 0, 1]);
  });

  it("a message claimed by a server that died is sent by another when the claim ends", async () => {
    const [first] = await office.store.write(
      BODY,
      SETUP,
      ({ outbox }) => outbox.claim(1, "2018-05-02T08:15:00.000Z"),
      { house: true },
    );
    const carrier = carrierWith();
    expect(await deliver(carrier)).toEqual({ sent: 2, failed: 0 });
    office.setTime("2018-05-02T08:16:00.000Z");
    expect(await deliver(carrier)).toEqual({ sent: 1, failed: 0 });
    expect(carrier.handed.at(-1)?.id).toBe(first?.id);
  });
});
