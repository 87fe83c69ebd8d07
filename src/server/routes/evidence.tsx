import { readEvidence } from "../../application/evidence/read.ts";
import { type Correction, correctEntry } from "../../application/measurements/correct.ts";
import { entryView } from "../../application/measurements/entry-view.ts";
import { validateEntry } from "../../application/measurements/validate.ts";
import { Problem } from "../../application/problem.ts";
import { address } from "../../web/addresses.ts";
import type { CorrectionTyped } from "../../web/pages/measurements/CorrectForm.tsx";
import { EntryPage, type EntryPageProps } from "../../web/pages/measurements/EntryPage.tsx";
import { entryAddress, noticed } from "../../web/pages/measurements/sheet-addresses.ts";
import { askedEntry } from "../asked-entry.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { settingFor } from "./node.tsx";

/** Entries of the ledger one by one, to be corrected and judged, and the files that prove them. */
export const evidenceRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/entries/:sequence", (c) => entryPage(c, server, null));

  pages.post("/entries/:sequence/correct", async (c) => {
    const { actor, body } = c.var;
    const fields = await c.req.parseBody({ all: true });
    const typed = typedOf(fields);
    const correction: Correction = { sequence: sequenceOf(c), ...typed };
    try {
      const [written] = await correctEntry(services, body.code, actor, correction);
      const next = written?.sequence ?? correction.sequence;
      return c.redirect(`${entryAddress(body.code, next)}?done=${noticed("notice-corrected")}`, 303);
    } catch (error) {
      return again(c, server, error, "correct", typed);
    }
  });

  pages.post("/entries/:sequence/validate", async (c) => {
    const { actor, body } = c.var;
    const fields = await c.req.parseBody();
    const typed = typedOf(fields);
    const verdict = fields["verdict"] === "rejected" ? "rejected" : "confirmed";
    const sequence = sequenceOf(c);
    try {
      await validateEntry(services, body.code, actor, { sequence, verdict, reason: typed.reason });
      return c.redirect(`${entryAddress(body.code, sequence)}?done=${noticed("notice-validated")}`, 303);
    } catch (error) {
      return again(c, server, error, "validate", typed);
    }
  });

  pages.get("/evidence/:hash", async (c) => {
    const { actor, body } = c.var;
    const { file, content } = await readEvidence(services, body.code, actor, c.req.param("hash"));
    return c.body(content.slice().buffer, 200, {
      "content-type": file.mediaType,
      "content-disposition": attachment(file.name),
      "content-length": String(content.byteLength),
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    });
  });
};

/** The name both as plain ASCII and as it is (RFC 6266, RFC 8187). */
function attachment(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]|["\\%;]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function sequenceOf(c: Request): number {
  return askedEntry(c.req.param("sequence"));
}

function typedOf(fields: Readonly<Record<string, unknown>>): CorrectionTyped {
  const text = (name: string): string => {
    const given = fields[name];
    return typeof given === "string" ? given.trim() : "";
  };
  return {
    text: text("value"),
    observedOn: text("observed"),
    n: text("n"),
    source: text("source"),
    reason: text("reason"),
    confirmed: text("confirm")
      .split(" ")
      .filter((code) => code !== ""),
  };
}

async function again(
  c: Request,
  server: Server,
  error: unknown,
  form: "correct" | "validate",
  typed: CorrectionTyped,
) {
  if (!(error instanceof Problem) || error.kind !== "invalid-input") throw error;
  const text = c.var.words.format(error.id, error.params);
  return entryPage(c, server, { form, text, faults: error.faults, typed });
}

async function entryPage(c: Request, server: Server, refused: EntryPageProps["refused"]) {
  const { actor, body, words } = c.var;
  const view = await entryView(server.services, body.code, actor, sequenceOf(c));
  const crumbs = [
    { label: body.name, href: address.overview(body.code) },
    { label: words.format("sheet-title"), href: address.measurements(body.code) },
    { label: words.format("entry-eyebrow", { sequence: String(view.entry.sequence) }), href: null },
  ];
  const context = contextOf(c, server, view.standing);
  const files = settingFor(c, view.standing, context).provenanceOf(view.entry.measurement)?.evidence ?? null;
  const props = { context, body: body.code, crumbs, view, files, refused };
  const page = <EntryPage {...props} />;
  return show(c, page, refused === null ? 200 : 422);
}
