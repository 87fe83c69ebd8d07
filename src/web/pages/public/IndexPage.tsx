import type { FC } from "hono/jsx";
import type { BodyProfile } from "../../../application/body-profile/profile.ts";
import type { Edition } from "../../../application/publication/edition.ts";
import type { PublicYears } from "../../../application/publication/find.ts";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { State } from "../../components/state/State.tsx";
import { stateOf } from "../../components/state/state.ts";
import { Card } from "../../components/text/Card.tsx";
import { DateWords } from "../../components/text/DateWords.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { publicHome, publicPages } from "./public-addresses.ts";
import { yearTitle } from "./year-view.ts";

/** Trasparenza: the years that a body has made public. */
export const IndexPage: FC<{ context: PageContext; published: PublicYears }> = ({ context, published }) => {
  const { words } = context;
  const { body, editions, profile } = published;
  const home = publicHome(body.code);
  return (
    <Layout
      context={context}
      title={words.format("public-title")}
      eyebrow={body.name}
      lead={<p>{words.format("public-lead")}</p>}
    >
      {editions.length === 0 ? (
        <Empty title={words.format("public-nothing")}>
          <p>{words.format("public-nothing-meaning")}</p>
        </Empty>
      ) : (
        <section aria-labelledby="years">
          <h2 id="years" class="visually-hidden">
            {words.format("public-years")}
          </h2>
          <div class="cards public-years">
            {editions.map((edition) => (
              <YearCard edition={edition} context={context} />
            ))}
          </div>
        </section>
      )}
      <Contacts profile={profile} context={context} />
      <section class="public-ways" aria-labelledby="more">
        <h2 id="more">{words.format("public-more")}</h2>
        <ul class="plain-list">
          <li>
            <a href={home.performance}>{words.format("public-performance-title")}</a>
            <p class="muted">{words.format("public-performance-lead")}</p>
          </li>
          <li>
            <a href={home.vocabulary}>{words.format("public-vocabulary-title")}</a>
            <p class="muted">{words.format("public-vocabulary-lead")}</p>
          </li>
          <li>
            <a href={home.catalogue("jsonld")}>{words.format("public-catalogue")}</a>{" "}
            <a href={home.catalogue("ttl")}>{words.format("public-catalogue-turtle")}</a>
            <p class="muted">{words.format("public-catalogue-lead")}</p>
          </li>
        </ul>
      </section>
    </Layout>
  );
};

/** How the body is written to. Nothing where it has not said so. */
const Contacts: FC<{ profile: BodyProfile; context: PageContext }> = ({ profile, context: { words } }) => {
  const all = [
    { kind: "email", shown: profile.email, href: `mailto:${profile.email}` },
    { kind: "pec", shown: profile.pec, href: `mailto:${profile.pec}` },
    { kind: "website", shown: profile.website, href: profile.website },
  ].filter(({ shown }) => shown !== "");
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">{words.format("public-contacts")}</h2>
      <dl class="facts">
        {all.map(({ kind, shown, href }) => (
          <>
            <dt>{words.format("public-contact", { kind })}</dt>
            <dd>
              <a href={href}>{shown}</a>
            </dd>
          </>
        ))}
      </dl>
    </section>
  );
};

const YearCard: FC<{ edition: Edition; context: PageContext }> = ({ edition, context: { words } }) => {
  const { evaluation, moment, publishedOn } = edition;
  const pages = publicPages(edition);
  return (
    <Card
      title={yearTitle(edition, words)}
      href={pages.year}
      level={3}
      eyebrow={
        <>
          {words.format("public-published")} <DateWords date={publishedOn} words={words} />
        </>
      }
    >
      <p>
        <ScoreBar result={evaluation.body} words={words} shares={edition.shares.body} />
      </p>
      <p>
        <State state={stateOf(evaluation.body, moment)} words={words} />
      </p>
      <p class="public-card-links">
        <a href={pages.plan}>{words.format("public-part", { part: "plan" })}</a>
        <a href={pages.documents}>{words.format("public-part", { part: "documents" })}</a>
        <a href={pages.data}>{words.format("public-part", { part: "data" })}</a>
      </p>
    </Card>
  );
};
