import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GivenFile } from "../../../src/application/evidence/attach.ts";
import { readEvidence } from "../../../src/application/evidence/read.ts";
import { deliverDue } from "../../../src/application/notices/deliver.ts";
import { type Answering, answerRequest, openRequest } from "../../../src/application/requests/answer.ts";
import {
  type Asking,
  askDatum,
  resendRequest,
  withdrawRequest,
} from "../../../src/application/requests/ask.ts";
import { listRequests, requestDetail } from "../../../src/application/requests/detail.ts";
import type { RequestHead } from "../../../src/application/requests/mail.ts";
import { askable, questionFor } from "../../../src/application/requests/prefill.ts";
import { queueReminders } from "../../../src/application/requests/remind.ts";
import { acceptAnswer, refuseAnswer } from "../../../src/application/requests/settle.ts";
import { endOfDay, lastDay } from "../../../src/application/requests/state.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import type { OutgoingMessage } from "../../../src/store/outbox.ts";
import { BODY, type Office, OTHER_BODY, openOffice, refusal, rowOf, send } from "../measurements/office.ts";

const WORDS = Catalogue.load("it");
const BY_HAND: RequestHead = { words: Catalogue.load, from: null, answerAt: () => null };
const BY_MAIL: RequestHead = {
  words: Catalogue.load,
  from: "traguardo@example.it",
  answerAt: (body, token) => `https://traguardo.example.it/${body}/answer/${token}`,
  requestAt: (body, request) => `https://traguardo.example.it/${body}/requests/${request}`,
};

const PROOF: GivenFile = { name: "estratto.pdf", bytes: new TextEncoder().encode("%PDF-1.7\nprova") };
const PROGRAM: GivenFile = {
  name: "fattura.pdf",
  bytes: new TextEncoder().encode("<script>alert(1)</script>"),
};

let office: Office;
let asking: Asking;
beforeEach(async () => {
  // It is 15 October 2018.
  office = await openOffice();
  const { rows } = await askable(office.services, BODY, office.anna, 2018);
  const row = rows.find(({ question }) => question.measure === "count" && question.asked.joining === "sum");
  if (!row) throw new Error("the plan asks for no count");
  asking = {
    ...row.cell,
    question: "Quante imprese avete assistito nel 2018?",
    message: "",
    recipient: "Ente partner",
    email: "",
    lastDay: "",
  };
});
afterEach(() => office.close());

const ask = (change: Partial<Asking> = {}, head = BY_HAND) =>
  askDatum(office.services, BODY, office.anna, { ...asking, ...change }, head);
async function linked(): Promise<{ readonly id: string; readonly token: string }> {
  const { request, token } = await ask();
  return { id: request.id, token: token ?? "" };
}
const typed = (change: Partial<Answering> = {}): Answering => ({
  ...{ value: "12", observed: "2018-09-30", n: "", note: "", capacity: "" },
  ...change,
});
const answer = (
  token: string,
  change: Partial<Answering> = {},
  files: readonly GivenFile[] = [PROOF],
  head = BY_HAND,
) => answerRequest(office.services, BODY, token, typed(change), files, head);
const open = (token: string, body = BODY) => openRequest(office.services, body, token);
const detail = (id: string) => requestDetail(office.services, BODY, office.anna, id);
const accept = (request: string, seen: number | null = null, confirmed: readonly string[] = []) =>
  acceptAnswer(office.services, BODY, office.anna, { request, seen, confirmed }, WORDS);
const entries = () => office.store.read(BODY, ({ ledger }) => ledger.entries());
const waiting = () => office.store.read(BODY, ({ outbox }) => outbox.waiting());

