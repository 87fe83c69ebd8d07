import type { Report } from "../../writing/report.ts";
import { changesAnnex, decisionsAnnex } from "../changes.ts";
import { deviationTable } from "../deviation-table.ts";
import { narrated } from "../narratives/narrated.ts";
import { referenceFacts } from "../references.ts";
import { blocksOf, type Part } from "../structure.ts";
import { treeFigures } from "../tree-figures.ts";
import { unitsTable } from "../units.ts";
import { operational, strategic } from "./objectives.ts";
import { presentation } from "./presentation.ts";
import { phases, strengthsAndWeaknesses } from "./process.ts";
import type { RelazioneData } from "./relazione-data.ts";
import { resources } from "./resources.ts";
import { administration, areaTable, criticalities, results } from "./synthesis.ts";

/** Whose structure a Relazione follows. */
export const STRUCTURES = ["civit", "unioncamere"] as const;
export type StructureName = (typeof STRUCTURES)[number];

type Chapter = Part<RelazioneData>;
type Blocks = NonNullable<Chapter["blocks"]>;

const narrative =
  (id: string): Blocks =>
  (data) =>
    narrated({ id }, data);

const CONTEXT: Chapter = { id: "external-context", blocks: narrative("external-context") };
const ADMINISTRATION: Chapter = { id: "administration", blocks: administration };
const RESULTS: Chapter = { id: "results", blocks: results };
const CRITICALITIES: Chapter = { id: "criticalities", blocks: criticalities };
const TREE: Chapter = { id: "tree", page: "drawing", blocks: treeFigures };
const STRATEGIC: Chapter = { id: "strategic", page: "landscape", blocks: strategic };
const OPERATIONAL: Chapter = { id: "operational", page: "landscape", blocks: operational };
/** How individual objectives were set and judged, as a whole: nothing that leads to a person. */
const INDIVIDUAL: Chapter = { id: "individual", blocks: narrative("individual-objectives") };
const RESOURCES: Chapter = { id: "resources", blocks: resources };
const EQUALITY: Chapter = {
  id: "equality",
  blocks: (data) => [
    ...narrated({ id: "equal-opportunity" }, data),
    ...narrated({ id: "gender-balance" }, data),
  ],
};
const PHASES: Chapter = { id: "phases", blocks: phases };
const STRENGTHS: Chapter = { id: "strengths", blocks: strengthsAndWeaknesses };
const PRESENTATION: Chapter = { id: "presentation", blocks: presentation };

const ANNEXES: Chapter = {
  id: "annexes",
  numbering: "none",
  parts: [
    {
      id: "annex-deviations",
      numbering: "annex",
      page: "landscape",
      blocks: (data) => deviationTable({ ...data, official: true, only: "deviating" }),
    },
    { id: "annex-changes", numbering: "annex", blocks: (data) => changesAnnex(data.changes, data) },
    { id: "annex-decisions", numbering: "annex", blocks: (data) => decisionsAnnex(data.changes, data) },
    { id: "annex-units", numbering: "annex", blocks: (data) => unitsTable(data, true) },
  ],
};

function objectivesLead({ words }: RelazioneData): ReturnType<Blocks> {
  return [{ kind: "paragraph", text: words.format("report-objectives-lead") }];
}

/** Chapters in the order of each structure: the same contents, told in the order that the guidelines ask for. */
const CHAPTERS: Readonly<Record<StructureName, readonly Chapter[]>> = {
  // CiVIT, delibera 5/2012.
  civit: [
    PRESENTATION,
    { id: "synthesis", parts: [CONTEXT, ADMINISTRATION, RESULTS, CRITICALITIES] },
    { id: "objectives", blocks: objectivesLead, parts: [TREE, STRATEGIC, OPERATIONAL, INDIVIDUAL] },
    RESOURCES,
    EQUALITY,
    { id: "process", parts: [PHASES, STRENGTHS] },
    ANNEXES,
  ],
  // Unioncamere, linee guida per la Relazione delle camere di commercio (2020).
  unioncamere: [
    { ...PRESENTATION, title: "report-part-premise", numbering: "none" },
    { id: "main-results", parts: [RESULTS, CRITICALITIES] },
    { id: "context-resources", parts: [CONTEXT, ADMINISTRATION, RESOURCES] },
    {
      id: "organisational",
      blocks: objectivesLead,
      parts: [
        TREE,
        STRATEGIC,
        OPERATIONAL,
        { id: "overall", blocks: (data) => [areaTable(data, true), ...unitsTable(data, true)] },
        EQUALITY,
      ],
    },
    { ...INDIVIDUAL, title: "report-part-individual-account" },
    { id: "process-measurement", parts: [PHASES, STRENGTHS] },
    { ...ANNEXES, parts: (ANNEXES.parts ?? []).filter(({ id }) => id !== "annex-units") },
  ],
};

/**
 * The Relazione sulla performance of a year (D.Lgs. 150/2009, art. 10, par. 1, b): what was promised, what came of it,
 * where it deviates and why. The official figure counts missing data as 0, and says so.
 */
export function relazione(data: RelazioneData, structure: StructureName = "civit"): Report {
  const { body, evaluation, words } = data;
  const { moment, plan } = evaluation;
  return {
    title: words.format("report-relazione-title", { year: String(moment.year) }),
    subtitle: plan.title === "" ? null : words.format("report-relazione-subtitle", { plan: plan.title }),
    body,
    language: words.language,
    date: moment.knownUpTo,
    references: referenceFacts(data),
    blocks: [{ kind: "contents", depth: 2 }, ...blocksOf(CHAPTERS[structure], { data, words })],
  };
}
