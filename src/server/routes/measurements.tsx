import { attachEvidence, detachEvidence } from "../../application/evidence/attach.ts";
import { require } from "../../application/guard.ts";
import { askedOfMe } from "../../application/measurements/asked-of-me.ts";
import { checkRow, toConfirm } from "../../application/measurements/check-row.ts";
import { addContribution } from "../../application/measurements/contribute.ts";
import { type SavedDrafts, saveDrafts } from "../../application/measurements/save-drafts.ts";
import { previewSheetFile, sheetCsv, sheetWorkbook } from "../../application/measurements/sheet-file.ts";
import { submitSheet } from "../../application/measurements/submit.ts";
import { type Fault, Problem } from "../../application/problem.ts";
import { datumWords } from "../../messages/value-words.ts";
import { address } from "../../web/addresses.ts";
import { MeasurementsPage } from "../../web/pages/measurements/MeasurementsPage.tsx";
import { PreviewPage } from "../../web/pages/measurements/PreviewPage.tsx";
import { remarksOf } from "../../web/pages/measurements/row-view.ts";
import { evidenceAddress, noticed } from "../../web/pages/measurements/sheet-addresses.ts";
import {
  type FormRow,
  readSheetForm,
  type SheetForm,
  yearOf,
} from "../../web/pages/measurements/sheet-form.ts";
import { filterOf, type SheetNow, sheetView } from "../../web/pages/measurements/view-model.ts";
import { askedMoment, contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";

/** Rilevazioni: the sheet, its drafts, what it sends, and the same as a file. */
export const measurementRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/measurements", (c) => sheetPage(c, server, new URL(c.req.url).searchParams));

  pages.post("/measurements", async (c) => {
    const { actor, body } = c.var;
    require(actor, "measure");
    const fields = await c.req.parseBody({ all: true });
    const form = readSheetForm(fields);
    const query = new URLSearchParams(typeof fields["query"] === "string" ? fields["query"] : "");
    const done = (notice: `notice-${string}`, row?: string) => {
      query.set("done", noticed(notice));
      return c.redirect(`${address.measurements(body.code)}?${query}${row ? `#row-${row}` : ""}`, 303);
    };
    const saved = await saveDrafts(services, body.code, actor, form);
    const revisions = new Map(saved.saved.map(({ id, draft }) => [id, draft.revision]));
    const again = (problem: Problem, faults = problem.faults) =>
      sheetPage(c, server, query, { problem, faults, form, revisions });
    if (saved.conflicts.length > 0) {
      const count = saved.conflicts.length;
      return again(new Problem("conflict", "sheet-conflicts", { count }), conflictFaults(saved));
    }
    const detach = /^([0-9a-f]{16})\.([0-9a-f]{64})$/.exec(String(fields["detach"] ?? ""));
    try {
      if (detach) {
        const [, row = "", hash = ""] = detach;
        await detachEvidence(services, body.code, actor, { year: form.year, row, hash });
        return done("notice-detached", row);
      }
      await attachAll(c, server, form);
      if (fields["action"] !== "submit")
        return done(form.files.length > 0 ? "notice-attached" : "notice-draft-saved");
      const filled = form.rows.filter(({ text }) => text !== "");
      const rows = filled.map((row) => ({ ...row, revision: revisions.get(row.id) ?? row.revision }));
      await submitSheet(services, body.code, actor, {
        year: form.year,
        rows: await afterFiles(c, server, form, rows),
      });
    } catch (error) {
      if (!(error instanceof Problem) || !HERE.includes(error.kind)) throw error;
      return again(error, inWords(error.faults));
    }
    return done("notice-sent");
  });

  pages.post("/measurements/check", async (c) => {
    const form = readSheetForm(await c.req.parseBody({ all: true }));
    return c.json({ rows: await checked(c, server, form) });
  });

  pages.post("/measurements/save", async (c) => {
    const { actor, body } = c.var;
    const form = readSheetForm(await c.req.parseBody({ all: true }));
    const saved = await saveDrafts(services, body.code, actor, form);
    const rows = await checked(c, server, form);
    const last = saved.saved
      .map(({ draft }) => draft.savedAt)
      .sort()
      .at(-1);
    const faults = new Map(conflictFaults(saved).map((fault) => [fault.at?.split(".")[1] ?? "", fault]));
    const answer = Object.fromEntries(
      form.rows.map(({ id }) => {
        const own = saved.saved.find((one) => one.id === id);
        const other = saved.conflicts.find((one) => one.id === id);
        const fault = faults.get(id);
        const revision = own?.draft.revision ?? other?.current.revision ?? 0;
        return [id, { ...rows[id], revision, conflict: fault ? told(c, fault) : null }];
      }),
    );
    return c.json({ rows: answer, savedAt: last === undefined ? null : clockTime(last) });
  });

  pages.post("/measurements/evidence", async (c) => {
    const { actor, body } = c.var;
    require(actor, "measure");
    const fields = await c.req.parseBody();
    const { file, row } = fields;
    if (!(file instanceof File) || typeof row !== "string")
      throw new Problem("invalid-input", "sheet-file-empty");
    const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const { draft } = await attachEvidence(services, body.code, actor, {
      year: yearOf(fields["year"]),
      row,
      file: given,
    });
    const files = draft.evidence.map(({ hash, name }) => ({
      hash,
      name,
      href: evidenceAddress(body.code, hash),
    }));
    return c.json({ files, revision: draft.revision });
  });

  pages.post("/measurements/contribution", async (c) => {
    const { actor, body } = c.var;
    require(actor, "measure");
    const { year, row, unit } = await c.req.parseBody();
    const given = { year: yearOf(year), row: String(row ?? ""), unit: String(unit ?? "") };
    await addContribution(services, body.code, actor, given);
    const query = new URLSearchParams({ show: "all", unit: given.unit, done: noticed("notice-unit-added") });
    if (given.year !== undefined) query.set("year", String(given.year));
    return c.redirect(`${address.measurements(body.code)}?${query}`, 303);
  });

  pages.post("/measurements/file", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "measure");
    const fields = await c.req.parseBody();
    const { file } = fields;
    if (!(file instanceof File)) throw new Problem("invalid-input", "sheet-file-empty");
    const given = {
      year: yearOf(fields["year"]),
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    };
    const preview = await previewSheetFile(services, body.code, actor, given, words);
    const context = contextOf(c, server, preview.sheet.standing);
    const crumbs = crumbsOf(c, words.format("sheet-preview-title"));
    const page = (
      <PreviewPage
        context={context}
        body={body.code}
        crumbs={crumbs}
        preview={preview}
        fileName={file.name}
      />
    );
    return show(c, page, preview.faults.length > 0 ? 422 : 200);
  });

  pages.get("/measurements/sheet.xlsx", async (c) => {
    const sheet = await askedOfMe(services, c.var.body.code, c.var.actor, askedMoment(c).year);
    require(c.var.actor, "measure");
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return download(c, await sheetWorkbook(sheet, c.var.words), type, `rilevazioni-${sheet.year}.xlsx`);
  });

  pages.get("/measurements/sheet.csv", async (c) => {
    const sheet = await askedOfMe(services, c.var.body.code, c.var.actor, askedMoment(c).year);
    require(c.var.actor, "measure");
    const bytes = new TextEncoder().encode(sheetCsv(sheet, c.var.words));
    return download(c, bytes, "text/csv; charset=utf-8", `rilevazioni-${sheet.year}.csv`);
  });
};