describe("asking", () => {
  it("gives a link to hand over, good for two weeks, whose token is kept nowhere", async () => {
    const { request, token } = await ask();
    expect(lastDay(request)).toBe("2018-10-29");
    expect(request.expires).toBe("2018-10-29T23:00:00.000Z");
    expect(token).toMatch(/^[\w-]{43}$/);
    expect((await open(token ?? "")).state).toBe("waiting");
    const kept = await office.store.read(BODY, async ({ requests, outbox, audit }) =>
      JSON.stringify([await requests.list(), await outbox.list(9), await audit.list(99)]),
    );
    expect(kept).not.toContain(token);
    expect(await waiting()).toEqual([]);
  });

  it("a day ends at midnight in Italy, whatever the season", () => {
    expect(endOfDay("2018-07-01")).toBe("2018-07-01T22:00:00.000Z");
    expect(endOfDay("2018-12-31")).toBe("2018-12-31T23:00:00.000Z");
    expect(endOfDay("2018-10-27")).toBe("2018-10-27T22:00:00.000Z");
    expect(endOfDay("2018-10-28")).toBe("2018-10-28T23:00:00.000Z");
  });

  it("proposes the question from the plan", async () => {
    const sheet = await askable(office.services, BODY, office.anna, 2018);
    const kinds = new Set<string>();
    for (const row of sheet.rows) {
      const question = questionFor({ row, sheet }, WORDS);
      expect(question).toMatch(/\?/);
      kinds.add(question.slice(0, 8));
    }
    expect(kinds.size).toBeGreaterThan(2);
  });

  it("tells every mistake at once, and keeps nothing", async () => {
    const wrong = {
      question: " ",
      recipient: "",
      email: "nessuno",
      lastDay: "2019-02-01",
      message: "x".repeat(2001),
    };
    const { faults } = await refusal(ask({ ...wrong, quantity: "Unicorni", indicator: "Z.9/1" }));
    expect(faults.map(({ at }) => at).sort()).toEqual([
      "email",
      "indicator",
      "lastDay",
      "message",
      "question",
      "recipient",
    ]);
    expect(await listRequests(office.services, BODY, office.anna)).toEqual([]);
  });

  it("is the programming office's, and a head's for what their unit answers for", async () => {
    const { carla, manager, services } = office;
    expect((await refusal(askDatum(services, BODY, manager, asking, BY_HAND))).kind).toBe("forbidden");
    const mine = await askable(services, BODY, carla, 2018);
    const all = await askable(services, BODY, office.anna, 2018);
    expect(mine.rows.length).toBeGreaterThan(0);
    expect(mine.rows.length).toBeLessThan(all.rows.length);
    const foreign = all.rows.find(({ id }) => !mine.rows.some((row) => row.id === id));
    const others = { ...asking, ...foreign?.cell };
    expect((await refusal(askDatum(services, BODY, carla, others, BY_HAND))).id).toBe("problem-no-unit");
    const { request } = await ask({ ...foreign?.cell });
    expect(await listRequests(services, BODY, carla)).toEqual([]);
    expect((await refusal(requestDetail(services, BODY, carla, request.id))).kind).toBe("forbidden");
  });
});

