import { createHash } from "node:crypto";
import { Problem } from "../../application/problem.ts";
import type { Services } from "../../application/services.ts";
import type { Writer } from "../../store/store.ts";
import { AlreadyDone, marking } from "../marking.ts";
import type { Request } from "../server.ts";
import type { Answer } from "./operation.ts";

/** Status kept while what was asked is done but its answer is not written yet. */
const DONE_UNANSWERED = 0;

interface Done {
  readonly status: number;
  readonly answer: Answer<unknown>;
}

/**
 * Does a write once for each `Idempotency-Key` of one actor (IETF draft-ietf-httpapi-idempotency-key-header). The key is
 * kept in the transaction that does the work, so that neither a crash nor two requests at once can do it twice: what is
 * kept first says "done", and the answer joins it afterwards.
 */
export async function answerOnce(
  c: Request,
  services: Services,
  status: number,
  work: (services: Services) => Promise<Answer<unknown>>,
): Promise<Done> {
  const key = c.req.header("idempotency-key");
  const { actor, body } = c.var;
  if (key === undefined || actor.kind === "public") return { status, answer: await work(services) };
  const owner = `${actor.kind}:${actor.id}`;
  const request = await requestHash(c);
  const earlier = () => services.store.read(body.code, ({ keys }) => keys.answer(owner, key));
  const kept = replay(await earlier(), request);
  if (kept) return kept;
  const keep = (writer: Writer, answer: { status: number; body: string }) =>
    writer.keys.keepAnswer(owner, key, { request, ...answer });
  let wrote = false;
  const once: Services = {
    ...services,
    store: marking(services.store, async (writer) => {
      if (wrote) return;
      if (await writer.keys.answer(owner, key)) throw new AlreadyDone();
      await keep(writer, { status: DONE_UNANSWERED, body: "" });
      wrote = true;
    }),
  };
  try {
    const answer = await work(once);
    // Sent again, it is told that it was done; the secret is not told again.
    if (answer.secret) return { status, answer };
    const author = { kind: actor.kind, id: actor.id, name: actor.name };
    await services.store.write(
      body.code,
      author,
      (writer) => keep(writer, { status, body: JSON.stringify(answer) }),
      { house: true },
    );
    return { status, answer };
  } catch (error) {
    if (!(error instanceof AlreadyDone)) throw error;
    const other = replay(await earlier(), request);
    if (other) return other;
    throw new Problem("already-done", "problem-done-unanswered");
  }
}

/** The answer kept under a key, where the request is the same. */
function replay(
  kept: { request: string; status: number; body: string } | null,
  request: string,
): Done | null {
  if (kept === null) return null;
  if (kept.request !== request) throw new Problem("invalid-input", "problem-key-reused");
  if (kept.status === DONE_UNANSWERED) throw new Problem("already-done", "problem-done-unanswered");
  return { status: kept.status, answer: JSON.parse(kept.body) as Answer<unknown> };
}

async function requestHash(c: Request): Promise<string> {
  const content = Buffer.from(await c.req.arrayBuffer());
  return createHash("sha256").update(`${c.req.method} ${c.req.path}\n`).update(content).digest("hex");
}
