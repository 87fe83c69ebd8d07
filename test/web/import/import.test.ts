import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TestServer } from "../../server/support.ts";
import { openBody, PLAN, Reader, textOf } from "../draft/office.ts";

let test: TestServer;
let officer: Reader;
beforeEach(async () => {
  test = await openBody();
  officer = await Reader.of(test, "programming-office");
});
afterEach(() => test.close());

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => ({
  file: new File([content], name),
});

describe("Importa", () => {
  it("of a new body teaches what will happen", async () => {
    const text = textOf(await officer.page("/import"));
    expect(text).toContain("Carica il piano");
    expect(text).toContain("Finché non adotti, nulla cambia per gli altri");
  });

  it("makes a draft of a document and goes there", async () => {
    const answer = await officer.post("/import", file("piano-lecce-2018-2020.txt", new Uint8Array(PLAN)));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toMatch(/^\/cciaa_le\/drafts\/[^?]+\?done=plan-read$/);
    expect(textOf(await officer.page("/import"))).toContain("In preparazione");
  });

  it.each([
    ["nothing chosen", "", new Uint8Array(), "Scegli il file del piano."],
    ["an empty file", "vuoto.docx", new Uint8Array(), "Il file «vuoto.docx» è vuoto."],
    [
      "a picture called a plan",
      "piano.pdf",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      "Il file «piano.pdf» non si può leggere.",
    ],
    [
      "a letter",
      "lettera.txt",
      new TextEncoder().encode("Gentile dirigente, come sta?"),
      "In «lettera.txt» non ho trovato un piano.",
    ],
    [
      "a path for a name",
      "../../etc/passwd",
      new TextEncoder().encode("root"),
      "In «passwd» non ho trovato un piano.",
    ],
  ])("%s: says so beside the form", async (_, name, content, words) => {
    const answer = await officer.post("/import", file(name, new Uint8Array(content)));
    expect(answer.status).toBe(422);
    expect(textOf(await answer.text())).toContain(words);
  });

  it("25 MB are refused before they are read", async () => {
    const answer = await officer.post(
      "/import",
      file("grande.txt", new Uint8Array(25 * 1024 * 1024).fill(65)),
    );
    expect(answer.status).toBe(413);
  });

  it("the same document twice leads to the draft that is there", async () => {
    const draft = await officer.send();
    const answer = await officer.post("/import", file("piano-lecce-2018-2020.txt", new Uint8Array(PLAN)));
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain(`href="${draft}"`);
  });

  it("shows titles that are scripts as the texts they are", async () => {
    const hostile = new TextDecoder()
      .decode(PLAN)
      .replaceAll("Internazionalizzazione", "<script>alert(1)</script><img src=x onerror=alert(2)>");
    const draft = await officer.send('"><script>alert(3)</script>.txt', new TextEncoder().encode(hostile));
    for (const path of [draft, `${draft}/source`, `${draft}/nodes/B`, "/import", `${draft}/shared`]) {
      const page = await officer.page(path);
      expect(page).not.toMatch(/<script>|<img|<[^>]* onerror=/);
    }
    expect(textOf(await officer.page(draft))).toContain("<script>alert(1)</script>");
  });

  it("is not for who has no part in it", async () => {
    for (const role of ["manager", "head-of-unit", "political-body"] as const) {
      const reader = await Reader.of(test, role);
      expect((await reader.get("/import")).status).toBe(403);
    }
  });

  it.each(["secretary-general", "evaluator"] as const)(
    "shows %s what is being prepared, and no form",
    async (role) => {
      await officer.send();
      const page = await (await Reader.of(test, role)).page("/import");
      expect(textOf(page)).toContain("In preparazione");
      expect(page).not.toContain('type="file"');
    },
  );

  it("without a sign-in leads to it", async () => {
    const answer = await test.app.request("/cciaa_le/import");
    expect(answer.headers.get("location")).toContain("/cciaa_le/sign-in");
  });
});