/** Refusals that the page itself tells, beside the fields; others get a page of their own. */
const HERE: readonly Problem["kind"][] = ["invalid-input", "conflict", "too-large", "unsupported-type"];

interface Again {
  readonly problem: Problem;
  readonly faults: readonly Fault[];
  readonly form: SheetForm;
  /** Revisions as they are after saving. */
  readonly revisions: ReadonlyMap<string, number>;
}

async function sheetPage(c: Request, server: Server, query: URLSearchParams, again: Again | null = null) {
  const { actor, body, words } = c.var;
  const asked = again?.form.year ?? yearOf(query.get("year") ?? undefined);
  const sheet = await askedOfMe(server.services, body.code, actor, asked);
  const now: SheetNow = {
    rows: new Map(again?.form.rows.map((row) => [row.id, rowNow(row, again)])),
    faults: again?.faults ?? [],
  };
  const view = sheetView(sheet, filterOf(query), body.code, words, now);
  const problem = again?.problem ?? null;
  const refused = problem && {
    text: words.format(problem.id, problem.params),
    remedy: words.has(problem.id, "remedy") ? words.format(problem.id, problem.params, "remedy") : null,
  };
  const context = contextOf(c, server, sheet.standing);
  const crumbs = crumbsOf(c, null);
  const page = (
    <MeasurementsPage context={context} body={body.code} crumbs={crumbs} view={view} refused={refused} />
  );
  return show(c, page, problem === null ? 200 : problem.kind === "conflict" ? 409 : 422);
}

