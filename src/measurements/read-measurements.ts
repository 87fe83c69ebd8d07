import { diagnostic } from "../core/diagnostics/diagnostic.ts";
import { type ReadMeasurements, readMeasurements } from "../core/measurement/csv.ts";
import type { IsoDate } from "../core/period/iso-date.ts";
import type { Plan } from "../core/plan/plan.ts";
import { decodeText } from "../documents/readers/text/encoding.ts";

/** A file of measurements, and its text as decoded, in which the diagnostics are located. */
export interface MeasurementsFile extends ReadMeasurements {
  readonly text: string;
}

/** Larger files are no ledger of a plan. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads the bytes of a measurements file (CSV in UTF-8; UTF-16 and Windows-1252 are understood) against a plan. Never throws. */
export function readMeasurementsFile(
  bytes: Uint8Array,
  plan: Plan,
  observedUpTo: IsoDate | null = null,
): MeasurementsFile {
  if (bytes.length > MOST_BYTES) {
    const params = { megabytes: Math.ceil(bytes.length / 1048576), limit: MOST_BYTES / 1048576 };
    return { text: "", measurements: [], diagnostics: [diagnostic("document-too-large", "error", params)] };
  }
  const decoded = decodeText(bytes);
  if (!decoded)
    return { text: "", measurements: [], diagnostics: [diagnostic("document-binary", "error", {})] };
  const { measurements, diagnostics } = readMeasurements(decoded.text, plan, observedUpTo);
  return { text: decoded.text, measurements, diagnostics: [...decoded.diagnostics, ...diagnostics] };
}
