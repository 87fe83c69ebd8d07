import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKey } from "../../src/application/people/keys.ts";
import { LECCE, type PublicationHouse, publicationHouse } from "./publication/house.ts";

let house: PublicationHouse;
let cookie: string;
let secret: string;
beforeAll(async () => {
  house = await publicationHouse();
  ({ cookie } = await house.signIn("programming-office"));
  const key = { name: "Sito dell'ente", scopes: ["read"], units: [], lastDay: null };
  ({ secret } = await createKey(house.server.services, LECCE, await house.actor("administrator"), key));
}, 60_000);
afterAll(() => house.close());

/** The plan holds for 2018 to 2020. No other year is shown in the place of the one asked for. */
describe("a year that the plan does not cover", () => {
  it.each([
    "",
    "/tree",
    "/nodes/A.1.1.2",
    "/indicators/A.1.1.2/2",
    "/measurements",
    "/amendments",
    "/decisions",
    "/scenario",
    "/reports",
    "/units",
    "/activities",
    "/payments",
    "/registers/computed",
    "/surveys",
    "/proof.zip",
  ])("%s: names the years of the plan, and leads to them", async (path) => {
    const page = await house.get(`${path}?year=1999&depth=2`, { cookie });
    expect(page.status).toBe(404);
    const text = await page.text();
    expect(text).toContain("Il 1999 non è un anno del piano in vigore, che comprende: 2018, 2019, 2020.");
    expect(text).toContain(`href="/${LECCE}${path}?year=2019&amp;depth=2">2019</a>`);
    const right = await house.get(`${path}?year=2019&depth=2`, { cookie });
    expect([path, right.status]).toEqual([path, 200]);
  });

  it.each(["/validation/1999", "/reports/relazione-1999"])("%s: likewise", async (path) => {
    const page = await house.get(path, { cookie });
    expect([page.status, await page.text()]).toEqual([404, expect.stringContaining("2018, 2019, 2020")]);
  });

  it.each(["/evaluation", "/amendments", "/decisions", "/forecast", "/sheet"])(
    "%s of the API: likewise",
    async (path) => {
      const answer = await house.app.request(`/api/v1/bodies/${LECCE}${path}?year=1999`, {
        headers: { authorization: `Bearer ${secret}` },
      });
      const { detail } = (await answer.json()) as { detail: string };
      expect([answer.status, detail]).toEqual([404, expect.stringContaining("1999")]);
    },
  );
});
