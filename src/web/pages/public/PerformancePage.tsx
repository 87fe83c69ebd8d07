import type { FC } from "hono/jsx";
import type { HeldObligation } from "../../../application/publication/obligations.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { DateWords } from "../../components/text/DateWords.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { publicHome } from "./public-addresses.ts";

/** What "Amministrazione trasparente > Performance" must hold: what is here, and what the body publishes elsewhere. */
export const PerformancePage: FC<{ context: PageContext; obligations: readonly HeldObligation[] }> = ({
  context,
  obligations,
}) => {
  const { words, body } = context;
  const home = publicHome(body?.code ?? "");
  return (
    <Layout
      context={context}
      title={words.format("public-performance-title")}
      eyebrow={body?.name}
      lead={<p>{words.format("public-performance-lead")}</p>}
      crumbs={[
        { label: words.format("public-home"), href: home.home },
        { label: words.format("public-performance-title"), href: null },
      ]}
    >
      {obligations.map((obligation) => (
        <section class="public-obligation" aria-labelledby={obligation.id}>
          <h2 id={obligation.id}>{words.format("obligation", { id: obligation.id })}</h2>
          <p class="eyebrow">{obligation.norm}</p>
          <Held obligation={obligation} words={words} />
        </section>
      ))}
      <p>
        {words.format("public-performance-files")} <a href={home.performanceFile("csv")}>CSV</a>{" "}
        <a href={home.performanceFile("json")}>JSON</a>
      </p>
    </Layout>
  );
};

const Held: FC<{ obligation: HeldObligation; words: Catalogue }> = ({ obligation, words }) => {
  if (obligation.held.length === 0)
    return (
      <p class="public-elsewhere">
        {words.format(obligation.repealed ? "obligation-repealed" : "obligation-elsewhere")}
      </p>
    );
  return (
    <ul>
      {obligation.held.map(({ address, year, what, format, updatedOn }) => (
        <li>
          <a href={new URL(address).pathname}>
            {words.format("obligation-item", { what, id: obligation.id, year: String(year) })}
          </a>{" "}
          <span class="muted">
            {format}, {words.format("public-published")} <DateWords date={updatedOn} words={words} />
          </span>
        </li>
      ))}
    </ul>
  );
};
