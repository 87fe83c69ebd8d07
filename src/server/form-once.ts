import type { Services } from "../application/services.ts";
import type { Writer } from "../store/store.ts";
import { AlreadyDone, marking } from "./marking.ts";
import { type Sent, textIn } from "./routes/form-fields.ts";
import type { Request } from "./server.ts";

/** What pages put there. */
const ONCE = /^[0-9a-f-]{36}$/;

/**
 * Does what a form asks once, however often it was sent: who presses the button twice adds one row. The form carries the
 * `once` of the page on which it was shown, kept in the transaction that does the work. Null where it was done before.
 */
export async function doneOnce<T>(
  c: Request,
  services: Services,
  sent: Sent,
  work: (services: Services) => Promise<T>,
): Promise<T | null> {
  const { actor } = c.var;
  const once = textIn(sent, "once");
  if (!ONCE.test(once) || actor.kind === "public") return work(services);
  const owner = `${actor.kind}:${actor.id}`;
  const key = `form ${once}`;
  let kept = false;
  const mark = async (writer: Writer): Promise<void> => {
    if (kept) return;
    if (await writer.keys.answer(owner, key)) throw new AlreadyDone();
    await writer.keys.keepAnswer(owner, key, { request: c.req.path, status: 303, body: "" });
    kept = true;
  };
  try {
    return await work({ ...services, store: marking(services.store, mark) });
  } catch (error) {
    if (error instanceof AlreadyDone) return null;
    throw error;
  }
}
