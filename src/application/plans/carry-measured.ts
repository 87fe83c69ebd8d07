import { compilePlan } from "../../core/evaluation/compile.ts";
import { type Carried, carriedOver } from "../../core/measurement/carried.ts";
import type { Places } from "../../core/measurement/places.ts";
import { Catalogue } from "../../messages/catalogue.ts";
import type { Basis, LedgerEntry, NewEntry } from "../../store/ledger.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { Writer } from "../../store/store.ts";
import { lastIn } from "../measurements/submit.ts";

/**
 * Gives a plan that comes into force what has been measured already, so that it is not asked again: the values of an
 * indicator that has another place now, and of quantities declared shared what one of their uses has. Each is
 * an entry of its own, with the evidence and the grade of the one that it comes from.
 */
export async function carryMeasured(
  writer: Writer,
  version: PlanVersion,
  before: PlanVersion | null,
  thisYear: number,
  { counted, places }: { readonly counted: readonly LedgerEntry[]; readonly places: Places },
): Promise<readonly LedgerEntry[]> {
  const entries = await writer.ledger.entries();
  if (entries.length === 0 || (before === null && version.arrangements.shared.length === 0)) return [];
  const corrected = new Set(entries.flatMap(({ corrects }) => (corrects ? [corrects.sequence] : [])));
  const rows = counted
    .filter(({ sequence }) => !corrected.has(sequence))
    .map(({ measurement }) => measurement);
  const carried = carriedOver(sharedIn(version), before && sharedIn(before), rows, thisYear, places);
  const bySequence = new Map(entries.map((entry) => [entry.sequence, entry]));
  return writer.ledger.append(
    carried.flatMap((one) => {
      const from = bySequence.get(one.from.sequence);
      return from ? [entryOf(one, from, entries)] : [];
    }),
  );
}

function sharedIn({ plan, arrangements }: PlanVersion) {
  return { compiled: compilePlan(plan), shared: arrangements.shared };
}

function entryOf(
  { indicator, quantity }: Carried,
  from: LedgerEntry,
  entries: readonly LedgerEntry[],
): NewEntry {
  const { year, observedOn, value, unit, n, source } = from.measurement;
  const cell = { indicator, quantity, year, unit };
  const basis = basisOf(from);
  // The ledger is the body's own document, in its language.
  const words = Catalogue.load("it");
  const params = { from: from.measurement.indicator, sequence: String(from.sequence), source };
  return {
    measurement: { ...cell, observedOn, value, n, source: words.format("quantities-carried-source", params) },
    seen: lastIn(entries, cell),
    corrects: null,
    evidence: from.evidence,
    link: from.link,
    ...(basis ? { basis } : {}),
  };
}

/** What a system recorded stays a system's, though a person's act carries it over. */
function basisOf({ basis, author, link }: LedgerEntry): Basis | undefined {
  if (basis) return basis;
  return author.kind === "key" && link === null
    ? { kind: "system", id: author.id, snapshot: null }
    : undefined;
}
