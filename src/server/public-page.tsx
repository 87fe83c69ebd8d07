import type { JSX } from "hono/jsx/jsx-runtime";
import { Problem } from "../application/problem.ts";
import { publicAddresses } from "../application/publication/addresses.ts";
import type { Edition } from "../application/publication/edition.ts";
import { type FoundEdition, publishedEdition } from "../application/publication/find.ts";
import { address } from "../web/addresses.ts";
import type { MenuEntry, PageContext } from "../web/page-context.ts";
import { publicHome } from "../web/pages/public/public-addresses.ts";
import { contextOf } from "./page.tsx";
import { answerPublic } from "./public-answer.ts";
import type { Request, Server } from "./server.ts";
import { yearIn } from "./year-in.ts";

/** What a public page knows of its request: never who asks, so that it is the same for everybody. */
export function publicContext(c: Request, server: Server): PageContext {
  const { code } = c.var.body;
  const { pathname } = new URL(c.req.url);
  const home = publicHome(code);
  const entry = (label: string, href: string, current: boolean): MenuEntry => ({ label, href, current });
  const elsewhere: readonly string[] = [home.performance, home.vocabulary];
  return {
    ...contextOf(c, server),
    reader: null,
    csrf: "",
    year: null,
    cycle: [],
    notice: null,
    home: address.public(code),
    menu: [
      entry("menu-public", home.home, !elsewhere.includes(pathname)),
      entry("menu-public-performance", home.performance, pathname === home.performance),
      entry("menu-public-vocabulary", home.vocabulary, pathname === home.vocabulary),
    ],
  };
}

/** Whether what is asked for as a year can be one. Throws the `Problem` of a page that is not there. */
export function askedYear(c: Request): number {
  const year = yearIn(c.req.param("year"));
  if (year === undefined) throw new Problem("not-found", "public-not-there");
  return year;
}

/** The edition's number that the address names; null for the current one. */
export function askedEdition(c: Request): number | null {
  const number = c.req.query("edition");
  if (number === undefined) return null;
  if (!/^\d{1,6}$/.test(number)) throw new Problem("not-found", "public-not-there");
  return Number(number);
}

export function editionAsked(c: Request, server: Server): Promise<FoundEdition> {
  const asked = { year: askedYear(c), number: askedEdition(c) };
  return publishedEdition(server.services, c.var.body.code, asked);
}

/** Absolute addresses: of the configured public address, else of the one that was asked. */
export function addressesFor(c: Request, { config }: Pick<Server, "config">) {
  return publicAddresses(config.publicAddress ?? new URL(c.req.url).origin, c.var.body.code);
}

/** Pages written before, by edition: an edition never changes, and its pages are asked for by a crowd or by nobody. */
const written = new WeakMap<Edition, Map<string, string>>();
/** Most pages kept of an edition. */
const MOST = 200;

/**
 * Answers with a page of an edition, written once for each address and language; `besides` names what else it shows
 * that the edition does not hold.
 */
export function answerPage(
  c: Request,
  edition: Edition | null,
  write: (context: PageContext) => JSX.Element,
  server: Server,
  besides = "",
): Response {
  const context = publicContext(c, server);
  const type = "text/html; charset=utf-8";
  const html = () => String(write(context));
  const url = new URL(c.req.url);
  if (edition === null || [...url.searchParams.keys()].some((name) => name !== "edition"))
    return answerPublic(c, { content: html(), type });
  const known = written.get(edition) ?? new Map<string, string>();
  written.set(edition, known);
  const key = `${context.words.language} ${server.assets.address("style.css")} ${url.pathname} ${besides}`;
  const content = known.get(key) ?? html();
  if (known.size >= MOST) known.clear();
  known.set(key, content);
  return answerPublic(c, { content, type });
}
