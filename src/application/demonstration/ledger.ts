import type { Measurement } from "../../core/measurement/measurement.ts";
import type { LedgerEntry, NewEntry } from "../../store/ledger.ts";
import type { Author } from "../../store/store.ts";
import { authorOf } from "../actor.ts";
import { cellId } from "../measurements/cell-id.ts";
import { validateEntry } from "../measurements/validate.ts";
import type { Services } from "../services.ts";
import type { Cast } from "./cast.ts";

/** A file that says of itself that it proves nothing. */
const PROOF = {
  name: "prova-dimostrativa.txt",
  mediaType: "text/plain",
  bytes: new TextEncoder().encode(
    "Documento inventato a scopo dimostrativo: non prova nulla e non riguarda persone o fatti veri.\n",
  ),
};

/** How many entries are judged. */
const JUDGED = 8;

/** Records what nobody counts as its people would have: the figures of documents, each with one beside it. */
export async function recordDocuments(
  services: Services,
  body: string,
  rows: readonly Measurement[],
  { head, other, answering }: Cast,
): Promise<readonly LedgerEntry[]> {
  const written: LedgerEntry[] = [];
  for (const author of [authorOf(head), other]) {
    const own = rows.filter(({ indicator }) => (answering(indicator) === head) === (author !== other));
    for (const round of rounds(own)) written.push(...(await append(services, body, author, round)));
  }
  return written;
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
): Promise<readonly LedgerEntry[]> {
  return store.write(body, author, async (writer) => {
    const { hash, name } = await writer.evidence.add(PROOF);
    const evidence = [{ hash, name }];
    const entries: NewEntry[] = [];
    for (const { sequence: _, recordedOn: __, line: ___, ...measurement } of rows) {
      const seen = (await writer.ledger.latest(measurement))?.sequence ?? null;
      entries.push({ measurement, seen, corrects: null, evidence, link: null });
    }
    return writer.ledger.append(entries);
  });
}

/** The manager confirms some of what the head declared; the evaluator sends one back. */
export async function judge(
  services: Services,
  body: string,
  written: readonly LedgerEntry[],
  { head, manager, evaluator }: Cast,
): Promise<void> {
  const { id } = authorOf(head);
  const declared = written.filter(({ author }) => author.id === id).slice(0, JUDGED);
  for (const [index, { sequence }] of declared.entries()) {
    const last = index === declared.length - 1;
    await validateEntry(services, body, last ? evaluator : manager, {
      sequence,
      verdict: last ? "rejected" : "confirmed",
      reason: last ? "Dimostrazione: il documento allegato non basta a provare il valore." : "",
    });
  }
}
