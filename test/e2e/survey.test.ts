import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../src/messages/catalogue.ts";
import { address } from "../../src/web/addresses.ts";
import { type AnsweredSurveys, surveysIn } from "./answered-survey.ts";
import { findings, sideways } from "./axe.ts";
import { openBrowser, windowOf } from "./browser.ts";
import { emailOf, type House, LECCE, openHouse } from "./house.ts";

const PHONE = { width: 360, height: 740 } as const;
/** A thumb's width (WCAG 2.2, 2.5.5). */
const THUMB = 44;

let house: House;
let browser: Browser;
let places: AnsweredSurveys;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  places = await surveysIn(house);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** What a thumb misses. */
const tooSmall = (page: Page) =>
  page.evaluate(
    (least) =>
      [...document.querySelectorAll(".survey-choices label, button, summary, header a, textarea")]
        .map((element) => ({ what: element.textContent, ...element.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width < least || height < least),
    THUMB,
  );
const title = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();
const send = (page: Page) => page.getByRole("button").click();

interface Walk {
  readonly language: Language;
  readonly title: string;
  readonly protection: string;
  readonly adviser: string;
  readonly fault: RegExp;
  readonly thanks: string;
  readonly used: string;
}
const WALKS: readonly Walk[] = [
  {
    language: "it",
    title: "Com'è andata allo sportello?",
    protection: "Che cosa ne facciamo",
    adviser: "per un professionista",
    fault: /da rivedere/,
    thanks: "Grazie",
    used: "ha già risposto",
  },
  {
    language: "en",
    title: "How was it at the counter?",
    protection: "What we do with",
    adviser: "an adviser",
    fault: /another look/,
    thanks: "Thank you",
    used: "already answered",
  },
];

describe("codes to print", () => {
  it("are drawn, each with its address, where axe finds nothing", async () => {
    const office = emailOf("programming-office");
    const context = await windowOf(browser, house, office, { ...PHONE, bypassCsp: true });
    const page = await context.newPage();
    await page.goto(address.survey(LECCE, "sportello-inverno"));
    await page.getByLabel("Quanti codici").fill("3");
    await page.getByRole("button", { name: "Emetti e mostra" }).click();
    expect(await page.getByRole("img", { name: /^Codice QR/ }).count()).toBe(3);
    expect([await findings(page), await sideways(page)]).toEqual([[], []]);
    await context.close();
  });
});

describe.each(WALKS)("a questionnaire on a phone, in $language", (walk) => {
  it("is answered without scripts, from the link to the thanks; the link is then used up", async () => {
    const link = places.free[walk.language];
    const { language } = walk;
    const context = await windowOf(browser, house, null, { ...PHONE, language, scripts: false });
    const page = await context.newPage();
    const beside = await windowOf(browser, house, null, { ...PHONE, language });
    /** axe is a script: it looks at the same document in a window beside, where scripts may run. */
    const clean = async () => {
      const looking = await beside.newPage();
      const body = await page.content();
      await looking.route(page.url().replace(/#.*/, ""), (route) =>
        route.fulfill({ body, contentType: "text/html; charset=utf-8" }),
      );
      await looking.goto(page.url());
      expect([await findings(looking), await tooSmall(looking), await sideways(looking)]).toEqual([
        [],
        [],
        [],
      ]);
      await looking.close();
    };

    await page.goto(link);
    expect(await title(page)).toBe(walk.title);
    await page.getByText(walk.protection).click();
    await clean();

    // The one question that needs an answer is left out; the others are kept as they were typed.
    await page.getByRole("radio", { name: walk.adviser }).check();
    await page.getByRole("textbox").fill("Più sedie & meno «code»");
    await send(page);
    expect(await page.getByRole("alert").textContent()).toMatch(walk.fault);
    expect(await page.getByRole("radio", { name: walk.adviser }).isChecked()).toBe(true);
    expect(await page.getByRole("textbox").inputValue()).toBe("Più sedie & meno «code»");
    await clean();
    await page.getByRole("alert").getByRole("link").click();
    expect(new URL(page.url()).hash).toBe("#q-overall");

    await page.getByRole("radio", { name: "8", exact: true }).check();
    await send(page);
    expect(await title(page)).toContain(walk.thanks);
    await clean();
    expect((await context.cookies()).map(({ name }) => name)).toEqual(["traguardo.form"]);

    const again = await page.goto(link);
    expect([again?.status(), await title(page)]).toEqual([409, expect.stringContaining(walk.used)]);
    await clean();
    await context.close();
    await beside.close();
  });
});
