import { randomUUID } from "node:crypto";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { BodyScope } from "../body-scope.ts";
import type { RegisterPerson, RegisterReader, RegisterRow, RegisterWriter } from "../registers.ts";
import { storable } from "../storable.ts";
import { Conflict } from "../store.ts";
import type { BodyTables } from "../tables.ts";
import { hashOfValue } from "./audit-entry.ts";
import { signer, type Transaction } from "./transaction.ts";

type RowRow = BodyTables["register_rows"];
type PersonRow = BodyTables["register_people"];

export function registerReader(scope: BodyScope): RegisterReader {
  const of = (register: string) => scope.from("register_rows").where("register", "=", register);
  return {
    position: (register) => of(register).largest("change"),
    changed: async (register, after = 0, limit) => {
      const rows = of(register).where("change", ">", after).orderBy("change");
      return (await (limit === undefined ? rows : rows.limit(limit)).all()).map(rowOf);
    },
    page: async (register, { limit, offset, unit }) => {
      const present = of(register).where("removed", "=", 0);
      const chosen = unit === undefined ? present : present.where("unit", "=", unit);
      const rows = chosen.orderBy("day", "desc").orderBy("id").limit(limit).offset(offset);
      return (await rows.all()).map(rowOf);
    },
    count: (register) => of(register).where("removed", "=", 0).count(),
    row: async (id) => {
      const row = await scope.from("register_rows").where("id", "=", id).first();
      return row && rowOf(row);
    },
    person: (id) => personById(scope, id),
    personBy: async (fingerprint) => {
      const row = await scope.from("register_people").where("fingerprint", "=", fingerprint).first();
      return row && personOf(row);
    },
    people: async (ids) => {
      const found: RegisterPerson[] = [];
      for (const id of new Set(ids)) {
        const person = await personById(scope, id);
        if (person !== null) found.push(person);
      }
      return found;
    },
  };
}

export function registerWriter(transaction: Transaction): RegisterWriter {
  const { scope, now, record } = transaction;
  const by = signer(transaction);
  const next = async () => (await scope.from("register_rows").largest("change")) + 1;
  return {
    add: async (rows) => {
      if (rows.length === 0) return [];
      const first = await next();
      const written: RowRow[] = rows.map(({ register, day, unit, cells }, index) =>
        storable({
          id: randomUUID(),
          register,
          day,
          unit,
          cells: canonicalJson(cells),
          change: first + index,
          removed: 0 as const,
          saved_at: now,
          saved_by_id: by.id,
          saved_by_name: by.name,
        }),
      );
      await scope.insert("register_rows", ...written);
      for (const register of new Set(rows.map((row) => row.register))) {
        const own = written.filter((row) => row.register === register);
        await record("register-rows-added", register, { count: own.length, hash: hashOfValue(own) });
      }
      return written.map(rowOf);
    },
    change: async (id, seen, { day, unit, cells, removed }) => {
      const row = await scope.from("register_rows").where("id", "=", id).first();
      if (row === null) throw new RangeError(`no register row ${id}`);
      if (row.change !== seen) throw new Conflict({ by: row.saved_by_name, at: row.saved_at });
      const changed: RowRow = storable({
        ...row,
        day,
        unit,
        cells: canonicalJson(cells),
        change: await next(),
        removed: removed ? (1 as const) : (0 as const),
        saved_at: now,
        saved_by_id: by.id,
        saved_by_name: by.name,
      });
      await scope.update("register_rows", { id }, changed);
      await record(removed ? "register-row-removed" : "register-row-changed", row.register, {
        row: id,
        hash: hashOfValue([row, changed]),
      });
      return rowOf(changed);
    },
    personOf: async (fingerprint, details) => {
      const known = await scope.from("register_people").where("fingerprint", "=", fingerprint).first();
      if (known !== null) return personOf(known);
      const row: PersonRow = storable({
        id: randomUUID(),
        fingerprint,
        details: canonicalJson(details),
        added_at: now,
        erased_at: null,
      });
      await scope.insert("register_people", row);
      await record("register-person-added", row.id);
      return personOf(row);
    },
    erase: async (id) => {
      const row = await scope.from("register_people").where("id", "=", id).first();
      if (row === null || row.erased_at !== null) return false;
      await scope.update("register_people", { id }, { fingerprint: null, details: null, erased_at: now });
      await record("register-person-erased", id);
      return true;
    },
  };
}

async function personById(scope: BodyScope, id: string): Promise<RegisterPerson | null> {
  const row = await scope.from("register_people").where("id", "=", id).first();
  return row && personOf(row);
}

function rowOf(row: RowRow): RegisterRow {
  return {
    id: row.id,
    register: row.register,
    day: row.day,
    unit: row.unit,
    cells: JSON.parse(row.cells) as RegisterRow["cells"],
    change: row.change,
    removed: row.removed === 1,
    savedAt: row.saved_at,
    savedBy: { id: row.saved_by_id, name: row.saved_by_name },
  };
}

function personOf(row: PersonRow): RegisterPerson {
  return {
    id: row.id,
    details: row.details === null ? null : (JSON.parse(row.details) as RegisterPerson["details"]),
    addedAt: row.added_at,
    erasedAt: row.erased_at,
  };
}
