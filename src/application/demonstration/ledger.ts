import type { Measurement } from "../../core/measurement/measurement.ts";
import type { LedgerEntry, NewEntry } from "../../store/ledger.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { Author } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { unitsAnswering } from "../answers-for.ts";
import { cellId } from "../measurements/cell-id.ts";
import { validateEntry } from "../measurements/validate.ts";
import type { Services } from "../services.ts";

export interface Cast {
  /** Declares what their units answer for. */
  readonly head: Author;
  readonly headed: readonly string[];
  /** Declares the rest. */
  readonly other: Author;
  readonly manager: Actor;
  readonly evaluator: Actor;
}

/** A file that says of itself that it proves nothing. */
const PROOF = {
  name: "prova-dimostrativa.txt",
  mediaType: "text/plain",
  bytes: new TextEncoder().encode(
    "Documento inventato a scopo dimostrativo: non prova nulla e non riguarda persone o fatti veri.\n",
  ),
};

/** How many entries have the file beside them, and how many are judged. */
const PROVED = 12;
const JUDGED = 8;

/** Records the example's measurements as its people would have: in time, some with evidence, some judged, one corrected. */
export async function recordExample(
  services: Services,
  body: string,
  version: PlanVersion,
  rows: readonly Measurement[],
  cast: Cast,
): Promise<void> {
  const written: LedgerEntry[] = [];
  for (const [author, own] of declaredBy(version, rows, cast)) {
    for (const round of rounds(own)) {
      const proved = written.length < PROVED && author === cast.head;
      written.push(...(await append(services, body, author, round, proved)));
    }
  }
  await judge(services, body, written, cast);
}

/** Who declares what: the head of the units that answer for it, else the other. */
function declaredBy(
  { plan, arrangements }: PlanVersion,
  rows: readonly Measurement[],
  { head, headed, other }: Cast,
): Map<Author, Measurement[]> {
  const parts = new Map<Author, Measurement[]>([
    [head, []],
    [other, []],
  ]);
  for (const row of rows) {
    const units = row.unit === null ? unitsAnswering(plan, arrangements, row.indicator) : [row.unit];
    const author = units.some((unit) => headed.includes(unit)) ? head : other;
    parts.get(author)?.push(row);
  }
  return parts;
}

/** Observations of one cell one after the other, each in a round of its own. */
function rounds(rows: readonly Measurement[]): Measurement[][] {
  const times = new Map<string, number>();
  const found: Measurement[][] = [];
  for (const row of rows) {
    const id = cellId(row);
    const time = times.get(id) ?? 0;
    times.set(id, time + 1);
    const round = found[time] ?? [];
    found[time] = round;
    round.push(row);
  }
  return found;
}

async function append(
  { store }: Services,
  body: string,
  author: Author,
  rows: readonly Measurement[],
  proved: boolean,
): Promise<readonly LedgerEntry[]> {
  return store.write(body, author, async (writer) => {
    const file = proved ? await writer.evidence.add(PROOF) : null;
    const evidence = file ? [{ hash: file.hash, name: file.name }] : [];
    const entries: NewEntry[] = [];
    for (const { sequence: _, recordedOn: __, line: ___, ...measurement } of rows) {
      const seen = (await writer.ledger.latest(measurement))?.sequence ?? null;
      entries.push({ measurement, seen, corrects: null, evidence, link: null });
    }
    return writer.ledger.append(entries);
  });
}

/** The manager confirms some of what the head declared; the evaluator sends one back. */
async function judge(
  services: Services,
  body: string,
  written: readonly LedgerEntry[],
  { head, manager, evaluator }: Cast,
): Promise<void> {
  const declared = written.filter(({ author }) => author.id === head.id).slice(0, JUDGED);
  for (const [index, { sequence }] of declared.entries()) {
    const last = index === declared.length - 1;
    await validateEntry(services, body, last ? evaluator : manager, {
      sequence,
      verdict: last ? "rejected" : "confirmed",
      reason: last ? "Dimostrazione: il documento allegato non basta a provare il valore." : "",
    });
  }
}
