import { afterAll, beforeAll, expect, it } from "vitest";
import type { LedgerEntry } from "../../../src/store/ledger.ts";
import { address } from "../../../src/web/addresses.ts";
import { countedInvoicesAddress } from "../../../src/web/pages/payments/addresses.ts";
import { countedAddress } from "../../../src/web/pages/registers/addresses.ts";
import { LECCE, type PublicationHouse, publicationHouse } from "../publication/house.ts";

let site: PublicationHouse;
beforeAll(async () => {
  site = await publicationHouse();
}, 60_000);
afterAll(() => site.close());

/** The pages on which an entry shows what it was counted from. */
function tracesOf({ sequence, basis }: LedgerEntry): string[] {
  switch (basis?.kind) {
    case "register":
      return [countedAddress(LECCE, sequence)];
    case "activities":
      return [address.countedActivities(LECCE, sequence)];
    case "survey":
      return basis.id.split("+").map((survey) => address.survey(LECCE, survey));
    case "invoices":
      return [countedInvoicesAddress(LECCE, sequence)];
    default:
      return [];
  }
}

it("shows what every computed value of the year's end was counted from, and that it is invented", async () => {
  const { cookie } = await site.signIn("programming-office");
  const entries = await site.store.read(LECCE, ({ ledger }) => ledger.entries());
  const atTheEnd = entries.filter(({ measurement }) => measurement.observedOn === "2018-12-31");
  const pages = [...new Set(atTheEnd.flatMap(tracesOf))];
  expect(pages.length).toBeGreaterThan(40);
  for (const page of pages) {
    const answer = await site.app.request(page, { headers: { cookie, "accept-language": "it" } });
    expect(`${page} ${answer.status}`).toBe(`${page} 200`);
    expect(await answer.text()).toMatch(/inventat[aio]/);
  }
});

it("leads from an indicator's page to the rows counted", async () => {
  const browser = await site.signIn("programming-office");
  const page = await browser.page(address.indicator(LECCE, "A.3.1.1/1").slice(`/${LECCE}`.length));
  const link = /href="(\/cciaa_le\/registers\/counted\/\d+)"/.exec(page)?.[1];
  const rows = await browser.page(String(link).slice(`/${LECCE}`.length));
  // A hundred and thirty posts, a hundred to the page.
  expect(rows.match(/Post n\. \d+: [^<]+ \(inventato\)/g)?.length).toBeGreaterThanOrEqual(50);
});
