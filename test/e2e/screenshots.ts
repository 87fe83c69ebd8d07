import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { openBrowser, openPage, windowOf } from "./browser.ts";
import { openHouse } from "./house.ts";
import { pagesOf, placesIn } from "./pages.ts";

// No test: photographs every page for docs/screenshots (see the README there). With SCREENSHOTS_OF (a pattern of names)
// and SCREENSHOTS_IN (a folder), some pages into another place, to look at while one works on them.

const FOLDER =
  process.env["SCREENSHOTS_IN"] ?? fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));
const ASKED = new RegExp(process.env["SCREENSHOTS_OF"] ?? "");
const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

it("photographs every page", { timeout: 600_000 }, async () => {
  mkdirSync(FOLDER, { recursive: true });
  const [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  for (const { name, path, email } of pagesOf(await placesIn(house))) {
    if (!ASKED.test(name)) continue;
    const context = await windowOf(browser, house, email);
    for (const size of SIZES) {
      const { page } = await openPage(context, path);
      await page.setViewportSize(size);
      await page.reload();
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({
        path: join(FOLDER, `${name}-${size.width}.png`),
        fullPage: process.env["SCREENSHOTS_IN"] !== undefined,
      });
      await page.close();
    }
    await context.close();
  }
  await browser.close();
  await house.stop();
  expect(FOLDER).not.toBe("");
});
