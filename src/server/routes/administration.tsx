import { listSessions, revokeSession } from "../../application/people/sessions.ts";
import { auditTrail, TRAIL_PAGE, verifyTrail } from "../../application/people/trail.ts";
import { may } from "../../application/permissions.ts";
import { peopleAddress, sessionsAddress, trailAddress } from "../../web/pages/administration/addresses.ts";
import { SessionsPage } from "../../web/pages/administration/SessionsPage.tsx";
import { TrailPage } from "../../web/pages/administration/TrailPage.tsx";
import { done } from "../../web/pages/draft/addresses.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { partsFor } from "./administration-parts.ts";
import { bodyProfileRoutes } from "./body-profile.tsx";
import { keyRoutes } from "./keys.tsx";
import { messageRoutes } from "./messages.tsx";
import { peopleRoutes } from "./people.tsx";

/** People, sessions, keys, messages, audit trail. */
export const administrationRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/administration", (c) => {
    const { actor, body } = c.var;
    const to = may(actor, "see-people") ? peopleAddress(body.code) : trailAddress(body.code);
    const notice = c.req.query("done");
    return c.redirect(notice === undefined ? to : `${to}?done=${encodeURIComponent(notice)}`, 303);
  });

  peopleRoutes(pages, server);
  keyRoutes(pages, server);
  messageRoutes(pages, server);
  bodyProfileRoutes(pages, server);

  pages.get("/administration/sessions", async (c) => {
    const { actor, body, session: current } = c.var;
    const sessions = await listSessions(services, body.code, actor);
    const lines = sessions.map(({ session, person }) => ({
      ...session,
      name: person.name,
      current: session.id === current?.id,
    }));
    const context = contextOf(c, server);
    return show(c, <SessionsPage context={context} parts={partsFor(actor)} sessions={lines} />);
  });

  pages.post("/administration/sessions/:id/end", async (c) => {
    const { actor, body } = c.var;
    await revokeSession(services, body.code, actor, c.req.param("id"));
    return c.redirect(done(sessionsAddress(body.code), "notice-session-ended"), 303);
  });

  pages.get("/administration/audit", (c) => trailPage(c, server));
};

async function trailPage(c: Request, server: Server) {
  const { actor, body } = c.var;
  const asked = Number(c.req.query("before"));
  const before = Number.isInteger(asked) && asked > 0 ? asked : undefined;
  const { entries, total, names } = await auditTrail(server.services, body.code, actor, before);
  const checked =
    c.req.query("verify") === "yes" ? await verifyTrail(server.services, body.code, actor) : null;
  const last = entries.at(-1);
  const page = (
    <TrailPage
      context={contextOf(c, server)}
      parts={partsFor(actor)}
      lines={entries.map(({ number, at, author, action, subject }) => ({
        number,
        at,
        author: author.name,
        action,
        subject: subject === null ? null : (names.get(subject) ?? subject),
      }))}
      total={total}
      older={last && entries.length === TRAIL_PAGE && last.number > 1 ? last.number : null}
      verified={checked && { ...checked, faults: checked.faults.map(({ number }) => number) }}
    />
  );
  return show(c, page);
}
