import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportOn } from "../documents/proof/material.ts";
import { type Asker, askerOf, fromElsewhere } from "./access/asking.ts";
import { A, openTwoBodies, type TwoBodies } from "./access/two-bodies.ts";

let bodies: TwoBodies;
let evaluator: Asker;
beforeAll(async () => {
  bodies = await openTwoBodies();
  evaluator = await askerOf(bodies, A, "evaluator");
});
afterAll(() => bodies.close());

const DESK = `/${A}/validation/2018`;
const headers = () => ({ ...fromElsewhere(), ...evaluator.headers, "accept-language": "it" });
const get = (path: string) => bodies.app.request(path, { headers: headers() });
const post = (path: string, fields: Readonly<Record<string, string>>) =>
  bodies.app.request(path, {
    method: "POST",
    headers: { ...headers(), "x-csrf-token": evaluator.csrf },
    body: new URLSearchParams(fields),
  });
const api = (path: string, body: unknown) =>
  bodies.app.request(`/api/v1/bodies/${A}/validation/2018${path}`, {
    method: "POST",
    headers: { ...headers(), "x-csrf-token": evaluator.csrf, "content-type": "application/json" },
    body: JSON.stringify(body),
  });

describe("the evaluator's year, page by page", () => {
  it("says what is wrong with a draw, keeping what was typed; then draws and goes back to the desk", async () => {
    const wrong = await post(`${DESK}/sample`, { seed: "tre dadi", size: "molti", share: "" });
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(page).toContain("Serve un numero intero da 1 a");
    expect(page).toContain('value="tre dadi"');
    const drawn = await post(`${DESK}/sample`, { seed: "tre dadi", size: "2", share: "", "by-area": "yes" });
    expect([drawn.status, drawn.headers.get("location")]).toEqual([303, `${DESK}?done=sample-drawn`]);
    expect(await (await get(`${DESK}?done=sample-drawn`)).text()).toContain("Giudicati 0 indicatori su 2");
  });

  it("asks for a verdict and its reason, and takes it by page and by API", async () => {
    const state = (await (await get(`/api/v1/bodies/${A}/validation/2018`)).json()) as {
      readonly sample: readonly { readonly indicator: string }[];
    };
    const [first = "", second = ""] = state.sample.map(({ indicator }) => indicator);
    const [node = "", position = ""] = first.split("/");
    const page = `${DESK}/${encodeURIComponent(node)}/${position}`;
    expect((await get(page)).status).toBe(200);
    expect(await (await post(page, {})).text()).toContain("Scegli un giudizio");
    expect(await (await post(page, { verdict: "not-verifiable" })).text()).toContain("Scrivi il motivo");
    expect((await post(page, { verdict: "not-verifiable", reason: "Mancano le date" })).status).toBe(303);
    const answer = await api("/verdicts", { indicator: second, verdict: "not-verifiable", reason: "Idem" });
    expect(answer.status).toBe(201);
  });

  it("closes with remarks, and gives the document and the proof", async () => {
    expect(await (await post(`${DESK}/close`, { outcome: "validated", remarks: "" })).text()).toContain(
      "la validazione non può essere piena",
    );
    // No outcome is chosen for whoever has not chosen one.
    const unchosen = await post(`${DESK}/close`, { outcome: "", remarks: "Nulla è provato." });
    expect([unchosen.status, await unchosen.text()]).toEqual([
      422,
      expect.stringContaining("Manca l&#39;esito."),
    ]);
    const closed = await post(`${DESK}/close`, { outcome: "not-validated", remarks: "Nulla è provato." });
    expect(closed.status).toBe(303);
    const page = await (await get(DESK)).text();
    expect(page).toContain("Nulla è provato.");
    expect(page).not.toContain('<form action="/cciaa_le/validation');
    const docx = await get(`${DESK}/document.docx`);
    expect(docx.headers.get("content-disposition")).toContain("validation-2018.docx");
    expect(reportOn(new Uint8Array(await (await get(`${DESK}/proof.zip`)).arrayBuffer())).holds).toBe(true);
    expect((await api("/closing", { outcome: "validated" })).status).toBe(409);
  });

  it("gives the proof of any moment to who may see reports", async () => {
    const proof = await get(`/${A}/proof.zip?year=2018&as-of=2018-06-30&known-at=2018-12-31`);
    expect(proof.headers.get("content-type")).toBe("application/zip");
    const { manifest, holds } = reportOn(new Uint8Array(await proof.arrayBuffer()));
    expect(holds).toBe(true);
    expect(manifest.references.moment).toEqual({
      year: 2018,
      observedUpTo: "2018-06-30",
      knownUpTo: "2018-12-31",
    });
    expect((await get(`/${A}/proof.zip?round=mai`)).status).toBe(404);
    const official = await get(`/${A}/proof.zip?year=2018&official=yes`);
    const validated = await get(`${DESK}/proof.zip`);
    expect(Buffer.from(await official.arrayBuffer()).equals(Buffer.from(await validated.arrayBuffer()))).toBe(
      true,
    );
  });
});
