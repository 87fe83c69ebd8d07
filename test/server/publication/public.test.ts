import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { Parser } from "n3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { correctEntry } from "../../../src/application/measurements/correct.ts";
import { beginSession } from "../../../src/application/people/session.ts";
import { Problem } from "../../../src/application/problem.ts";
import { withdrawYear } from "../../../src/application/publication/publish.ts";
import { OMITTED } from "../../../src/application/publication/redaction.ts";
import { NO_ARRANGEMENTS } from "../../../src/store/arrangements.ts";
import { crawled, type Visited } from "./crawl.ts";
import { DEMONSTRATION, LECCE, PDF, type PublicationHouse, publicationHouse } from "./house.ts";

const NAMED = "Referente Prova";
const EMAIL = "referente.prova@example.it";
const DATA = ["plan", "indicators", "measurements", "results", "changes"].flatMap((table) =>
  ["csv", "json", "jsonld", "csv-metadata.json"].map((ending) => `/public/2018/data/${table}.${ending}`),
);
const PAGES = [
  "",
  "/plan",
  "/tree",
  "/nodes/A.1.1.2",
  "/indicators/A.1.1.2/2",
  "/changes",
  "/documents",
  "/data",
];

/** How long a preparation may take before the tests give up, in milliseconds: much more than it ever needs. */
const PATIENCE = 60_000;

let house: PublicationHouse;
beforeAll(async () => {
  house = await publicationHouse();
}, PATIENCE);
afterAll(() => house.close());

const status = async (path: string) => (await house.get(path)).status;
const office = () => house.actor("programming-office");
const problemOf = async (work: Promise<unknown>): Promise<Problem> => {
  const error = await work.then(() => null).catch((thrown: unknown) => thrown);
  if (!(error instanceof Problem)) throw new Error("nothing was refused", { cause: error });
  return error;
};

/** Another value for what was measured last, with a source and a reason that name somebody. */
async function correct(source: string, reason: string): Promise<void> {
  const entries = await house.store.read(LECCE, ({ ledger }) => ledger.entries());
  const last = entries.findLast(({ measurement }) => measurement.value.kind === "number");
  await correctEntry(house.server.services, LECCE, await office(), {
    sequence: last?.sequence ?? 0,
    text: last?.measurement.value.kind === "number" ? last.measurement.value.value.add(1).toString() : "",
    observedOn: "",
    n: "",
    source,
    reason,
    confirmed: [],
  });
}

describe("before anything is published", () => {
  it("the list of years says so, and no year is there", async () => {
    expect(await house.text("/public")).toContain("ancora nulla di pubblicato");
    for (const path of [...PAGES.map((one) => `/public/2018${one}`), ...DATA])
      expect(await status(path)).toBe(404);
    expect(await status("/public/2018/documents/piano.pdf")).toBe(404);
    expect(await status("/public/2018/recompute?of=body")).toBe(404);
  });

  it("the catalogue has no dataset, and every obligation is the body's", async () => {
    expect(await house.text("/public/catalogue.ttl")).not.toContain("dcatapit:Dataset");
    expect(await house.text("/public/performance.csv")).not.toContain("pubblicato qui");
  });
});

describe("what is refused", () => {
  it("files that are not for the public, each with its mistake; nothing is published", async () => {
    const bytes = new TextEncoder().encode("#!/bin/sh\n");
    const refused = await problemOf(
      house.publish({
        files: [
          { kind: "report", name: "relazione.pdf", bytes },
          { kind: "plan", name: "piano.txt", bytes: new TextEncoder().encode("un piano") },
          { kind: "altro", name: "a.pdf", bytes: PDF },
        ],
        note: "x".repeat(2001),
      }),
    );
    expect(refused.faults.map(({ at, message }) => `${at} ${message}`)).toEqual([
      "note publication-note-too-long",
      "file-report evidence-unsupported",
      "file-plan publication-file-not-for-public",
      "file-altro publication-kind-unknown",
    ]);
    expect(await status("/public/2018")).toBe(404);
  });

  it("a file of the evidence by its hash", async () => {
    const entries = await house.store.read(LECCE, ({ ledger }) => ledger.entries());
    const hash = entries.flatMap(({ evidence }) => evidence)[0]?.hash ?? "";
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const refused = await problemOf(house.publish({ keep: [hash] }));
    expect(refused.faults.map(({ message }) => message)).toEqual(["publication-document-unknown"]);
  });

  it.each([
    [{ year: 2017 }, "publication-year-not-in-plan"],
    [{ asOf: "31/31/2018" }, "publication-day-unreadable"],
    [{ round: "non-ce" }, "publication-round-unknown"],
  ])("%j", async (input, message) => {
    expect((await problemOf(house.publish(input))).faults.map((fault) => fault.message)).toEqual([message]);
  });

  it("withdrawing what is not public", async () => {
    const work = withdrawYear(house.server.services, LECCE, await office(), { year: 2018, reason: "Prova" });
    expect((await problemOf(work)).kind).toBe("not-found");
  });
});

