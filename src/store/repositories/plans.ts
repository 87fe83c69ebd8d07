import { canonicalJson, hashPlan } from "../../core/plan/hash.ts";
import type { Arrangements } from "../arrangements.ts";
import type { BodyScope } from "../body-scope.ts";
import { planText, readPlanText } from "../plan-codec.ts";
import type { PlanReader, PlanVersion, PlanWriter } from "../plans.ts";
import { storable } from "../storable.ts";
import { Conflict } from "../store.ts";
import type { BodyTables } from "../tables.ts";
import { hashOfValue } from "./audit-entry.ts";
import { signer, type Transaction } from "./transaction.ts";

type VersionRow = BodyTables["plan_versions"];

export function planReader(scope: BodyScope): PlanReader {
  return {
    current: async () => {
      const row = await scope.from("plan_versions").orderBy("number", "desc").first();
      return row && versionOf(row);
    },
    list: async () => {
      const rows = scope
        .from("plan_versions")
        .orderBy("number", "desc")
        .only(
          "number",
          "hash",
          "act_number",
          "act_date",
          "adopted_at",
          "adopted_by_id",
          "adopted_by_name",
          "source_hash",
          "source_name",
        );
      return (await rows.all()).map(headingOf);
    },
    byHash: async (hash) => {
      const rows = scope.from("plan_versions").where("hash", "=", hash);
      // A plan taken up again after another is adopted twice.
      const row = await rows.orderBy("number", "desc").first();
      return row && versionOf(row);
    },
  };
}

export function planWriter(transaction: Transaction): PlanWriter {
  const { scope, now, record } = transaction;
  return {
    adopt: async ({ plan, arrangements, act, source, targetSetters }) => {
      const hash = hashPlan(plan);
      const written = canonicalJson(arrangements);
      const inForce = await scope.from("plan_versions").orderBy("number", "desc").first();
      if (inForce?.hash === hash && inForce.arrangements === written)
        throw new Conflict({ by: inForce.adopted_by_name, at: inForce.adopted_at });
      const by = signer(transaction);
      const row: VersionRow = storable({
        number: (inForce?.number ?? 0) + 1,
        hash,
        plan: planText(plan),
        arrangements: written,
        act_number: act.number,
        act_date: act.date,
        adopted_at: now,
        adopted_by_id: by.id,
        adopted_by_name: by.name,
        source_hash: source?.hash ?? null,
        source_name: source?.name ?? null,
        target_setters: canonicalJson(targetSetters),
      });
      await scope.insert("plan_versions", row);
      await record("plan-adopted", hash, {
        hash,
        number: row.number,
        act: { number: row.act_number, date: row.act_date },
        version: hashOfVersion(row),
      });
      return versionOf(row);
    },
  };
}

/** What the audit trail vouches for: the whole row. */
export function hashOfVersion(row: VersionRow): string {
  return hashOfValue(row);
}

type HeadingRow = Omit<VersionRow, "plan" | "arrangements" | "target_setters">;

function headingOf(row: HeadingRow): Omit<PlanVersion, "plan" | "arrangements" | "targetSetters"> {
  return {
    hash: row.hash,
    number: row.number,
    act: { number: row.act_number, date: row.act_date },
    adoptedAt: row.adopted_at,
    adoptedBy: { id: row.adopted_by_id, name: row.adopted_by_name },
    source: sourceOf(row),
  };
}

function versionOf(row: VersionRow): PlanVersion {
  return {
    ...headingOf(row),
    plan: readPlanText(row.plan),
    arrangements: JSON.parse(row.arrangements) as Arrangements,
    targetSetters: JSON.parse(row.target_setters) as PlanVersion["targetSetters"],
  };
}

/** The document that a plan or a draft was read from. */
export function sourceOf(row: {
  readonly source_hash: string | null;
  readonly source_name: string | null;
}): PlanVersion["source"] {
  return row.source_hash === null ? null : { hash: row.source_hash, name: row.source_name ?? "" };
}
