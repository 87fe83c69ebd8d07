import { gradeOf } from "../../core/evidence-grade/grade.ts";
import type { ProofInputs } from "./bundle.ts";
import { derived } from "./derived.ts";
import type { Findings } from "./findings.ts";
import type { Difference } from "./report.ts";
import { rowDifferences } from "./row-differences.ts";

/** The readable measurements against the exact ledger, row by row and cell by cell. */
export function checkRows(csv: Uint8Array, inputs: ProofInputs, findings: Findings): void {
  const file = "measurements.csv";
  const stated = new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv);
  const { differences, compared } = rowDifferences(stated, derived.csv(inputs));
  findings.made("measurements", compared);
  for (const { kind, row, indicator, column, ...values } of differences) {
    const subject = rowCalled(row, indicator);
    findings.add("measurements", { kind, file, subject, field: column, ...values });
  }
}

/** How each row of the ledger was recorded: one entry a row, its grade what it says of itself, its correction of an earlier row. */
export function checkEntries({ measurements, entries }: ProofInputs, findings: Findings): void {
  const file = "entries.json";
  const rows = new Map(measurements.map((row) => [row.sequence, row.indicator]));
  const told = new Set(entries.map(({ sequence }) => sequence));
  findings.made("entries", rows.size);
  for (const [sequence, indicator] of rows)
    if (!told.has(sequence))
      findings.add("entries", { kind: "row-missing", file, subject: rowCalled(sequence, indicator) });
  const before = new Set<number>();
  for (const { sequence, grade, author, linked, evidence, basis = null, corrects } of entries) {
    const subject = rowCalled(sequence, rows.get(sequence) ?? "");
    if (!rows.has(sequence) || before.has(sequence))
      findings.add("entries", { kind: "row-added", file, subject, stated: grade });
    before.add(sequence);
    const kind = author.kind === "file" ? "person" : author.kind;
    const link = linked ? "" : null;
    const found = gradeOf({ author: { kind }, link, evidence, basis: basis && { kind: basis } });
    if (found !== grade)
      findings.add("entries", { kind: "field", file, subject, field: "grade", stated: grade, found });
    if (corrects !== null && !(corrects.sequence < sequence && rows.has(corrects.sequence))) {
      const stated = String(corrects.sequence);
      findings.add("entries", { kind: "field", file, subject, field: "corrects.sequence", stated });
    }
  }
}

function rowCalled(row: number, indicator: string): Difference["subject"] {
  return { scope: "row", key: indicator === "" ? String(row) : `${row} (${indicator})` };
}
