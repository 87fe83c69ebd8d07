import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDemonstration } from "../../../src/application/demonstration/demonstration.ts";
import { beginSession } from "../../../src/application/people/session.ts";
import { sessionFormToken } from "../../../src/server/security/form-token.ts";
import type { Role } from "../../../src/store/people.ts";
import { type TestServer, testServer } from "../support.ts";

const LECCE = "cciaa_le";
const SETUP = { kind: "system", id: "setup", name: "Avvio" } as const;
/** How long the demonstration may take to be prepared, in milliseconds: much more than it ever needs. */
const PATIENCE = 60_000;

let site: TestServer;
beforeAll(async () => {
  site = await testServer({ now: "2018-12-31T08:30:00Z" });
  await createDemonstration(site.server.services);
}, PATIENCE);
afterAll(() => site.close());

/** Who asks pages and sends forms in a role. */
async function signedIn(role: Role) {
  const { token } = await site.store.write(LECCE, SETUP, async (writer) => {
    const person = (await writer.people.list()).find(({ roles }) => roles.includes(role));
    if (!person) throw new Error(`nobody is ${role}`);
    return beginSession(writer, person, "password", { address: "127.0.0.1", agent: "prova" });
  });
  const csrf = await sessionFormToken(site.store, token);
  const headers = { cookie: `traguardo-${LECCE}=${token}`, "accept-language": "it" };
  return {
    get: (path: string) => site.app.request(`/${LECCE}${path}`, { headers }),
    post: (path: string, fields: Record<string, string>) =>
      site.app.request(`/${LECCE}${path}`, {
        method: "POST",
        headers,
        body: new URLSearchParams({ csrf, ...fields }),
      }),
  };
}

describe("the page of a document's texts", () => {
  const PAGE = "/reports/relazione-2018";

  it("saves all that changed, and nothing else", async () => {
    const office = await signedIn("programming-office");
    const answer = await office.post(`${PAGE}?at=results`, {
      "text:results": "Buoni.",
      "seen:results": "",
      "text:process": "Così.",
      "seen:process": "",
      "text:strengths": "",
      "seen:strengths": "",
    });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      `/${LECCE}${PAGE}?done=texts-saved#text-results`,
    ]);
    const written = await site.store.read(LECCE, ({ records }) => records.list("narrative"));
    expect(written.map(({ content }) => `${content.section}: ${content.text}`)).toEqual([
      "results: Buoni.",
      "process: Così.",
    ]);
  });

  it("keeps what was typed where somebody wrote before, and saves the rest", async () => {
    const secretary = await signedIn("secretary-general");
    const answer = await secretary.post(PAGE, {
      "text:results": "Ottimi </textarea><b>",
      "seen:results": "",
      "text:weaknesses": "Tempi lunghi.",
      "seen:weaknesses": "",
    });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain("Ottimi &lt;/textarea&gt;&lt;b&gt;");
    expect(page).toContain("ha scritto qui prima di te");
    expect(page).toContain("Intanto qualcuno ha scritto questo");
    expect(page).toContain("<p>Buoni.</p>");
    expect(page).toContain("Tempi lunghi.");
    const latest = await site.store.read(LECCE, ({ records }) =>
      records.latest("narrative", "relazione-2018/weaknesses"),
    );
    expect(latest?.content.text).toBe("Tempi lunghi.");
  });

  it("does not take what was sent back as it was shown for a change", async () => {
    const office = await signedIn("programming-office");
    const first = await site.store.read(LECCE, ({ records }) =>
      records.latest("narrative", "relazione-2018/process"),
    );
    const seen = String(first?.number);
    await office.post(PAGE, { "text:process": "Altrimenti.", "seen:process": seen });
    const late = await (await signedIn("secretary-general")).post(PAGE, {
      "text:process": "Così.",
      "seen:process": seen,
    });
    expect(late.status).toBe(303);
    const now = await site.store.read(LECCE, ({ records }) =>
      records.latest("narrative", "relazione-2018/process"),
    );
    expect(now?.content.text).toBe("Altrimenti.");
  });

  it("is read by who may not write", async () => {
    const page = await (await (await signedIn("political-body")).get(PAGE)).text();
    expect(page).toContain("<p>Buoni.</p>");
    expect(page).not.toContain("<textarea");
    expect(page).toContain(
      "I testi li scrivono l&#39;ufficio programmazione e il segretario generale; le cause",
    );
  });
});

describe("files", () => {
  it.each([
    ["relazione-2018", "xlsx", "relazione-2018.xlsx", "spreadsheetml.sheet"],
    ["relazione-2018", "docx", "relazione-2018.docx", "wordprocessingml.document"],
    ["monitoring-2018-05-15", "pdf", "monitoring-2018-05-15.pdf", "application/pdf"],
    ["units-2018", "pdf?unit=S.%203.1", "unit-S-3-1-2018.pdf", "application/pdf"],
    ["deviations-2018", "xlsx", "deviations-2018.xlsx", "spreadsheetml.sheet"],
  ])("%s as %s is called %s", async (document, ending, name, type) => {
    const answer = await (await signedIn("political-body")).get(`/reports/${document}/x.${ending}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
    expect(answer.headers.get("content-type")).toContain(type);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(5000);
  });

  it.each([
    "/reports/relazione-2018/x.exe",
    "/reports/bilancio-2018/x.pdf",
    "/reports/relazione-2031/x.pdf",
    "/reports/monitoring-2018-01-01/x.pdf",
    "/reports/units-2018/x.pdf?unit=Z",
    "/reports/units-2018",
  ])("%s is not there", async (path) => {
    expect((await (await signedIn("manager")).get(path)).status).toBe(404);
  });
});

it("the list says what every document stands on and what it lacks, and leads to it", async () => {
  const page = await (await (await signedIn("manager")).get("/reports?year=2018")).text();
  expect(page).toContain(`/${LECCE}/reports/relazione-2018/relazione-2018.pdf`);
  expect(page).toContain(`/${LECCE}/reports/monitoring-2018-09-30/monitoring-2018-09-30.docx`);
  expect(page).toContain("Mancano 10 testi su 20");
  expect(page).toContain("#text-presentation");
});
