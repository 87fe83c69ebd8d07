import { z } from "zod";
import { require } from "../../application/guard.ts";
import { countedInvoices } from "../../application/payments/counted.ts";
import { addInvoices, previewInvoices } from "../../application/payments/import.ts";
import { listPayments } from "../../application/payments/list.ts";
import type { GivenInvoices } from "../../application/payments/read-files.ts";
import { recordIndex } from "../../application/payments/record-index.ts";
import { may } from "../../application/permissions.ts";
import { Problem } from "../../application/problem.ts";
import { address } from "../../web/addresses.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { noticed } from "../../web/pages/measurements/sheet-addresses.ts";
import { CountedPage } from "../../web/pages/payments/CountedPage.tsx";
import { PaymentsPage } from "../../web/pages/payments/PaymentsPage.tsx";
import { PreviewPage } from "../../web/pages/payments/PreviewPage.tsx";
import type { PaymentsPageProps } from "../../web/pages/payments/page-props.ts";
import { askedDay } from "../asked-day.ts";
import { askedEntry } from "../asked-entry.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { yearIn } from "../year-in.ts";
import { textIn } from "./form-fields.ts";

/** Pagamenti: the index of timeliness, files of invoices, the values recorded of it. */
export const paymentRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/payments", (c) =>
    paymentsPage(c, server, null, {
      year: yearIn(c.req.query("year")),
      asOf: askedDay(c.req.query("as-of"), "as-of"),
    }),
  );

  pages.get("/entries/:sequence/invoices", async (c) => {
    const { actor, body } = c.var;
    const asked = { sequence: askedEntry(c.req.param("sequence")), page: wholeIn(c.req.query("page")) };
    const counted = await countedInvoices(services, body.code, actor, asked);
    return show(c, <CountedPage context={contextOf(c, server)} body={body.code} counted={counted} />);
  });

  pages.post("/payments/file", async (c) => {
    const { actor, body } = c.var;
    require(actor, "write-payments");
    const sent = await c.req.parseBody({ all: true });
    try {
      const preview = await previewInvoices(services, body.code, actor, await filesIn(sent["files"]));
      const page = <PreviewPage context={contextOf(c, server)} body={body.code} preview={preview} />;
      return show(c, page, preview.faults.length === 0 ? 200 : 422);
    } catch (error) {
      if (!toldHere(error)) throw error;
      return paymentsPage(c, server, { problem: error, indicators: [] });
    }
  });

  pages.post("/payments/rows", async (c) => {
    const { actor, body } = c.var;
    require(actor, "write-payments");
    const rows = rowsIn(textIn(await c.req.parseBody(), "rows"));
    try {
      await addInvoices(services, body.code, actor, rows);
    } catch (error) {
      if (!toldHere(error)) throw error;
      return paymentsPage(c, server, { problem: error, indicators: [] });
    }
    return c.redirect(done(address.payments(body.code), "notice-payments-added"), 303);
  });

  pages.post("/payments/record", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "measure");
    const sent = await c.req.parseBody();
    const [indicator, year, asOf] = [textIn(sent, "indicator"), textIn(sent, "year"), textIn(sent, "as-of")];
    const asked = {
      year: yearIn(year),
      upTo: askedDay(asOf, "as-of"),
    };
    const items = [{ indicator, seen: textIn(sent, "seen") || null }];
    const confirmed = textIn(sent, "confirmed")
      .split(" ")
      .filter((code) => code !== "");
    try {
      const source = words.format("payments-source");
      await recordIndex(services, body.code, actor, { ...asked, items, confirmed }, source);
    } catch (error) {
      if (!toldHere(error)) throw error;
      const refused = { problem: error, indicators: [indicator] };
      return paymentsPage(c, server, refused, { year: asked.year, asOf: asked.upTo });
    }
    const query = new URLSearchParams({ done: noticed("notice-payments-recorded") });
    if (asked.year !== undefined) query.set("year", String(asked.year));
    if (asked.upTo !== undefined) query.set("as-of", asked.upTo);
    return c.redirect(`${address.payments(body.code)}?${query}#values`, 303);
  });
};

/** A number in an address; 0 for what is none. */
function wholeIn(text = ""): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** Refusals that the page tells itself. */
function toldHere(error: unknown): error is Problem {
  const kinds: readonly Problem["kind"][] = ["invalid-input", "conflict", "too-large", "unsupported-type"];
  return error instanceof Problem && kinds.includes(error.kind);
}

async function filesIn(sent: unknown): Promise<readonly GivenInvoices[]> {
  const files: GivenInvoices[] = [];
  for (const file of [sent].flat())
    if (file instanceof File && file.size > 0)
      files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return files;
}

const ROWS = z.array(z.record(z.string(), z.string()));

/** The rows of files that were shown, as the page sent them back. */
function rowsIn(text: string): z.infer<typeof ROWS> {
  try {
    return ROWS.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}

async function paymentsPage(
  c: Request,
  server: Server,
  refused: PaymentsPageProps["refused"],
  asked: { readonly year?: number | undefined; readonly asOf?: string | undefined } = {},
): Promise<Response> {
  const { actor, body } = c.var;
  const upTo = asked.asOf;
  const list = await listPayments(server.services, body.code, actor, { year: asked.year, upTo });
  const page = (
    <PaymentsPage
      context={contextOf(c, server, list.standing)}
      body={body.code}
      list={list}
      may={{ write: may(actor, "write-payments"), seeRows: may(actor, "see-registers") }}
      asOf={upTo ?? null}
      refused={refused}
    />
  );
  return show(c, page, refused === null ? 200 : refused.problem.kind === "conflict" ? 409 : 422);
}
