import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { Problem } from "../../application/problem.ts";
import { fileNameOf, type ReportRequest, reportOf } from "../../application/reports/build.ts";
import { presentDocumentName } from "../../application/reports/document.ts";
import { type Format, isFormat, reportFile, standardNamed } from "../../application/reports/file.ts";
import { listReports, narratedDocumentOf } from "../../application/reports/list-reports.ts";
import { tidyText, writeNarrative } from "../../application/reports/write-narrative.ts";
import { STRUCTURES } from "../../documents/reports/relazione/relazione.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { problemFaults } from "../../web/pages/draft/fault-words.ts";
import { ReportPage } from "../../web/pages/reports/ReportPage.tsx";
import { ReportsPage } from "../../web/pages/reports/ReportsPage.tsx";
import { reportAddress, sectionAnchor } from "../../web/pages/reports/report-addresses.ts";
import type { SectionTyped } from "../../web/pages/reports/SectionForm.tsx";
import { askedMoment, contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { textIn } from "./form-fields.ts";

/** Relazioni: the list of documents, the texts that people write for each, and its files. */
export const reportRoutes: Routes = (pages, server) => {
  pages.get("/reports", async (c) => {
    const { actor, body } = c.var;
    const listed = await listReports(server.services, body.code, actor, askedMoment(c).year);
    const context = contextOf(c, server, listed.standing);
    const mayWrite = may(actor, "write-narratives");
    return show(c, <ReportsPage context={context} body={body.code} listed={listed} mayWrite={mayWrite} />);
  });

  pages.get("/reports/:document", (c) => reportPage(c, server, new Map()));

  pages.post("/reports/:document", (c) => saveTexts(c, server));

  pages.get("/reports/:document/:file", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "see-reports");
    const document = presentDocumentName(c.req.param("document"));
    const request = requestIn(c, document.name);
    const format = formatIn(c, c.req.param("file"));
    const { report } = await reportOf(server.services, body.code, actor, words, request);
    const file = await reportFile(report, format, { standard: standardNamed(c.req.query("standard")) });
    return fileAnswer(c, file, `${fileNameOf(document, request)}.${format}`);
  });
};

/** A file to be kept, not shown in the place of the page. */
export function fileAnswer(
  c: Request,
  { bytes, mediaType }: { readonly bytes: Uint8Array; readonly mediaType: string },
  name: string,
): Response {
  return c.body(Uint8Array.from(bytes), 200, {
    "content-type": mediaType,
    "content-disposition": `attachment; filename="${name}"`,
    "x-content-type-options": "nosniff",
  });
}

/** What of a document a query asks for; what means nothing is left out. */
export function requestIn(c: Request, document: string): ReportRequest {
  const query = (name: string): string | undefined => c.req.query(name) || undefined;
  const texts = query("texts");
  return {
    document,
    structure: STRUCTURES.find((one) => one === query("structure")),
    present: query("present") === "yes",
    later: query("later") === "yes",
    unit: query("unit"),
    textsUpTo: texts !== undefined && /^\d{1,9}$/.test(texts) ? Number(texts) : undefined,
  };
}

/** By the file's ending, else as the form says. */
function formatIn(c: Request, file: string): Format {
  const ending = /\.([a-z]+)$/.exec(file)?.[1] ?? c.req.query("format") ?? "";
  if (!isFormat(ending))
    throw new Problem("not-found", "reports-unknown-format", { format: ending.slice(0, 20) });
  return ending;
}

/** Saves every text that was changed; those that cannot be saved stay as they were typed. */
async function saveTexts(c: Request, server: Server): Promise<Response> {
  const { actor, body, words } = c.var;
  require(actor, "write-narratives");
  const document = c.req.param("document") ?? "";
  const { sections } = await narratedDocumentOf(server.services, body.code, actor, document);
  const sent = await c.req.parseBody();
  const typed = new Map<string, SectionTyped>();
  for (const { section, versions } of sections) {
    if (!(`text:${section.id}` in sent)) continue;
    const text = textIn(sent, `text:${section.id}`);
    const seen = textIn(sent, `seen:${section.id}`);
    // What was sent back as it was shown is no change, though somebody else has changed it meanwhile.
    const shown = versions.find(({ number }) => String(number) === seen)?.text ?? "";
    if (tidyText(text) === shown) continue;
    try {
      await writeNarrative(server.services, body.code, actor, {
        document,
        section: section.id,
        text,
        seen: /^\d{1,9}$/.test(seen) ? Number(seen) : null,
      });
    } catch (error) {
      if (!(error instanceof Problem) || error.status < 409 || error.status >= 500) throw error;
      const conflict = error.kind === "conflict";
      typed.set(section.id, { text, conflict, error: problemFaults(error, words).join(" ") });
    }
  }
  if (typed.size > 0) return reportPage(c, server, typed);
  const at = c.req.query("at");
  const place = at === undefined ? "" : `#${sectionAnchor(at)}`;
  return c.redirect(`${done(reportAddress(body.code, document), "notice-texts-saved")}${place}`, 303);
}

async function reportPage(
  c: Request,
  server: Server,
  typed: ReadonlyMap<string, SectionTyped>,
): Promise<Response> {
  const { actor, body } = c.var;
  const narrated = await narratedDocumentOf(server.services, body.code, actor, c.req.param("document") ?? "");
  const page = (
    <ReportPage
      context={contextOf(c, server)}
      body={body.code}
      narrated={narrated}
      mayWrite={({ units }) => may(actor, "write-narratives", units ?? [])}
      typed={typed}
    />
  );
  const conflict = [...typed.values()].some((one) => one.conflict);
  return show(c, page, typed.size === 0 ? 200 : conflict ? 409 : 422);
}