describe("a published year", () => {
  let first: ReadonlyMap<string, string>;
  let record: number;
  const bodies = async (query = ""): Promise<ReadonlyMap<string, string>> => {
    const all = new Map<string, string>();
    for (const path of DATA) all.set(path, await house.text(`${path}${query}`));
    return all;
  };
  beforeAll(async () => {
    record = await house.publish({
      files: [{ kind: "report", name: `relazione di ${NAMED}.pdf`, bytes: PDF }],
      note: `Prima edizione, a cura di ${NAMED}`,
    });
    first = await bodies();
  }, PATIENCE);

  it("that is over is told as over", async () => {
    const told = await house.text("/public/2018");
    expect(told).toContain("Com&#39;è andato il 2018");
    expect(told).toContain("Nel 2018 l&#39;ente ha raggiunto");
    expect(told).toContain("Quando tutto sarà misurato il punteggio starà");
  });

  it("may be kept by caches, and is not sent twice", async () => {
    for (const path of [
      "/public",
      "/public/2018",
      "/public/2018/tree",
      DATA[0] ?? "",
      "/public/catalogue.jsonld",
    ]) {
      const response = await house.get(path);
      expect(response.headers.get("cache-control")).toMatch(/^public, max-age=\d+/);
      expect(response.headers.get("set-cookie")).toBeNull();
      const etag = response.headers.get("etag") ?? "";
      const again = await house.get(path, { "if-none-match": `"x", W/${etag}` });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    }
    expect((await house.get("/public/2018")).headers.get("vary")).toContain("Accept-Language");
    expect((await house.get(DATA[0] ?? "")).headers.get("access-control-allow-origin")).toBe("*");
    expect((await house.get("/public/2018?lang=en")).headers.get("cache-control")).toContain("private");
  });

  it("is the same for who has signed in", async () => {
    const people = await house.store.read(LECCE, ({ people }) => people.list());
    const person = people.find(({ roles }) => roles.includes("programming-office"));
    if (!person) throw new Error("nobody publishes");
    const { token } = await house.store.write(
      LECCE,
      { kind: "person", id: person.id, name: person.name },
      (writer) => beginSession(writer, person, "password", { address: "127.0.0.1", agent: "prova" }),
    );
    for (const path of ["/public", "/public/2018", "/public/2018/nodes/A.1.1.2"]) {
      const signed = await house.get(path, { cookie: `traguardo-${LECCE}=${token}` });
      expect(await signed.text()).toBe(await house.text(path));
    }
  });

  it("gives first the figure that the Relazione calls official: what is not measured counts 0", async () => {
    const csv = await house.text("/public/2018/data/results.csv");
    const [, , , , score = "", coverage = "", worst = ""] = /^body;.*$/m.exec(csv)?.[0].split(";") ?? [];
    expect(Number(coverage.replace(",", "."))).toBeLessThan(1);
    const page = (await house.text("/public/2018")).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    const shown = (text: string) => Number(text.replace(",", ".")).toFixed(2).replace(".", ",");
    expect(page).toContain(`${shown(worst)} perché questo numero? su 100, risultato ufficiale`);
    expect(page).toContain(`Il risultato ufficiale del 2018 è ${shown(worst)} su 100`);
    expect(page).toContain(`${shown(score)} punti su 100 fra ciò che è stato misurato`);
  });

  it("has its documents under names of their own, and a proof that names nobody", async () => {
    const report = await house.get("/public/2018/documents/relazione.pdf");
    expect(new Uint8Array(await report.arrayBuffer())).toEqual(PDF);
    expect(report.headers.get("content-disposition")).toBe(
      'attachment; filename="cciaa_le-2018-relazione.pdf"',
    );
    const proof = await house.get("/public/2018/documents/prova.zip");
    const files = Object.values(unzipSync(new Uint8Array(await proof.arrayBuffer())));
    const people = await house.store.read(LECCE, ({ people }) => people.list());
    for (const { name, email } of people)
      for (const file of files) expect(new TextDecoder().decode(file)).not.toMatch(both(name, email));
    const hash = createHash("sha256").update(PDF).digest("hex");
    expect(await status(`/public/2018/documents/${hash}`)).toBe(404);
  });

  it("is not what another saw meanwhile", async () => {
    const work = house.publish({ seen: record - 1 });
    await expect(work).rejects.toThrow("conflict");
  });

  it("stays as it was whatever is recorded later, and under its number when another takes its place", async () => {
    await correct(`registro di ${NAMED}`, "Errore");
    await amended();
    await house.store.write(LECCE, DEMONSTRATION, (writer) =>
      writer.records.add("set-aside", "2018/A.1.1.2/2", {
        year: 2018,
        indicator: "A.1.1.2/2",
        setAside: true,
        reason: "Prova",
        act: null,
      }),
    );
    expect(await bodies()).toEqual(first);
    house.setTime("2019-02-01T10:00:00Z");
    expect(await bodies()).toEqual(first);
    await house.publish();
    const second = await bodies();
    expect(second.get("/public/2018/data/measurements.csv")).not.toBe(
      first.get("/public/2018/data/measurements.csv"),
    );
    expect(second.get("/public/2018/data/results.csv")).not.toBe(first.get("/public/2018/data/results.csv"));
    expect(second.get("/public/2018/data/changes.csv")).toContain(";set-aside;A.1.1.2/2;");
    expect(await bodies("?edition=1")).toEqual(first);
    expect(await house.text("/public/2018?edition=1")).toContain("poi è stata sostituita");
    expect(await status("/public/2018?edition=3")).toBe(404);
    expect(await status("/public/2018?edition=uno")).toBe(404);
  });
});

