import type { AuditEntry, ChainFault } from "../audit.ts";
import type { BodyScope } from "../body-scope.ts";
import { entryOf, hashOfEntry, hashOfValue, NO_ENTRY } from "./audit-entry.ts";
import { hashOfBytes } from "./evidence.ts";
import { hashOfEntries, entryOf as ledgerEntryOf, validationOf } from "./ledger.ts";
import { hashOfVersion } from "./plans.ts";
import { hashOfRecord, recordOf } from "./records.ts";

/** Entries read at a time: a trail may be longer than what fits in memory. */
const PAGE = 1_000;

/**
 * Walks the chain of one body and recomputes what its entries vouch for. A fault of entry 0 is something that no entry
 * vouches for: rows written around the program.
 */
export async function chainFaults(scope: BodyScope): Promise<readonly ChainFault[]> {
  const faults: ChainFault[] = [];
  const vouched = { ledger: 0, validations: 0, plans: 0, evidence: 0, records: 0 };
  let previous = NO_ENTRY;
  let expected = 1;
  for (let after = 0; ; ) {
    const page = await scope.from("audit").where("number", ">", after).orderBy("number").limit(PAGE).all();
    for (const row of page) {
      const entry = entryOf(row);
      const { number } = entry;
      if (number !== expected) faults.push({ number: expected, fault: "gap" });
      else if (entry.previous !== previous) faults.push({ number, fault: "previous" });
      if (entry.hash !== hashOfEntry(entry) || (number === 1 && !beginsWith(scope.body, entry)))
        faults.push({ number, fault: "hash" });
      const broken = await vouchedFor(scope, entry, vouched);
      if (broken !== null) faults.push({ number, fault: broken });
      previous = entry.hash;
      expected = number + 1;
    }
    if (page.length < PAGE) break;
    after = expected - 1;
  }
  if (expected === 1) faults.push({ number: 1, fault: "gap" });
  const unvouched = (number: number, rows: number, fault: ChainFault["fault"]) => {
    // Of rows that are gone the entries that vouch for them tell.
    if (rows > number) faults.push({ number: 0, fault });
  };
  unvouched(vouched.ledger, await scope.from("ledger").count(), "ledger");
  unvouched(vouched.validations, await scope.from("validations").count(), "ledger");
  unvouched(vouched.plans, await scope.from("plan_versions").count(), "plan");
  unvouched(vouched.evidence, await scope.from("evidence").count(), "evidence");
  unvouched(vouched.records, await scope.from("records").count(), "record");
  return faults;
}

/** A chain begins with the creation of its own body: another body's whole chain is no chain of this one. */
function beginsWith(body: string, entry: AuditEntry): boolean {
  return entry.action === "body-created" && entry.subject === body;
}

type Vouched = { ledger: number; validations: number; plans: number; evidence: number; records: number };

/** What an entry says was written, compared with what is there. */
async function vouchedFor(
  scope: BodyScope,
  { action, subject, details }: AuditEntry,
  vouched: Vouched,
): Promise<ChainFault["fault"] | null> {
  switch (action) {
    case "measurements-recorded": {
      const [from, to] = [Number(details["from"]), Number(details["to"])];
      const range = scope.from("ledger").where("sequence", ">=", from).where("sequence", "<=", to);
      const rows = await range.orderBy("sequence").all();
      vouched.ledger += to - from + 1;
      return isWhole(() => hashOfEntries(rows.map(ledgerEntryOf)), details["hash"]) ? null : "ledger";
    }
    case "validation-recorded": {
      const row = await scope.from("validations").where("number", "=", Number(details["number"])).first();
      vouched.validations += 1;
      return row !== null && isWhole(() => hashOfValue(validationOf(row)), details["hash"]) ? null : "ledger";
    }
    case "plan-adopted": {
      const row = await scope.from("plan_versions").where("number", "=", Number(details["number"])).first();
      vouched.plans += 1;
      return row !== null && isWhole(() => hashOfVersion(row), details["version"]) ? null : "plan";
    }
    case "evidence-added": {
      const hash = subject ?? "";
      const file = await scope.from("evidence").where("hash", "=", hash).first();
      const content = await scope.from("evidence_contents").where("hash", "=", hash).first();
      vouched.evidence += 1;
      const told = file !== null && file.name === details["name"] && file.size === details["size"];
      return told && content !== null && hashOfBytes(content.bytes) === details["hash"] ? null : "evidence";
    }
    default: {
      if (!action.endsWith("-recorded")) return null;
      const row = await scope.from("records").where("number", "=", Number(details["record"])).first();
      vouched.records += 1;
      return row !== null && isWhole(() => hashOfRecord(recordOf(row)), details["hash"]) ? null : "record";
    }
  }
}

/** Rows written around the program may not even be readable. */
function isWhole(hash: () => string, vouched: unknown): boolean {
  try {
    return hash() === vouched;
  } catch {
    return false;
  }
}
