import { evaluateCompiled } from "../../core/evaluation/evaluate.ts";
import type { Evaluation } from "../../core/evaluation/evaluation.ts";
import { type Road, roadTo } from "../../core/forecast/road.ts";
import { type Supposed, supposing } from "../../core/forecast/scenario.ts";
import { readItalianNumber } from "../../core/number/italian.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Asked, Standing } from "../standing.ts";
import { forecastKept } from "./forecast.ts";
import { fieldsOf, LONGEST, type ScenarioField } from "./scenario-fields.ts";

export type { ScenarioField } from "./scenario-fields.ts";

/** What the values not given are: those measured, or in a running year those expected at its end. */
export type Basis = "measured" | "expected";

export interface Scenario {
  readonly standing: Standing;
  readonly basis: Basis;
  /** In the plan's order. */
  readonly fields: readonly ScenarioField[];
  readonly before: Evaluation;
  readonly after: Evaluation;
  /** How many values count. */
  readonly given: number;
  /** A way from there to the score asked for; null where none is. */
  readonly road: Road | null;
}

export interface ScenarioInput {
  readonly asked: Asked;
  readonly basis: Basis;
  /** Texts by the id of their field. */
  readonly values: Readonly<Record<string, string>>;
  /** A score to reach, as typed. */
  readonly goal?: string;
}

/** More than this nobody types. */
const MOST_VALUES = 500;
/**
 * The scores with other values; nothing is kept. What cannot be read stays out and is told beside its field. Null where no
 * plan is in force.
 */
export async function scenarioOf(
  services: Services,
  body: string,
  actor: Actor,
  { asked, basis, values, goal = "" }: ScenarioInput,
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
    road: roadFor(standing, after, goal),
  };
}

/** What cannot move any more while the year runs plays no part in the way to a score. */
function roadFor(standing: Standing, after: Evaluation, typed: string): Road | null {
  const goal = readItalianNumber(typed.trim().slice(0, LONGEST));
  if (goal === null || goal.compare(0) <= 0 || goal.compare(100) > 0) return null;
  const settled = [...(forecastKept(standing)?.indicators.values() ?? [])].filter(
    (one) => one.standing === "settled",
  );
  return roadTo(standing.compiled, after, goal, new Set(settled.map(({ indicator }) => indicator)));
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
