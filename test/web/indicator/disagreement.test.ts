import { afterEach, beforeEach, expect, it } from "vitest";
import { pushMeasurements } from "../../../src/application/measurements/push.ts";
import { BODY, type Office, openOffice } from "../../application/measurements/office.ts";
import { textOf } from "../components/text-of.ts";
import { appOf, Browser } from "../measurements/browser.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

it("last year measured otherwise than the plan states: both figures, which one counts, and what to do about each", async () => {
  const app = appOf(office);
  const anna = await Browser.of(app, office, office.anna);
  const path = "/indicators/A.1/1?year=2018";
  expect(textOf(await anna.page(path))).not.toContain("non dicono la stessa cosa");
  const [entry] = await pushMeasurements(office.services, BODY, office.anna, [
    {
      indicator: "A.1/1",
      quantity: "Numero start up",
      year: 2017,
      observedOn: "2017-12-31",
      value: "74",
      source: "Estrazione del 10 gennaio",
      confirmed: true,
    },
  ]);
  const page = await anna.page(path);
  const number = entry?.sequence;
  const text = textOf(page);
  expect(text).toContain("Numero start up, 2017");
  expect(text).toMatch(/Stato del piano\s*72\s*non conta/);
  expect(text).toMatch(
    new RegExp(`Misurato\\s*74\\s*conta questo: rilevazione ${number}, fonte: Estrazione del 10 gennaio`),
  );
  expect(page).toContain(`href="/${BODY}/entries/${number}"`);
  expect(page).toMatch(new RegExp(`correggi lo stato del piano\\.\\s*<a href="/${BODY}/import"`));
  // Who may not amend the plan is sent to the measurement alone.
  const carla = await Browser.of(app, office, office.carla);
  const hers = await carla.page(path);
  expect(hers).toContain(`href="/${BODY}/entries/${number}"`);
  expect(hers).not.toContain(`href="/${BODY}/import"`);
});
