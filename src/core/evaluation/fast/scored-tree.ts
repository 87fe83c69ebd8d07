import { matchAsked } from "../../measurement/asked.ts";
import { joined } from "../../measurement/contributions.ts";
import { latestByUnit } from "../../measurement/ledger.ts";
import type { Measurement } from "../../measurement/measurement.ts";
import { roundHalfUp } from "../../number/decimal.ts";
import type { Rational } from "../../number/rational.ts";
import { dayNumber } from "../../period/iso-date.ts";
import type { Policy } from "../../policy/policy.ts";
import type { CompiledPlan } from "../compile.ts";
import { evaluateCompiled } from "../evaluate.ts";
import type { Evaluation, Moment, Result } from "../evaluation.ts";
import { boundOf, hundredths, toDouble, UNKNOWN } from "./bounded.ts";
import type { ScoringProgram, Slot } from "./compile-program.ts";
import { type Registers, runAll, runSome } from "./run.ts";

/** A result as people see it, in integers: hundredths of a point and of a per cent (9709 is 97,09); `UNKNOWN` for no score. */
export interface ShownResult {
  readonly score: number;
  readonly coverage: number;
  readonly worst: number;
  readonly best: number;
}

/**
 * A plan with its measurements, kept scored while they change: for forests of plans, scenarios and forecasts, where the
 * same tree is computed thousands of times. Figures come from bounded floats; wherever a bound could change a digit
 * shown or a comparison, the plan is evaluated exactly instead. What it shows is what `evaluate` gives, rounded half up
 * to two decimals. Without a program (see `compileProgram`) every figure comes from `evaluate`.
 */
export class ScoredTree {
  private readonly compiled: CompiledPlan;
  private readonly scoring: ScoringProgram | null;
  private readonly policy: Policy;
  private readonly moment: Moment;
  private readonly registers: Registers;
  private readonly rows: Measurement[] = [];
  private readonly rowsOfSlot: Measurement[][];
  private readonly slotOfName = new Map<string, number>();
  /** The figures in the registers hold; false where a comparison was too near to call or a row fits no slot. */
  private decided = false;
  private exact: Evaluation | null = null;

  constructor(compiled: CompiledPlan, scoring: ScoringProgram | null, policy: Policy, moment: Moment) {
    this.compiled = compiled;
    this.scoring = scoring;
    this.policy = policy;
    this.moment = moment;
    const size = scoring?.program.registers ?? 0;
    this.registers = { v: new Float64Array(size).fill(Number.NaN), e: new Float64Array(size) };
    this.rowsOfSlot = scoring?.slots.map(() => []) ?? [];
    if (scoring) {
      this.registers.v.set(scoring.program.constants);
      this.registers.e.set(scoring.program.constantErrors);
      scoring.slots.forEach((_, slot) => {
        this.fill(slot);
      });
      this.decided = true;
    }
  }

  /** Adds measurements to the ledger; `evaluate` is to be called before figures are read. */
  load(measurements: Iterable<Measurement>): void {
    const touched = new Set<number>();
    for (const row of measurements) {
      const slot = this.enter(row);
      if (slot >= 0) touched.add(slot);
    }
    for (const slot of touched) this.fill(slot);
  }

  /** Computes every figure. */
  evaluate(): void {
    this.exact = null;
    if (this.scoring && this.decided) this.decided = runAll(this.scoring.program.code, this.registers);
  }

  /** Adds one measurement and computes again what it reaches, nothing else. */
  add(measurement: Measurement): void {
    const slot = this.enter(measurement);
    this.exact = null;
    if (slot < 0 || !this.scoring) return;
    this.fill(slot);
    if (!this.decided) return;
    const { code, reached } = this.scoring.program;
    this.decided = runSome(code, reached[slot] ?? NOTHING_REACHED, this.registers);
  }

  body(): ShownResult {
    return this.shown(this.scoring?.body, () => this.exactly().body);
  }

