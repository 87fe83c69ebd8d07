import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { address } from "../../src/web/addresses.ts";
import { EXAMPLE } from "../example/documents.ts";
import { openBrowser, openPage, windowOf } from "./browser.ts";
import { emailOf, type House, LECCE, NEW_BODY, NEW_OFFICER, openHouse, personOf } from "./house.ts";

let house: House;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** The nodes from an area down to an indicator's own. */
async function wayTo(indicator: string): Promise<readonly string[]> {
  const plan = (await house.services.store.read(LECCE, ({ plans }) => plans.current()))?.plan;
  const way: string[] = [];
  let node = plan?.nodes.find(({ indicators }) => indicators.some(({ id }) => id === indicator));
  while (node) {
    way.unshift(node.id);
    const { parent } = node;
    node = plan?.nodes.find(({ id }) => id === parent);
  }
  return way;
}

/** Opens whatever keeps a link out of sight. */
async function inSight(link: Locator): Promise<void> {
  await link.evaluate((inner) => {
    for (let up = inner.closest("details"); up; up = up.parentElement?.closest("details") ?? null)
      up.open = true;
  });
}

describe("a person's task", () => {
  it("the officer imports a plan, settles a doubtful formula and adopts", async () => {
    const office = await windowOf(browser, house, NEW_OFFICER);
    const { page, complaints } = await openPage(office, `/${NEW_BODY}`);
    await page.locator(`main a[href="/${NEW_BODY}/import"]`).click();
    await page.locator('main input[type="file"]').setInputFiles(EXAMPLE);
    await page.locator("main .import-form button").click();
    await page.waitForURL(/\/drafts\//);

    const doubts = page.locator(".doubt:not(.doubt-settled)");
    const unsettled = await doubts.count();
    expect(unsettled).toBeGreaterThan(0);
    const doubt = doubts.first();
    const indicator = await doubt.locator('input[name="indicator"]').inputValue();
    const other = doubt.locator(".reading:not(.reading-chosen)").first();
    const reading = await other.locator('button[name="normal"]').getAttribute("value");
    await other.locator('button[name="normal"]').click();
    await page.waitForURL(/done=reading-settled/);
    expect(await doubts.count()).toBe(unsettled - 1);

    const adopt = page.locator("form.adopt");
    await adopt.locator('[name="number"]').fill("Delibera n. 12");
    await adopt.locator('[name="date"]').fill("2018-01-31");
    const errors = adopt.locator('[name="errors"]');
    if (await errors.count()) await errors.check();
    await adopt.locator('button[type="submit"]').click();
    await page.waitForURL((url) => !url.pathname.includes("/drafts/"));

    const version = await house.services.store.read(NEW_BODY, ({ plans }) => plans.current());
    expect(version?.act).toEqual({ number: "Delibera n. 12", date: "2018-01-31" });
    const settled = version?.plan.nodes
      .flatMap(({ indicators }) => indicators)
      .find(({ id }) => id === indicator);
    expect(settled?.formula.normal).toBe(reading);
    expect(complaints).toEqual([]);
    await office.close();
  });

  it("the evaluator follows one number from the dashboard down to the file that proves it", async () => {
    const office = await windowOf(browser, house, emailOf("evaluator"));
    const { page, complaints } = await openPage(office, `/${LECCE}`);
    await page.locator(`main a[href*="/why"]`).first().click();
    await page.waitForURL(/\/why/);
    const indicator = "A.1.3.3/1";
    for (const node of await wayTo(indicator)) {
      const to = address.node(LECCE, node);
      const down = page.locator(`main a[href="${to}"], main a[href="${to}#why"]`).first();
      await inSight(down);
      await down.click();
      await page.waitForURL((url) => url.pathname === to);
    }
    const last = page.locator(`main a[href^="${address.indicator(LECCE, indicator)}"]`).first();
    await inSight(last);
    await last.click();
    await page.waitForURL(/\/indicators\//);
    const proof = page.locator('main a[href*="/evidence/"]').first();
    await inSight(proof);
    const [download] = await Promise.all([page.waitForEvent("download"), proof.click()]);
    const name = download.suggestedFilename();
    expect(name).toBe("prova-dimostrativa.txt");
    expect(complaints).toEqual([]);
    await office.close();
  });

  it("the programming officer goes from an indicator to the posts that it counts", async () => {
    const office = await windowOf(browser, house, emailOf("programming-office"));
    const { page, complaints } = await openPage(office, address.indicator(LECCE, "A.3.1.1/1"));
    const counted = page.locator('main a[href*="/registers/counted/"]').first();
    await inSight(counted);
    await counted.click();
    await page.waitForURL(/\/registers\/counted\//);
    expect(await page.locator("main").innerText()).toContain("130 righe");
    await page.locator('main tbody a[href*="/rows/"]').first().click();
    await page.waitForURL(/\/rows\//);
    expect(await page.locator('[name="cell.title"]').inputValue()).toMatch(
      /^Post n\. \d+: .+ \(inventato\)$/,
    );
    expect(complaints).toEqual([]);
    await office.close();
  });

  it("the manager sees what is at risk, and opens it", async () => {
    const office = await windowOf(browser, house, emailOf("manager"));
    const { page, complaints } = await openPage(office, `/${LECCE}`);
    const risks = page.locator('section[aria-labelledby="risks"]');
    const first = risks.locator("tbody tr").first();
    const link = first.locator('a[href*="/indicators/"]').first();
    const [code] = (await link.innerText()).split(" ");
    await link.click();
    await page.waitForURL(/\/indicators\//);
    expect(await page.locator("main").innerText()).toContain(code);
    expect(complaints).toEqual([]);
    await office.close();
  });

  it("the manager tries another value, and the scores follow without a button", async () => {
    const office = await windowOf(browser, house, emailOf("manager"));
    const asked = `${address.scenario(LECCE)}?year=2018&as-of=2018-09-30&node=A.1`;
    const { page, complaints } = await openPage(office, asked);
    await page.locator('input[name="A.1/1.0"]').fill("85");
    await page.locator("#scenario-results .scenario-changes", { hasText: "A.1/1" }).waitFor();
    expect(await page.locator("#scenario-said").textContent()).toContain("+0,15");
    expect(page.url()).toContain(asked);
    expect(await page.locator('input[name="A.1/1.0"]').inputValue()).toBe("85");
    expect(complaints).toEqual([]);
    await office.close();
  });

  it("the office publishes a year, and a citizen who has not signed in does a sum again", async () => {
    const office = await windowOf(browser, house, emailOf("programming-office"));
    const desk = await openPage(office, address.publication(LECCE));
    await desk.page.locator('main a[href$="preview?year=2018"]').click();
    await desk.page.locator('main form[method="post"] button[type="submit"]').click();
    await desk.page.waitForURL(/done=year-published/);
    const street = await windowOf(browser, house, null);
    const { page, complaints } = await openPage(street, address.public(LECCE));
    await page.locator(`main a[href="${address.public(LECCE)}/2018"]`).click();
    await page.locator(`main nav a[href="${address.public(LECCE)}/2018/plan"]`).click();
    await page
      .locator(`main a[href="${address.public(LECCE)}/2018/nodes/A.1.1.2"]`)
      .first()
      .click();
    // 50 × 60 + 50 × 100, over 100: while one types, without a button.
    await page.locator('input[name="s0"]').fill("60");
    await page.locator('input[name="s1"]').fill("100");
    await page.locator("[data-recompute-said]", { hasText: "Con questi numeri: 80,00" }).waitFor();
    expect(page.url()).not.toContain("?");
    await page.locator("#recompute button").click();
    await page.locator("[data-recompute-said]", { hasText: "Con questi numeri: 80,00" }).waitFor();
    expect(page.url()).toContain("s0=60");
    expect([...complaints, ...desk.complaints]).toEqual([]);
    await Promise.all([office.close(), street.close()]);
  });

  it("the administrator ends a session, and at the next click it is over", async () => {
    const hers = await windowOf(browser, house, emailOf("head-of-unit"));
    const office = await windowOf(browser, house, emailOf("administrator"));
    const head = await openPage(hers, `/${LECCE}`);
    expect(await head.page.locator(".reader-name").count()).toBe(1);
    const { name } = await personOf(house.services, emailOf("head-of-unit"));
    const { page } = await openPage(office, `/${LECCE}/administration/sessions`);
    await page.locator("tbody tr", { hasText: name }).locator('button[type="submit"]').first().click();
    await page.waitForURL(/done=/);
    await head.page.locator(`nav a[href="/${LECCE}/tree"]`).first().click();
    await head.page.waitForURL((url) => url.pathname !== `/${LECCE}`);
    expect(await head.page.locator(".reader-name").count()).toBe(0);
    expect(await head.page.locator('a[href*="/sign-in"], form[action*="/sign-in"]').count()).toBeGreaterThan(
      0,
    );
    await Promise.all([hers.close(), office.close()]);
  });
});
