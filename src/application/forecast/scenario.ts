import type { Diagnostic } from "../../core/diagnostics/diagnostic.ts";
import type { CompiledIndicator } from "../../core/evaluation/compile.ts";
import { evaluateCompiled } from "../../core/evaluation/evaluate.ts";
import type { Evaluation } from "../../core/evaluation/evaluation.ts";
import { type Supposed, supposing } from "../../core/forecast/scenario.ts";
import { type Asked as AskedQuantity, matchAsked } from "../../core/measurement/asked.ts";
import { joined } from "../../core/measurement/contributions.ts";
import { measureOf, type Question, usualDay } from "../../core/measurement/entry/question.ts";
import { readEntry } from "../../core/measurement/entry/read-entry.ts";
import { requiredOf } from "../../core/measurement/entry/required.ts";
import { Ledger, latestByUnit } from "../../core/measurement/ledger.ts";
import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import type { Node } from "../../core/plan/plan.ts";
import type { Target } from "../../core/target/target.ts";
import type { Actor } from "../actor.ts";
import { unitsAnswering } from "../answers-for.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Asked, Standing } from "../standing.ts";
import { forecastKept } from "./forecast.ts";

/** What the values not given are: those measured, or in a running year those expected at its end. */
export type Basis = "measured" | "expected";

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

export interface Scenario {
  readonly standing: Standing;
  readonly basis: Basis;
  /** In the plan's order. */
  readonly fields: readonly ScenarioField[];
  readonly before: Evaluation;
  readonly after: Evaluation;
  /** How many values count. */
  readonly given: number;
}

export interface ScenarioInput {
  readonly asked: Asked;
  readonly basis: Basis;
  /** Texts by the id of their field. */
  readonly values: Readonly<Record<string, string>>;
}

/** More than this nobody types. */
const MOST_VALUES = 500;
const LONGEST = 60;

/**
 * The scores with other values; nothing is kept. What cannot be read stays out and is told beside its field. Null where no
 * plan is in force.
 */
export async function scenarioOf(
  services: Services,
  body: string,
  actor: Actor,
  { asked, basis, values }: ScenarioInput,
): Promise<Scenario | null> {
  require(actor, "see-scenario");
  if (Object.keys(values).length > MOST_VALUES)
    throw new Problem("invalid-input", "scenario-too-many", { most: MOST_VALUES });
  const standing = await services.standings.of(body, asked);
  if (standing === null) return null;
  const expected = basis === "expected" ? forecastKept(standing) : null;
  const before = expected?.evaluations.middle ?? standing.evaluation;
  const fields = fieldsOf(standing, values);
  const supposed = fields.flatMap(({ of, question, value }): Supposed[] =>
    value === null ? [] : [{ of, quantity: question.asked.quantity, value }],
  );
  const { compiled, moment } = standing;
  const { policy, setAside, overrides, measurements } = before;
  const rows = supposing(measurements, moment, compiled.firstYear ?? moment.year, supposed);
  const after =
    supposed.length === 0 ? before : evaluateCompiled(compiled, rows, policy, moment, setAside, overrides);
  return {
    standing,
    basis: expected ? "expected" : "measured",
    fields,
    before,
    after,
    given: supposed.length,
  };
}

/** The same for programs: a value that cannot be read, or that is of nothing, is refused. Throws with every fault at once. */
export async function strictScenario(
  services: Services,
  body: string,
  actor: Actor,
  input: ScenarioInput,
): Promise<Scenario | null> {
  const found = await scenarioOf(services, body, actor, input);
  if (found === null) return null;
  const known = new Set(found.fields.map(({ id }) => id));
  const faults: Fault[] = [
    ...Object.keys(input.values)
      .filter((id) => !known.has(id))
      .map((id) => ({
        at: `values.${id}`,
        message: "scenario-no-field",
        params: { field: id.slice(0, 80) },
      })),
    ...found.fields.flatMap(({ id, fault }) =>
      fault ? [{ at: `values.${id}`, message: fault.code, params: fault.params as Fault["params"] }] : [],
    ),
  ];
  if (faults.length > 0) throw new Problem("invalid-input", "problem-invalid-input", {}, faults);
  return found;
}

function fieldsOf(standing: Standing, values: Readonly<Record<string, string>>): ScenarioField[] {
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
  asked: AskedQuantity,
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