/** The texts of a document, where it is one that holds its parts packed. */
function unpacked({ path, bytes, ...page }: Visited): Visited {
  if (!/\.(?:docx|xlsx|zip)$/.test(path)) return { path, bytes, ...page };
  const parts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
  return { path, bytes, ...page, text: parts.join("\n") };
}

/** A later version of the plan, in which somebody is named. */
async function amended(): Promise<void> {
  await house.store.write(LECCE, DEMONSTRATION, async (writer) => {
    const current = await writer.plans.current();
    if (!current) throw new Error("there is no plan");
    const [area, ...rest] = current.plan.nodes;
    if (!area) throw new Error("the plan is empty");
    const description = `Se ne occupa ${NAMED} (${EMAIL}).`;
    await writer.plans.adopt({
      plan: { ...current.plan, nodes: [{ ...area, description }, ...rest] },
      arrangements: NO_ARRANGEMENTS,
      act: { number: "Delibera n. 9", date: "2018-06-30" },
      source: null,
      targetSetters: {},
    });
    await writer.people.add({
      name: NAMED,
      email: EMAIL,
      roles: ["manager"],
      units: [],
      demonstration: false,
    });
  });
}

function both(name: string, email: string): RegExp {
  return new RegExp([name, email].map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"), "i");
}

describe("nobody is named", () => {
  let pages: readonly Visited[];
  beforeAll(async () => {
    await correct(`elenco di ${NAMED.toUpperCase()}`, `Chiesto da Prova Referente, ${EMAIL}`);
    await house.publish({
      note: `A cura di ${NAMED}`,
      make: ["plan", "report"],
      files: [{ kind: "other", name: `${NAMED}.pdf`, bytes: PDF }],
    });
    pages = await crawled(house, LECCE);
  }, PATIENCE);

  it("links lead to every page, and each is there", () => {
    expect(pages.filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([]);
    const paths = new Set(pages.map(({ path }) => path.split("?")[0]));
    for (const path of [...PAGES.map((one) => `/public/2018${one}`), ...DATA])
      expect(paths).toContain(`/${LECCE}${path}`);
    expect(pages.length).toBeGreaterThan(150);
  });

  it("neither by name nor by e-mail, in no page and no file", async () => {
    const { people, entries } = await house.store.read(LECCE, async (reader) => ({
      people: await reader.people.list(),
      entries: await reader.ledger.entries(),
    }));
    const names = people.map(({ name, email }) => both(name, email));
    const files = new Set(entries.flatMap(({ evidence }) => evidence.map(({ name }) => name)));
    expect([names.length > 6, files.size > 0]).toEqual([true, true]);
    const told = pages
      .map(unpacked)
      .filter(
        ({ text }) => names.some((name) => name.test(text)) || [...files].some((file) => text.includes(file)),
      );
    expect(told.map(({ path }) => path)).toEqual([]);
    // Who came to the body later is not named in earlier editions either.
    expect(await house.text("/public/2018?edition=1")).toContain(`Prima edizione, a cura di ${OMITTED}`);
    const written = pages.filter(({ path }) => /\/documents\/(?:piano|relazione)\.(?:pdf|docx)$/.test(path));
    expect(written.map(({ path }) => path.slice(-4)).sort()).toEqual([".pdf", ".pdf", "docx", "docx"]);
    const measurements = pages.find(({ path }) => path.endsWith("/2018/data/measurements.json"));
    expect(measurements?.text).toContain(`elenco di ${OMITTED}`);
    expect(await house.text("/public/2018/plan")).toContain(`Se ne occupa ${OMITTED} (${OMITTED}).`);
  });

  it("no file that proves a datum can be had, and a proof that would name somebody is not published", async () => {
    const { hashes, contents } = await house.store.read(LECCE, async (reader) => {
      const all = [
        ...new Set(
          (await reader.ledger.entries()).flatMap(({ evidence }) => evidence.map((one) => one.hash)),
        ),
      ];
      return { hashes: all, contents: await Promise.all(all.map((hash) => reader.evidence.content(hash))) };
    });
    for (const hash of hashes) expect(await status(`/public/2018/documents/${hash}`)).toBe(404);
    const served = new Set(pages.map(({ bytes }) => createHash("sha256").update(bytes).digest("hex")));
    expect(contents.length).toBeGreaterThan(0);
    expect(hashes.filter((hash) => served.has(hash))).toEqual([]);
    expect(await status("/public/2018/documents/prova.zip")).toBe(404);
    expect(await status("/public/2018/documents/documento.pdf")).toBe(200);
  });
});

describe("another body", () => {
  it("has none of it under its own address", async () => {
    const name = `Altro "ente" <img src=x onerror="alert(1)"> \\ fine`;
    await house.store.createBody({ code: "altro", name, demonstration: false }, DEMONSTRATION);
    const get = async (path: string) => (await house.app.request(`/altro${path}`)).status;
    expect(await get("/public")).toBe(200);
    expect(await (await house.app.request("/altro/public")).text()).not.toContain("<img src=x");
    const turtle = await (await house.app.request("/altro/public/catalogue.ttl")).text();
    const names = new Parser()
      .parse(turtle)
      .filter(({ predicate }) => predicate.value === "http://xmlns.com/foaf/0.1/name");
    expect(names.map(({ object }) => object.value)).toContain(name);
    for (const path of ["/public/2018", "/public/2018/documents/documento.pdf", ...DATA])
      expect(await get(path)).toBe(404);
  });
});

describe("what is withdrawn", () => {
  it("is gone with all its editions and documents, and numbers go on", async () => {
    await withdrawYear(house.server.services, LECCE, await office(), { year: 2018, reason: "Un errore" });
    for (const path of [
      "/public/2018",
      "/public/2018?edition=1",
      "/public/2018/documents/documento.pdf",
      ...DATA,
    ])
      expect(await status(path)).toBe(404);
    expect(await house.text("/public")).not.toContain("Un errore");
    await house.publish();
    expect(await house.text("/public/2018")).toContain("Edizione n. 4");
    expect(await status("/public/2018?edition=3")).toBe(404);
  });
});
