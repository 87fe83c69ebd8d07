import { changesAnnex, decisionsAnnex } from "../changes.ts";
import { deviationTable } from "../deviation-table.ts";
import { narrated } from "../narratives/narrated.ts";
import type { Part } from "../structure.ts";
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

const CONTEXT: Chapter = {
  id: "external-context",
  title: "report-part-external-context",
  blocks: narrative("external-context"),
};
const ADMINISTRATION: Chapter = {
  id: "administration",
  title: "report-part-administration",
  blocks: administration,
};
const RESULTS: Chapter = { id: "results", title: "report-part-results", blocks: results };
const CRITICALITIES: Chapter = {
  id: "criticalities",
  title: "report-part-criticalities",
  blocks: criticalities,
};
const TREE: Chapter = { id: "tree", title: "report-part-tree", page: "drawing", blocks: treeFigures };
const STRATEGIC: Chapter = {
  id: "strategic",
  title: "report-part-strategic",
  page: "landscape",
  blocks: strategic,
};
const OPERATIONAL: Chapter = {
  id: "operational",
  title: "report-part-operational",
  page: "landscape",
  blocks: operational,
};
/** How individual objectives were set and judged, as a whole: nothing that leads to a person. */
const INDIVIDUAL: Chapter = {
  id: "individual",
  title: "report-part-individual",
  blocks: narrative("individual-objectives"),
};
const RESOURCES: Chapter = { id: "resources", title: "report-part-resources", blocks: resources };
const EQUALITY: Chapter = {
  id: "equality",
  title: "report-part-equality",
  blocks: (data) => [
    ...narrated({ id: "equal-opportunity" }, data),
    ...narrated({ id: "gender-balance" }, data),
  ],
};
const PHASES: Chapter = { id: "phases", title: "report-part-phases", blocks: phases };
const STRENGTHS: Chapter = {
  id: "strengths",
  title: "report-part-strengths",
  blocks: strengthsAndWeaknesses,
};
const PRESENTATION: Chapter = { id: "presentation", title: "report-part-presentation", blocks: presentation };

const ANNEXES: Chapter = {
  id: "annexes",
  title: "report-part-annexes",
  numbering: "none",
  parts: [
    {
      id: "annex-deviations",
      title: "report-part-annex-deviations",
      numbering: "annex",
      page: "landscape",
      blocks: (data) => deviationTable({ ...data, official: true, only: "deviating" }),
    },
    {
      id: "annex-changes",
      title: "report-part-annex-changes",
      numbering: "annex",
      blocks: (data) => changesAnnex(data.changes, data),
    },
    {
      id: "annex-decisions",
      title: "report-part-annex-decisions",
      numbering: "annex",
      blocks: (data) => decisionsAnnex(data.changes, data),
    },
    {
      id: "annex-units",
      title: "report-part-annex-units",
      numbering: "annex",
      blocks: (data) => unitsTable(data, true),
    },
  ],
};

function objectivesLead({ words }: RelazioneData): ReturnType<Blocks> {
  return [{ kind: "paragraph", text: words.format("report-objectives-lead") }];
}

/** Chapters in the order of each structure: the same contents, told in the order that the guidelines ask for. */
export const CHAPTERS: Readonly<Record<StructureName, readonly Chapter[]>> = {
  // CiVIT, delibera 5/2012.
  civit: [
    PRESENTATION,
    {
      id: "synthesis",
      title: "report-part-synthesis",
      parts: [CONTEXT, ADMINISTRATION, RESULTS, CRITICALITIES],
    },
    {
      id: "objectives",
      title: "report-part-objectives",
      blocks: objectivesLead,
      parts: [TREE, STRATEGIC, OPERATIONAL, INDIVIDUAL],
    },
    RESOURCES,
    EQUALITY,
    { id: "process", title: "report-part-process", parts: [PHASES, STRENGTHS] },
    ANNEXES,
  ],
  // Unioncamere, linee guida per la Relazione delle camere di commercio (2020).
  unioncamere: [
    { ...PRESENTATION, title: "report-part-premise", numbering: "none" },
    { id: "main-results", title: "report-part-main-results", parts: [RESULTS, CRITICALITIES] },
    {
      id: "context-resources",
      title: "report-part-context-resources",
      parts: [CONTEXT, ADMINISTRATION, RESOURCES],
    },
    {
      id: "organisational",
      title: "report-part-organisational",
      blocks: objectivesLead,
      parts: [
        TREE,
        STRATEGIC,
        OPERATIONAL,
        {
          id: "overall",
          title: "report-part-overall",
          blocks: (data) => [areaTable(data, true), ...unitsTable(data, true)],
        },
        EQUALITY,
      ],
    },
    { ...INDIVIDUAL, title: "report-part-individual-account" },
    { id: "process-measurement", title: "report-part-process-measurement", parts: [PHASES, STRENGTHS] },
    { ...ANNEXES, parts: (ANNEXES.parts ?? []).filter(({ id }) => id !== "annex-units") },
  ],
};
