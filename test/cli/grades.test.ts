import { describe, expect, it } from "vitest";
import { rational, sum } from "../../src/core/number/rational.ts";
import { MEASURED, PLAN, traguardo } from "./run.ts";

type Shares = Readonly<Record<string, string>>;
interface Told {
  readonly body: { readonly coverage: string };
  readonly shares: { readonly body: Shares; readonly nodes: Readonly<Record<string, Shares>> };
}

describe("what scores rest on, from a file of measurements", () => {
  it("is told under the head, for all of them", async () => {
    const { out } = await traguardo(["evaluate", PLAN, ...MEASURED]);
    const said = out.replace(/\s+/g, " ");
    expect(said).toMatch(
      /Di questo punteggio: (?:\d+ % autodichiarato, \d+ % senza rilevazioni|100 % autodichiarato)\. Così ogni punteggio/u,
    );
  });

  it("is in the JSON, of every score, and sums to the coverage", async () => {
    const { out } = await traguardo(["evaluate", PLAN, ...MEASURED, "--json"]);
    const { body, shares } = JSON.parse(out) as Told;
    const whole = sum(Object.values(shares.body).map((digits) => rational(digits)));
    expect(whole.sub(rational(body.coverage)).abs().compare("0.000000000000001")).toBeLessThan(0);
    expect(Object.keys(shares.nodes).length).toBe(68);
  });

  it("ends the line of each part of an explanation", async () => {
    const { out } = await traguardo(["explain", PLAN, "ente", "--depth", "2", ...MEASURED]);
    const parts = out
      .replace(/\s+/g, " ")
      .split("Peso ")
      .slice(1)
      .filter((part) => /: \d+,\d\d \(copertura/u.test(part));
    expect(parts.length).toBeGreaterThan(8);
    for (const part of parts) expect(part).toMatch(/\) · .*(?:autodichiarato|senza rilevazioni)/u);
  });
});
