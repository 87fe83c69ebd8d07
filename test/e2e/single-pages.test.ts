import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createSetupLink } from "../../src/application/people/first-start.ts";
import { serve } from "../../src/server/serve.ts";
import { address } from "../../src/web/addresses.ts";
import { loadAssets } from "../../src/web/assets.ts";
import { LinkingPage } from "../../src/web/pages/administration/LinkingPage.tsx";
import { contextFor } from "../web/components/context.ts";
import { findings, sideways } from "./axe.ts";
import { openBrowser, windowOf } from "./browser.ts";
import { emailOf, type House, LECCE, openHouse } from "./house.ts";

// Pages that an address alone does not open: axe finds nothing there either.

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function expectSound(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findings(page), `${width} px`).toEqual([]);
    expect(await sideways(page), `${width} px`).toEqual([]);
  }
}

it.each(["it-IT", "en-GB"])("the first start, on a server without bodies: %s", async (locale) => {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-first-"));
  const location = { engine: "sqlite", folder } as const;
  const running = await serve(
    { port: 0, host: "127.0.0.1", location, publicAddress: null, secure: false, proxies: 0 },
    { clock: () => new Date("2018-01-02T09:00:00Z") },
  );
  try {
    const link = await createSetupLink(running.server.services);
    const context = await browser.newContext({ baseURL: running.address, locale, bypassCSP: true });
    const page = await context.newPage();
    expect((await page.goto(link ?? ""))?.status()).toBe(200);
    await expectSound(page);
    await page.locator("main form button[type=submit]").first().click();
    expect(await page.locator(".field-error").count()).toBeGreaterThan(0);
    await expectSound(page);
    await context.close();
  } finally {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

it.each(["it", "en"] as const)("a sheet that comes back from a spreadsheet: %s", async (language) => {
  let house: House | null = null;
  try {
    house = await openHouse();
    const context = await windowOf(browser, house, emailOf("head-of-unit"), { language, bypassCsp: true });
    const page = await context.newPage();
    await page.goto(`${address.measurements(LECCE)}?show=all`);
    const href = (await page.locator('a[href*="sheet.xlsx"]').first().getAttribute("href")) ?? "";
    const file = await (await context.request.get(href)).body();
    await page.locator('main input[type="file"][accept*="xlsx"]').first().setInputFiles({
      name: "scheda.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: file,
    });
    const folded = page.locator("main details:not([open])", { has: page.locator('input[accept*="xlsx"]') });
    if ((await folded.count()) > 0) await folded.first().locator("summary").first().click();
    const form = page.locator("main form", { has: page.locator('input[accept*="xlsx"]') }).first();
    await form.locator('button[type="submit"]').first().click();
    await page.waitForLoadState();
    expect(await page.locator("h1").innerText()).not.toBe("");
    await expectSound(page);
    await context.close();
  } finally {
    await house?.stop();
  }
});

it.each(["it", "en"] as const)("the last step before a provider of identities: %s", async (language) => {
  const house = await openHouse();
  try {
    const window = await windowOf(browser, house, null, { language, bypassCsp: true });
    const page = await window.newPage();
    // On the server's own address, so that its style sheet is there.
    await page.goto(address.signIn(LECCE));
    const context = contextFor(language, { asset: loadAssets().address });
    const href = "https://provider.example.it/authorize";
    const html = LinkingPage({ context, label: "SPID", href })?.toString() ?? "";
    await page.setContent(`<!DOCTYPE html>${html}`);
    expect(await page.locator("main a.btn-primary").getAttribute("href")).toBe(href);
    await expectSound(page);
    await window.close();
  } finally {
    await house.stop();
  }
});
