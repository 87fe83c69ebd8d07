import type { Diagnostic } from "../../core/diagnostics/diagnostic.ts";
import type { CompiledIndicator } from "../../core/evaluation/compile.ts";
import { type Asked, matchAsked } from "../../core/measurement/asked.ts";
import { joined } from "../../core/measurement/contributions.ts";
import { measureOf, type Question, usualDay } from "../../core/measurement/entry/question.ts";
import { readEntry } from "../../core/measurement/entry/read-entry.ts";
import { requiredOf } from "../../core/measurement/entry/required.ts";
import { Ledger, latestByUnit } from "../../core/measurement/ledger.ts";
import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import type { Node } from "../../core/plan/plan.ts";
import type { Target } from "../../core/target/target.ts";
import { unitsAnswering } from "../answers-for.ts";
import type { Standing } from "../standing.ts";

/** A field of the scenario: a quantity of an indicator in the year. */
export interface ScenarioField {
  /** Indicator and place among its quantities: "A.1.1.2/2.0". */
  readonly id: string;
  readonly of: CompiledIndicator;
  readonly node: Node;
  readonly question: Question;
  readonly target: Target | null;
  /** Codes of the units that answer for it. */
  readonly units: readonly string[];
  /** As it stands, all units together; null where nothing is measured. */
  readonly present: MeasuredValue | null;
  /** As typed; "" where nothing was. */
  readonly text: string;
  readonly value: MeasuredValue | null;
  /** Why what was typed cannot be used. */
  readonly fault: Diagnostic | null;
}

/** Longest text taken, in characters. */
export const LONGEST = 60;

/** Every quantity that the year asks for, in the plan's order, with what was typed for it. */
export function fieldsOf(standing: Standing, values: Readonly<Record<string, string>>): ScenarioField[] {
  const { compiled, evaluation, moment, version } = standing;
  const ledger = new Ledger(evaluation.measurements, moment);
  const { year } = moment;
  return compiled.nodes.flatMap(({ indicators }) =>
    indicators.flatMap((of) => {
      if (of.key !== of.indicator.id || evaluation.indicators.get(of.key)?.status === "not-applicable")
        return [];
      const { target, values: required } = requiredOf(of, year, compiled.firstYear);
      const units = unitsAnswering(version.plan, version.arrangements, of.indicator.id);
      return required
        .filter((one) => one.year === year)
        .map(({ asked, stated }, at): ScenarioField => {
          const id = `${of.indicator.id}.${at}`;
          const question = {
            asked,
            measure: measureOf(of, asked, target),
            year,
            evaluated: year,
            contribution: false,
          };
          const measured = presentOf(of, asked, ledger, year, target);
          return {
            id,
            of,
            node: of.node,
            question,
            target,
            units,
            present: measured ?? (stated && { kind: "number", value: stated }),
            ...readTyped(values[id] ?? "", question, moment.observedUpTo),
          };
        });
    }),
  );
}

function presentOf(
  of: CompiledIndicator,
  asked: Asked,
  ledger: Ledger,
  year: number,
  target: Target | null,
): MeasuredValue | null {
  const own = ledger
    .of(of.indicator.id)
    .filter(
      (row) =>
        row.year === year &&
        (target?.value.kind === "date"
          ? row.value.kind !== "number"
          : matchAsked(of.asked, row.quantity)?.asked.quantity === asked.quantity),
    );
  return joined(latestByUnit(own), asked.joining);
}

function readTyped(
  typed: string,
  question: Question,
  day: string,
): Pick<ScenarioField, "text" | "value" | "fault"> {
  const text = typed.trim().slice(0, LONGEST);
  if (text === "") return { text: "", value: null, fault: null };
  const { value, findings } = readEntry(
    { text, observedOn: "", n: "" },
    question,
    usualDay(question.year, day),
  );
  const wrong = findings.find(({ diagnostic }) => diagnostic.severity === "error");
  return { text, value: wrong ? null : value, fault: wrong?.diagnostic ?? null };
}
