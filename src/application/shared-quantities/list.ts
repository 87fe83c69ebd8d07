import type { BaselineDisagreement } from "../../core/evaluation/baseline-disagreement.ts";
import type { CompiledIndicator } from "../../core/evaluation/compile.ts";
import { targetOfYear } from "../../core/evaluation/target-of-year.ts";
import { matchAsked } from "../../core/measurement/asked.ts";
import { joined } from "../../core/measurement/contributions.ts";
import { measureOf } from "../../core/measurement/entry/question.ts";
import { requiredOf } from "../../core/measurement/entry/required.ts";
import { Ledger, latestByUnit } from "../../core/measurement/ledger.ts";
import type { MeasuredValue, Measurement } from "../../core/measurement/measurement.ts";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { Indicator } from "../../core/plan/plan.ts";
import type { Actor } from "../actor.ts";
import { unitsAnswering } from "../answers-for.ts";
import { require } from "../guard.ts";
import { type BoundQuantity, bindingsOf } from "../registers/bindings.ts";
import type { Services } from "../services.ts";
import type { Asked, Standing } from "../standing.ts";
import { disagreementsIn } from "./disagreements.ts";

/** What a shared quantity was in a year. */
export interface SharedValue {
  readonly year: number;
  /** Null where nothing was measured. */
  readonly value: MeasuredValue | null;
  /** The entries that it is made of, by sequence. */
  readonly entries: readonly number[];
  /** Ids of the indicators that ask for it and have another value, or none: from before the quantity was shared. */
  readonly apart: readonly string[];
}

/** A quantity measured once for several indicators. */
export interface SharedLine {
  readonly name: string;
  readonly measure: ReturnType<typeof measureOf>;
  readonly uses: readonly { readonly indicator: Indicator; readonly quantity: string | null }[];
  /** Codes of the units that answer for it. */
  readonly units: readonly string[];
  readonly thisYear: SharedValue;
  readonly lastYear: SharedValue;
  /** How it is counted from a register; null where it is not. */
  readonly binding: BoundQuantity | null;
}

export interface SharedQuantities {
  readonly standing: Standing;
  readonly year: number;
  readonly lines: readonly SharedLine[];
  /** Where last year as measured and the plan's baseline say two things. */
  readonly disagreements: readonly BaselineDisagreement[];
}

/** Every quantity that the plan in force asks for once for several indicators, with this year's value and last year's. */
export async function sharedQuantities(
  services: Services,
  body: string,
  actor: Actor,
  asked: Asked = {},
): Promise<SharedQuantities> {
  require(actor, "see-entries");
  return services.store.read(body, async (reader) => {
    const standing = await services.standings.required(reader, asked);
    const bindings = await bindingsOf(reader);
    const { year } = standing.moment;
    return {
      standing,
      year,
      lines: linesOf(standing, bindings),
      disagreements: disagreementsIn(standing),
    };
  });
}

function linesOf(standing: Standing, bindings: readonly BoundQuantity[]): readonly SharedLine[] {
  const { compiled, evaluation, moment, version } = standing;
  const { plan, arrangements } = version;
  const ledger = new Ledger(evaluation.measurements, moment);
  const all = new Map(
    compiled.nodes.flatMap(({ indicators }) => indicators.map((one) => [one.key, one] as const)),
  );
  return arrangements.shared.flatMap(({ name, uses }): SharedLine[] => {
    const known = uses.flatMap(({ indicator, quantity }) => {
      const one = all.get(indicator);
      return one ? [{ one, quantity }] : [];
    });
    const [first] = known;
    const asked = first?.one.asked.find(({ quantity }) => quantity === first.quantity);
    if (!first || !asked) return [];
    const target = targetOfYear(first.one.indicator.targets, moment.year, compiled.firstYear ?? moment.year);
    const asks = ({ one, quantity }: Use, year: number) =>
      requiredOf(one, moment.year, compiled.firstYear).values.some(
        (value) => value.year === year && value.asked.quantity === quantity,
      );
    const isUse = ({ indicator, quantity }: BoundQuantity) =>
      known.some((use) => use.one.key === indicator && use.quantity === quantity);
    return [
      {
        name,
        measure: measureOf(first.one, asked, target),
        uses: known.map(({ one, quantity }) => ({ indicator: one.indicator, quantity })),
        units: [...new Set(known.flatMap(({ one }) => unitsAnswering(plan, arrangements, one.key)))],
        thisYear: valueIn(known, moment.year, ledger, asks),
        lastYear: valueIn(known, moment.year - 1, ledger, asks),
        binding: bindings.find(isUse) ?? null,
      },
    ];
  });
}

interface Use {
  readonly one: CompiledIndicator;
  readonly quantity: string | null;
}

function valueIn(
  uses: readonly Use[],
  year: number,
  ledger: Ledger,
  asks: (use: Use, year: number) => boolean,
): SharedValue {
  const values = uses.map((use) => {
    const { one, quantity } = use;
    const rows = measured(one, quantity, year, ledger);
    const joining = one.asked.find((asked) => asked.quantity === quantity)?.joining ?? "sum";
    return { indicator: one.key, rows, value: joined(rows, joining), asked: asks(use, year) };
  });
  const shown = values.find(({ value }) => value !== null);
  return {
    year,
    value: shown?.value ?? null,
    entries: shown?.rows.map(({ sequence }) => sequence) ?? [],
    apart: values
      .filter(({ value, asked }) => asked && canonicalJson(value) !== canonicalJson(shown?.value ?? null))
      .map(({ indicator }) => indicator),
  };
}

function measured(
  one: CompiledIndicator,
  quantity: string | null,
  year: number,
  ledger: Ledger,
): Measurement[] {
  return latestByUnit(
    ledger
      .of(one.key)
      .filter((row) => row.year === year && matchAsked(one.asked, row.quantity)?.asked.quantity === quantity),
  );
}