/** What was typed stays. After a conflict the row is at the other's revision: saving again is then meant. */
function rowNow(
  { id, text, observedOn, n, source, revision, confirmed }: FormRow,
  { revisions, faults }: Again,
) {
  const other = faults.find(({ at }) => at?.split(".")[1] === id)?.params["revision"];
  const next = typeof other === "number" ? other : (revisions.get(id) ?? revision);
  return { typed: { text, observedOn, n, source }, revision: next, confirmed };
}

async function attachAll(c: Request, server: Server, { files, year }: SheetForm): Promise<void> {
  for (const { row, file } of files) {
    const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    try {
      await attachEvidence(server.services, c.var.body.code, c.var.actor, { year, row, file: given });
    } catch (error) {
      if (!(error instanceof Problem) || !HERE.includes(error.kind)) throw error;
      const fault = { at: `rows.${row}.file`, message: error.id, params: error.params };
      throw new Problem("invalid-input", "sheet-not-saved", {}, [fault]);
    }
  }
}

/** Attaching a file moves its draft one revision on. */
async function afterFiles(c: Request, server: Server, form: SheetForm, rows: readonly FormRow[]) {
  if (form.files.length === 0) return rows;
  const sheet = await askedOfMe(server.services, c.var.body.code, c.var.actor, form.year);
  const drafts = new Map(sheet.rows.map(({ id, draft }) => [id, draft?.revision]));
  const moved = new Set(form.files.map(({ row }) => row));
  return rows.map((row) =>
    moved.has(row.id) ? { ...row, revision: drafts.get(row.id) ?? row.revision } : row,
  );
}

/** Each row as it would be read, for the island. */
async function checked(c: Request, server: Server, form: SheetForm) {
  const { actor, body, words } = c.var;
  const sheet = await askedOfMe(server.services, body.code, actor, form.year);
  const known = new Map(sheet.rows.map((row) => [row.id, row]));
  return Object.fromEntries(
    form.rows.flatMap((typed) => {
      const row = known.get(typed.id);
      if (!row) return [];
      const read = checkRow(row, typed, sheet.today);
      const findings = read?.findings ?? [];
      const value = read?.value ? datumWords(read.value, words) : null;
      return [[typed.id, { read: value, remarks: remarksOf(findings, words), confirm: toConfirm(findings) }]];
    }),
  );
}

function conflictFaults({ conflicts }: SavedDrafts): Fault[] {
  const faults = conflicts.map(({ id, current }) => ({
    at: `rows.${id}.value`,
    message: "sheet-saved-by-other",
    params: { by: current.savedBy.name, at: current.savedAt, text: current.text, revision: current.revision },
  }));
  return inWords(faults);
}

/** Moments as people say them: "18:04" today's, the day before it else. */
function inWords(faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => {
    const { at } = fault.params;
    if (typeof at !== "string" || !/^\d{4}-\d{2}-\d{2}T/.test(at)) return fault;
    const local = new Date(at).toLocaleString("sv-SE", { timeZone: "Europe/Rome" });
    const day = `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`;
    return { ...fault, params: { ...fault.params, at: `${day} ${local.slice(11, 16)}` } };
  });
}

function told(c: Request, { message, params }: Fault): string {
  const { words } = c.var;
  return `${words.format(message, params)} ${words.format(message, params, "remedy")}`;
}

function clockTime(instant: string): string {
  return new Date(instant).toLocaleString("sv-SE", { timeZone: "Europe/Rome" }).slice(11, 16);
}

function crumbsOf(c: Request, here: string | null) {
  const { body, words } = c.var;
  const sheet = {
    label: words.format("sheet-title"),
    href: here === null ? null : address.measurements(body.code),
  };
  const first = [{ label: body.name, href: address.overview(body.code) }, sheet];
  return here === null ? first : [...first, { label: here, href: null }];
}

function download(c: Request, bytes: Uint8Array, type: string, name: string) {
  return c.body(bytes.slice().buffer, 200, {
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
    "content-length": String(bytes.byteLength),
  });
}
