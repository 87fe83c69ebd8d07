import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { amendmentAnnex } from "../../../src/application/amendments/amendment-annex.ts";
import { adoptDraft } from "../../../src/application/plans/adopt.ts";
import { assessedDraft, assessedPlan } from "../../../src/application/plans/assessment.ts";
import {
  amendmentOf,
  discardDraft,
  openDrafts,
  startAmendment,
} from "../../../src/application/plans/drafts.ts";
import { editDraft, settleReading } from "../../../src/application/plans/edit-draft.ts";
import { importDocument } from "../../../src/application/plans/import.ts";
import { planFile } from "../../../src/application/plans/plan-file.ts";
import { plainName } from "../../../src/application/plans/uploaded.ts";
import type { Diagnostic, Span } from "../../../src/core/diagnostics/diagnostic.ts";
import type { Edit } from "../../../src/core/plan/edit/edit.ts";
import { isDoubt } from "../../../src/core/plan/edit/readings.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { importPlan } from "../../../src/documents/import-plan.ts";
import type { PlanDraft } from "../../../src/store/drafts.ts";
import {
  BODY,
  importExample,
  NAME,
  OFFICE,
  type Office,
  openOffice,
  PLAN,
  person,
  problemOf,
} from "./office.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const ACT = { number: "Delibera n. 7", date: "31/01/2018", errorsAccepted: null };

function adopt({ id, revision }: PlanDraft, changes: Partial<typeof ACT> = {}) {
  return adoptDraft(office.services, BODY, OFFICE, { draft: id, revision, ...ACT, ...changes });
}

function send(name: string, bytes: Uint8Array | string) {
  const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  return importDocument(office.services, BODY, OFFICE, { name, bytes: content });
}

describe("a document sent", () => {
  it("without a title of its own is called what it is, not as its file", async () => {
    expect((await importExample(office)).plan.title).toBe("Piano della performance 2018–2020");
  });

  it("becomes a draft, and is kept as it came", async () => {
    const draft = await importExample(office);
    expect(draft.plan.nodes).toHaveLength(68);
    expect(draft.base).toBeNull();
    const kept = await office.services.store.read(BODY, ({ evidence }) =>
      evidence.content(draft.source?.hash ?? ""),
    );
    expect(kept).toEqual(PLAN);
  });

  it("twice is done once", async () => {
    const { id } = await importExample(office);
    const problem = await problemOf(importExample(office));
    expect([problem.kind, problem.id, problem.params["draft"]]).toEqual([
      "already-done",
      "import-same-draft",
      id,
    ]);
    const { drafts } = await openDrafts(office.services, BODY, OFFICE);
    expect(drafts).toHaveLength(1);
  });

  it("that says what is in force already is done already, under another name and in another form too", async () => {
    await adopt(await importExample(office));
    expect((await problemOf(importExample(office))).id).toBe("import-same-plan");
  });

  it.each([
    ["an empty file", "vuoto.txt", new Uint8Array(), "import-file-empty"],
    [
      "a picture",
      "piano.pdf",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      "import-file-unsupported",
    ],
    ["too much", "piano.txt", new Uint8Array(25 * 1024 * 1024).fill(65), "import-file-too-large"],
    ["a letter", "lettera.txt", "Gentile dirigente,\nle scrivo per sapere come sta.\n", "import-no-plan"],
  ])("%s makes no draft", async (_, name, bytes, id) => {
    expect((await problemOf(send(name, bytes))).id).toBe(id);
    expect((await openDrafts(office.services, BODY, OFFICE)).drafts).toEqual([]);
  });

  it("says why it cannot be read", async () => {
    const { faults } = await problemOf(
      send("piano.doc", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
    );
    expect(faults.map(({ at, message }) => [at, message])).toEqual([["file", "document-picture"]]);
  });

  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Piani\\piano 2018.docx", "piano 2018.docx"],
    [".htaccess", "htaccess"],
    ["piano\u202etxt.exe\n", "pianotxt.exe"],
    ["/", "piano"],
    [`${"a".repeat(300)}.docx`, `${"a".repeat(195)}.docx`],
  ])("called %j is called %j", (sent, kept) => {
    expect(plainName(sent)).toBe(kept);
  });

  it("is read by the programming office alone", async () => {
    const sent = { name: NAME, bytes: PLAN };
    for (const role of ["manager", "evaluator", "head-of-unit", "administrator"] as const)
      expect((await problemOf(importDocument(office.services, BODY, person(role), sent))).kind).toBe(
        "forbidden",
      );
    expect((await problemOf(importDocument(office.services, BODY, { kind: "public" }, sent))).kind).toBe(
      "not-signed-in",
    );
  });

  it("is no draft of another body", async () => {
    const { id } = await importExample(office);
    expect((await problemOf(assessedDraft(office.services, "altro", OFFICE, id))).kind).toBe("not-found");
  });
});

