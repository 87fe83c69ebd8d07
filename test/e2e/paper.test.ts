import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { address } from "../../src/web/addresses.ts";
import { readPdf } from "../documents/writing/read-pdf.ts";
import { openBrowser, windowOf } from "./browser.ts";
import { emailOf, type House, LECCE, openHouse } from "./house.ts";

let house: House;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

it("the tree is printed on one A3, with what its marks mean", async () => {
  const context = await windowOf(browser, house, emailOf("secretary-general"));
  const page = await context.newPage();
  await page.goto(address.tree(LECCE));
  const { pages, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toBe(1);
  expect(text).toContain("senza dati");
  await context.close();
});

it("no calculation is wider than the sheet", async () => {
  const context = await windowOf(browser, house, emailOf("secretary-general"), { width: 700 });
  const page = await context.newPage();
  await page.goto(address.why(LECCE));
  await page.emulateMedia({ media: "print" });
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll("math")]
      .filter((math) => math.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((math) => math.getAttribute("alttext")),
  );
  expect(await page.locator("math").count()).toBeGreaterThan(0);
  expect(wide).toEqual([]);
  await context.close();
});
