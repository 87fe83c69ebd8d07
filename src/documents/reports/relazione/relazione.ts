import type { Report } from "../../writing/report.ts";
import { planName } from "../plan-name.ts";
import { referenceFacts } from "../references.ts";
import { blocksOf } from "../structure.ts";
import { CHAPTERS, type StructureName } from "./chapters.ts";
import type { RelazioneData } from "./relazione-data.ts";

export { STRUCTURES, type StructureName } from "./chapters.ts";

/**
 * The Relazione sulla performance of a year (D.Lgs. 150/2009, art. 10, par. 1, b): what was promised, what came of it,
 * where it deviates and why. The official figure counts missing data as 0, and says so.
 */
export function relazione(data: RelazioneData, structure: StructureName = "civit"): Report {
  const { body, evaluation, words } = data;
  const { moment, plan } = evaluation;
  return {
    title: words.format("report-relazione-title", { year: String(moment.year) }),
    subtitle: planName(plan, words),
    body,
    language: words.language,
    date: moment.knownUpTo,
    references: referenceFacts(data),
    blocks: [{ kind: "contents", depth: 2 }, ...blocksOf(CHAPTERS[structure], { data, words })],
  };
}
