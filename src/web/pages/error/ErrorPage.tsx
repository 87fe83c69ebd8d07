import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { address } from "../../addresses.ts";
import { Layout } from "../../layout/Layout.tsx";
import { withQuery } from "../../layout/with-query.ts";
import type { PageContext } from "../../page-context.ts";
import { errorView } from "./view-model.ts";

/** Another year is then the same page with another parameter. */
const ASKED_BY_QUERY = /[?&]year=/;

/** Where one starts: who has not signed in, on the pages that need no sign-in. */
function homeOf({ body, reader }: PageContext): string {
  if (body === null) return address.bodies();
  return reader === null ? address.public(body.code) : address.overview(body.code);
}

/** Why what was asked for is not done, what to do, who may, and a number to quote where it is our fault. */
export const ErrorPage: FC<{ context: PageContext; problem: Problem; reference: string }> = ({
  context,
  problem,
  reference,
}) => {
  const { words, body, reader } = context;
  const view = errorView(problem, reference, words);
  return (
    <Layout context={context} title={view.title} lead={<p>{view.message}</p>}>
      {view.remedy === null ? null : <p>{view.remedy}</p>}
      {view.whoMay.length === 0 ? null : <p>{words.format("error-who-may", { roles: view.whoMay })}</p>}
      {view.faults.length === 0 ? null : (
        <ul>
          {view.faults.map(({ message, remedy }) => (
            <li>
              {message} {remedy}
            </li>
          ))}
        </ul>
      )}
      {view.years.length === 0 || !ASKED_BY_QUERY.test(context.path) ? null : (
        <p class="actions">
          {words.format("error-other-years")}{" "}
          {view.years.map((year) => (
            <a href={withQuery(context.path, "year", year)}>{year}</a>
          ))}
        </p>
      )}
      {view.reference === null ? null : (
        <p>
          {words.format("error-reference")} <code class="figure">{view.reference}</code>
        </p>
      )}
      <p class="actions">
        <a class="btn btn-primary" href={homeOf(context)}>
          {words.format("error-go-home")}
        </a>
        {body === null || reader !== null ? null : (
          <a class="btn btn-outline-primary" href={address.signIn(body.code)}>
            {words.format("sign-in-link")}
          </a>
        )}
      </p>
    </Layout>
  );
};
