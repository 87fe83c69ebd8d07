import { randomUUID } from "node:crypto";
import type { JSX } from "hono/jsx/jsx-runtime";
import { type Actor, PUBLIC } from "../application/actor.ts";
import { may, type Operation } from "../application/permissions.ts";
import type { Asked, Standing } from "../application/standing.ts";
import type { Body } from "../store/body.ts";
import { dayInRome } from "../store/day-in-rome.ts";
import { address } from "../web/addresses.ts";
import type { MenuEntry, PageContext } from "../web/page-context.ts";
import { askedDay } from "./asked-day.ts";
import type { Request, Server } from "./server.ts";
import { yearIn } from "./year-in.ts";

/** A page with the operation that one needs to open it. */
interface MenuPage {
  readonly label: string;
  /** Null where nobody need sign in. */
  readonly operation: Operation | null;
  readonly to: (body: string) => string;
}

interface MenuGroup {
  readonly label: string;
  readonly pages: readonly MenuPage[];
}

/** The pages of the yearly cycle that the menu gathers under its reports. */
const CYCLE: readonly MenuPage[] = [
  { label: "cycle-reports", operation: "see-reports", to: address.reports },
  { label: "cycle-amendments", operation: "see-decisions", to: address.amendments },
  { label: "cycle-decisions", operation: "see-decisions", to: address.decisions },
  { label: "cycle-validation", operation: "see-validation", to: address.validation },
  { label: "cycle-policies", operation: "see-policies", to: address.policies },
  { label: "cycle-scenario", operation: "see-scenario", to: address.scenario },
  { label: "cycle-publication", operation: "publish", to: address.publication },
];

/** The pages of what measurements are computed from. */
const SOURCES: readonly MenuPage[] = [
  { label: "sources-registers", operation: "see-registers", to: address.registers },
  { label: "sources-activities", operation: "see-activities", to: address.activities },
  { label: "sources-surveys", operation: "see-surveys", to: address.surveys },
  { label: "sources-payments", operation: "see-payments", to: address.payments },
  { label: "sources-feeds", operation: "see-feeds", to: address.feeds },
  { label: "sources-shared", operation: "see-entries", to: address.sharedQuantities },
  { label: "sources-requests", operation: "ask-data", to: address.requests },
];

/** An entry of the menu: a page, or the first that one may open of several that belong together. */
const MENU: readonly (MenuPage | MenuGroup)[] = [
  { label: "menu-overview", operation: "see-plan", to: address.overview },
  { label: "menu-tree", operation: "see-plan", to: address.tree },
  { label: "menu-measurements", operation: "see-sheet", to: address.measurements },
  { label: "menu-sources", pages: SOURCES },
  { label: "menu-rounds", operation: "see-rounds", to: address.rounds },
  { label: "menu-reports", pages: CYCLE },
  { label: "menu-units", operation: "see-plan", to: address.units },
  { label: "menu-check", operation: "see-checks", to: address.check },
  { label: "menu-import", operation: "prepare-plan", to: address.import },
  { label: "menu-public", operation: null, to: address.public },
  { label: "menu-administration", operation: "see-audit", to: address.administration },
];

/** Answers with a page. */
export function show(c: Request, page: JSX.Element, status: 200 | 404 | 409 | 422 = 200) {
  return c.html(page, status);
}

/**
 * What the page asked for knows of its request. `standing` gives the years to choose from. After something was done, a
 * page is asked for with `?done=<id>`: the notice is the message `notice-<id>`, and no other text can be made to appear.
 */
export function contextOf(c: Request, server: Server, standing: Standing | null = null): PageContext {
  const { words } = c.var;
  // Outside a body's pages nobody is known.
  const body: Body | undefined = c.get("body");
  const actor: Actor = c.get("actor") ?? PUBLIC;
  const url = new URL(c.req.url);
  const path = url.pathname + url.search;
  return {
    words,
    body: body ?? null,
    reader:
      actor.kind === "person"
        ? { name: actor.name, roles: actor.roles, demonstration: actor.demonstration }
        : null,
    csrf: c.get("csrf") ?? "",
    once: randomUUID(),
    path,
    today: today(server),
    year: standing && yearsOf(standing),
    menu: body ? mainMenu(body, actor, url.pathname) : [],
    cycle: body ? entriesOf(CYCLE, body, actor, url.pathname) : [],
    sources: body ? entriesOf(SOURCES, body, actor, url.pathname) : [],
    notice: noticeOf(c),
    asset: server.assets.address,
  };
}

/** The calendar day it is in Italy. */
export function today(server: Server): string {
  return dayInRome(server.services.clock().toISOString());
}

/** The moment that the address asks for: `?year=2018&as-of=2018-09-30`. Throws for a day that is none. */
export function askedMoment(c: Request): Asked {
  return { year: yearIn(c.req.query("year")), asOf: askedDay(c.req.query("as-of"), "as-of") };
}

function yearsOf({ moment, planned }: Standing): PageContext["year"] {
  return { shown: moment.year, all: planned };
}

function mainMenu(body: Body, actor: Actor, path: string): MenuEntry[] {
  return MENU.flatMap((entry) => {
    if (!("pages" in entry)) return entriesOf([entry], body, actor, path);
    const pages = entriesOf(entry.pages, body, actor, path);
    const [first] = pages;
    if (!first) return [];
    return [{ label: entry.label, href: first.href, current: pages.some(({ current }) => current) }];
  });
}

function entriesOf(pages: readonly MenuPage[], body: Body, actor: Actor, path: string): MenuEntry[] {
  return pages
    .filter(({ operation }) => operation === null || may(actor, operation))
    .map(({ label, to }) => {
      const href = to(body.code);
      const current =
        href === address.overview(body.code) ? path === href : `${path}/`.startsWith(`${href}/`);
      return { label, href, current };
    });
}

function noticeOf(c: Request): PageContext["notice"] {
  const done = c.req.query("done");
  const id = `notice-${done}`;
  if (done === undefined || !/^[a-z-]{1,40}$/.test(done) || !c.var.words.has(id)) return null;
  return { tone: "done", text: c.var.words.format(id) };
}
