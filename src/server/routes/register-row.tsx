import { require } from "../../application/guard.ts";
import { changeRowOnce } from "../../application/payments/write-once.ts";
import { may } from "../../application/permissions.ts";
import { Problem } from "../../application/problem.ts";
import { erasePerson } from "../../application/registers/erase-person.ts";
import { registerRow } from "../../application/registers/page.ts";
import { removeRow } from "../../application/registers/write-rows.ts";
import { writeCell } from "../../core/register/cell.ts";
import { columnsOf } from "../../core/register/column.ts";
import { momentWords } from "../../web/components/explanation/moment-words.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { registerAddress } from "../../web/pages/registers/addresses.ts";
import { RowPage } from "../../web/pages/registers/RowPage.tsx";
import { personWords } from "../../web/pages/registers/shown-rows.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { textIn } from "./form-fields.ts";
import { cellsIn } from "./registers-fields.ts";

/** One row of a register: changed, taken out, its person erased. */
export const registerRowRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/registers/:register/rows/:row", (c) => rowPage(c, server, null, null));

  pages.post("/registers/:register/rows/:row", async (c) => {
    const { actor, body } = c.var;
    require(actor, "write-registers");
    const which = { register: c.req.param("register"), row: c.req.param("row") };
    const sent = await c.req.parseBody();
    const seen = Number(textIn(sent, "seen"));
    const cells = cellsIn(sent);
    const back = (notice: `notice-${string}`) =>
      c.redirect(done(registerAddress(body.code, which.register), notice), 303);
    try {
      switch (textIn(sent, "do")) {
        case "remove":
          await removeRow(services, body.code, actor, { ...which, seen });
          return back("notice-register-row-removed");
        case "erase": {
          const { row, register } = await registerRow(services, body.code, actor, which);
          const ids = columnsOf(register, "person").flatMap(({ id }) => row.cells[id] ?? []);
          for (const id of ids) await erasePerson(services, body.code, actor, { id });
          return back("notice-person-erased");
        }
        default: {
          await changeRowOnce(services, body.code, actor, {
            ...which,
            seen,
            cells: await unmasked(c, server, cells),
          });
          return back("notice-register-row-saved");
        }
      }
    } catch (error) {
      if (!(error instanceof Problem) || !HERE.has(error.kind)) throw error;
      return rowPage(c, server, cells, error);
    }
  });
};

/** Told on the row's own page. */
const HERE: ReadonlySet<Problem["kind"]> = new Set(["invalid-input", "conflict"]);

/** A person left as it was shown is the person that the row has. */
async function unmasked(c: Request, server: Server, cells: Readonly<Record<string, string>>) {
  const { actor, body, words } = c.var;
  const which = { register: c.req.param("register") ?? "", row: c.req.param("row") ?? "" };
  const { row, register, persons } = await registerRow(server.services, body.code, actor, which);
  const same = { ...cells };
  for (const { id } of columnsOf(register, "person")) {
    const kept = row.cells[id];
    if (kept !== undefined && cells[id] === personWords(persons.get(kept), words)) same[id] = kept;
  }
  return same;
}

async function rowPage(
  c: Request,
  server: Server,
  typed: Readonly<Record<string, string>> | null,
  problem: Problem | null,
): Promise<Response> {
  const { actor, body, words } = c.var;
  const which = { register: c.req.param("register") ?? "", row: c.req.param("row") ?? "" };
  const { register, row, persons, units } = await registerRow(server.services, body.code, actor, which);
  const shown = register.columns.map((column): [string, string] => {
    const text = row.cells[column.id];
    if (text === undefined) return [column.id, ""];
    const person = column.type === "person";
    return [
      column.id,
      person ? personWords(persons.get(text), words) : writeCell(column, text, words.language),
    ];
  });
  const named = columnsOf(register, "person").flatMap(({ id }) => persons.get(row.cells[id] ?? "") ?? []);
  const known = named.some(({ code }) => code !== null);
  const page = (
    <RowPage
      context={contextOf(c, server)}
      body={body.code}
      register={register}
      row={row}
      typed={typed ?? Object.fromEntries(shown)}
      units={units}
      saved={words.format("register-row-saved", {
        name: row.savedBy.name,
        when: momentWords(row.savedAt, words),
      })}
      mayWrite={may(actor, "write-registers", row.unit === null ? [] : [row.unit])}
      erasable={known && may(actor, "erase-people") ? row.id : null}
      problem={problem}
    />
  );
  return show(c, page, problem === null ? 200 : problem.kind === "conflict" ? 409 : 422);
}
