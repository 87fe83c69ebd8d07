import { canonicalJson } from "../../core/plan/hash.ts";
import type { BodyScope } from "../body-scope.ts";
import type { Cell } from "../ledger.ts";
import type { SheetCell, SheetReader, SheetWriter } from "../sheets.ts";
import { storable } from "../storable.ts";
import { Conflict } from "../store.ts";
import type { BodyTables } from "../tables.ts";
import { signer, type Transaction } from "./transaction.ts";

type CellRow = BodyTables["sheet_cells"];

export function sheetReader(scope: BodyScope): SheetReader {
  return {
    cells: async () => (await scope.from("sheet_cells").orderBy("cell").all()).map(cellOf),
  };
}

export function sheetWriter(transaction: Transaction): SheetWriter {
  const { scope, now } = transaction;
  return {
    save: async ({ cell, text, observedOn, n, source, note, evidence }, revision) => {
      const key = keyOf(cell);
      const saved = await scope.from("sheet_cells").where("cell", "=", key).first();
      if ((saved?.revision ?? 0) !== revision)
        throw new Conflict(saved && { by: saved.saved_by_name, at: saved.saved_at });
      const by = signer(transaction);
      const row: CellRow = storable({
        cell: key,
        text,
        observed_on: observedOn,
        n,
        source,
        note,
        evidence: canonicalJson(evidence.map(({ hash, name }) => ({ hash, name }))),
        revision: revision + 1,
        saved_at: now,
        saved_by_id: by.id,
        saved_by_name: by.name,
      });
      if (saved === null) await scope.insert("sheet_cells", row);
      else await scope.update("sheet_cells", { cell: key }, row);
      return cellOf(row);
    },
    clear: async (cells) => {
      for (const cell of cells) await scope.delete("sheet_cells", { cell: keyOf(cell) });
    },
  };
}

function keyOf({ indicator, quantity, year, unit }: Cell): string {
  return canonicalJson({ indicator, quantity, year, unit });
}

function cellOf(row: CellRow): SheetCell {
  return {
    cell: JSON.parse(row.cell) as Cell,
    text: row.text,
    observedOn: row.observed_on,
    n: row.n,
    source: row.source,
    note: row.note,
    evidence: JSON.parse(row.evidence) as SheetCell["evidence"],
    revision: row.revision,
    savedAt: row.saved_at,
    savedBy: { id: row.saved_by_id, name: row.saved_by_name },
  };
}
