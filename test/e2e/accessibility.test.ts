import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findings, sideways } from "./axe.ts";
import { openBrowser, type Window, windowOf } from "./browser.ts";
import { type House, openHouse } from "./house.ts";
import { unreached } from "./keyboard.ts";
import { pagesOf, placesIn, type Visited } from "./pages.ts";

let house: House;
let browser: Browser;
let pages: ReadonlyMap<string, Visited>;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  const places = await placesIn(house);
  pages = new Map(pagesOf(places).map((page) => [page.name, page]));
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const NAMES = pagesOf().map(({ name }) => name);

function pageCalled(name: string): Visited {
  const page = pages.get(name);
  if (!page) throw new Error(`no page ${name}`);
  return page;
}

/** Windows left open for the pages to come: a new one each time costs more than the page. */
const open = new Map<string, Promise<Page>>();

/** A person's window of a kind, as large as any other. */
async function pageFor(email: string | null, kind: Window): Promise<Page> {
  const key = JSON.stringify([email, kind]);
  let opening = open.get(key);
  if (!opening) {
    opening = windowOf(browser, house, email, kind).then((context) => context.newPage());
    open.set(key, opening);
  }
  const page = await opening;
  await page.setViewportSize({ width: 1280, height: 900 });
  return page;
}

async function go(page: Page, { path, status = 200 }: Visited): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(status);
}

describe.each(NAMES)("the page %s", (name) => {
  // What only a width can break is looked at in Italian; in English, whose words are shorter, what words can break.
  it.each([
    ["it", [1280, 360]],
    ["en", [360]],
  ] as const)("has nothing that axe finds: %s", async (language, widths) => {
    const visited = pageCalled(name);
    const page = await pageFor(visited.email, { language, bypassCsp: true });
    await page.setViewportSize({ width: widths[0], height: 900 });
    await go(page, visited);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findings(page), `${width} px`).toEqual([]);
      expect(await sideways(page), `${width} px`).toEqual([]);
    }
    // A window 1280 px wide at 400 % is 320 px wide to the page (WCAG 1.4.10).
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await sideways(page), "400 %").toEqual([]);
  });

  it("is reached by Tab in all its parts, each with a visible focus, and reads the same without scripts", async () => {
    const visited = pageCalled(name);
    const texts: string[] = [];
    for (const scripts of [true, false]) {
      const page = await pageFor(visited.email, { scripts });
      await go(page, visited);
      expect(await page.locator("h1").innerText()).not.toBe("");
      texts.push((await page.locator("main").textContent()) ?? "");
      if (scripts) expect(await unreached(page)).toEqual([]);
    }
    const [lively = "", plain = ""] = texts;
    expect(plain.length).toBeGreaterThanOrEqual(lively.length * 0.9);
  });
});