describe("what is found about a draft", () => {
  it("is what the import tells, each with its place", async () => {
    const { id } = await importExample(office);
    const { findings, source } = await assessedDraft(office.services, BODY, OFFICE, id);
    const told = (await importPlan(NAME, PLAN)).diagnostics;
    const summary = (found: readonly Diagnostic[], spans: readonly (Span | null)[]) =>
      found.map(({ code, subject }, at) => `${code} ${subject} ${spans[at]?.start}`).sort();
    expect(
      summary(
        findings.map(({ diagnostic }) => diagnostic),
        findings.map(({ span }) => span),
      ),
    ).toEqual(
      summary(
        told,
        told.map(({ location }) => (location?.in === "source" ? location.span : null)),
      ),
    );
    const wrong = findings.find(({ diagnostic }) => diagnostic.code === "rollup-wrong-reference");
    expect(source?.document.text.slice(wrong?.span?.start, wrong?.span?.end)).toBe("A.2.2");
    expect(findings.filter(({ remedy }) => remedy !== null)).toHaveLength(3);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  });

  it("a doubt that is settled is found no more, and the choice is kept", async () => {
    const draft = await importExample(office);
    const before = await assessedDraft(office.services, BODY, OFFICE, draft.id);
    expect(before.doubts.map(({ indicator, settled }) => [indicator.id, settled])).toEqual([
      ["A.1.3.3/1", false],
      ["A.2.1.3/1", false],
      ["B.1.2.2/1", false],
    ]);
    const [doubt] = before.doubts;
    await settleReading(office.services, BODY, OFFICE, {
      draft: draft.id,
      revision: draft.revision,
      indicator: doubt?.indicator.id ?? "",
      normal: doubt?.chosen ?? "",
    });
    const after = await assessedDraft(office.services, BODY, OFFICE, draft.id);
    expect(after.findings.filter(({ diagnostic }) => isDoubt(diagnostic))).toHaveLength(2);
    expect(after.doubts[0]?.settled).toBe(true);
    expect(after.changes.map(({ change }) => change)).toEqual([
      { kind: "settle-reading", indicator: "A.1.3.3/1", normal: doubt?.chosen },
    ]);
  });

  it("accepting a remedy takes its finding away and points nowhere wrong", async () => {
    const draft = await importExample(office);
    const { findings } = await assessedDraft(office.services, BODY, OFFICE, draft.id);
    const edits = findings.flatMap(({ remedy }) => remedy ?? []);
    await editDraft(office.services, BODY, OFFICE, { draft: draft.id, revision: 1, edits });
    const after = await assessedDraft(office.services, BODY, OFFICE, draft.id);
    expect(after.findings.filter(({ remedy }) => remedy !== null)).toEqual([]);
    expect(after.draft.revision).toBe(4);
  });
});

