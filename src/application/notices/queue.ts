import { dayInRome } from "../../store/day-in-rome.ts";
import type { OutgoingMessage } from "../../store/outbox.ts";
import type { Author, Reader, Writer } from "../../store/store.ts";
import { isStillAsked } from "../requests/link.ts";
import type { Services } from "../services.ts";
import { isStillOpen } from "../surveys/mail.ts";
import { composed, type Letterhead } from "./compose.ts";
import { subjectOf } from "./message-key.ts";
import { openRounds } from "./round-state.ts";
import { noticesWanted, type WantedNotice } from "./wanted.ts";

/** How the program signs what it sends by itself. */
export const NOTICES: Author = { kind: "system", id: "notices", name: "Traguardo" };

/**
 * Brings the outbox of a body to what is right now: queues what should be and is not there, and drops what waits and is
 * no longer wanted. Done twice, or by two servers at once, it is done once. Resolves to how many were queued.
 */
export async function queueNotices(services: Services, body: string, head: Letterhead): Promise<number> {
  const { store } = services;
  const behind = await store.read(body, async (reader) => {
    const { missing, unwanted } = await differences(services, reader);
    return missing.length + unwanted.length > 0;
  });
  if (!behind) return 0;
  // What is added or dropped leaves its own entry in the trail; meanwhile another server may have left nothing to do.
  return store.write(body, NOTICES, (writer) => queueWithin(services, writer, head), { house: true });
}

async function queueWithin(services: Services, writer: Writer, head: Letterhead): Promise<number> {
  const { missing, unwanted } = await differences(services, writer);
  for (const { id } of unwanted) await writer.outbox.abandon(id);
  for (const notice of missing)
    await writer.outbox.add({
      key: notice.key,
      to: notice.person.email,
      ...composed(notice, writer.body, head),
      due: writer.now,
    });
  return missing.length;
}

async function differences(
  services: Services,
  reader: Reader,
): Promise<{ readonly missing: readonly WantedNotice[]; readonly unwanted: readonly OutgoingMessage[] }> {
  const wanted = await allWanted(services, reader);
  const keys = new Set(wanted.map(({ key }) => key));
  const missing: WantedNotice[] = [];
  for (const notice of wanted) if ((await reader.outbox.byKey(notice.key)) === null) missing.push(notice);
  const waiting = await reader.outbox.waiting();
  return { missing, unwanted: waiting.filter(({ key }) => subjectOf(key) !== null && !keys.has(key)) };
}

async function allWanted(services: Services, reader: Reader): Promise<readonly WantedNotice[]> {
  const people = await reader.people.list();
  const rounds = await openRounds(services, reader, people);
  const today = dayInRome(services.clock().toISOString());
  return rounds.flatMap((round) => noticesWanted(round, people, today));
}

/** Whether a message that waits should still be sent: its round is open, or its link good, and an answer is still owed. */
export async function isWanted(
  services: Services,
  reader: Reader,
  message: OutgoingMessage,
): Promise<boolean> {
  const { key } = message;
  if (subjectOf(key) === null)
    return (
      (await isStillAsked(reader, message, services.clock().toISOString())) &&
      (await isStillOpen(services, reader, message))
    );
  return (await allWanted(services, reader)).some((notice) => notice.key === key);
}