describe("answering", () => {
  it("keeps the answer with its files, records nothing, and shows it by the same link", async () => {
    const { token } = await linked();
    await answer(token, { note: "Dal gestionale", capacity: "Responsabile" });
    expect(await entries()).toEqual([]);
    const { request, state } = await open(token);
    expect(state).toBe("answered");
    expect(request.answer).toMatchObject({
      text: "12",
      note: "Dal gestionale",
      evidence: [{ name: PROOF.name }],
    });
    const [file] = request.answer?.evidence ?? [];
    const read = await readEvidence(office.services, BODY, office.anna, file?.hash ?? "");
    expect(read.file.addedBy.name).not.toContain("Anna");
  });

  it("is done once, also where two come at once", async () => {
    const { token } = await linked();
    const both = await Promise.allSettled([answer(token), answer(token, { value: "13" })]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await refusal(answer(token))).id).toBe("request-answered-already");
  });

  it("tells every mistake at once and keeps no file of it", async () => {
    const { token } = await linked();
    const wrong = await refusal(answer(token, { value: "tante", observed: "2019-01-01" }, [PROOF, PROGRAM]));
    expect(wrong.faults.map(({ at }) => at)).toEqual(expect.arrayContaining(["value", "observed", "files"]));
    expect((await refusal(answer(token, { value: "" }, []))).faults).toMatchObject([
      { at: "value", message: "sheet-value-needed" },
      { at: "files", message: "request-evidence-missing" },
    ]);
    const many = Array.from({ length: 11 }, () => PROOF);
    expect((await refusal(answer(token, {}, many))).faults).toMatchObject([{ at: "files" }]);
    const long = await refusal(answer(token, { note: "x".repeat(2001) }));
    expect(long.faults).toMatchObject([{ at: "note", message: "sheet-too-long" }]);
    const trail = await office.store.read(BODY, ({ audit }) => audit.list(99));
    expect(trail.filter(({ action }) => action === "evidence-added")).toEqual([]);
    expect((await open(token)).state).toBe("waiting");
  });

  it("says nothing of what was recorded before to who answers", async () => {
    const { indicator, quantity } = asking;
    await send(office, office.anna, await rowOf(office, office.anna, indicator, quantity), {
      text: "75",
      observedOn: "2018-09-30",
      source: "registro",
    });
    const { id, token } = await linked();
    await answer(token, { value: "1" });
    const { read } = await detail(id);
    const codes = read?.findings.map(({ diagnostic }) => diagnostic.code);
    expect(codes).toContain("entry-replaces-recorded");
  });

  it("a link that is unknown, expired, withdrawn, replaced or another body's tells the same", async () => {
    const [expired, withdrawn, replaced, elsewhere] = [
      await linked(),
      await linked(),
      await linked(),
      await linked(),
    ];
    await withdrawRequest(office.services, BODY, office.anna, { request: withdrawn.id });
    const fresh = await resendRequest(office.services, BODY, office.anna, { request: replaced.id }, BY_HAND);
    expect((await open(fresh.token ?? "")).state).toBe("waiting");
    const refusals = [
      await refusal(open("x".repeat(43))),
      await refusal(open(withdrawn.token)),
      await refusal(open(replaced.token)),
      await refusal(open(elsewhere.token, OTHER_BODY)),
      await refusal(answer(withdrawn.token)),
      await refusal(answerRequest(office.services, OTHER_BODY, elsewhere.token, typed(), [PROOF], BY_HAND)),
    ];
    office.setTime("2018-10-29T23:00:00Z");
    refusals.push(await refusal(open(expired.token)), await refusal(answer(expired.token)));
    expect(new Set(refusals.map(({ id, kind, params }) => JSON.stringify([id, kind, params])))).toEqual(
      new Set([JSON.stringify(["request-link-nothing", "not-found", {}])]),
    );
    const states = (await listRequests(office.services, BODY, office.anna)).map(({ state }) => state);
    expect(states).toEqual(["expired", "expired", "expired", "withdrawn"]);
    const again = await resendRequest(office.services, BODY, office.anna, { request: expired.id }, BY_HAND);
    expect((await open(again.token ?? "")).state).toBe("waiting");
  });
});

describe("what the office does of an answer", () => {
  it("taken, it is a measurement of who takes it, with its files, and says where it came from", async () => {
    const { id, token } = await linked();
    expect((await refusal(accept(id))).id).toBe("request-not-now");
    await answer(token, { value: "1.250" });
    const [entry, ...more] = await accept(id, null, ["entry-much-more"]);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      author: { id: office.anna.id },
      basis: { kind: "request", id, snapshot: null },
      evidence: [{ name: PROOF.name }],
      measurement: {
        observedOn: "2018-09-30",
        source: "risposta a una richiesta di dati, del 15 ottobre 2018",
      },
    });
    const value = entry?.measurement.value;
    expect(value?.kind === "number" && value.value.toFraction()).toBe("1250");
    expect((await open(token)).state).toBe("accepted");
    expect((await detail(id)).entry?.sequence).toBe(entry?.sequence);
    expect((await refusal(accept(id))).id).toBe("request-not-now");
    expect((await entries()).length).toBe(1);
  });

  it("asks for what is doubtful to be confirmed, and for what was recorded meanwhile to be seen", async () => {
    const { id, token } = await linked();
    await answer(token, { value: "80,5" });
    const doubtful = await refusal(accept(id));
    expect(doubtful.faults).toMatchObject([{ at: "confirmed", message: "entry-fraction-of-count" }]);
    expect(await entries()).toEqual([]);
    const { indicator, quantity } = asking;
    const row = await rowOf(office, office.anna, indicator, quantity);
    await send(office, office.anna, row, { text: "75", observedOn: "2018-08-31", source: "registro" });
    expect((await refusal(accept(id, null, ["entry-fraction-of-count"]))).kind).toBe("conflict");
    const seen = (await detail(id)).asked?.row.seen ?? null;
    expect(await accept(id, seen, ["entry-fraction-of-count"])).toHaveLength(1);
  });

  it("refused with a reason, nothing is recorded; asked anew, the new link tells why", async () => {
    const { id, token } = await linked();
    await answer(token);
    const refuse = (reason: string, again: boolean) =>
      refuseAnswer(office.services, BODY, office.anna, { request: id, reason, again }, BY_HAND);
    expect((await refusal(refuse(" ", true))).faults).toMatchObject([{ at: "reason" }]);
    const issued = await refuse("Manca il mese di maggio", true);
    expect(await entries()).toEqual([]);
    expect((await open(token)).request).toMatchObject({
      settled: "refused",
      reason: "Manca il mese di maggio",
    });
    const next = await open(issued?.token ?? "");
    expect(next).toMatchObject({ state: "waiting", refusedFor: "Manca il mese di maggio" });
    expect((await detail(id)).followedBy?.id).toBe(next.request.id);
    expect((await refusal(refuse("Di nuovo", false))).id).toBe("request-not-now");
    const again = { request: id };
    const resent = resendRequest(office.services, BODY, office.anna, again, BY_HAND);
    expect((await refusal(resent)).id).toBe("request-not-now");
  });
});

