import { yearsOfSpan } from "../../core/period/years.ts";
import { datumText } from "../../web/pages/feeds/definition-form.ts";
import type { FeedFormProps } from "../../web/pages/feeds/FeedFormPage.tsx";
import { FeedFormPage } from "../../web/pages/feeds/FeedFormPage.tsx";
import { contextOf, show } from "../page.tsx";
import type { Request, Server } from "../server.ts";

/** The form, upon what is typed so far. */
export async function feedFormPage(
  c: Request,
  server: Server,
  given: Pick<FeedFormProps, "typed" | "seen" | "problem" | "test">,
): Promise<Response> {
  const { body } = c.var;
  const standing = await server.services.store.read(body.code, (reader) =>
    server.services.standings.within(reader),
  );
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
    />
  );
  const { problem, test } = given;
  return show(c, page, problem !== null ? 422 : test !== null && test.fault !== null ? 422 : 200);
}