  /** The result of a node, by its key in `Evaluation.nodes`. */
  node(key: string): ShownResult {
    return this.shown(this.scoring?.nodes.get(key), () => this.exactly().nodes.get(key) ?? null);
  }

  unit(code: string): ShownResult {
    return this.shown(this.scoring?.units.get(code), () => this.exactly().units.get(code) ?? null);
  }

  /** The achievement of an indicator in hundredths of a point; `UNKNOWN` where nothing is measured. */
  achievement(key: string): number {
    const register = this.scoring?.achievements.get(key);
    if (this.decided && register !== undefined) {
      const shown = hundredths(this.registers.v[register] ?? Number.NaN, this.registers.e[register] ?? 0);
      if (shown !== null) return shown;
    }
    return exactHundredths(this.exactly().indicators.get(key)?.achievement ?? null);
  }

  private shown(register: number | undefined, exact: () => Result | null): ShownResult {
    if (this.decided && register !== undefined) {
      const { v, e } = this.registers;
      const score = hundredths(v[register] as number, e[register] as number);
      const coverage = hundredths((v[register + 1] as number) * 100, (e[register + 1] as number) * 100);
      const worst = hundredths(v[register + 2] as number, e[register + 2] as number);
      const best = hundredths(v[register + 3] as number, e[register + 3] as number);
      if (score !== null && coverage !== null && worst !== null && best !== null) {
        return { score, coverage, worst, best };
      }
    }
    const result = exact();
    return {
      score: exactHundredths(result?.score ?? null),
      coverage: exactHundredths(result?.coverage.mul(100) ?? null),
      worst: exactHundredths(result?.worst ?? null),
      best: exactHundredths(result?.best ?? null),
    };
  }

  private exactly(): Evaluation {
    this.exact ??= evaluateCompiled(this.compiled, this.rows, this.policy, this.moment);
    return this.exact;
  }

  /** Keeps a row and gives the slot that it fills, -1 for none. */
  private enter(row: Measurement): number {
    this.rows.push(row);
    if (row.observedOn > this.moment.observedUpTo) return -1;
    if (row.recordedOn !== null && row.recordedOn > this.moment.knownUpTo) return -1;
    const name = `${row.indicator}\n${row.quantity ?? ""}\n${row.year}`;
    let slot = this.slotOfName.get(name);
    if (slot === undefined) {
      slot = this.scoring?.slots.findIndex((each) => fits(each, row)) ?? -1;
      this.slotOfName.set(name, slot);
    }
    this.rowsOfSlot[slot]?.push(row);
    return slot;
  }

  /** Puts into its register what a slot is worth. */
  private fill(slot: number): void {
    const found = this.scoring?.slots[slot];
    if (!this.scoring || !found) return;
    const register = this.scoring.program.constants.length + slot;
    const latest = latestByUnit(this.rowsOfSlot[slot] ?? []);
    const datum =
      latest.length === 0 ? null : joined(latest, found.sort === "date" ? "sum" : found.asked.joining);
    if (latest.length > 0 && datum?.kind !== found.sort) this.decided = false;
    const { v, e } = this.registers;
    if (datum?.kind === "date") {
      v[register] = dayNumber(datum.date);
      e[register] = 0;
      return;
    }
    const exact = datum?.kind === "number" ? datum.value : found.default;
    v[register] = exact ? toDouble(exact) : Number.NaN;
    e[register] = exact ? boundOf(exact, v[register] as number) : 0;
  }
}

const NOTHING_REACHED = new Int32Array(0);

/** Whether a row belongs to a slot. A milestone takes every row of its indicator and year, under whatever name. */
function fits(slot: Slot, row: Measurement): boolean {
  if (slot.indicator.indicator.id !== row.indicator || slot.year !== row.year) return false;
  return slot.sort === "date" || matchAsked(slot.indicator.asked, row.quantity)?.asked === slot.asked;
}

function exactHundredths(value: Rational | null): number {
  return value === null ? UNKNOWN : Number(roundHalfUp(value, 2).replace(".", ""));
}
