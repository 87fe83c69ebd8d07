import type { Store } from "../../src/store/store.ts";

export const ROWS = 100_000;
/** Of its own: the demonstration's events are counted for other quantities. */
export const REGISTER = "bench-events";
export const YEAR = 2018;
/** What is counted: the seminars of the year. */
export const KIND = "seminar";
const KINDS = [KIND, "conference", "course", "fair", "meeting"];
/** Rows written at once. */
const CHUNK = 2_000;
const AUTHOR = { kind: "system", id: "bench", name: "Bench" } as const;

/** A row of the register, the same for the same place: two years of events of twenty units. */
function rowAt(at: number) {
  const day = new Date(Date.UTC(YEAR - 1, 0, 1 + ((at * 7919) % 730))).toISOString().slice(0, 10);
  const unit = `U.${(at % 20) + 1}`;
  const cells = {
    date: day,
    title: `Evento n. ${at}`,
    kind: KINDS[(at * 31) % KINDS.length] ?? KIND,
    unit,
    hours: `${(at % 16) + 1}/2`,
    participants: `${(at * 13) % 200}/1`,
  };
  return { register: REGISTER, day, unit, cells };
}

/** Fills the register. */
export async function fillRegister(store: Store, body: string): Promise<void> {
  for (let from = 0; from < ROWS; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, ROWS - from) }, (_, at) => rowAt(from + at));
    await store.write(body, AUTHOR, ({ registers }) => registers.add(rows));
  }
}
