import { randomUUID } from "node:crypto";
import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { BodyScope, Rows } from "../body-scope.ts";
import { dayInRome } from "../day-in-rome.ts";
import { numberText, readNumberText } from "../exact-number.ts";
import type { Cell, LedgerEntry, LedgerReader, LedgerWriter, NewEntry, Validation } from "../ledger.ts";
import { storable } from "../storable.ts";
import { Conflict } from "../store.ts";
import type { BodyTables } from "../tables.ts";
import { hashOfValue } from "./audit-entry.ts";
import { signer, type Transaction } from "./transaction.ts";

type LedgerRow = BodyTables["ledger"];

export function ledgerReader(scope: BodyScope): LedgerReader {
  const inOrder = (rows: Rows<"ledger">) => rows.orderBy("sequence").all();
  return {
    position: async () => {
      const last = scope.from("ledger").orderBy("sequence", "desc").only("sequence", "submission");
      const { sequence, submission } = (await last.first()) ?? { sequence: 0, submission: "" };
      return { sequence, last: submission, validations: await scope.from("validations").largest("number") };
    },
    entries: async (after = 0) =>
      (await inOrder(scope.from("ledger").where("sequence", ">", after))).map(entryOf),
    of: async (indicator) =>
      (await inOrder(scope.from("ledger").where("indicator", "=", indicator))).map(entryOf),
    bySequence: async (sequence) => {
      const row = await scope.from("ledger").where("sequence", "=", sequence).first();
      return row && entryOf(row);
    },
    latest: (cell) => latestOf(scope, cell),
    validations: async () => (await scope.from("validations").orderBy("number").all()).map(validationOf),
  };
}

export function ledgerWriter(transaction: Transaction): LedgerWriter {
  const { scope, now, record } = transaction;
  return {
    append: async (entries) => {
      if (entries.length === 0) return [];
      for (const entry of entries) await refuseUnseen(scope, entry);
      const first = (await scope.from("ledger").largest("sequence")) + 1;
      const submission = randomUUID();
      const rows = entries.map((entry, index) => rowOf(entry, first + index, submission, transaction));
      await scope.insert("ledger", ...rows);
      const written = rows.map(entryOf);
      await record("measurements-recorded", submission, {
        from: first,
        to: first + rows.length - 1,
        hash: hashOfEntries(written),
      });
      return written;
    },
    validate: async ({ sequence, verdict, reason }) => {
      if ((await scope.from("ledger").where("sequence", "=", sequence).count()) === 0)
        throw new RangeError(`no entry ${sequence} to validate`);
      const by = signer(transaction);
      const row: BodyTables["validations"] = storable({
        number: (await scope.from("validations").largest("number")) + 1,
        sequence,
        verdict,
        reason,
        at: now,
        by_id: by.id,
        by_name: by.name,
      });
      await scope.insert("validations", row);
      const validation = validationOf(row);
      await record("validation-recorded", String(sequence), {
        number: row.number,
        verdict,
        hash: hashOfValue(validation),
      });
      return validation;
    },
  };
}

/** What the audit trail vouches for. */
export function hashOfEntries(entries: readonly LedgerEntry[]): string {
  return hashOfValue(entries);
}

async function latestOf(scope: BodyScope, cell: Cell): Promise<LedgerEntry | null> {
  const row = await scope
    .from("ledger")
    .where("indicator", "=", cell.indicator)
    .where("quantity", "=", cell.quantity)
    .where("year", "=", cell.year)
    .where("unit", "=", cell.unit)
    .orderBy("sequence", "desc")
    .first();
  return row && entryOf(row);
}

async function refuseUnseen(scope: BodyScope, { measurement, seen, corrects, evidence, askedAs }: NewEntry) {
  const latest = await latestOf(scope, storable(measurement));
  if ((latest?.sequence ?? null) !== seen)
    throw new Conflict(latest && { by: latest.author.name, at: latest.recordedAt });
  if (corrects !== null) {
    const corrected = await scope.from("ledger").where("sequence", "=", corrects.sequence).first();
    const { indicator } = storable(measurement);
    const known = askedAs === undefined ? [indicator] : [indicator, storable({ askedAs }).askedAs];
    if (corrected === null || !known.includes(corrected.indicator))
      throw new RangeError(`entry ${corrects.sequence} is none of indicator ${indicator}`);
  }
  for (const { hash } of evidence)
    if ((await scope.from("evidence").where("hash", "=", hash).count()) === 0)
      throw new RangeError(`no evidence file ${hash}`);
}

function rowOf(entry: NewEntry, sequence: number, submission: string, transaction: Transaction): LedgerRow {
  const { measurement, corrects, evidence, link, basis } = entry;
  const { now, author } = transaction;
  return storable({
    sequence,
    indicator: measurement.indicator,
    quantity: measurement.quantity,
    year: measurement.year,
    unit: measurement.unit,
    observed_on: measurement.observedOn,
    kind: measurement.value.kind,
    value: valueText(measurement.value),
    n: measurement.n && numberText(measurement.n),
    source: measurement.source,
    recorded_on: dayInRome(now),
    recorded_at: now,
    author_kind: author.kind,
    author_id: author.id,
    author_name: author.name,
    corrects: corrects?.sequence ?? null,
    reason: corrects?.reason ?? null,
    evidence: canonicalJson(evidence.map(({ hash, name }) => ({ hash, name }))),
    link,
    basis: basis === undefined ? null : canonicalJson(basis),
    submission,
  });
}

export function entryOf(row: LedgerRow): LedgerEntry {
  return {
    sequence: row.sequence,
    measurement: {
      indicator: row.indicator,
      quantity: row.quantity,
      year: row.year,
      observedOn: row.observed_on,
      value: readValue(row.kind, row.value),
      unit: row.unit,
      n: row.n === null ? null : readNumberText(row.n),
      source: row.source,
      sequence: row.sequence,
      recordedOn: row.recorded_on,
      line: null,
    },
    recordedAt: row.recorded_at,
    author: { kind: row.author_kind, id: row.author_id, name: row.author_name },
    corrects: row.corrects === null ? null : { sequence: row.corrects, reason: row.reason ?? "" },
    evidence: JSON.parse(row.evidence) as LedgerEntry["evidence"],
    link: row.link,
    // Left out and not null: what earlier entries vouch for has no such field.
    ...(row.basis === null ? {} : { basis: JSON.parse(row.basis) as NonNullable<LedgerEntry["basis"]> }),
    submission: row.submission,
  };
}

export function validationOf(row: BodyTables["validations"]): Validation {
  return {
    sequence: row.sequence,
    verdict: row.verdict,
    reason: row.reason,
    at: row.at,
    by: { id: row.by_id, name: row.by_name },
  };
}

function valueText(value: MeasuredValue): string {
  switch (value.kind) {
    case "number":
      return numberText(value.value);
    case "date":
      return value.date;
    case "boolean":
      return String(value.value);
  }
}

function readValue(kind: LedgerRow["kind"], text: string): MeasuredValue {
  switch (kind) {
    case "number":
      return { kind, value: readNumberText(text) };
    case "date":
      return { kind, date: text };
    case "boolean":
      return { kind, value: text === "true" };
  }
}
