import { require } from "../../application/guard.ts";
import { addRowsOnce } from "../../application/payments/write-once.ts";
import { may } from "../../application/permissions.ts";
import { Problem } from "../../application/problem.ts";
import { bindingsOf } from "../../application/registers/bindings.ts";
import { countedRows } from "../../application/registers/counted-rows.ts";
import { defineRegister, putAway, takeReady } from "../../application/registers/define.ts";
import { erasePerson } from "../../application/registers/erase-person.ts";
import { registerInUse } from "../../application/registers/in-use.ts";
import { listRegisters } from "../../application/registers/list.ts";
import { registerPage } from "../../application/registers/page.ts";
import { previewRows, rowsCsv, rowsWorkbook } from "../../application/registers/register-file.ts";
import { address } from "../../web/addresses.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { personsAddress, registerAddress } from "../../web/pages/registers/addresses.ts";
import { CountedPage } from "../../web/pages/registers/CountedPage.tsx";
import { DefinitionPage } from "../../web/pages/registers/DefinitionPage.tsx";
import {
  type DefinitionTyped,
  definitionFrom,
  definitionTyped,
  NEW_DEFINITION,
} from "../../web/pages/registers/definition-form.ts";
import { FilePage } from "../../web/pages/registers/FilePage.tsx";
import { PersonsPage } from "../../web/pages/registers/PersonsPage.tsx";
import { RegisterPage, type RegisterPageProps } from "../../web/pages/registers/RegisterPage.tsx";
import { RegistersPage } from "../../web/pages/registers/RegistersPage.tsx";
import { shownRows } from "../../web/pages/registers/shown-rows.ts";
import { askedEntry } from "../asked-entry.ts";
import { doneOnce } from "../form-once.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { bindingRoutes } from "./bindings.tsx";
import { type Sent, textIn, textsIn } from "./form-fields.ts";
import { registerGridRoutes } from "./register-grid.tsx";
import { registerRowRoutes } from "./register-row.tsx";
import { cellsIn } from "./registers-fields.ts";

/** Registri: the list, each register with its rows, how it is defined, its files. */
export const registerRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/registers", async (c) => {
    const { actor, body } = c.var;
    const list = await listRegisters(services, body.code, actor);
    const allowed = { define: may(actor, "define-registers"), erase: may(actor, "erase-people") };
    return show(
      c,
      <RegistersPage context={contextOf(c, server)} body={body.code} list={list} may={allowed} />,
    );
  });

  pages.get("/registers/new", (c) => {
    require(c.var.actor, "define-registers");
    return definitionPage(c, server, NEW_DEFINITION, null, null);
  });

  pages.post("/registers", async (c) => {
    const { actor, body } = c.var;
    require(actor, "define-registers");
    const typed = definitionIn(await c.req.parseBody({ all: true }));
    const seen = /^\d+$/.test(typed.seen) ? Number(typed.seen) : null;
    try {
      const before =
        seen === null
          ? null
          : await services.store.read(body.code, async (reader) => registerInUse(reader, typed.id));
      const document = definitionFrom(typed, before?.register ?? null);
      const { subject } = await defineRegister(services, body.code, actor, { document, seen });
      return c.redirect(done(registerAddress(body.code, subject), "notice-register-saved"), 303);
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== "invalid-input") throw error;
      return definitionPage(c, server, typed, seen, error);
    }
  });

  pages.get("/registers/persons", (c) => {
    require(c.var.actor, "erase-people");
    return show(c, <PersonsPage context={contextOf(c, server)} body={c.var.body.code} problem={null} />);
  });

  pages.post("/registers/persons", async (c) => {
    const { actor, body } = c.var;
    require(actor, "erase-people");
    const code = textIn(await c.req.parseBody(), "code");
    try {
      await erasePerson(services, body.code, actor, { code });
    } catch (error) {
      if (!(error instanceof Problem) || !(error.kind === "invalid-input" || error.kind === "not-found"))
        throw error;
      const page = <PersonsPage context={contextOf(c, server)} body={body.code} problem={error} />;
      return show(c, page, 422);
    }
    return c.redirect(done(personsAddress(body.code), "notice-person-erased"), 303);
  });

  pages.get("/registers/counted/:sequence", async (c) => {
    const { actor, body } = c.var;
    const [sequence, page] = [askedEntry(c.req.param("sequence")), pageIn(c)];
    const counted = await countedRows(services, body.code, actor, { sequence, page });
    return show(c, <CountedPage context={contextOf(c, server)} body={body.code} counted={counted} />);
  });

  bindingRoutes(pages, server);

  pages.get("/registers/:register", (c) => rowsPage(c, server, c.req.param("register"), null));

  pages.post("/registers/:register/take", async (c) => {
    const { actor, body } = c.var;
    const { subject } = await takeReady(services, body.code, actor, c.req.param("register"));
    return c.redirect(done(registerAddress(body.code, subject), "notice-register-taken"), 303);
  });

  pages.get("/registers/:register/definition", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "define-registers");
    const id = c.req.param("register");
    const { register, definition } = await services.store.read(body.code, (reader) =>
      registerInUse(reader, id),
    );
    return definitionPage(c, server, definitionTyped(register, words.language), definition, null);
  });

  pages.post("/registers/:register/away", async (c) => {
    const { actor, body } = c.var;
    require(actor, "define-registers");
    const seen = Number(textIn(await c.req.parseBody(), "seen"));
    await putAway(services, body.code, actor, { register: c.req.param("register"), seen });
    return c.redirect(done(address.registers(body.code), "notice-register-away"), 303);
  });

  pages.post("/registers/:register/rows", async (c) => {
    const { actor, body } = c.var;
    require(actor, "write-registers");
    const register = c.req.param("register");
    const sent = await c.req.parseBody();
    const many = textIn(sent, "rows");
    const typed = cellsIn(sent);
    try {
      const rows = many === "" ? [typed] : rowsIn(many);
      await doneOnce(c, services, sent, (once) => addRowsOnce(once, body.code, actor, { register, rows }));
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== "invalid-input") throw error;
      return rowsPage(c, server, register, { typed, problem: error });
    }
    return c.redirect(done(registerAddress(body.code, register), "notice-register-added"), 303);
  });

  pages.post("/registers/:register/file", async (c) => {
    const { actor, body } = c.var;
    require(actor, "write-registers");
    const register = c.req.param("register");
    const { file } = await c.req.parseBody();
    try {
      if (!(file instanceof File) || file.size === 0)
        throw new Problem("invalid-input", "register-file-empty");
      const bytes = new Uint8Array(await file.arrayBuffer());
      const preview = await previewRows(services, body.code, actor, { register, bytes });
      const page = <FilePage context={contextOf(c, server)} body={body.code} preview={preview} />;
      return show(c, page, preview.faults.length === 0 ? 200 : 422);
    } catch (error) {
      if (!(error instanceof Problem) || !FILE.has(error.kind)) throw error;
      return rowsPage(c, server, register, { typed: {}, problem: error });
    }
  });

  pages.get("/registers/:register/rows.csv", async (c) => {
    const { actor, body, words } = c.var;
    const register = c.req.param("register");
    const text = await rowsCsv(services, body.code, actor, register, words.language);
    c.header("Content-Type", "text/csv; charset=utf-8");
    c.header("Content-Disposition", `attachment; filename="${register}.csv"`);
    return c.body(text);
  });

  pages.get("/registers/:register/rows.xlsx", async (c) => {
    const { actor, body, words } = c.var;
    const register = c.req.param("register");
    const bytes = await rowsWorkbook(services, body.code, actor, register, words.language);
    c.header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    c.header("Content-Disposition", `attachment; filename="${register}.xlsx"`);
    return c.body(bytes as Uint8Array<ArrayBuffer>);
  });

  registerGridRoutes(pages, server);
  registerRowRoutes(pages, server);
};

