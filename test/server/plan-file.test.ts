import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalJson, hashPlan } from "../../src/core/plan/hash.ts";
import { importPlan } from "../../src/documents/import-plan.ts";
import { ask, askerOf } from "./access/asking.ts";
import { A, openTwoBodies, type TwoBodies } from "./access/two-bodies.ts";

let bodies: TwoBodies;
beforeAll(async () => {
  bodies = await openTwoBodies();
});
afterAll(() => bodies.close());

async function get(path: string, who = "head-of-unit"): Promise<Response> {
  return ask(bodies, { method: "GET", path }, await askerOf(bodies, A, who));
}

/** What a PDF says of itself, in the open (ISO 16684-1). */
async function said(response: Response): Promise<string> {
  const text = new TextDecoder("latin1").decode(await response.arrayBuffer());
  return /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(text)?.[0] ?? "";
}

describe("the Piano as a document", () => {
  test("is linked from the tree", async () => {
    const page = await (await get(`/${A}/tree`)).text();
    for (const format of ["docx", "pdf", "xlsx"]) expect(page).toContain(`href="/${A}/plan/piano.${format}"`);
  });

  test.each(["docx", "xlsx"])(
    "%s: the page and the API give the same bytes, and these the same nodes",
    async (format) => {
      const fromPage = await get(`/${A}/plan/piano.${format}`);
      expect(fromPage.status).toBe(200);
      expect(fromPage.headers.get("content-disposition")).toBe(`attachment; filename="piano.${format}"`);
      const bytes = new Uint8Array(await fromPage.arrayBuffer());
      const byKey = await get(`/api/v1/bodies/${A}/plans/current/file?format=${format}`, "key:read");
      expect(Buffer.compare(new Uint8Array(await byKey.arrayBuffer()), bytes)).toBe(0);
      const version = await bodies.store.read(A, ({ plans }) => plans.current());
      const back = await importPlan(`${version?.plan.id}.${format}`, bytes);
      expect(canonicalJson(back.plan.nodes)).toBe(canonicalJson(version?.plan.nodes));
    },
  );

  test("pdf: of a version by its hash, or why not", async () => {
    const hash = await bodies.store.read(A, async ({ plans }) => {
      const version = await plans.current();
      return version === null ? "" : hashPlan(version.plan);
    });
    const pdf = await get(`/api/v1/bodies/${A}/plans/${hash}/file?format=pdf`, "key:read");
    expect([pdf.status, pdf.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(new TextDecoder("latin1").decode((await pdf.arrayBuffer()).slice(0, 8))).toBe("%PDF-1.7");
    await expect(said(await get(`/${A}/plan/piano.pdf`))).resolves.toContain("pdfuaid:part");
    await expect(said(await get(`/${A}/plan/piano.pdf?standard=a-2a`))).resolves.toContain("pdfaid:part");
    expect((await get(`/${A}/plan/piano.odt`)).status).toBe(404);
    expect((await get(`/${A}/plan/altro.pdf`)).status).toBe(404);
  });
});
