import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import { formatItalian } from "../../core/number/italian.ts";
import type { Rational } from "../../core/number/rational.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Basis, LedgerEntry, NewEntry } from "../../store/ledger.ts";
import type { Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { sheetsNear } from "../measurements/asked-of-me.ts";
import { checkRow, faultsOf } from "../measurements/check-row.ts";
import { rowFor } from "../measurements/push.ts";
import { unitsOf } from "../measurements/save-drafts.ts";
import type { Sheet } from "../measurements/sheet-row.ts";
import { entriesOf } from "../measurements/submit.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";

/** A value that nobody typed. */
export interface Computed {
  readonly indicator: string;
  readonly quantity: string | null;
  readonly year: number;
  readonly observedOn: IsoDate;
  /** Exact: no rounding on the way. */
  readonly value: MeasuredValue;
  /** Answers that a mean rests on. */
  readonly n: Rational | null;
  readonly unit: string | null;
  /** In words, as a person would write the source of the datum. */
  readonly source: string;
  readonly basis: Omit<Basis, "snapshot">;
  /** What was counted, without personal data; kept as an evidence file. */
  readonly snapshot: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array } | null;
  /** Files that are kept already and prove it too. */
  readonly evidence?: NewEntry["evidence"];
  /** Codes of the warnings (ten times last year's…) that the person has confirmed. */
  readonly confirmed: readonly string[];
}

/**
 * Records computed values, all or none, by the same rules as typed ones: who may declare, what is doubtful, what was
 * recorded meanwhile. Faults name the value ("items.2.value").
 */
export async function recordComputed(
  services: Services,
  body: string,
  actor: Actor,
  computed: readonly Computed[],
): Promise<readonly LedgerEntry[]> {
  return services.store.write(body, authorOf(actor), (writer) =>
    recordComputedWithin(services, writer, actor, computed),
  );
}

/** The same within a write that has begun. */
export async function recordComputedWithin(
  services: Services,
  writer: Writer,
  actor: Actor,
  computed: readonly Computed[],
): Promise<readonly LedgerEntry[]> {
  require(actor, "measure");
  const faults = [];
  const entries = [];
  const sheets = new Map<number, readonly [Sheet, ...Sheet[]]>();
  for (const [index, item] of computed.entries()) {
    const near = sheets.get(item.year) ?? (await sheetsNear(services, writer, actor, item.year));
    sheets.set(item.year, near);
    const asking = near.filter(({ standing }) => !standing.placesGone);
    const sheet = asking.find((one) => rowFor(one, actor, item) !== null) ?? near[0];
    const row = rowFor(sheet, actor, item);
    if (row === null) {
      const params = { indicator: item.indicator, year: String(item.year) };
      faults.push({ at: `items.${index}.indicator`, message: "push-not-asked", params });
      continue;
    }
    require(actor, "measure", unitsOf(row));
    const read = checkRow(row, typedOf(item), sheet.today);
    if (read === null) continue;
    for (const fault of faultsOf(row, read, item.confirmed))
      faults.push({ ...fault, at: `items.${index}.${fault.at?.split(".").at(-1) ?? "value"}` });
    const file = item.snapshot && (await writer.evidence.add(item.snapshot));
    const evidence = [...(file ? [{ hash: file.hash, name: file.name }] : []), ...(item.evidence ?? [])];
    const basis: Basis = { ...item.basis, snapshot: file?.hash ?? null };
    const exact = { ...read, value: item.value, observedOn: item.observedOn, n: item.n };
    const made = entriesOf(row, { source: item.source, evidence }, exact, sheet);
    entries.push(...made.map((entry) => ({ ...entry, basis })));
  }
  if (faults.length > 0) throw new Problem("invalid-input", "push-refused", { count: faults.length }, faults);
  return writer.ledger.append(entries);
}

/** As a person would type it, for the checks of what is typed. */
function typedOf({ value, observedOn, n }: Computed) {
  const text =
    value.kind === "number"
      ? formatItalian(value.value, { places: 6 })
      : value.kind === "date"
        ? value.date
        : value.value
          ? "sì"
          : "no";
  return { text, observedOn, n: n === null ? "" : formatItalian(n, { places: 0 }) };
}
