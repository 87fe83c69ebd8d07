import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { address } from "../../src/web/addresses.ts";
import { type SurveyPlaces, surveysIn } from "./answered-survey.ts";
import { openBrowser, windowOf } from "./browser.ts";
import { emailOf, type House, LECCE, openHouse } from "./house.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PHONE = { width: 360, height: 740 } as const;

let house: House;
let browser: Browser;
let places: SurveyPlaces;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  places = await surveysIn(house);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(" | ")}`,
  );
}

const send = (page: Page) => page.getByRole("button").click();

describe("codes to print", () => {
  it("are drawn, each with its address, where axe finds nothing", async () => {
    const office = emailOf("programming-office");
    const context = await windowOf(browser, house, office, { ...PHONE, bypassCsp: true });
    const page = await context.newPage();
    await page.goto(address.survey(LECCE, "sportello-inverno"));
    await page.getByLabel("Quanti codici").fill("3");
    await page.getByRole("button", { name: "Emetti e mostra" }).click();
    expect(await page.getByRole("img", { name: /^Codice QR/ }).count()).toBe(3);
    expect(await findings(page)).toEqual([]);
    await context.close();
  });
});

describe("a questionnaire on a phone", () => {
  it("tells a mistake where axe finds none of ours", async () => {
    const context = await windowOf(browser, house, null, { ...PHONE, bypassCsp: true });
    const page = await context.newPage();
    await page.goto(places.questionnaire);
    await send(page);
    expect(await page.getByRole("alert").textContent()).toContain("da rivedere");
    expect(await findings(page)).toEqual([]);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll(".survey-choices label, button")]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, height }) => width < 44 || height < 44),
    );
    expect(small).toEqual([]);
    await context.close();
  });

  it("is answered without scripts, in English, with no cookie but the form's", async () => {
    const context = await windowOf(browser, house, null, { ...PHONE, scripts: false });
    const page = await context.newPage();
    await page.goto(places.questionnaire);
    await page.getByRole("link", { name: "English" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("How was it at the counter?");
    await page.getByRole("radio", { name: "8", exact: true }).check();
    await page.getByRole("radio", { name: "myself" }).check();
    await page.getByRole("textbox").fill("More chairs");
    await send(page);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Thank you");
    expect((await context.cookies()).map(({ name }) => name)).toEqual(["traguardo.form"]);
    await page.goto(places.questionnaire);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("ha già risposto");
    await context.close();
  });
});
