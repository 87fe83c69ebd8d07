import { require } from "../../application/guard.ts";
import { Problem, type ProblemKind } from "../../application/problem.ts";
import { previewYear, publicationDesk } from "../../application/publication/desk.ts";
import { DOCUMENT_KINDS } from "../../application/publication/document-kinds.ts";
import type { GivenDocument } from "../../application/publication/given-documents.ts";
import { MADE_KINDS } from "../../application/publication/made-documents.ts";
import { publishYear, withdrawYear } from "../../application/publication/publish.ts";
import { settleAddresses } from "../../application/publication/settle-addresses.ts";
import { address } from "../../web/addresses.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { DeskPage, type DeskPageProps } from "../../web/pages/publication/DeskPage.tsx";
import { PreviewPage, type PublicationTyped } from "../../web/pages/publication/PreviewPage.tsx";
import { previewAddress } from "../../web/pages/publication/publication-addresses.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { yearIn } from "../year-in.ts";
import { type Sent, seenIn, textIn, textsIn } from "./form-fields.ts";

/** Told on the page itself, beside the form. */
const HERE: readonly ProblemKind[] = [
  "invalid-input",
  "already-done",
  "too-large",
  "unsupported-type",
  "not-available",
];

const NOTHING_TYPED: PublicationTyped = { asOf: "", round: "", note: "", keep: null, make: [] };

/** Pubblicazione: an office sees what would become public, publishes it, withdraws it. */
export const publicationRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/publication", (c) => deskPage(c, server, null));

  pages.get("/publication/preview", async (c) => {
    const { actor } = c.var;
    require(actor, "publish");
    const typed = {
      ...NOTHING_TYPED,
      asOf: c.req.query("as-of") ?? "",
      round: c.req.query("round") ?? "",
    };
    return previewPage(c, server, yearAsked(c.req.query("year") ?? ""), typed, null);
  });

  pages.post("/publication", async (c) => {
    const { actor, body } = c.var;
    require(actor, "publish");
    const sent: Sent = await c.req.parseBody({ all: true });
    const year = yearAsked(textIn(sent, "year"));
    const typed: PublicationTyped = {
      asOf: textIn(sent, "as-of"),
      round: textIn(sent, "round"),
      note: textIn(sent, "note"),
      keep: textsIn(sent, "keep"),
      make: textsIn(sent, "make"),
    };
    try {
      await publishYear(services, body.code, actor, {
        year,
        asOf: typed.asOf,
        round: typed.round,
        note: typed.note,
        keep: typed.keep ?? [],
        files: await filesIn(sent),
        make: MADE_KINDS.filter((kind) => typed.make.includes(kind)),
        seen: seenIn(sent),
      });
    } catch (error) {
      if (!(error instanceof Problem) || !HERE.includes(error.kind)) throw error;
      return previewPage(c, server, year, typed, error);
    }
    return c.redirect(done(address.publication(body.code), "notice-year-published"), 303);
  });

  pages.post("/publication/addresses", async (c) => {
    const { actor, body } = c.var;
    require(actor, "publish");
    const sent: Sent = await c.req.parseBody({ all: true });
    const year = yearAsked(textIn(sent, "year"));
    const institutional = textsIn(sent, "institutional");
    const others = textsIn(sent, "shown").filter((address) => !institutional.includes(address));
    const typed = { ...NOTHING_TYPED, asOf: textIn(sent, "as-of"), round: textIn(sent, "round") };
    try {
      await settleAddresses(services, body.code, actor, { institutional, others });
    } catch (error) {
      if (!(error instanceof Problem) || !HERE.includes(error.kind)) throw error;
      return previewPage(c, server, year, typed, error);
    }
    return c.redirect(done(previewAddress(body.code, year, typed), "notice-addresses-settled"), 303);
  });

  pages.post("/publication/withdraw", async (c) => {
    const { actor, body } = c.var;
    require(actor, "publish");
    const sent: Sent = await c.req.parseBody({ all: true });
    const year = yearAsked(textIn(sent, "year"));
    const reason = textIn(sent, "reason");
    try {
      await withdrawYear(services, body.code, actor, { year, reason, seen: seenIn(sent) });
    } catch (problem) {
      if (!(problem instanceof Problem) || !HERE.includes(problem.kind)) throw problem;
      return deskPage(c, server, { problem, year, reason });
    }
    return c.redirect(done(address.publication(body.code), "notice-year-withdrawn"), 303);
  });
};

async function deskPage(c: Request, server: Server, refused: DeskPageProps["refused"]): Promise<Response> {
  const { actor, body } = c.var;
  const desk = await publicationDesk(server.services, body.code, actor);
  const page = <DeskPage context={contextOf(c, server)} body={body.code} desk={desk} refused={refused} />;
  return show(c, page, refused === null ? 200 : 422);
}

async function previewPage(
  c: Request,
  server: Server,
  year: number,
  typed: PublicationTyped,
  problem: Problem | null,
): Promise<Response> {
  const { actor, body } = c.var;
  const { services } = server;
  const { asOf, round } = typed;
  const preview = await previewYear(services, body.code, actor, { year, asOf, round });
  const { years } = await publicationDesk(services, body.code, actor);
  const last = years.find((one) => one.year === year)?.last ?? null;
  const page = (
    <PreviewPage
      context={contextOf(c, server)}
      body={body.code}
      preview={preview}
      lastDocuments={(last?.content.documents ?? []).map(({ hash }) => hash)}
      typed={typed}
      problem={problem}
    />
  );
  return show(c, page, problem === null ? 200 : problem.kind === "already-done" ? 409 : 422);
}

function yearAsked(text: string): number {
  const year = yearIn(text);
  if (year !== undefined) return year;
  const faults = [{ at: "year", message: "publication-year-not-in-plan", params: { year: text } }];
  throw new Problem("invalid-input", "publication-year-not-in-plan", { year: text }, faults);
}

async function filesIn(sent: Sent): Promise<readonly GivenDocument[]> {
  const files: GivenDocument[] = [];
  for (const kind of DOCUMENT_KINDS) {
    const value = sent[`file-${kind}`];
    // A browser sends an empty file without name where none was chosen.
    for (const file of Array.isArray(value) ? value : [value])
      if (file instanceof File && !(file.name === "" && file.size === 0))
        files.push({ kind, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  return files;
}
