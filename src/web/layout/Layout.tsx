import { raw } from "hono/html";
import type { Child, FC, PropsWithChildren } from "hono/jsx";
import { Notice } from "../components/text/Notice.tsx";
import type { Crumb, PageContext } from "../page-context.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { YearChoice } from "./YearChoice.tsx";

export interface LayoutProps {
  readonly context: PageContext;
  /** The page's h1 and, with the program's name, its title. */
  readonly title: string;
  /** Small line above the h1: a code, a level. */
  readonly eyebrow?: Child;
  /** First line under the h1: where the thing stands. */
  readonly lead?: Child;
  readonly crumbs?: readonly Crumb[];
  /** Names of `src/web/islands/<name>.ts` that this page comes alive with. */
  readonly islands?: readonly string[];
  /** The content takes the window's whole width: the tree, grids. */
  readonly wide?: boolean;
}

/** The weights that a page shows at once. */
const FONTS = ["titillium-web-400.woff2", "titillium-web-600.woff2"];

/** The whole HTML document that a page stands in. */
export const Layout: FC<PropsWithChildren<LayoutProps>> = (props) => {
  const { context, title, islands = [], wide = false, children } = props;
  const { words, asset } = context;
  return (
    <>
      {raw("<!DOCTYPE html>")}
      <html lang={words.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${title} · Traguardo`}</title>
          {FONTS.map((font) => (
            <link rel="preload" href={asset(font)} as="font" type="font/woff2" crossorigin="" />
          ))}
          <link rel="stylesheet" href={asset("style.css")} />
          <link rel="icon" href={asset("icon.svg")} type="image/svg+xml" />
          {/* Islands send it with what they write. */}
          {context.csrf === "" ? null : <meta name="csrf" content={context.csrf} />}
          {["print", ...islands].map((name) => (
            <script type="module" src={asset(`islands/${name}.js`)}></script>
          ))}
        </head>
        <body>
          <div class="skiplinks">
            <a class="visually-hidden-focusable" href="#content">
              {words.format("skip-to-content")}
            </a>
            {context.menu.length === 0 ? null : (
              <a class="visually-hidden-focusable" href="#footer">
                {words.format("skip-to-footer")}
              </a>
            )}
          </div>
          <Header context={context} />
          <div class={wide ? "page page-wide" : "page"}>
            <div class="page-top">
              <Breadcrumb crumbs={props.crumbs ?? []} label={words.format("breadcrumb-label")} />
              <YearChoice context={context} />
            </div>
            <main id="content" tabindex={-1}>
              <div class="notices">
                {context.notice === null ? null : (
                  <Notice tone={context.notice.tone} live>
                    {context.notice.text}
                  </Notice>
                )}
              </div>
              <PageTitle title={title} eyebrow={props.eyebrow} lead={props.lead} />
              {children}
            </main>
          </div>
          <Footer context={context} />
        </body>
      </html>
    </>
  );
};

const PageTitle: FC<{ title: string; eyebrow?: Child; lead?: Child }> = ({ title, eyebrow, lead }) => (
  <div class="page-title">
    {eyebrow === undefined || eyebrow === null ? null : <p class="eyebrow">{eyebrow}</p>}
    <h1>{title}</h1>
    {lead === undefined || lead === null ? null : <div class="lead">{lead}</div>}
  </div>
);

const Breadcrumb: FC<{ crumbs: readonly Crumb[]; label: string }> = ({ crumbs, label }) =>
  crumbs.length === 0 ? null : (
    <nav class="crumbs" aria-label={label}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li>{href === null ? <span aria-current="page">{label}</span> : <a href={href}>{label}</a>}</li>
        ))}
      </ol>
    </nav>
  );
