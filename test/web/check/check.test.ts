import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestServer } from "../../server/support.ts";
import { openBody, Reader, textOf, valueIn } from "../draft/office.ts";

let test: TestServer;
let officer: Reader;
beforeAll(async () => {
  test = await openBody();
  officer = await Reader.of(test, "programming-office");
});
afterAll(() => test.close());

describe("Verifica del piano", () => {
  it("before the first plan says what will be here", async () => {
    expect(textOf(await officer.page("/check"))).toContain("Non c'è ancora un piano da verificare");
  });

  it("shows what is found about the plan in force, to the evaluator too", async () => {
    const draft = await officer.send();
    await officer.post(`${draft}/adopt`, { number: "Delibera n. 7", date: "2018-01-31", revision: "1" });
    const evaluator = await Reader.of(test, "evaluator");
    const page = await evaluator.page("/check");
    expect(textOf(page)).toContain("adottato con Delibera n. 7 del 31 gennaio 2018");
    expect(page).toContain('href="/cciaa_le/indicators/A.2.3/1"');
    expect(page).toContain("<mark>A.2.2</mark>");
    expect(page).not.toContain("/check/accept");
  });

  it("by severity", async () => {
    const text = textOf(await officer.page("/check?severity=info"));
    expect(text).toContain("21 note");
    expect(await officer.page("/check?severity=info")).not.toContain('class="finding finding-warning"');
    expect((await officer.get("/check?severity=%3Cscript%3E&page=-4e9")).status).toBe(200);
  });

  it("opens the document", async () => {
    const href = /href="([^"]*\/check\/source\?at=\d+)#here"/.exec(await officer.page("/check"))?.[1] ?? "";
    expect(await officer.page(href)).toContain('id="here"');
  });

  it("accepting a remedy begins an amendment with the change in it", async () => {
    const answer = await officer.post("/check/accept", { key: "rollup-scale A.3.2/1" });
    const to = (answer.headers.get("location") ?? "").split("?")[0] ?? "";
    expect(textOf(await officer.page(to))).toMatch(
      /Formula prima: Media ponderata delle azioni ora: Media ponderata delle azioni\*100/,
    );
    expect(textOf(await officer.page("/check"))).toContain("Media ponderata delle azioni*100");
    const second = await officer.post("/check/accept", { key: "rollup-scale B.1.1/1" });
    expect((second.headers.get("location") ?? "").split("?")[0]).toBe(to);
    expect(valueIn(await officer.page(to), "revision")).toBe("3");
  });

  it("is not for who has no part in it", async () => {
    for (const role of ["head-of-unit", "political-body", "administrator"] as const)
      expect((await (await Reader.of(test, role)).get("/check")).status).toBe(403);
  });
});
