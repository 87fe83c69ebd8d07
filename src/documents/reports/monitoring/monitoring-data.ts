import type { BaselineDisagreement } from "../../../core/evaluation/baseline-disagreement.ts";
import type { IndicatorResult, Result } from "../../../core/evaluation/evaluation.ts";
import type { EvaluationShares } from "../../../core/evidence-grade/shares.ts";
import type { MeasuredValue } from "../../../core/measurement/measurement.ts";
import type { IsoDate } from "../../../core/period/iso-date.ts";
import type { Indicator, Unit } from "../../../core/plan/plan.ts";
import type { IndicatorLine } from "../indicator-table.ts";
import type { ReportData, Said } from "../report-data.ts";

/** What the report of a monitoring round is made from. */
export interface MonitoringData extends ReportData {
  readonly round: {
    readonly title: string;
    readonly asOf: IsoDate;
    readonly due: IsoDate;
    /** Null while it is open: its figures may still change. */
    readonly closedOn: IsoDate | null;
    /** Names of the nodes and units asked; empty for the whole plan. */
    readonly scope: readonly string[];
  };
  /** Everything asked, in the plan's order. */
  readonly lines: readonly IndicatorLine[];
  readonly said: Said;
  /** Units that have not answered for all they were asked. */
  readonly unanswered: readonly {
    /** Null for indicators that no unit answers for. */
    readonly unit: Unit | null;
    readonly asked: number;
    /** Ids of indicators. */
    readonly missing: readonly string[];
  }[];
  /** Where the year before as measured and the plan's baselines say two things. */
  readonly disagreements?: readonly BaselineDisagreement[];
  /** What was recorded after the closing, where it is asked for; null leaves the chapter out, and the document is the same for ever. */
  readonly later: KnownLaterData | null;
}

export interface KnownLaterData {
  /** Seen on this day. */
  readonly on: IsoDate;
  readonly frozen: Result;
  readonly now: Result;
  /** What scores rested on then and rest on now. */
  readonly shares?: { readonly frozen: EvaluationShares; readonly now: EvaluationShares };
  readonly indicators: readonly {
    readonly indicator: Indicator;
    readonly entries: readonly {
      readonly observedOn: IsoDate;
      readonly recordedOn: IsoDate;
      readonly quantity: string | null;
      readonly value: MeasuredValue;
    }[];
    readonly frozen: IndicatorResult;
    readonly now: IndicatorResult;
  }[];
}
