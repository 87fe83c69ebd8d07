import type { DataRequest } from "../../store/data-requests.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Instant, Reader } from "../../store/store.ts";
import { NOTICES } from "../notices/queue.ts";
import type { Services } from "../services.ts";
import { messageKey } from "./link.ts";
import { queueRequest, type RequestHead } from "./mail.ts";
import { addDays, lastDay, requestState } from "./state.ts";

/** Days before its last day on which who has not answered is reminded, once. */
export const REMINDER_DAYS = 3;

/** Queues the reminders that are right today and are not there yet. */
export async function queueReminders(services: Services, body: string, head: RequestHead): Promise<void> {
  const now = services.clock().toISOString();
  const due = (reader: Reader) => remindersDue(reader, now);
  if ((await services.store.read(body, due)).length === 0) return;
  await services.store.write(
    body,
    NOTICES,
    async (writer) => {
      for (const request of await due(writer)) await queueRequest(writer, request, "reminder", head);
    },
    { house: true },
  );
}

async function remindersDue({ requests, outbox }: Reader, now: Instant): Promise<readonly DataRequest[]> {
  const today = dayInRome(now);
  const due: DataRequest[] = [];
  for (const request of await requests.list()) {
    const day = addDays(lastDay(request), -REMINDER_DAYS);
    if (request.link === null || requestState(request, now) !== "waiting" || today < day) continue;
    const asked = await outbox.byKey(messageKey(request, "asked"));
    // A link that was sent so late needs no reminder.
    if (asked === null || dayInRome(asked.createdAt) >= day) continue;
    if ((await outbox.byKey(messageKey(request, "reminder"))) === null) due.push(request);
  }
  return due;
}
