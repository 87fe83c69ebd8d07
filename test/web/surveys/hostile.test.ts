import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSurvey, prepareSurvey } from "../../../src/application/surveys/prepare.ts";
import { issueSurveyTokens } from "../../../src/application/surveys/tokens.ts";
import { person } from "../../application/plans/office.ts";
import type { TestServer } from "../../server/support.ts";
import { BODY, openBody, textOf } from "../draft/office.ts";

/** What is asked; "constructor" and its like are names of things that every object has. */
const DOCUMENT = {
  id: "sportello",
  title: "Sportello",
  period: { from: "2018-01-01", to: "2018-12-31" },
  questions: [
    { id: "constructor", kind: "yes-no", text: "Torneresti?", required: true },
    { id: "words", kind: "text", text: "Che cosa miglioreresti?" },
  ],
};

let test: TestServer;
let links: readonly string[];
beforeAll(async () => {
  test = await openBody();
  const { services } = test.server;
  const office = person("programming-office");
  const { number } = await prepareSurvey(services, BODY, office, { document: DOCUMENT, seen: null });
  await openSurvey(services, BODY, office, { survey: "sportello", seen: number });
  const { tokens } = await issueSurveyTokens(services, BODY, office, { survey: "sportello", count: 4 });
  links = tokens.map((token) => `/${BODY}/survey/${token}`);
});
afterAll(() => test.close());

/** A form fetched with its cookie, to be sent as often as one likes. */
async function form(link: string) {
  const answer = await test.app.request(link, { headers: { "accept-language": "it" } });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0] ?? "")
    .join("; ");
  const csrf = /name="csrf" value="([^"]+)"/.exec(await answer.text())?.[1] ?? "";
  return (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    test.app.request(link, {
      method: "POST",
      headers: { cookie, "accept-language": "it", ...headers },
      body: new URLSearchParams({ csrf, ...fields }),
    });
}
const given = () => test.store.read(BODY, ({ surveys }) => surveys.answers("sportello"));

describe("what is sent in place of answers", () => {
  it("is refused beside the question, however long or strange, and nothing is kept of it", async () => {
    const send = await form(links[0] ?? "");
    const wrong = await send({ "q.constructor": "x".repeat(100_000), "q.words": "parola ".repeat(20_000) });
    expect(wrong.status).toBe(422);
    const text = textOf(await wrong.text());
    expect(text).toContain("non è fra quelle previste");
    expect(text).toContain("più di 1.000 caratteri");
    expect((await send({})).status).toBe(422);
    expect((await send({ "q.constructor": "yes" }, { origin: "https://altrove.example" })).status).toBe(403);
    const bare = await test.app.request(links[0] ?? "", {
      method: "POST",
      body: new URLSearchParams({ "q.constructor": "yes" }),
    });
    expect(bare.status).toBe(403);
    const json = await test.app.request(links[0] ?? "", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"q.constructor":"yes"}',
    });
    expect(json.status).toBe(403);
    expect(await given()).toEqual({ closed: [], words: {} });
  });

  it("is kept without what nobody asked, and shown as text", async () => {
    const send = await form(links[1] ?? "");
    const fields = {
      "q.constructor": "yes",
      "q.__proto__": "x",
      "q.admin": "1",
      "q.words": "<b>x</b>\u0000\ud800",
    };
    expect((await send(fields)).status).toBe(303);
    expect(await given()).toEqual({
      closed: [{ constructor: "yes" }],
      words: { words: [expect.stringMatching(/^<b>x<\/b>\ufffd/)] },
    });
  });

  it("counts once, sent again or twice at the same moment", async () => {
    const send = await form(links[2] ?? "");
    const both = await Promise.all([send({ "q.constructor": "yes" }), send({ "q.constructor": "no" })]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await send({ "q.constructor": "no" })).status).toBe(409);
    expect((await given()).closed).toHaveLength(2);
  });

  it("opens nothing under a code that is none", async () => {
    for (const code of ["x", "..%2F..", "%00", "x".repeat(5000), "<script>"])
      expect((await test.app.request(`/${BODY}/survey/${encodeURIComponent(code)}`)).status).toBe(404);
  });
});
