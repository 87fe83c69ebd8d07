import type { Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { placedNow } from "../plans/placed-now.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { checkRow, faultsOf, LONGEST } from "./check-row.ts";
import { entryIn, rowAnswered } from "./entry-view.ts";
import { unitsOf } from "./save-drafts.ts";
import type { LedgerEntry, SheetRow } from "./sheet-row.ts";
import { entriesOf } from "./submit.ts";
import { LONGEST_REASON } from "./validate.ts";

export interface Correction {
  readonly sequence: number;
  readonly text: string;
  /** Empty for the day of the entry that is corrected. */
  readonly observedOn: string;
  readonly n: string;
  readonly source: string;
  readonly reason: string;
  /** Codes of the warnings that the person has confirmed. */
  readonly confirmed: readonly string[];
}

/** Fields of a correction as forms name them, in faults. */
const PREFIX = /^rows\.[^.]+\./;

/**
 * Corrects an entry: a new one supersedes it, with the reason; nothing is deleted. Of a shared quantity the last entry of
 * every use is corrected. Only the last recorded entry of its cell can be corrected, once.
 */
export async function correctEntry(
  services: Services,
  body: string,
  actor: Actor,
  correction: Correction,
): Promise<readonly LedgerEntry[]> {
  require(actor, "measure");
  return services.store.write(body, authorOf(actor), (writer) =>
    correctWithin(services, writer, actor, correction, {
      allow: (units) => require(actor, "measure", units),
      proved: (entry) => ({ evidence: documentsOf(entry), link: entry.link }),
    }),
  );
}

/** By what right an entry is corrected, and what goes with the new one. */
export interface Correcting {
  /** Throws where the actor may not correct what these units answer for. */
  readonly allow: (units: readonly string[]) => void;
  readonly proved: (entry: LedgerEntry) => Pick<LedgerEntry, "evidence" | "link">;
}

/** The same within a write that has begun. */
export async function correctWithin(
  services: Services,
  writer: Writer,
  actor: Actor,
  correction: Correction,
  { allow, proved }: Correcting,
): Promise<readonly LedgerEntry[]> {
  const reason = correction.reason.trim();
  const recorded = await writer.ledger.bySequence(correction.sequence);
  const unknown = { sequence: String(correction.sequence) };
  if (recorded === null) throw new Problem("not-found", "entry-unknown", unknown);
  const first = await services.standings.covering(writer, { year: recorded.measurement.year });
  if (first === null) throw new Problem("not-found", "problem-no-plan");
  const { standing, row } = await rowAnswered(services, writer, actor, recorded, first);
  if (row === null) throw new Problem("not-found", "entry-asked-no-more");
  const entry = entryIn(standing, recorded);
  allow(unitsOf(row));
  const later = standing.entries.find(({ corrects }) => corrects?.sequence === entry.sequence);
  if (later) throw new Problem("already-done", "entry-corrected-already", { by: later.author.name });
  const faults = faultsOfReason(reason, correction.source);
  const today = sheetDay(services);
  const { observedOn } = entry.measurement;
  const typed = {
    text: correction.text,
    observedOn: correction.observedOn.trim() || observedOn,
    n: correction.n,
  };
  const read = checkRow(withoutEntry(row, entry), typed, today);
  if (read === null) faults.push({ at: "value", message: "sheet-value-needed", params: {} });
  else faults.push(...faultsOf(row, read, correction.confirmed).map(withoutRow));
  // Of two observations the later counts: an earlier day would leave the mistake in force.
  if (read?.observedOn && read.observedOn < observedOn)
    faults.push({ at: "observed", message: "entry-correction-earlier", params: { day: observedOn } });
  if (faults.length > 0 || read === null)
    throw new Problem("invalid-input", "entry-not-corrected", { count: faults.length }, faults);
  const given = { source: correction.source.trim(), ...proved(entry) };
  const entries = entriesOf(row, given, read, { standing }).map((made) => {
    const other = correctedBy(standing.entries, entry, made.measurement.indicator);
    return { ...made, corrects: other && { sequence: other.sequence, reason } };
  });
  return writer.ledger.append(await placedNow(writer, standing.version, entries));
}

function sheetDay({ clock }: Services): string {
  return clock().toLocaleDateString("sv-SE", { timeZone: "Europe/Rome" });
}

function faultsOfReason(reason: string, source: string): Fault[] {
  const faults: Fault[] = [];
  if (reason === "") faults.push({ at: "reason", message: "entry-reason-needed", params: {} });
  if (reason.length > LONGEST_REASON)
    faults.push({ at: "reason", message: "sheet-too-long", params: { most: LONGEST_REASON } });
  if (source.length > LONGEST.source)
    faults.push({ at: "source", message: "sheet-too-long", params: { most: LONGEST.source } });
  return faults;
}

/** The files beside an entry that still say something of another value: what was counted for the old one does not. */
export function documentsOf({ evidence, basis }: Pick<LedgerEntry, "evidence" | "basis">) {
  return evidence.filter(({ hash }) => hash !== basis?.snapshot);
}

/** The value that is corrected is no past to compare the new one with. */
function withoutEntry(row: SheetRow, { measurement: { observedOn } }: LedgerEntry): SheetRow {
  const recorded = row.past.recorded.filter((one) => one.observedOn !== observedOn);
  return { ...row, past: { ...row.past, recorded } };
}

function withoutRow(fault: Fault): Fault {
  return { ...fault, at: fault.at?.replace(PREFIX, "") ?? null };
}

/** The entry to correct in a use: the one itself, or the one that was recorded with it for another indicator. */
function correctedBy(
  entries: readonly LedgerEntry[],
  entry: LedgerEntry,
  indicator: string,
): LedgerEntry | null {
  if (indicator === entry.measurement.indicator) return entry;
  const { year, unit, observedOn } = entry.measurement;
  return (
    entries.findLast(
      ({ submission, measurement }) =>
        submission === entry.submission &&
        measurement.indicator === indicator &&
        measurement.year === year &&
        measurement.unit === unit &&
        measurement.observedOn === observedOn,
    ) ?? null
  );
}
