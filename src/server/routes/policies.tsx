import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { adoptPolicy } from "../../application/policies/adopt-policy.ts";
import { documentSent } from "../../application/policies/document-sent.ts";
import { DEFAULT_DOCUMENT, listPolicies, namedDocument } from "../../application/policies/policies.ts";
import { policyEffect } from "../../application/policies/policy-effect.ts";
import { Problem } from "../../application/problem.ts";
import type { PolicyDocument } from "../../core/policy/shipped.ts";
import { address } from "../../web/addresses.ts";
import { NO_REASON } from "../../web/components/form/ReasonFields.tsx";
import { done } from "../../web/pages/draft/addresses.ts";
import { effectView } from "../../web/pages/policies/effect-view.ts";
import { PoliciesPage } from "../../web/pages/policies/PoliciesPage.tsx";
import { PolicyFormPage } from "../../web/pages/policies/PolicyFormPage.tsx";
import {
  documentFrom,
  type PolicyTyped,
  typedFrom,
  withSpare,
} from "../../web/pages/policies/policy-form.ts";
import { asTyped } from "../../web/pages/policies/typed-faults.ts";
import { WhatIfPage, type WhatIfPageProps } from "../../web/pages/policies/WhatIfPage.tsx";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { yearIn } from "../year-in.ts";
import { type Sent, textIn, textsIn } from "./form-fields.ts";

/** Regole di punteggio: the list, the form of new rules, what would change with them, their adoption. */
export const policyRoutes: Routes = (pages, server) => {
  pages.get("/policies", async (c) => {
    const { actor, body } = c.var;
    const list = await listPolicies(server.services, body.code, actor);
    const allowed = { manage: may(actor, "manage-policies"), tryOut: may(actor, "see-scenario") };
    return show(
      c,
      <PoliciesPage context={contextOf(c, server)} body={body.code} list={list} may={allowed} />,
    );
  });

  pages.get("/policies/new", async (c) => {
    const { actor, words } = c.var;
    require(actor, "manage-policies");
    const from = await asked(c, server, c.req.query("from"));
    return formPage(c, server, typedFrom(from, words.language), null);
  });

  pages.get("/policies/what-if", async (c) => {
    require(c.var.actor, "see-scenario");
    return whatIfPage(
      c,
      server,
      await asked(c, server, c.req.query("policy")),
      yearsIn(c.req.queries("years")),
    );
  });

  pages.post("/policies/what-if", async (c) => {
    require(c.var.actor, "see-scenario");
    const sent = await c.req.parseBody({ all: true });
    const typed = typedIn(sent);
    if (textIn(sent, "do") === "rows")
      return formPage(c, server, { ...typed, bands: withSpare(typed.bands, MORE_ROWS) }, null);
    let uploaded: unknown = null;
    try {
      uploaded = await documentIn(sent);
      return await whatIfPage(c, server, uploaded ?? documentFrom(typed), yearsIn(textsIn(sent, "years")));
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== "invalid-input") throw error;
      const shown = { ...typed, bands: withSpare(typed.bands) };
      return formPage(c, server, shown, uploaded === null ? asTyped(error, shown, c.var.words) : error);
    }
  });

  pages.post("/policies", async (c) => {
    const { actor, body } = c.var;
    require(actor, "manage-policies");
    const sent = await c.req.parseBody();
    const document = await documentIn(sent);
    const [fromYear, reason, number, date] = ["fromYear", "reason", "number", "date"].map((name) =>
      textIn(sent, name),
    );
    const typed = { fromYear: fromYear ?? "", reason: reason ?? "", number: number ?? "", date: date ?? "" };
    try {
      const year = yearIn(typed.fromYear.trim()) ?? Number.NaN;
      const { number, date } = typed;
      const input = { document, fromYear: year, reason: typed.reason, act: { number, date } };
      await adoptPolicy(server.services, body.code, actor, input);
    } catch (error) {
      // Who may adopt and not try, as a key, is told without the page.
      if (!(error instanceof Problem) || error.status < 409 || !may(actor, "see-scenario")) throw error;
      return whatIfPage(c, server, document, [], { typed, problem: error });
    }
    return c.redirect(done(address.policies(body.code), "notice-policy-adopted"), 303);
  });
};

/** Rows added at the press of a button. */
const MORE_ROWS = 5;

/** The policy that a page names: one that comes with the program, one adopted; the usual one where none is named. */
async function asked(c: Request, server: Server, name: string | undefined): Promise<PolicyDocument> {
  const { actor, body } = c.var;
  if (name === undefined) return DEFAULT_DOCUMENT;
  const found = namedDocument(await listPolicies(server.services, body.code, actor), name);
  if (found === null) throw new Problem("not-found", "problem-not-found");
  return found;
}

/** The document sent as a file or as it was shown; null where the form's own fields say it. */
async function documentIn(sent: Sent): Promise<unknown> {
  const file = [sent["file"]].flat().find((one) => one instanceof File && one.size > 0);
  if (file instanceof File) return documentSent(await file.text());
  const text = textIn(sent, "document");
  return text === "" ? null : documentSent(text);
}

function typedIn(sent: Sent): PolicyTyped {
  const text = (name: string) => textIn(sent, name);
  const [from, to, achievement] = ["from", "to", "achievement"].map((name) => textsIn(sent, name));
  return {
    id: text("id"),
    version: text("version"),
    description: text("description"),
    rule: text("rule"),
    tolerance: text("tolerance"),
    graceDays: text("graceDays"),
    bands: (from ?? []).map((one, row) => ({
      from: one,
      to: to?.[row] ?? "",
      achievement: achievement?.[row] ?? "",
    })),
  };
}

function yearsIn(texts: readonly string[] | undefined): readonly number[] {
  return (texts ?? []).filter((one) => /^\d{4}$/.test(one)).map(Number);
}

function formPage(c: Request, server: Server, typed: PolicyTyped, problem: Problem | null) {
  const { body } = c.var;
  const props = { context: contextOf(c, server), body: body.code, typed, problem };
  return show(c, <PolicyFormPage {...props} />, problem === null ? 200 : 422);
}

async function whatIfPage(
  c: Request,
  server: Server,
  document: unknown,
  years: readonly number[],
  refused: { readonly typed: WhatIfPageProps["adopting"]["typed"]; readonly problem: Problem } | null = null,
): Promise<Response> {
  const { actor, body, words } = c.var;
  const effect = await policyEffect(server.services, body.code, actor, { document, years });
  const page = (
    <WhatIfPage
      context={contextOf(c, server)}
      body={body.code}
      document={document as PolicyDocument}
      warnings={effect.warnings}
      years={effectView(effect, body.code, words)}
      measured={effect.measured}
      unscored={effect.unscored}
      mayManage={may(actor, "manage-policies")}
      adopting={refused ?? { typed: { ...NO_REASON, fromYear: "" }, problem: null }}
    />
  );
  return show(c, page, refused === null ? 200 : refused.problem.kind === "invalid-input" ? 422 : 409);
}
