import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personActor } from "../../src/application/people/recognise.ts";
import { defineRegister } from "../../src/application/registers/define.ts";
import { openBrowser, openPage, windowOf } from "./browser.ts";
import { emailOf, type House, LECCE, openHouse, personOf } from "./house.ts";

const SHEET = `/${LECCE}/measurements?year=2019&show=all`;
const VALUES = 'input[data-field="value"]';

let house: House;
let browser: Browser;
beforeAll(async () => {
  // Half of 2019 has gone and nothing was measured of it.
  [house, browser] = await Promise.all([openHouse("2019-07-01T08:30:00Z"), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** Presses Tab until what is looked for has the focus. */
async function tabTo(page: Page, selector: string, most = 40): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press("Tab");
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`${selector} is not reached by keyboard`);
}

/** What a spreadsheet puts on the clipboard when nine cells of a column are copied. */
const COPIED = ["190", "8,1", "151", "149", "70", "12/05/2019", "1.700", "73.000", "35"];

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", copied);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

function entries(): Promise<readonly { readonly measurement: { readonly year: number } }[]> {
  return house.services.store.read(LECCE, ({ ledger }) => ledger.entries());
}

describe("the sheet of who measures", () => {
  it("is filled by keyboard and from a spreadsheet, and sent", async () => {
    const office = await windowOf(browser, house, emailOf("head-of-unit"));
    const { page, complaints } = await openPage(office, SHEET);
    const before = (await entries()).length;
    await tabTo(page, VALUES);
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await page.keyboard.type("7,6");
    // How many answered, beside the mean.
    await page.keyboard.press("Tab");
    await page.keyboard.type("42");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await paste(page, `${COPIED.join("\r\n")}\r\n`);
    const values = await page
      .locator(VALUES)
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value));
    expect(values.slice(0, 12)).toEqual(["3", "7,6", ...COPIED, ""]);
    await page.keyboard.press("Control+End");
    await tabTo(page, 'button[name="action"][value="submit"]');
    await Promise.all([page.waitForURL(/done=sent/), page.keyboard.press("Enter")]);
    expect(await page.locator("main .notices").innerText()).not.toBe("");
    expect((await entries()).length - before).toBe(11);
    expect(complaints).toEqual([]);
    await office.close();
  });

  it("tells the second of two people who save the same cell", async () => {
    const [hers, his] = await Promise.all(
      (["head-of-unit", "programming-office"] as const).map((role) =>
        windowOf(browser, house, emailOf(role)),
      ),
    );
    if (!hers || !his) throw new Error("two windows were asked for");
    const [first, second] = await Promise.all([openPage(hers, SHEET), openPage(his, SHEET)]);
    const cell = await first.page.locator(VALUES).last().getAttribute("id");
    const [one, other] = [first.page.locator(`[id="${cell}"]`), second.page.locator(`[id="${cell}"]`)];
    const saved = (page: Page) =>
      page.waitForResponse((answer) => answer.url().endsWith("/measurements/save"));
    await one.fill("2300");
    await Promise.all([saved(first.page), one.press("Tab")]);
    await other.fill("2200");
    await Promise.all([saved(second.page), other.press("Tab")]);
    const said = second.page.locator(`[id="${cell}-said"]`).getByText("Responsabile di unità");
    await said.waitFor();
    expect(await said.innerText()).toContain("2300");
    expect(await other.inputValue()).toBe("2200");
    await first.page.reload();
    expect(await one.inputValue()).toBe("2300");
    await Promise.all([hers.close(), his.close()]);
  });
});

describe("rows of a register", () => {
  /** One of the body's own. */
  async function register(): Promise<void> {
    const { services } = house;
    const officer = await personOf(services, emailOf("programming-office"));
    const actor = await services.store.read(LECCE, (reader) => personActor(reader, officer));
    const columns = [
      { id: "date", title: "Data", type: "date", required: true },
      { id: "title", title: "Titolo", type: "text", required: true },
      { id: "partner", title: "Con chi", type: "text" },
    ];
    await defineRegister(services, LECCE, actor, {
      document: { id: "visits", title: "Visite", columns, day: "date" },
      seen: null,
    });
  }
  const CELL = (line: number, column: string) => `input[name="cell.${line}.${column}"]`;

  it("are written by keyboard and from a spreadsheet, with lines as they are needed", async () => {
    await register();
    const officer = await windowOf(browser, house, emailOf("programming-office"));
    const { page, complaints } = await openPage(officer, `/${LECCE}/registers/visits/grid`);
    const lines = await page.locator("[data-rows] tbody tr").count();
    await page.locator(CELL(0, "date")).focus();
    await page.keyboard.type("1/3/2019");
    await page.keyboard.press("Enter");
    const copied = Array.from({ length: lines }, (_, at) => `${at + 1}/4/2019\tIntesa ${at + 1}\tEnte ${at}`);
    await paste(page, `${copied.join("\r\n")}\r\n`);
    expect(await page.locator("[data-rows] tbody tr").count()).toBe(lines + 1);
    expect(await page.locator(CELL(lines, "title")).inputValue()).toBe(`Intesa ${lines}`);
    await page.keyboard.press("Control+z");
    expect(await page.locator(CELL(1, "title")).inputValue()).toBe("");
    await paste(page, copied.join("\n"));
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Protocollo");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Consorzio");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+d");
    expect(await page.locator(CELL(1, "partner")).inputValue()).toBe("Consorzio");
    const shown = Promise.all([
      page.waitForURL(/done=register-added/),
      page.locator('button[value="add"]').click(),
    ]);
    await shown;
    expect(await page.locator("#rows").innerText()).toMatch(new RegExp(`^${lines + 1} righe`));
    expect(complaints).toEqual([]);
    await officer.close();
  });
});
