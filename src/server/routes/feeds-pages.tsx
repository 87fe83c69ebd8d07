import { feedDetail, keptHeader, listFeeds } from "../../application/feeds/list.ts";
import { may } from "../../application/permissions.ts";
import { Problem } from "../../application/problem.ts";
import { yearsOfSpan } from "../../core/period/years.ts";
import { datumText } from "../../web/pages/feeds/definition-form.ts";
import type { FeedFormProps } from "../../web/pages/feeds/FeedFormPage.tsx";
import { FeedFormPage } from "../../web/pages/feeds/FeedFormPage.tsx";
import { FeedPage } from "../../web/pages/feeds/FeedPage.tsx";
import { FeedsPage } from "../../web/pages/feeds/FeedsPage.tsx";
import { BLANK_HEADER } from "../../web/pages/feeds/HeaderFields.tsx";
import type { RefusedProposal } from "../../web/pages/feeds/ProposalCard.tsx";
import { contextOf, show } from "../page.tsx";
import type { Request, Server } from "../server.ts";

/** The form, upon what is typed so far. */
export async function feedFormPage(
  c: Request,
  server: Server,
  given: Pick<FeedFormProps, "typed" | "seen" | "problem" | "test"> & Partial<Pick<FeedFormProps, "header">>,
): Promise<Response> {
  const { body } = c.var;
  const { id } = given.typed;
  const { standing, kept } = await server.services.store.read(body.code, async (reader) => ({
    standing: await server.services.standings.within(reader),
    kept: given.seen === null ? null : await keptHeader(reader, id),
  }));
  const quantities = (standing?.compiled.nodes ?? [])
    .flatMap((node) => node.indicators)
    .flatMap(({ key, indicator, asked }) =>
      asked
        .filter(({ accepts }) => accepts.includes("number") || accepts.includes("date"))
        .map(({ quantity }) => ({
          value: datumText(key, quantity),
          label: `${key} ${quantity ?? indicator.name}`,
        })),
    );
  const units = (standing?.version.plan.units ?? []).map(({ code, name }) => ({
    value: code,
    label: `${code} ${name}`,
  }));
  const period = standing?.version.plan.period ?? null;
  const years = period === null ? [] : yearsOfSpan(period);
  const page = (
    <FeedFormPage
      {...{ context: contextOf(c, server), body: body.code, quantities, units, years, ...given }}
      header={given.header ?? BLANK_HEADER}
      kept={kept}
    />
  );
  const { problem, test } = given;
  return show(c, page, problem !== null ? 422 : test !== null && test.fault !== null ? 422 : 200);
}

/** Refusals that the pages tell themselves; others get a page of their own. */
export function toldHere(error: unknown): error is Problem {
  const kinds: readonly Problem["kind"][] = ["invalid-input", "conflict", "already-done"];
  return error instanceof Problem && kinds.includes(error.kind);
}

export async function feedsPage(
  c: Request,
  server: Server,
  refused: RefusedProposal | null,
): Promise<Response> {
  const { actor, body } = c.var;
  const lines = await listFeeds(server.services, body.code, actor);
  const page = (
    <FeedsPage
      context={contextOf(c, server)}
      body={body.code}
      lines={lines}
      mayManage={may(actor, "manage-feeds")}
      refused={refused}
    />
  );
  return show(c, page, refused === null ? 200 : refused.problem.kind === "invalid-input" ? 422 : 409);
}

export async function feedPage(c: Request, server: Server, problem: Problem | null): Promise<Response> {
  const { actor, body } = c.var;
  const detail = await feedDetail(server.services, body.code, actor, c.req.param("feed") ?? "");
  const page = <FeedPage context={contextOf(c, server)} body={body.code} detail={detail} problem={problem} />;
  return show(c, page, problem === null ? 200 : problem.kind === "invalid-input" ? 422 : 409);
}