/** Told on the page of the register, beside the form. */
const FILE: ReadonlySet<Problem["kind"]> = new Set(["invalid-input", "too-large", "unsupported-type"]);

/** The rows of a file that was shown, as the page sent them back. */
function rowsIn(text: string): readonly Readonly<Record<string, string>>[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    data = null;
  }
  const all: readonly unknown[] = Array.isArray(data) ? data : [];
  return all.map((row) =>
    Object.fromEntries(
      Object.entries(typeof row === "object" && row !== null ? row : {}).map(([id, cell]) => [
        id,
        String(cell),
      ]),
    ),
  );
}

function pageIn(c: Request): number {
  const text = c.req.query("page") ?? "";
  return /^\d{1,6}$/.test(text) ? Number(text) : 1;
}

async function rowsPage(
  c: Request,
  server: Server,
  id: string,
  refused: RegisterPageProps["refused"],
): Promise<Response> {
  const { actor, body, words } = c.var;
  const { services } = server;
  const { rows, persons, ...page } = await registerPage(services, body.code, actor, {
    register: id,
    page: pageIn(c),
  });
  const bound = await services.store.read(body.code, bindingsOf);
  const props = {
    context: contextOf(c, server),
    body: body.code,
    page,
    rows: shownRows(page.register, rows, persons, words),
    bindings: bound.filter(({ document }) => document["register"] === id),
    may: { write: may(actor, "write-registers"), define: may(actor, "define-registers") },
    refused,
  };
  return show(c, <RegisterPage {...props} />, refused === null ? 200 : 422);
}

function definitionIn(sent: Sent): DefinitionTyped & { readonly seen: string } {
  const [ids, titles, types, required, choices] = ["id", "title", "type", "required", "choices"].map((name) =>
    textsIn(sent, `column.${name}`),
  );
  return {
    id: textIn(sent, "id"),
    seen: textIn(sent, "seen"),
    title: textIn(sent, "title"),
    description: textIn(sent, "description"),
    patron: textIn(sent, "patron"),
    day: textIn(sent, "day"),
    columns: (titles ?? []).map((title, at) => ({
      id: ids?.[at] ?? "",
      title,
      type: types?.[at] ?? "text",
      required: required?.[at] ?? "",
      choices: choices?.[at] ?? "",
    })),
  };
}

function definitionPage(
  c: Request,
  server: Server,
  typed: DefinitionTyped,
  seen: number | null,
  problem: Problem | null,
) {
  const props = { context: contextOf(c, server), body: c.var.body.code, typed, seen, problem };
  return show(c, <DefinitionPage {...props} />, problem === null ? 200 : 422);
}