describe("by mail", () => {
  const sent: OutgoingMessage[] = [];
  const carrier = {
    send: async (message: OutgoingMessage) => {
      sent.push(message);
      return { kind: "accepted" } as const;
    },
  };
  const deliver = async () => {
    sent.length = 0;
    const sending = { goesOn: () => true, signal: new AbortController().signal };
    await deliverDue(office.services, BODY, carrier, sending);
    return sent.map(({ to, text }) => ({ to, token: /\/answer\/([\w-]{43})\b/.exec(text)?.[1] ?? "", text }));
  };
  const queue = () => queueReminders(office.services, BODY, BY_MAIL);

  it("the link is put in as the message leaves, and stands in no copy of it", async () => {
    const { request } = await ask(
      { email: "Dati@Partner.example.it", message: "Bastano i totali." },
      BY_MAIL,
    );
    const [queued] = await waiting();
    expect(queued?.text).toContain("/answer/________");
    const [letter] = await deliver();
    expect(letter).toMatchObject({ to: "dati@partner.example.it" });
    expect(letter?.text).toContain("Bastano i totali.");
    expect((await open(letter?.token ?? "")).request.id).toBe(request.id);
    const kept = await office.store.read(BODY, async ({ outbox, audit }) => [
      await outbox.list(9),
      await audit.list(99),
    ]);
    expect(JSON.stringify(kept)).not.toContain(letter?.token);
    expect(JSON.stringify(kept)).not.toContain("dati@partner");
  });

  it("who has not answered is reminded once, three days before, by the same link", async () => {
    await ask({ email: "dati@partner.example.it" }, BY_MAIL);
    const [first] = await deliver();
    await ask({ email: "tardi@partner.example.it", lastDay: "2018-10-17" }, BY_MAIL);
    await deliver();
    office.setTime("2018-10-25T12:00:00Z");
    await queue();
    expect(await waiting()).toEqual([]);
    office.setTime("2018-10-26T06:00:00Z");
    await queue();
    await queue();
    const letters = await deliver();
    expect(letters.map(({ to, token }) => [to, token])).toEqual([["dati@partner.example.it", first?.token]]);
    office.setTime("2018-10-28T06:00:00Z");
    await queue();
    expect(await deliver()).toEqual([]);
  });

  it("what is answered, withdrawn or replaced calls its messages off", async () => {
    const email = "dati@partner.example.it";
    const one = await ask({ email }, BY_MAIL);
    await withdrawRequest(office.services, BODY, office.anna, { request: one.request.id });
    const two = await ask({ email }, BY_MAIL);
    await resendRequest(office.services, BODY, office.anna, { request: two.request.id }, BY_MAIL);
    const letters = await deliver();
    expect(letters).toHaveLength(1);
    office.setTime("2018-10-27T06:00:00Z");
    await queue();
    expect(await waiting()).toHaveLength(1);
    await answer(letters[0]?.token ?? "");
    expect(await deliver()).toEqual([]);
  });

  it("who asked is told that an answer has come, unless it was looked at meanwhile", async () => {
    const [one, two] = [await linked(), await linked()];
    await answer(one.token, {}, [PROOF], BY_MAIL);
    await answer(two.token, {}, [PROOF], BY_MAIL);
    const refusing = { request: two.id, reason: "Manca maggio", again: false };
    await refuseAnswer(office.services, BODY, office.anna, refusing, BY_MAIL);
    const [letter, ...more] = await deliver();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      to: "anna@example.it",
      text: expect.stringContaining(`/requests/${one.id}`),
    });
  });
});
