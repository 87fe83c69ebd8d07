import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { address } from "../../src/web/addresses.ts";
import { type RequestPlaces, requestsIn } from "./asked-data.ts";
import { findings, sideways } from "./axe.ts";
import { openBrowser, windowOf } from "./browser.ts";
import { emailOf, type House, LECCE, openHouse } from "./house.ts";

const PHONE = { width: 360, height: 740 } as const;
const PROOF = { name: "estratto.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\nprova") };

let house: House;
let browser: Browser;
let places: RequestPlaces;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  places = await requestsIn(house);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

async function expectSound(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();

describe("a link that asks for one datum, on a phone", () => {
  it("asks, tells mistakes, shows an answer and a link that is dead, where axe finds nothing", async () => {
    const context = await windowOf(browser, house, null, { ...PHONE, bypassCsp: true });
    const page = await context.newPage();
    expect((await page.goto(places.answering))?.status()).toBe(200);
    await expectSound(page);
    await page.getByRole("button", { name: "Manda la risposta" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("da sistemare");
    await expectSound(page);
    expect((await page.goto(places.shown))?.status()).toBe(200);
    expect(await page.locator("main").textContent()).toContain("Manca il secondo semestre.");
    await expectSound(page);
    expect((await page.goto(places.dead))?.status()).toBe(404);
    await expectSound(page);
    await context.close();
  });

  it("keeps what was typed where the file is too large to be sent", async () => {
    const context = await windowOf(browser, house, null, { ...PHONE, bypassCsp: true });
    const page = await context.newPage();
    await page.goto(places.answering);
    await page.getByLabel("Il dato").fill("8,4");
    const field = page.locator('input[type="file"]');
    await field.setInputFiles([{ ...PROOF, buffer: Buffer.alloc(21 * 1024 * 1024) }]);
    expect(await page.getByRole("alert").textContent()).toContain("superano insieme 20 MB");
    await page.getByRole("button", { name: "Manda la risposta" }).click();
    expect(await page.getByLabel("Il dato").inputValue()).toBe("8,4");
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await expectSound(page);
    await field.setInputFiles([PROOF]);
    expect(await page.getByRole("alert").count()).toBe(0);
    await context.close();
  });

  it("is answered without scripts, in English, with no cookie but the form's, and then shows the answer", async () => {
    const context = await windowOf(browser, house, null, { ...PHONE, scripts: false });
    const page = await context.newPage();
    await page.goto(places.answering);
    await page.getByRole("link", { name: "English" }).click();
    await page.getByLabel("The datum").fill("otto");
    await page.getByLabel("Notes").fill("From our survey");
    await page.getByRole("button", { name: "Send the answer" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("The answer was not sent");
    expect(await page.getByLabel("Notes").inputValue()).toBe("From our survey");
    await page.getByLabel("The datum").fill("8,4");
    await page.getByLabel("Of how many answers").fill("120");
    await page.getByLabel("Document that shows it").setInputFiles([PROOF]);
    await page.getByRole("button", { name: "Send the answer" }).click();
    expect(await heading(page)).toBe("Answer received");
    expect((await context.cookies()).map(({ name }) => name)).toEqual(["traguardo.form"]);
    await page.goto(places.answering);
    expect(await heading(page)).toBe("Risposta ricevuta");
    const shown = await page.locator("main").textContent();
    for (const said of ["8,4", "120", "estratto.pdf", "From our survey"]) expect(shown).toContain(said);
    await context.close();
  });
});

describe("the office", () => {
  it("asks from an indicator's page, hands a link over, and takes the answer of it", async () => {
    const context = await windowOf(browser, house, emailOf("programming-office"), { bypassCsp: true });
    const page = await context.newPage();
    await page.goto(`${address.indicator(LECCE, "A.1.1.2/2")}?year=2018`);
    await page.getByRole("link", { name: "Chiedi il dato a chi non ha accesso" }).click();
    expect(await page.getByLabel("Domanda").inputValue()).toMatch(/2018/);
    await page.getByLabel("A chi lo chiedi").fill("Ente partner (prova)");
    await page.getByRole("button", { name: "Chiedi" }).click();
    expect(await heading(page)).toBe("Consegna il collegamento");
    await expectSound(page);
    const link = (await page.locator(".request-address").getAttribute("href")) ?? "";
    const outside = await windowOf(browser, house, null, { ...PHONE, scripts: false });
    const other = await outside.newPage();
    await other.goto(link);
    await other.getByLabel("Il dato").fill("14");
    await other.getByLabel("Documento da cui risulta").setInputFiles([PROOF]);
    await other.getByRole("button", { name: "Manda la risposta" }).click();
    await page.goto(address.requests(LECCE));
    const row = page.getByRole("row").filter({ hasText: "Ente partner (prova)" });
    await row.getByRole("link").click();
    const confirm = page.getByLabel("Ho guardato gli avvisi");
    if ((await confirm.count()) > 0) await confirm.check();
    await page.getByRole("button", { name: "Accetta e registra" }).click();
    expect(await page.locator("main").textContent()).toContain("Risposta accettata: ora è una rilevazione.");
    await page.getByRole("link", { name: "Vai alla rilevazione" }).click();
    expect(await page.locator("main").textContent()).toContain("risposta a una richiesta di dati");
    await other.reload();
    expect(await heading(other)).toBe("Risposta accettata");
    await outside.close();
    await context.close();
  });
});
