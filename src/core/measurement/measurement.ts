import type { Rational } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";

/** "For year Y, as observed on day D, quantity Q of indicator I is V." A line of the append-only ledger. */
export interface Measurement {
  readonly indicator: string;
  /** As the formula names it; null where the indicator has one quantity (or for a milestone, index, yes/no). */
  readonly quantity: string | null;
  readonly year: number;
  readonly observedOn: IsoDate;
  readonly value: MeasuredValue;
  /** Organisational unit that contributes this part; null for the body as a whole. */
  readonly unit: string | null;
  /** How many answers a mean rests on; null where not given. */
  readonly n: Rational | null;
  readonly source: string;
  /** Order of recording: of two entries observed on the same day, the later recorded counts. */
  readonly sequence: number;
  /** The day the entry was recorded; null where it counts as known from the start (a file read as a whole). */
  readonly recordedOn: IsoDate | null;
  /** Line of the file it was read from, from 1; null where it came another way. */
  readonly line: number | null;
}

export type MeasuredValue =
  | { readonly kind: "number"; readonly value: Rational }
  | { readonly kind: "date"; readonly date: IsoDate }
  | { readonly kind: "boolean"; readonly value: boolean };
