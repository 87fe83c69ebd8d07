import type { Child, FC, PropsWithChildren } from "hono/jsx";
import type { Edition } from "../../../application/publication/edition.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { Crumb, PageContext } from "../../page-context.ts";
import { type PublicPages, publicHome, publicPages } from "./public-addresses.ts";

/** Parts of a year, as its pages are told apart. */
export type YearPart = "results" | "plan" | "tree" | "changes" | "documents" | "data";

export interface PublicFrameProps {
  readonly context: PageContext;
  readonly edition: Edition;
  readonly part: YearPart;
  readonly title: string;
  readonly eyebrow?: Child;
  readonly lead?: Child;
  /** Between the year's page and this one. */
  readonly crumbs?: readonly Crumb[];
  readonly islands?: readonly string[];
  readonly wide?: boolean;
}

/** A page of a published year: the way to its other parts, which edition it is, and under which licence it may be used. */
export const PublicFrame: FC<PropsWithChildren<PublicFrameProps>> = (props) => {
  const { context, edition, part, title, islands = [], wide = false, children } = props;
  return (
    <Layout
      context={context}
      title={title}
      eyebrow={props.eyebrow}
      lead={props.lead}
      crumbs={yearCrumbs(edition, props.crumbs ?? [], title, context)}
      islands={islands}
      wide={wide}
    >
      <YearNav edition={edition} part={part} context={context} />
      {children}
      <EditionNote edition={edition} context={context} />
    </Layout>
  );
};

/** From the list of years to the page itself. */
export function yearCrumbs(
  edition: Edition,
  between: readonly Crumb[],
  title: string,
  { words }: PageContext,
): readonly Crumb[] {
  const year = publicPages(edition).year;
  const own = between.at(-1)?.href === null ? [] : [{ label: title, href: null }];
  return [
    { label: words.format("public-home"), href: publicHome(edition.body.code).home },
    { label: String(edition.year), href: year },
    ...between,
    ...own,
  ];
}

const PARTS: readonly { readonly part: YearPart; readonly to: (pages: PublicPages) => string }[] = [
  { part: "results", to: ({ year }) => year },
  { part: "plan", to: ({ plan }) => plan },
  { part: "tree", to: ({ tree }) => tree },
  { part: "changes", to: ({ changes }) => changes },
  { part: "documents", to: ({ documents }) => documents },
  { part: "data", to: ({ data }) => data },
];

export const YearNav: FC<{ edition: Edition; part: YearPart; context: PageContext }> = ({
  edition,
  part,
  context: { words },
}) => {
  const pages = publicPages(edition);
  return (
    <>
      <nav class="parts" aria-label={words.format("public-parts-label", { year: String(edition.year) })}>
        <ul>
          {PARTS.map((one) => (
            <li>
              <a href={one.to(pages)} {...(one.part === part ? { "aria-current": "page" } : {})}>
                {words.format("public-part", { part: one.part })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {edition.current ? null : (
        <Notice tone="warning">
          <p>
            {words.format("public-replaced", { number: edition.number })}{" "}
            <a href={publicPages({ ...edition, current: true }).year}>{words.format("public-replaced-by")}</a>
          </p>
        </Notice>
      )}
    </>
  );
};

/** Of which day the page is, and what may be done with it. */
export const EditionNote: FC<{ edition: Edition; context: PageContext }> = ({
  edition,
  context: { words },
}) => (
  <aside class="public-edition" aria-label={words.format("public-edition-label")}>
    <p>
      {words.format("public-edition", {
        number: edition.number,
        day: dateWords(edition.publishedOn, words),
        observed: dateWords(edition.moment.observedUpTo, words),
        known: dateWords(edition.moment.knownUpTo, words),
      })}{" "}
      <a href="https://creativecommons.org/licenses/by/4.0/deed.it" rel="license noopener">
        CC BY 4.0
      </a>
    </p>
    {edition.note === "" ? null : <p>{edition.note}</p>}
  </aside>
);
