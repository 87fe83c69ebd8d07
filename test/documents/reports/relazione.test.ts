import { beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/evaluation/evaluate.ts";
import { rational } from "../../../src/core/number/rational.ts";
import { narrativeSections } from "../../../src/documents/reports/narratives/narrative-sections.ts";
import { relazione } from "../../../src/documents/reports/relazione/relazione.ts";
import type { RelazioneData } from "../../../src/documents/reports/relazione/relazione-data.ts";
import type { ChangesData } from "../../../src/documents/reports/report-data.ts";
import type { Report } from "../../../src/documents/writing/report.ts";
import { score } from "../../../src/messages/figures.ts";
import { levelNameFor } from "../../../src/messages/level-words.ts";
import { BODY, exampleData, headings, notes, plain, tables, textOf, words } from "./example-data.ts";

let data: RelazioneData;
let report: Report;
beforeAll(async () => {
  data = await exampleData();
  report = relazione(data);
});

const chapters = (of: Report) => headings(of).filter((one) => !one.startsWith("###"));
/** Every row of every table, by its first cell: "A.1/1 Trend crescita…". */
const rowsNamed = (of: Report, begins: string) =>
  tables(of).flatMap(({ rows }) =>
    rows
      .map(({ cells }) => cells.map((cell) => plain(typeof cell === "string" ? cell : cell.text)))
      .filter(([first = ""]) => first.startsWith(begins)),
  );

describe("chapters", () => {
  it("are those of CiVIT's delibera 5/2012, in order", () => {
    expect(chapters(report)).toEqual([
      "# 1 Presentazione",
      "# 2 Sintesi delle informazioni di interesse per i cittadini e gli altri stakeholder esterni",
      "## 2.1 Il contesto esterno di riferimento",
      "## 2.2 L'amministrazione",
      "## 2.3 I risultati raggiunti",
      "## 2.4 Le criticità e le opportunità",
      "# 3 Obiettivi: risultati raggiunti e scostamenti",
      "## 3.1 Albero della performance",
      "## 3.2 Obiettivi strategici",
      "## 3.3 Obiettivi e piani operativi",
      "## 3.4 Obiettivi individuali",
      "# 4 Risorse, efficienza ed economicità",
      "# 5 Pari opportunità e bilancio di genere",
      "# 6 Il processo di redazione della Relazione sulla performance",
      "## 6.1 Fasi, soggetti, tempi e responsabilità",
      "## 6.2 Punti di forza e di debolezza del ciclo della performance",
      "# Allegati",
      "## Allegato 1. Tabella degli scostamenti e delle cause",
      "## Allegato 2. Variazioni in corso d'anno, con i motivi",
      "## Allegato 3. Decisioni su singoli indicatori",
      "## Allegato 4. Risultati delle unità organizzative",
    ]);
  });

  it("are in Unioncamere's order where asked, with the same figures", () => {
    const other = relazione(data, "unioncamere");
    expect(chapters(other)).toEqual([
      "# Premessa",
      "# 1 I principali risultati raggiunti",
      "## 1.1 I risultati raggiunti",
      "## 1.2 Le criticità e le opportunità",
      "# 2 Analisi del contesto e delle risorse",
      "## 2.1 Il contesto esterno di riferimento",
      "## 2.2 L'amministrazione",
      "## 2.3 Risorse, efficienza ed economicità",
      "# 3 Rendicontazione della performance organizzativa",
      "## 3.1 Albero della performance",
      "## 3.2 Obiettivi strategici",
      "## 3.3 Obiettivi e piani operativi",
      "## 3.4 Valutazione complessiva della performance organizzativa",
      "## 3.5 Pari opportunità e bilancio di genere",
      "# 4 Rendicontazione degli obiettivi individuali",
      "# 5 Il processo di misurazione e valutazione",
      "## 5.1 Fasi, soggetti, tempi e responsabilità",
      "## 5.2 Punti di forza e di debolezza del ciclo della performance",
      "# Allegati",
      "## Allegato 1. Tabella degli scostamenti e delle cause",
      "## Allegato 2. Variazioni in corso d'anno, con i motivi",
      "## Allegato 3. Decisioni su singoli indicatori",
    ]);
    expect(rowsNamed(other, "A.1/2 ")[0]).toEqual(rowsNamed(report, "A.1/2 ")[0]);
  });

  it("have headings with different anchors, and links that lead to one", () => {
    const ids = report.blocks
      .flatMap((block) => (block.kind === "section" ? block.blocks : [block]))
      .flatMap((block) => (block.kind === "heading" && block.id !== undefined ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("annex-deviations");
  });
});

describe("figures", () => {
  it("are those of the evaluation: official is the worst that missing data allow", () => {
    const { body, nodes } = data.evaluation;
    const [area] = rowsNamed(report, "A Competitività");
    const result = nodes.get("A");
    if (!result?.score) throw new Error("area A has no score");
    expect(area?.slice(1, 3)).toEqual([score(result.worst, "it"), score(result.score, "it")]);
    expect(textOf(report)).toContain(`Risultato ufficiale: ${score(body.worst, "it")} su 100`);
    expect(textOf(report)).toContain("conta 0 ogni dato che manca");
  });

  it("stand beside names of levels that agree with them; a plan's own names stay as they are", () => {
    expect(textOf(report)).toContain("Aree strategiche: 4\nObiettivi strategici: 7\n");
    const level = { id: "strategic-area", label: "Area strategica" };
    expect(levelNameFor(1, level, words)).toBe("Area strategica");
    expect(levelNameFor(2, { ...level, label: "Ambito" }, words)).toBe("Ambito");
    expect(levelNameFor(2, { id: "own-level", label: "Filone" }, words)).toBe("Filone");
  });

  it("show every indicator of the plan with its value, target and official achievement", () => {
    const { plan, indicators } = data.evaluation;
    for (const { id } of plan.nodes.flatMap((node) => node.indicators)) {
      const [row] = rowsNamed(report, `${id} `);
      const result = indicators.get(id);
      expect([id, row?.[4]]).toEqual([id, result ? score(result.worst, "it") : undefined]);
    }
  });

  it("keep exact numbers behind the words, for spreadsheets", () => {
    const [areas] = tables(report);
    const cell = areas?.rows[0]?.cells[1];
    const number = typeof cell === "object" ? cell.number : undefined;
    expect(number?.value.equals(data.evaluation.nodes.get("A")?.worst ?? 0)).toBe(true);
  });

  it("say how far a value is from its target, and list each deviation once with its cause in the annex", () => {
    const [row] = rowsNamed(report, "A.1/2 ");
    expect(row).toEqual([
      "A.1/2 Soggetti coinvolti nei servizi e nelle iniziative dedicate alla promozione della cultura e del turismo",
      "50",
      "≥ 500",
      "430",
      "86,00",
      "−70 (−14\u00a0%)",
      "×\u00a0non raggiunto",
      "[Da scrivere: causa dello scostamento]",
    ]);
    const annex = tables(report).find(({ caption }) => caption === words.format("report-table-deviations"));
    const listed = annex?.rows.filter(({ kind }) => kind === undefined).length;
    expect(listed).toBe(43);
  });

  it("take causes and actions from what the offices said", () => {
    const said = new Map([
      [
        "A.1/2",
        {
          light: "red" as const,
          forecast: "430",
          cause: "exogenous" as const,
          causeText: "Alluvione",
          correctiveAction: "Date nuove",
          amendmentProposal: "",
        },
      ],
    ]);
    const rows = rowsNamed(relazione({ ...data, said }), "A.1/2 ");
    expect(rows.at(0)?.at(-1)).toBe("Esterna. Alluvione");
    expect(rows.at(-1)?.slice(-2)).toEqual(["Esterna. Alluvione", "Date nuove"]);
  });
});

describe("decisions and amendments", () => {
  it("show a decided achievement beside the computed one, and an indicator that does not count", async () => {
    const { evaluation } = data;
    const decided = { author: "Nome Cognome", date: "2019-02-01", reason: "Ragione" };
    const other = evaluate(
      evaluation.plan,
      evaluation.measurements,
      evaluation.policy,
      evaluation.moment,
      [{ ...decided, indicator: "A.1.3.1/1" }],
      [{ ...decided, indicator: "A.1/2", achievement: rational("95") }],
    );
    const written = relazione({ ...data, evaluation: other });
    expect(rowsNamed(written, "A.1/2 ")[0]?.slice(4, 7)).toEqual([
      "95,00",
      "−70 (−14\u00a0%)",
      "×\u00a0non raggiunto\nraggiungimento deciso; calcolato: 86,00",
    ]);
    expect(rowsNamed(written, "A.1.3.1/1 ")[0]?.[6]).toBe("non contato (decisione)");
    expect(textOf(written)).not.toContain("Nome Cognome");
  });

  it("tell what changed in the year, why, and where a target changed too late", () => {
    const { body } = data.evaluation;
    const version = (number: number) => ({
      number,
      hash: "",
      act: { number: `Delibera ${number}`, date: "2018-06-20" },
    });
    const changes: ChangesData = {
      approved: version(1),
      amended: version(2),
      score: { approved: body, amended: body },
      amendments: [
        {
          version: version(2),
          reason: "",
          changes: [
            {
              kind: "node",
              subject: "A.9",
              change: "added",
              code: "A.9",
              title: "Nuovo",
              changes: [],
              reason: "Legge nuova",
              late: [],
            },
            {
              kind: "indicator",
              subject: "A.1/2",
              change: "removed",
              code: "A.1/2",
              title: "Vecchio",
              changes: [],
              reason: "",
              late: [1],
            },
            {
              kind: "indicator",
              subject: "A.1/3",
              change: "changed",
              code: "A.1/3",
              title: "Riscritto",
              changes: [{ field: "name", before: "Prima", after: "Riscritto" }],
              reason: "Altra materia",
              late: [],
              judged: "new",
            },
          ],
        },
      ],
      decisions: [],
    };
    const written = relazione({ ...data, changes });
    expect(rowsNamed(written, "A.9 Nuovo")).toEqual([["A.9 Nuovo", "Nuovo.", "Legge nuova"]]);
    expect(rowsNamed(written, "A.1/2 Vecchio")).toEqual([
      [
        "A.1/2 Vecchio",
        "Ritirato.\nAttenzione: il target è cambiato quando il suo esito si poteva già conoscere.",
        "[Da scrivere: motivo della variazione]",
      ],
    ]);
    expect(rowsNamed(written, "A.1/3 Riscritto")[0]?.[1]).toMatch(
      /Prima → Riscritto\nPer questo atto è un indicatore nuovo: ciò che era misurato prima .* non conta\.$/,
    );
    expect(textOf(written)).toContain("Come variato: versione 2, Delibera 2 del 20 giugno 2018");
  });
});

describe("texts of people", () => {
  it("are marked where they are missing, each once, and never made up", () => {
    const owed = narrativeSections("relazione", data.evaluation.plan).filter(({ required }) => required);
    const questions = owed.map(({ topic }) => words.format(topic, {}, "question"));
    expect(notes(report, "missing")).toEqual(questions.map((text) => `[Da scrivere: ${text}]`));
    expect(owed).toHaveLength(13);
  });

  it("stand in their sections", () => {
    const texts = new Map([
      ["external-context", "Un anno **difficile**.\n\n- primo\n- secondo"],
      ["objective.A.1", "Bene il turismo."],
    ]);
    const written = relazione({ ...data, narratives: { texts, upTo: 7 } });
    expect(notes(written, "missing")).toHaveLength(12);
    const text = textOf(written);
    expect(text).toContain("2.1 Il contesto esterno di riferimento\nUn anno difficile.\nprimo\nsecondo");
    expect(text).toContain("Bene il turismo.");
    expect(written.references.map(({ label }) => label)).toContain("Testi, fino al numero del registro");
  });
});

it("a heading with nothing of its own stands on the pages of what it heads", () => {
  const annexes = report.blocks.find(
    (block) =>
      block.kind === "section" &&
      block.blocks.some((one) => one.kind === "table" && one.caption.startsWith("Scostamenti")),
  );
  if (annexes?.kind !== "section") throw new Error("no annexes");
  const [first, second] = annexes.blocks.map((block) => (block.kind === "heading" ? block.text : block.kind));
  expect([first, second]).toEqual(["Allegati", "Allegato 1. Tabella degli scostamenti e delle cause"]);
});

it("names the scoring rules in words", () => {
  expect(textOf(report)).toContain("Rapporto con il target, al massimo 100 (capped-ratio, versione 1)");
});

it("a year that is not over says that it is a draft", () => {
  expect(notes(relazione({ ...data, over: false }), "warning")).toEqual([
    "Bozza: il 2018 non è concluso, e le cifre possono ancora cambiare.",
  ]);
  expect(notes(report, "warning")).toEqual([]);
});

it("draws the tree with the same said in words", () => {
  const figures = report.blocks.flatMap((block) =>
    block.kind === "section" && block.page === "drawing" ? block.blocks : [],
  );
  const figure = figures.find((block) => block.kind === "figure");
  expect(figure).toMatchObject({
    alternative: expect.stringContaining(`Albero della performance di ${BODY}`),
  });
  expect(figure?.kind === "figure" && figure.svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox=/,
  );
});
