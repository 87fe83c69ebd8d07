import { raw } from "hono/html";
import type { FC, PropsWithChildren } from "hono/jsx";
import type { SurveyLanguage } from "../../../core/survey/survey.ts";
import type { PageContext } from "../../page-context.ts";

const LANGUAGE_NAMES = { it: "Italiano", en: "English" } as const;
const FONTS = ["titillium-web-400.woff2", "titillium-web-600.woff2"];

export interface SurveyLayoutProps {
  readonly context: PageContext;
  readonly title: string;
  /** In which one can answer; the page's own is among them. */
  readonly languages: readonly SurveyLanguage[];
  /** Message id that says that it is a demonstration; null for none. */
  readonly demonstration?: string | null;
  /** Language of the title where it is not the page's. */
  readonly titleIn?: string;
}

/** The document around a questionnaire: whose it is and nothing else to do. No scripts; the language is in the address and in no cookie. */
export const SurveyLayout: FC<PropsWithChildren<SurveyLayoutProps>> = (props) => {
  const { context, title, languages, demonstration = "survey-demonstration", titleIn, children } = props;
  const { words, asset, body } = context;
  return (
    <>
      {raw("<!DOCTYPE html>")}
      <html lang={words.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{`${title} · ${body?.name ?? "Traguardo"}`}</title>
          {FONTS.map((font) => (
            <link rel="preload" href={asset(font)} as="font" type="font/woff2" crossorigin="" />
          ))}
          <link rel="stylesheet" href={asset("style.css")} />
          <link rel="icon" href={asset("icon.svg")} type="image/svg+xml" />
        </head>
        <body class="survey-body">
          <header class="survey-header">
            <p>{body?.name}</p>
            {languages.length < 2 ? null : (
              <nav aria-label={words.format("language-label")}>
                {languages.map((language) => (
                  <a
                    href={`?in=${language}`}
                    lang={language}
                    hreflang={language}
                    {...(language === words.language ? { "aria-current": "true" } : {})}
                  >
                    {LANGUAGE_NAMES[language]}
                  </a>
                ))}
              </nav>
            )}
          </header>
          <main id="content" class="survey-main">
            {body?.demonstration && demonstration !== null ? (
              <p class="survey-demonstration">{words.format(demonstration)}</p>
            ) : null}
            <h1 {...(titleIn === undefined ? {} : { lang: titleIn })}>{title}</h1>
            {children}
          </main>
        </body>
      </html>
    </>
  );
};
