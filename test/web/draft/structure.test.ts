import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TestServer } from "../../server/support.ts";
import { openBody, Reader, textOf, valueIn } from "./office.ts";

let test: TestServer;
let officer: Reader;
let structure: string;
let draft: string;
beforeEach(async () => {
  test = await openBody();
  officer = await Reader.of(test, "programming-office");
  draft = await officer.send();
  structure = `${draft}/structure`;
});
afterEach(() => test.close());

async function send(fields: Record<string, string>): Promise<Response> {
  return officer.post(structure, {
    revision: valueIn(await officer.page(structure), "revision"),
    ...fields,
  });
}

describe("the structure of a plan being prepared", () => {
  it("changes title and years", async () => {
    const answer = await send({ do: "plan", title: "Piano riveduto", from: "2018", to: "2021" });
    expect(answer.status).toBe(303);
    const page = await officer.page(structure);
    expect(valueIn(page, "title")).toBe("Piano riveduto");
    expect(valueIn(page, "to")).toBe("2021");
  });

  it("keeps what was typed where a year is none", async () => {
    const answer = await send({ do: "plan", title: "Altro", from: "duemila", to: "2021" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(textOf(page)).toContain("L'anno si scrive con quattro cifre.");
    expect(valueIn(page, "title")).toBe("Altro");
    expect(valueIn(page, "from")).toBe("duemila");
  });

  it("adds a node and opens its page", async () => {
    const answer = await send({
      do: "add",
      level: "action",
      parent: "A.1.1",
      code: "A.1.1.9",
      "node-title": "Sportello itinerante",
    });
    const to = answer.headers.get("location")?.split("?")[0] ?? "";
    expect(to).toBe(`${draft}/nodes/A.1.1.9`);
    expect(textOf(await officer.page(to))).toContain("Sportello itinerante");
    const again = await send({
      do: "add",
      level: "action",
      parent: "A.1.1",
      code: "A.1.1.9",
      "node-title": "X",
    });
    expect(again.status).toBe(422);
    expect(textOf(await again.text())).toContain("Il codice A.1.1.9 è già di «Sportello itinerante».");
  });

  it("moves a branch, but not under itself", async () => {
    expect((await send({ do: "move", node: "A.1.1", parent: "B.1" })).status).toBe(303);
    expect(textOf(await officer.page(`${draft}/nodes/B.1`))).toMatch(/A\.1\.1 /);
    const wrong = await send({ do: "move", node: "A", parent: "A.2.1" });
    expect(wrong.status).toBe(422);
    expect(textOf(await wrong.text())).toContain("non può stare sotto se stesso");
  });

  it("removes a leaf and refuses a parent", async () => {
    expect((await send({ do: "remove", node: "A.1.1.1" })).status).toBe(303);
    expect((await officer.get(`${draft}/nodes/A.1.1.1`)).status).toBe(404);
    expect((await send({ do: "remove", node: "A" })).status).toBe(422);
  });

  it("adds a unit, which a node may then choose", async () => {
    const answer = await send({
      do: "unit",
      "unit-code": "U. 9",
      "unit-name": "Ufficio nuovo",
      "unit-parent": "",
    });
    expect(answer.status).toBe(303);
    expect(textOf(await officer.page(`${draft}/nodes/A.1`))).toContain("Ufficio nuovo");
  });

  it("is told to the second of two who changed it", async () => {
    await send({ do: "plan", title: "Primo", from: "2018", to: "2020" });
    const late = await officer.post(structure, { revision: "1", do: "remove", node: "A.1.1.1" });
    expect(late.status).toBe(409);
  });
});
