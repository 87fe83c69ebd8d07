import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, windowOf } from "./browser.ts";
import { emailOf, type House, LECCE, openHouse } from "./house.ts";

const SHEET = `/${LECCE}/measurements?year=2018&show=all`;
const VALUES = 'input[data-field="value"]';

let house: House;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

describe("the sheet of who measures", () => {
  it("lists rows", async () => {
    const office = await windowOf(browser, house, emailOf("head-of-unit"));
    const { page, complaints } = await openPage(office, SHEET);
    console.log(await page.locator("main").innerText());
    console.log(await page.locator(VALUES).count(), complaints);
    await page.screenshot({ path: "/tmp/sheet.png", fullPage: true });
    await office.close();
  });
});
