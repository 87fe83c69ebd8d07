import type { ChangesData, CycleAct, ReportData, Said } from "../report-data.ts";

/** What the Relazione of a year is made from. */
export interface RelazioneData extends ReportData {
  /** What the offices said of each indicator, the last time they were asked in the year. */
  readonly said: Said;
  /** Null where nothing is known of versions and decisions: a plan read from a file. */
  readonly changes: ChangesData | null;
  /** The year's acts, in order of day. */
  readonly cycle: readonly CycleAct[];
  /** The year's last day has been observed: before, it is a draft and says so. */
  readonly over: boolean;
}
