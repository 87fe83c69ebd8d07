import { setTimeout as wait } from "node:timers/promises";
import {
  dropMessage,
  listMessages,
  retryMessage,
  sendTestMessage,
} from "../../application/notices/messages.ts";
import { messagesAddress } from "../../web/pages/administration/addresses.ts";
import { MessagesPage } from "../../web/pages/administration/MessagesPage.tsx";
import { done } from "../../web/pages/draft/addresses.ts";
import { letterheadOf } from "../mail/letterhead.ts";
import { contextOf, show } from "../page.tsx";
import type { Routes, Server } from "../server.ts";
import { partsFor } from "./administration-parts.ts";

/** Messages that the program sends. */
export const messageRoutes: Routes = (pages, server) => {
  const { services, config } = server;
  const place = "/administration/messages";

  pages.get(place, async (c) => {
    const { actor, body } = c.var;
    const messages = await listMessages(services, body.code, actor);
    const self =
      actor.kind === "person"
        ? await services.store.read(body.code, ({ people }) => people.byId(actor.id))
        : null;
    const page = (
      <MessagesPage
        context={contextOf(c, server)}
        parts={partsFor(actor)}
        messages={messages}
        from={config.mail?.from.address ?? null}
        testTo={self?.email ?? null}
      />
    );
    return show(c, page);
  });

  pages.post(`${place}/test`, async (c) => {
    const { actor, body } = c.var;
    await sendTestMessage(services, body.code, actor, letterheadOf(server));
    await soonSent(server);
    return c.redirect(done(messagesAddress(body.code), "notice-message-test"), 303);
  });

  pages.post(`${place}/:message/retry`, async (c) => {
    const { actor, body } = c.var;
    await retryMessage(services, body.code, actor, c.req.param("message"));
    await soonSent(server);
    return c.redirect(done(messagesAddress(body.code), "notice-message-retried"), 303);
  });

  pages.post(`${place}/:message/drop`, async (c) => {
    const { actor, body } = c.var;
    await dropMessage(services, body.code, actor, c.req.param("message"));
    return c.redirect(done(messagesAddress(body.code), "notice-message-dropped"), 303);
  });
};

/** Milliseconds that a page waits for a message to leave. */
const PATIENCE = 5_000;

/** What has just been queued is sent before the page is shown, so that it says how it went; a slow mail server is not waited for. */
async function soonSent({ jobs }: Server): Promise<void> {
  const enough = new AbortController();
  const late = wait(PATIENCE, undefined, { signal: enough.signal, ref: false }).catch(() => {});
  await Promise.race([jobs?.wake(), late]);
  enough.abort();
}
