import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, windowOf } from "./browser.ts";
import { type House, openHouse } from "./house.ts";
import { unreached } from "./keyboard.ts";
import { pagesOf, placesIn, type Visited } from "./pages.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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

async function go(page: Page, { path, status = 200 }: Visited): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(status);
}

/** What axe finds: the rule and the elements that break it. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(" | ")}`,
  );
}

/** How far the page scrolls sideways, in pixels, and what sticks out. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.body;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > clientWidth + 1;
    });
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...out.slice(0, 8).map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });
}

describe.each(NAMES)("the page %s", (name) => {
  it.each(["it", "en"] as const)("has nothing that axe finds at any width: %s", async (language) => {
    const visited = pageCalled(name);
    const context = await windowOf(browser, house, visited.email, { language, bypassCsp: true });
    const page = await context.newPage();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await go(page, visited);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(await findings(page), `${width} px`).toEqual([]);
      expect(await sideways(page), `${width} px`).toEqual([]);
    }
    // A window 1280 px wide at 400 % is 320 px wide to the page (WCAG 1.4.10).
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await sideways(page), "400 %").toEqual([]);
    await context.close();
  });

  it("is reached by Tab in all its parts, each with a visible focus, and reads the same without scripts", async () => {
    const visited = pageCalled(name);
    const texts: string[] = [];
    for (const scripts of [true, false]) {
      const context = await windowOf(browser, house, visited.email, { scripts });
      const page = await context.newPage();
      await go(page, visited);
      expect(await page.locator("h1").innerText()).not.toBe("");
      texts.push((await page.locator("main").textContent()) ?? "");
      if (scripts) expect(await unreached(page)).toEqual([]);
      await context.close();
    }
    const [lively = "", plain = ""] = texts;
    expect(plain.length).toBeGreaterThanOrEqual(lively.length * 0.9);
  });
});
