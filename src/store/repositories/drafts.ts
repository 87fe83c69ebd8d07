import { randomUUID } from "node:crypto";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { Arrangements } from "../arrangements.ts";
import type { BodyScope } from "../body-scope.ts";
import type { DraftReader, DraftWriter, PlanDraft } from "../drafts.ts";
import { planText, readPlanText } from "../plan-codec.ts";
import { storable } from "../storable.ts";
import { Conflict } from "../store.ts";
import type { BodyTables } from "../tables.ts";
import { sourceOf } from "./plans.ts";
import { signer, type Transaction } from "./transaction.ts";

type DraftRow = BodyTables["drafts"];

export function draftReader(scope: BodyScope): DraftReader {
  return {
    list: async () => {
      const rows = scope
        .from("drafts")
        .orderBy("changed_at", "desc")
        .orderBy("id")
        .only(
          "id",
          "revision",
          "state",
          "source_hash",
          "source_name",
          "base",
          "created_at",
          "created_by_id",
          "created_by_name",
          "changed_at",
          "changed_by_id",
          "changed_by_name",
        );
      return (await rows.all()).map(headingOf);
    },
    byId: async (id) => {
      const row = await scope.from("drafts").where("id", "=", id).first();
      return row && draftOf(row);
    },
    changes: async (id) => {
      const rows = await scope.from("draft_changes").where("draft", "=", id).orderBy("number").all();
      return rows.map(({ number, at, by_id, by_name, change }) => ({
        number,
        at,
        by: { id: by_id, name: by_name },
        change: JSON.parse(change) as unknown,
      }));
    },
  };
}

export function draftWriter(transaction: Transaction): DraftWriter {
  const { scope, now, record } = transaction;
  const by = signer(transaction);
  const changed = { changed_at: now, changed_by_id: by.id, changed_by_name: by.name };

  async function openAt(id: string, revision: number): Promise<DraftRow> {
    const row = await scope.from("drafts").where("id", "=", id).first();
    if (row === null) throw new RangeError(`no draft ${id}`);
    if (row.revision !== revision || row.state !== "open")
      throw new Conflict({ by: row.changed_by_name, at: row.changed_at });
    return row;
  }

  return {
    create: async ({ plan, arrangements, source, base }) => {
      const row: DraftRow = storable({
        id: randomUUID(),
        revision: 1,
        state: "open",
        plan: planText(plan),
        arrangements: canonicalJson(arrangements),
        target_setters: "{}",
        source_hash: source?.hash ?? null,
        source_name: source?.name ?? null,
        base,
        created_at: now,
        created_by_id: by.id,
        created_by_name: by.name,
        ...changed,
      });
      await scope.insert("drafts", row);
      await record("draft-created", row.id, { source, base });
      return draftOf(row);
    },
    change: async (id, revision, { plan, arrangements, targetSetters }, change) => {
      const before = await openAt(id, revision);
      const next = {
        revision: revision + 1,
        plan: planText(plan),
        arrangements: canonicalJson(arrangements),
        target_setters: canonicalJson(targetSetters),
        ...changed,
      };
      await scope.update("drafts", { id }, next);
      await scope.insert("draft_changes", {
        draft: id,
        number: revision,
        at: now,
        by_id: by.id,
        by_name: by.name,
        change: canonicalJson(change),
      });
      await record("draft-changed", id, { revision: next.revision });
      return draftOf(storable({ ...before, ...next }));
    },
    close: async (id, revision, state) => {
      await openAt(id, revision);
      await scope.update("drafts", { id }, { state, revision: revision + 1, ...changed });
      await record("draft-closed", id, { state });
    },
  };
}

type HeadingRow = Omit<DraftRow, "plan" | "arrangements" | "target_setters">;

function headingOf(row: HeadingRow): Omit<PlanDraft, "plan" | "arrangements" | "targetSetters"> {
  return {
    id: row.id,
    revision: row.revision,
    state: row.state,
    source: sourceOf(row),
    base: row.base,
    createdAt: row.created_at,
    createdBy: { id: row.created_by_id, name: row.created_by_name },
    changedAt: row.changed_at,
    changedBy: { id: row.changed_by_id, name: row.changed_by_name },
  };
}

function draftOf(row: DraftRow): PlanDraft {
  return {
    ...headingOf(row),
    plan: readPlanText(row.plan),
    arrangements: JSON.parse(row.arrangements) as Arrangements,
    targetSetters: JSON.parse(row.target_setters) as PlanDraft["targetSetters"],
  };
}