describe("two people on one draft", () => {
  const edits = [{ kind: "set-title", node: "A.1", title: "Titolo rivisto" }] as const;

  it("the second is told, and nothing is overwritten", async () => {
    const { id } = await importExample(office);
    await editDraft(office.services, BODY, OFFICE, { draft: id, revision: 1, edits });
    const other = person("programming-office", "seconda");
    const late = editDraft(office.services, BODY, other, {
      draft: id,
      revision: 1,
      edits: [{ kind: "set-title", node: "A.1", title: "Un altro titolo" }],
    });
    const problem = await problemOf(late);
    expect([problem.kind, problem.id, problem.params["by"]]).toEqual([
      "conflict",
      "draft-changed",
      `Persona ${OFFICE.kind === "person" ? OFFICE.id : ""}`,
    ]);
    const { draft } = await assessedDraft(office.services, BODY, OFFICE, id);
    expect(draft.plan.nodes.find((node) => node.id === "A.1")?.title).toBe("Titolo rivisto");
  });

  it("at the same moment, one is done and one is told", async () => {
    const { id } = await importExample(office);
    const both = await Promise.allSettled(
      ["uno", "due"].map((title) =>
        editDraft(office.services, BODY, OFFICE, {
          draft: id,
          revision: 1,
          edits: [{ kind: "set-title", node: "A.1", title }],
        }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("all edits of one saving are done, or none", async () => {
    const { id } = await importExample(office);
    const problem = await problemOf(
      editDraft(office.services, BODY, OFFICE, {
        draft: id,
        revision: 1,
        edits: [...edits, { kind: "set-weight", subject: "A.1/1", weight: "molto" }],
      }),
    );
    expect(problem.faults.map(({ at, message }) => [at, message])).toEqual([
      ["A.1/1 weight", "edit-weight-unreadable"],
    ]);
    expect((await assessedDraft(office.services, BODY, OFFICE, id)).draft.revision).toBe(1);
  });

  it("saving what is there already leaves no trace", async () => {
    const { id, plan } = await importExample(office);
    const title = plan.nodes.find((node) => node.id === "A.1")?.title ?? "";
    await editDraft(office.services, BODY, OFFICE, {
      draft: id,
      revision: 1,
      edits: [{ kind: "set-title", node: "A.1", title }],
    });
    expect((await assessedDraft(office.services, BODY, OFFICE, id)).changes).toEqual([]);
  });
});

describe("adopting", () => {
  it("puts the plan in force with its act, and closes the draft", async () => {
    const version = await adopt(await importExample(office));
    expect(version.act).toEqual({ number: "Delibera n. 7", date: "2018-01-31" });
    expect((await openDrafts(office.services, BODY, OFFICE)).drafts).toEqual([]);
    expect((await assessedPlan(office.services, BODY, person("evaluator")))?.findings.length).toBeGreaterThan(
      30,
    );
    expect((await office.services.standings.of(BODY))?.version.number).toBe(1);
  });

  it.each([
    [{ number: " " }, "adopt-number-missing"],
    [{ number: "x".repeat(300) }, "adopt-number-too-long"],
    [{ date: "" }, "adopt-date-missing"],
    [{ date: "30/02/2018" }, "adopt-date-impossible"],
    [{ date: "2018-13-01" }, "adopt-date-impossible"],
    [{ date: "gennaio 2018" }, "adopt-date-impossible"],
    [{ date: "2018-10-02" }, "adopt-date-future"],
  ])("with %j is not done: %s", async (changes, message) => {
    const problem = await problemOf(adopt(await importExample(office), changes));
    expect(problem.faults.map((fault) => fault.message)).toEqual([message]);
  });

  it("takes the day of today, and a day in words", async () => {
    const version = await adopt(await importExample(office), { date: "1 ottobre 2018" });
    expect(version.act.date).toBe("2018-10-01");
  });

  it("with errors in the plan wants them acknowledged, as many as there are now", async () => {
    const text =
      "# Area A Uno\n## A.1 Obiettivo strategico Due\nIndicatore: Media\nAlgoritmo: Media ponderata delle azioni\nTarget 2018: >= 100%\n";
    const draft = await send("piano 2018.md", text);
    const { findings } = await assessedDraft(office.services, BODY, OFFICE, draft.id);
    const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error").length;
    expect(errors).toBeGreaterThan(0);
    expect((await problemOf(adopt(draft))).faults[0]?.message).toBe("adopt-errors-not-accepted");
    const wrong = adoptDraft(office.services, BODY, OFFICE, {
      ...ACT,
      draft: draft.id,
      revision: 1,
      errorsAccepted: errors + 1,
    });
    expect((await problemOf(wrong)).faults[0]?.message).toBe("adopt-errors-not-accepted");
    const version = await adoptDraft(office.services, BODY, OFFICE, {
      ...ACT,
      draft: draft.id,
      revision: 1,
      errorsAccepted: errors,
    });
    expect(version.number).toBe(1);
  });

  describe("with codes settled while it was prepared", () => {
    const INDICATOR = ["Indicatore: Schede", "Formula: Numero schede", "Peso: 100%", "Target 2018: >= 10"];
    const WRITTEN = [
      "PIANO DELLA PERFORMANCE 2018-2020",
      "OBIETTIVO STRATEGICO OS1: Servizi",
      ...INDICATOR,
      ...["Obiettivo operativo OO1.1 - Sportello", ...INDICATOR],
      ...["Obiettivo operativo OO1.1 - Archivio", ...INDICATOR],
      ...["ATTIVITA' Riordino delle schede", ...INDICATOR],
      ...["ATTIVITA' 1.1.2 Scarto dei doppioni", ...INDICATOR],
    ].join("\n\n");
    const settled: Edit[] = [
      { kind: "set-code", node: "OO1.1#2", code: "OO1.2" },
      { kind: "set-responsible", indicator: "OO1.1#2/1", unit: null },
      { kind: "set-targets", indicator: "OO1.1#2/1", targets: [{ year: 2018, text: ">= 12" }] },
      { kind: "set-code", node: "OO1.1#2:activity-1", code: "1.2.1" },
    ];
    const settle = async ({ id, revision }: PlanDraft) =>
      (await editDraft(office.services, BODY, OFFICE, { draft: id, revision, edits: settled })).draft;
    const idsOf = ({ plan }: { readonly plan: Plan }) => plan.nodes.map(({ id }) => id);

    it("gives nodes the ids of their codes, as a document that says so would", async () => {
      const draft = await send("piano.txt", WRITTEN);
      expect(idsOf(draft)).toEqual(["OS1", "OO1.1", "OO1.1#2", "OO1.1#2:activity-1", "1.1.2"]);
      const edited = await settle(draft);
      const version = await adopt(edited);
      expect(idsOf(version)).toEqual(["OS1", "OO1.1", "OO1.2", "1.2.1", "1.1.2"]);
      expect(version.plan.nodes.map(({ parent }) => parent)).toEqual([null, "OS1", "OS1", "OO1.2", "OO1.2"]);
      expect(Object.keys(version.targetSetters).sort()).toEqual(
        idsOf(version)
          .map((id) => `${id}/1`)
          .sort(),
      );
      const file = await planFile(office.services, { code: BODY, name: BODY }, OFFICE, null, "docx");
      expect((await problemOf(send("piano.docx", file.bytes))).id).toBe("import-same-plan");
    });

    it("finds the places of the document all the same", async () => {
      const draft = await send(
        "piano.txt",
        WRITTEN.replace("Formula: Numero schede", "Formula: Somma delle schede di"),
      );
      const edited = await settle(draft);
      const before = await assessedDraft(office.services, BODY, OFFICE, edited.id);
      await adopt(edited);
      const after = await assessedPlan(office.services, BODY, OFFICE);
      const told = (one: typeof before.findings) =>
        one.map(({ diagnostic, span }) => [diagnostic.code, span]);
      expect(told(after?.findings ?? [])).toEqual(told(before.findings));
    });

    it("keeps the ids of what has been in force, whatever is renamed afterwards", async () => {
      const draft = await send("piano.txt", WRITTEN);
      await adopt(draft);
      const amendment = await startAmendment(office.services, BODY, OFFICE);
      const edited = await settle(amendment);
      const version = await adopt(edited);
      expect(idsOf(version)).toEqual(idsOf(draft));
    });
  });

  it("twice is a conflict", async () => {
    const draft = await importExample(office);
    await adopt(draft);
    expect((await problemOf(adopt(draft))).id).toBe("draft-closed");
  });

  it("remembers who set each target: who wrote it last, else who had, else who imported it", async () => {
    const first = await adopt(await importExample(office));
    expect(first.targetSetters["A.1/1"]).toBe("persona-programming-office");
    const other = person("programming-office", "seconda");
    const draft = await startAmendment(office.services, BODY, other);
    const edited = await editDraft(office.services, BODY, other, {
      draft: draft.id,
      revision: draft.revision,
      edits: [{ kind: "set-targets", indicator: "A.1/1", targets: [{ year: 2018, text: ">= 77%" }] }],
    });
    const second = await adoptDraft(office.services, BODY, other, {
      draft: edited.draft.id,
      revision: edited.draft.revision,
      number: "Delibera n. 31",
      date: "2018-09-30",
      errorsAccepted: null,
    });
    expect(second.targetSetters["A.1/1"]).toBe("seconda");
    expect(second.targetSetters["A.2/1"]).toBe("persona-programming-office");
  });
});

describe("a second plan", () => {
  it("is told by its difference, and keeps what was decided before", async () => {
    const draft = await importExample(office);
    const { doubts } = await assessedDraft(office.services, BODY, OFFICE, draft.id);
    const other = doubts[0]?.possible.find(({ usual }) => !usual)?.normal ?? "";
    const settled = await settleReading(office.services, BODY, OFFICE, {
      draft: draft.id,
      revision: 1,
      indicator: "A.1.3.3/1",
      normal: other,
    });
    await adopt(settled.draft);
    const text = new TextDecoder().decode(PLAN).replace("Internazionalizzazione", "Apertura ai mercati");
    const second = await send("piano rivisto.txt", text);
    const assessed = await assessedDraft(office.services, BODY, OFFICE, second.id);
    expect(assessed.inForce?.number).toBe(1);
    expect(assessed.doubts[0]).toMatchObject({ settled: true, chosen: other });
    expect(assessed.difference?.nodes.added).toEqual([]);
  });

  it("adopted with a reason keeps it; without one it is marked as missing", async () => {
    await adopt(await importExample(office));
    const { id, revision } = await startAmendment(office.services, BODY, OFFICE);
    const { draft } = await editDraft(office.services, BODY, OFFICE, {
      draft: id,
      revision,
      edits: [{ kind: "set-title", node: "A.1", title: "Altro titolo dell'obiettivo" }],
    });
    const { findings } = await assessedDraft(office.services, BODY, OFFICE, draft.id);
    const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error").length;
    await adoptDraft(office.services, BODY, OFFICE, {
      ...ACT,
      draft: draft.id,
      revision: draft.revision,
      date: "2018-06-15",
      errorsAccepted: errors || null,
      reason: " Riorganizzazione ",
    });
    const annex = await amendmentAnnex(office.services, BODY, OFFICE, 2018);
    expect(annex?.amendments.map(({ reason, withoutReason }) => [reason, withoutReason])).toEqual([
      ["Riorganizzazione", 0],
    ]);
  });

  it("for later years leaves the years before to the plan that had them", async () => {
    const first = await adopt(await importExample(office));
    const next = await startAmendment(office.services, BODY, OFFICE);
    const { draft } = await editDraft(office.services, BODY, OFFICE, {
      draft: next.id,
      revision: next.revision,
      edits: [{ kind: "set-period", from: 2019, to: 2021 }],
    });
    const second = await adopt(draft);
    const { standings, store } = office.services;
    const of = (year: number) => store.read(BODY, (reader) => standings.required(reader, { year }));
    expect((await of(2018)).version.hash).toBe(first.hash);
    expect((await of(2018)).references.plan).toBe(first.hash);
    expect((await of(2019)).version.hash).toBe(second.hash);
    expect((await of(2021)).planned).toEqual([2018, 2019, 2020, 2021]);
    expect((await problemOf(of(2017))).id).toBe("year-not-in-plan");
  });

  it("cannot be of an act older than the one that it changes", async () => {
    await adopt(await importExample(office));
    const { id, revision } = await startAmendment(office.services, BODY, OFFICE);
    const edits: Edit[] = [{ kind: "set-title", node: "A.1", title: "Altro titolo dell'obiettivo" }];
    const { draft } = await editDraft(office.services, BODY, OFFICE, { draft: id, revision, edits });
    const { faults } = await problemOf(adopt(draft, { date: "30/01/2018" }));
    expect(faults).toEqual([
      { at: "date", message: "adopt-date-before", params: { act: "Delibera n. 7", day: "2018-01-31" } },
    ]);
    expect((await adopt(draft)).number).toBe(2);
  });

  it("begun from the plan in force is the same plan, once", async () => {
    expect((await problemOf(startAmendment(office.services, BODY, OFFICE))).id).toBe("amend-no-plan");
    await adopt(await importExample(office));
    const amendment = await startAmendment(office.services, BODY, OFFICE);
    expect((await assessedDraft(office.services, BODY, OFFICE, amendment.id)).difference).toBeNull();
    expect((await problemOf(startAmendment(office.services, BODY, OFFICE))).params["draft"]).toBe(
      amendment.id,
    );
    expect((await amendmentOf(office.services, BODY, OFFICE)).id).toBe(amendment.id);
    expect((await problemOf(adopt(amendment))).id).toBe("adopt-same-plan");
  });

  it("can be thrown away, and then not edited", async () => {
    const { id, revision } = await importExample(office);
    await discardDraft(office.services, BODY, OFFICE, { draft: id, revision });
    expect((await openDrafts(office.services, BODY, OFFICE)).drafts).toEqual([]);
    const late = editDraft(office.services, BODY, OFFICE, { draft: id, revision: 2, edits: [] });
    expect((await problemOf(late)).id).toBe("draft-closed");
    // The same document may be read again afterwards.
    expect((await importExample(office)).id).not.toBe(id);
  });
});
