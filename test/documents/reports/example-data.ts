import { readFileSync } from "node:fs";
import { evaluate } from "../../../src/core/evaluation/evaluate.ts";
import type { Evaluation, Moment } from "../../../src/core/evaluation/evaluation.ts";
import { readMeasurements } from "../../../src/core/measurement/csv.ts";
import { hashLedger, hashPlan } from "../../../src/core/plan/hash.ts";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy.ts";
import { importPlan } from "../../../src/documents/import-plan.ts";
import type { RelazioneData } from "../../../src/documents/reports/relazione/relazione-data.ts";
import { NO_NARRATIVES } from "../../../src/documents/reports/report-data.ts";
import type { Block, Content, Report, Table } from "../../../src/documents/writing/report.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { EXAMPLE, MEASUREMENTS } from "../../example/documents.ts";

export const words = Catalogue.load("it");
export const BODY = "Camera di commercio di Lecce";
export const YEAR_END: Moment = { year: 2018, observedUpTo: "2018-12-31", knownUpTo: "2019-02-28" };

/** The example plan with its invented measurements. */
export async function exampleEvaluation(moment: Moment = YEAR_END): Promise<Evaluation> {
  const { plan } = await importPlan("piano.txt", readFileSync(EXAMPLE));
  const { measurements } = readMeasurements(readFileSync(MEASUREMENTS, "utf8"), plan);
  return evaluate(plan, measurements, DEFAULT_POLICY, moment);
}

/** A year of which nothing is known but plan and measurements. */
export async function exampleData(moment: Moment = YEAR_END): Promise<RelazioneData> {
  const evaluation = await exampleEvaluation(moment);
  const { plan, policy, measurements } = evaluation;
  return {
    body: BODY,
    evaluation,
    words,
    said: new Map(),
    changes: null,
    cycle: [],
    over: true,
    narratives: NO_NARRATIVES,
    references: {
      plan: hashPlan(plan),
      ledger: { sequence: null, hash: hashLedger(measurements) },
      records: null,
      policy: { id: policy.id, version: policy.version },
      moment,
    },
  };
}

/** Every block, those of sections among them. */
export function allBlocks({ blocks }: Report): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === "section" ? block.blocks : [block]));
}

export function plain(content: Content): string {
  if (typeof content === "string") return content;
  return content
    .map((run) =>
      typeof run === "string" ? run : "text" in run ? run.text : run.kind === "break" ? "\n" : "",
    )
    .join("");
}

export function headings(report: Report): readonly string[] {
  return allBlocks(report).flatMap((block) =>
    block.kind === "heading" ? [`${"#".repeat(block.level)} ${plain(block.text)}`] : [],
  );
}

export function tables(report: Report): readonly Table[] {
  return allBlocks(report).filter((block) => block.kind === "table");
}

export function notes(report: Report, tone: "missing" | "information" | "warning"): readonly string[] {
  return allBlocks(report).flatMap((block) =>
    block.kind === "note" && block.tone === tone ? [plain(block.text)] : [],
  );
}

/** All words of a document, in order. */
export function textOf(report: Report): string {
  return allBlocks(report)
    .flatMap((block): string[] => {
      switch (block.kind) {
        case "heading":
        case "paragraph":
        case "note":
          return [plain(block.text)];
        case "list":
          return block.items.map(plain);
        case "facts":
          return block.facts.map(({ label, value }) => `${label}: ${plain(value)}`);
        case "table":
          return [
            block.caption,
            ...block.rows.map(({ cells }) =>
              cells.map((cell) => plain(typeof cell === "string" ? cell : cell.text)).join(" | "),
            ),
          ];
        case "figure":
          return [block.alternative, block.caption ?? ""];
        default:
          return [];
      }
    })
    .join("\n");
}
