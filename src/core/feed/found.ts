import type { MeasuredValue } from "../measurement/measurement.ts";
import type { IsoDate } from "../period/iso-date.ts";
import type { FeedFault } from "./value-text.ts";

/** What was found in what another system answered. */
export interface Found {
  readonly value: MeasuredValue;
  /** "%" or "€" where it stood beside the number. */
  readonly mark: string;
  /** The day that the document itself gives; null where it is that of the reading. */
  readonly day: IsoDate | null;
  /** Where: a normal path, or lines of a table. */
  readonly place: string;
  /** What stands around it, as it was written. */
  readonly around: string;
  /** Nodes or rows counted or added. */
  readonly count: number;
}

export type ReadFound = { readonly found: Found } | { readonly fault: FeedFault };

/** Most characters of what stands around a value. */
export const MOST_AROUND = 4000;

export function fault(message: string, params: FeedFault["params"] = {}): { readonly fault: FeedFault } {
  return { fault: { message, params } };
}
