import type { IsoDate } from "../core/period/iso-date.ts";
import type { Instant } from "./store.ts";

/** A line of a register: something that happened. */
export interface RegisterRow {
  readonly id: string;
  /** Id of the register, whose definition is the latest record "register" of that subject. */
  readonly register: string;
  /** The day it counts for; null where it has none yet. */
  readonly day: IsoDate | null;
  readonly unit: string | null;
  /**
   * Cells by column, as canonical texts: numbers as "numerator/denominator", days as ISO, yes and no as "true" and
   * "false", a person as the id of `RegisterPerson`. An empty cell is left out.
   */
  readonly cells: Readonly<Record<string, string>>;
  /** Grows with every change in the body: rows changed after one are those with a greater. */
  readonly change: number;
  /** Taken out: it counts no more, and stays to be told. */
  readonly removed: boolean;
  readonly savedAt: Instant;
  readonly savedBy: { readonly id: string; readonly name: string };
}

export type NewRow = Pick<RegisterRow, "register" | "day" | "unit" | "cells">;

/**
 * A person or firm that rows name. What identifies it stands here and nowhere else, and can be erased; the rows keep the
 * id, so that no count changes (GDPR, arts. 5 and 17).
 */
export interface RegisterPerson {
  readonly id: string;
  /** Null once erased. */
  readonly details: Readonly<Record<string, string>> | null;
  readonly addedAt: Instant;
  readonly erasedAt: Instant | null;
}

export interface RegisterReader {
  /** The greatest `change` of a register; 0 for one without rows. Two readings with one position are the same register. */
  position(register: string): Promise<number>;
  /** Rows in order of change, those after `after` where given, removed ones too; at most `limit`. */
  changed(register: string, after?: number, limit?: number): Promise<readonly RegisterRow[]>;
  /** A page of rows that are not removed, the latest day first. */
  page(
    register: string,
    only: { readonly limit: number; readonly offset: number; readonly unit?: string | null },
  ): Promise<readonly RegisterRow[]>;
  count(register: string): Promise<number>;
  row(id: string): Promise<RegisterRow | null>;
  person(id: string): Promise<RegisterPerson | null>;
  people(ids: readonly string[]): Promise<readonly RegisterPerson[]>;
  /** The person of a fingerprint; null where there is none, or it was erased. */
  personBy(fingerprint: string): Promise<RegisterPerson | null>;
}

export interface RegisterWriter {
  /** One entry in the trail for all. */
  add(rows: readonly NewRow[]): Promise<readonly RegisterRow[]>;
  /** Rejects with `Conflict` where the row has changed after `seen`. */
  change(
    id: string,
    seen: number,
    next: Pick<RegisterRow, "day" | "unit" | "cells" | "removed">,
  ): Promise<RegisterRow>;
  /** The person of a fingerprint (a keyed hash of the tax code), made where there is none. */
  personOf(fingerprint: string, details: Readonly<Record<string, string>>): Promise<RegisterPerson>;
  /** Details and fingerprint go; the id stays in the rows. False where there was nothing to erase. */
  erase(id: string): Promise<boolean>;
}
