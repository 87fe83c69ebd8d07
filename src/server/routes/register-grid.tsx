import { require } from "../../application/guard.ts";
import { addRowsOnce } from "../../application/payments/write-once.ts";
import { Problem } from "../../application/problem.ts";
import { registerInUse } from "../../application/registers/in-use.ts";
import { unitsOffered } from "../../application/registers/scope.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { registerAddress } from "../../web/pages/registers/addresses.ts";
import { GridPage } from "../../web/pages/registers/GridPage.tsx";
import {
  LINES,
  type Line,
  linesFrom,
  MOST_LINES,
  writtenLines,
} from "../../web/pages/registers/grid-lines.ts";
import { doneOnce } from "../form-once.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { type Sent, textIn } from "./form-fields.ts";

/** Many rows of a register written at once. */
export const registerGridRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/registers/:register/grid", (c) => gridPage(c, server, {}, 0, null));

  pages.post("/registers/:register/grid", async (c) => {
    const { actor, body } = c.var;
    require(actor, "write-registers");
    const id = c.req.param("register");
    const sent = await c.req.parseBody();
    if (textIn(sent, "do") === "more") return gridPage(c, server, sent, LINES, null);
    const { register } = await services.store.read(body.code, (reader) => registerInUse(reader, id));
    const rows = writtenLines(linesFrom(register, sent)).map(({ cells }) => cells);
    try {
      await doneOnce(c, services, sent, (once) =>
        addRowsOnce(once, body.code, actor, { register: id, rows }),
      );
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== "invalid-input") throw error;
      return gridPage(c, server, sent, 0, error);
    }
    return c.redirect(done(registerAddress(body.code, id), "notice-register-added"), 303);
  });
};

/** What was typed, with so many empty lines more; as many as a new grid has at least. */
async function gridPage(c: Request, server: Server, sent: Sent, more: number, problem: Problem | null) {
  const { actor, body } = c.var;
  require(actor, "write-registers");
  const { register, units } = await server.services.store.read(body.code, async (reader) => {
    const { register } = await registerInUse(reader, c.req.param("register") ?? "");
    return { register, units: await unitsOffered(server.services, reader, actor) };
  });
  const typed = linesFrom(register, sent);
  const count = Math.min(MOST_LINES, Math.max(LINES, typed.length + more));
  const lines = Array.from({ length: count }, (_, at): Line => typed[at] ?? {});
  const props = { context: contextOf(c, server), body: body.code, register, units, lines, problem };
  return show(c, <GridPage {...props} />, problem === null ? 200 : 422);
}
