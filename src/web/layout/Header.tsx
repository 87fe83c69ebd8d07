import type { FC } from "hono/jsx";
import { LANGUAGES } from "../../messages/language.ts";
import { address } from "../addresses.ts";
import { Form } from "../components/form/Form.tsx";
import type { MenuEntry, PageContext } from "../page-context.ts";
import { readerRoles } from "./reader-roles.ts";
import { withQuery } from "./with-query.ts";

/** The bands above the page: the program and who reads, the body, the menu. */
export const Header: FC<{ context: PageContext }> = ({ context }) => {
  const { words, body, menu } = context;
  return (
    <header class="site-header">
      <div class="header-slim">
        <div class="header-row">
          <a class="program" href={address.bodies()}>
            Traguardo
          </a>
          <Languages context={context} />
          <Reader context={context} />
        </div>
      </div>
      <div class="header-center">
        <div class="header-row">
          <p class="body-name">
            {body === null ? (
              words.format("program-claim")
            ) : (
              <a href={context.home ?? address.overview(body.code)}>{body.name}</a>
            )}
          </p>
        </div>
      </div>
      {menu.length === 0 ? null : (
        <div class="header-menu">
          <nav class="header-row menu-wide" aria-label={words.format("menu-label")}>
            <MenuList context={context} />
          </nav>
          <details class="menu-narrow">
            <summary>{menuLabel(menu, context)}</summary>
            <nav aria-label={words.format("menu-label")}>
              <MenuList context={context} />
            </nav>
          </details>
        </div>
      )}
      {body?.demonstration ? (
        <p class="demonstration">
          <strong>{words.format("demonstration-band")}</strong> {words.format("demonstration-meaning")}
        </p>
      ) : null}
    </header>
  );
};

const MenuList: FC<{ context: PageContext }> = ({ context: { menu, words } }) => (
  <ul>
    {menu.map(({ label, href, current }) => (
      <li>
        <a href={href} {...(current ? { "aria-current": "page" } : {})}>
          {words.format(label)}
        </a>
      </li>
    ))}
  </ul>
);

function menuLabel(menu: readonly MenuEntry[], { words }: PageContext): string {
  const current = menu.find((entry) => entry.current);
  return current
    ? words.format("menu-open-at", { page: words.format(current.label) })
    : words.format("menu-open");
}

const LANGUAGE_NAMES = { it: "Italiano", en: "English" } as const;

const Languages: FC<{ context: PageContext }> = ({ context: { words, path } }) => (
  <nav class="languages" aria-label={words.format("language-label")}>
    {LANGUAGES.map((language) => (
      <a
        href={withQuery(path, "lang", language)}
        lang={language}
        hreflang={language}
        {...(language === words.language ? { "aria-current": "true" } : {})}
      >
        <abbr title={LANGUAGE_NAMES[language]}>{language.toUpperCase()}</abbr>
      </a>
    ))}
  </nav>
);

const Reader: FC<{ context: PageContext }> = ({ context }) => {
  const { reader, body, words } = context;
  if (body === null) return null;
  if (reader === null)
    return (
      <a class="header-sign-in" href={address.signIn(body.code)}>
        {words.format("sign-in-link")}
      </a>
    );
  return (
    <div class="reader">
      <a class="reader-name" href={address.account(body.code)}>
        {reader.name}
      </a>
      <span class="reader-roles">{readerRoles(reader.roles, words)}</span>
      <Form action={address.signOut(body.code)} context={context}>
        <button type="submit">{words.format("sign-out-button")}</button>
      </Form>
    </div>
  );
};
