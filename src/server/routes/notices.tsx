import { noticesFor, roundCalendarFile } from "../../application/notices/mine.ts";
import { NoticesPage } from "../../web/pages/notices/NoticesPage.tsx";
import { letterheadOf } from "../mail/letterhead.ts";
import { contextOf, show } from "../page.tsx";
import type { Routes } from "../server.ts";

/** What is asked of who has signed in, and its days for their calendar. */
export const noticeRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/notices", async (c) => {
    const { actor, body } = c.var;
    const notices = await noticesFor(services, body.code, actor);
    return show(c, <NoticesPage context={contextOf(c, server)} body={body.code} notices={notices} />);
  });

  pages.get("/rounds/:round/calendar.ics", async (c) => {
    const { actor, body } = c.var;
    const round = c.req.param("round");
    const file = await roundCalendarFile(
      services,
      body.code,
      actor,
      round,
      letterheadOf(server),
      c.var.words,
    );
    return c.body(file.text, 200, {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="${file.name}"`,
    });
  });
};
