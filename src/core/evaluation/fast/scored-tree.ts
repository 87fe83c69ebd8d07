import { matchAsked } from "../../measurement/asked.ts";
import { joined } from "../../measurement/contributions.ts";
import { latestByUnit } from "../../measurement/ledger.ts";
import type { Measurement } from "../../measurement/measurement.ts";
import { roundHalfUp } from "../../number/decimal.ts";
import { type Rational, rational } from "../../number/rational.ts";
import { dayNumber } from "../../period/iso-date.ts";
import type { Policy } from "../../policy/policy.ts";
import type { CompiledPlan } from "../compile.ts";
import { evaluateCompiled } from "../evaluate.ts";
import type { Evaluation, Moment, Result } from "../evaluation.ts";
import { boundOf, hundredths, toDouble, UNKNOWN } from "./bounded.ts";
import type { Layout, ScoringProgram, Slot } from "./compile-program.ts";
import { type Registers, runFrom, runSome } from "./run.ts";
import { ExactRun } from "./run-exactly.ts";

/** A result as people see it, in integers: hundredths of a point and of a per cent (9709 is 97,09); `UNKNOWN` for no score. */
export interface ShownResult {
  readonly score: number;
  readonly coverage: number;
  readonly worst: number;
  readonly best: number;
}

const NONE: readonly Measurement[] = [];

/**
 * A plan with its measurements, kept scored while they change: for forests of plans, scenarios and forecasts, where the
 * same tree is computed thousands of times. What it shows is what `evaluate` gives, rounded half up to two decimals.
 * Figures come from floats with proven bounds; a figure that its bound leaves between two roundings is worked out
 * exactly, and where a comparison is too near to call, or a measurement fits no slot, the whole plan is. It knows no
 * decisions: where indicators are set aside or overridden, `evaluate` is to be used.
 */
export class ScoredTree {
  private readonly compiled: CompiledPlan;
  private readonly scoring: ScoringProgram | null;
  private readonly policy: Policy;
  private readonly moment: Moment;
  private readonly rows: Measurement[] = [];
  /** The measurements that count in each slot: the latest of each unit. */
  private readonly latest: (readonly Measurement[])[];
  private readonly exactInputs: (Rational | null)[];
  private readonly slotOfName = new Map<string, Map<string, number>>();
  private empty = 0;
  private unfit = false;
  /** The layout in force and its registers; null where only exact evaluation will do. */
  private layout: Layout | null = null;
  private registers: Registers = { v: new Float64Array(0), e: new Float64Array(0) };
  private laterStands = false;
  private exactRun: ExactRun | null = null;
  private exact: Evaluation | null = null;

  /** `scoring` as `compileProgram` gave it for the same plan, policy and moment; with null every figure comes from `evaluate`. */
  constructor(compiled: CompiledPlan, scoring: ScoringProgram | null, policy: Policy, moment: Moment) {
    this.compiled = compiled;
    this.scoring = scoring;
    this.policy = policy;
    this.moment = moment;
    const slots = scoring?.slots ?? [];
    this.latest = slots.map(() => NONE);
    this.exactInputs = slots.map((slot) => slot.default);
    this.empty = slots.filter((slot) => slot.default === null && !slot.overdue).length;
  }

  /** Adds measurements to the ledger; figures may be read after `evaluate`. */
  load(measurements: Iterable<Measurement>): void {
    for (const row of measurements) this.enter(row);
  }

  /** Computes every figure. */
  evaluate(): void {
    this.forget();
    const { scoring } = this;
    if (!scoring || this.unfit) this.layout = null;
    else if (this.empty > 0 || !this.run(scoring.whole)) this.run(scoring.partial);
  }

  /** Adds one measurement and computes again what it reaches, nothing else. */
  add(measurement: Measurement): void {
    const { layout } = this;
    const slot = this.enter(measurement);
    this.exact = null;
    if (slot < 0) return;
    if (this.unfit || layout === null || layout.whole !== (this.empty === 0)) {
      this.evaluate();
      return;
    }
    this.forget();
    this.put(slot);
    const { code, reached } = layout.program;
    if (!runSome(code, reached[slot] ?? NO_PLACES, this.registers)) this.evaluate();
  }

  body(): ShownResult {
    return this.shown(this.layout?.body, () => this.exactly().body);
  }

  /** The result of a node, by its key in `Evaluation.nodes`. */
  node(key: string): ShownResult {
    return this.shown(this.layout?.nodes.get(key), () => this.exactly().nodes.get(key) ?? null);
  }

  unit(code: string): ShownResult {
    if (this.layout && !this.laterStands) {
      const { program } = this.layout;
      this.laterStands = runFrom(program.code, program.later, program.code.length, this.registers);
      if (!this.laterStands) this.layout = null;
    }
    return this.shown(this.layout?.units.get(code), () => this.exactly().units.get(code) ?? null);
  }

  /** The achievement of an indicator in hundredths of a point; `UNKNOWN` where nothing is measured. */
  achievement(key: string): number {
    const register = this.layout?.achievements.get(key);
    if (register !== undefined) return this.figure(register, 1);
    return exactHundredths(this.exactly().indicators.get(key)?.achievement ?? null);
  }

  /** Scores of all nodes and achievements of all indicators, in the order of the plan, in hundredths of a point. */
  figures(): Int32Array {
    if (this.layout) return this.layout.figures.map((register) => this.figure(register, 1));
    const { nodes, indicators } = this.exactly();
    const scores = [...nodes.values()].map(({ score }) => score);
    const reached = [...indicators.values()].map(({ achievement }) => achievement);
    return Int32Array.from([...scores, ...reached], exactHundredths);
  }

  private shown(register: number | undefined, exact: () => Result | null): ShownResult {
    if (register !== undefined && this.layout) {
      const score = this.figure(register, 1);
      if (this.layout.whole) return { score, coverage: 100_00, worst: score, best: score };
      const [coverage, worst, best] = [
        this.figure(register + 1, 100),
        this.figure(register + 2, 1),
        this.figure(register + 3, 1),
      ];
      return { score, coverage: coverage as number, worst: worst as number, best: best as number };
    }
    const result = exact();
    return {
      score: exactHundredths(result?.score ?? null),
      coverage: exactHundredths(result?.coverage.mul(100) ?? null),
      worst: exactHundredths(result?.worst ?? null),
      best: exactHundredths(result?.best ?? null),
    };
  }

  /** A register times `factor`, in hundredths. */
  private figure(register: number, factor: number): number {
    const { v, e } = this.registers;
    const shown = hundredths((v[register] as number) * factor, (e[register] as number) * factor);
    if (shown !== null || !this.layout) return shown ?? UNKNOWN;
    this.exactRun ??= new ExactRun(this.layout.program, (slot) => this.exactInputs[slot] ?? null);
    return exactHundredths(this.exactRun.register(register)?.mul(factor) ?? null);
  }

  private exactly(): Evaluation {
    this.exact ??= evaluateCompiled(this.compiled, this.rows, this.policy, this.moment);
    return this.exact;
  }

  private forget(): void {
    this.exact = null;
    this.exactRun = null;
    this.laterStands = false;
  }

  /** Runs the first part of a layout on the inputs as they are; false, and no layout, where it cannot decide. */
  private run(layout: Layout): boolean {
    const { program } = layout;
    if (this.registers.v.length !== program.registers || this.layout !== layout) {
      this.registers = { v: new Float64Array(program.registers), e: new Float64Array(program.registers) };
      this.registers.v.set(program.constantValues, program.inputs);
      this.registers.e.set(program.constantBounds, program.inputs);
      for (let slot = 0; slot < program.inputs; slot += 1) this.put(slot);
    }
    this.layout = runFrom(program.code, 0, program.later, this.registers) ? layout : null;
    return this.layout !== null;
  }

  /** Puts the exact content of a slot into its register. */
  private put(slot: number): void {
    const exact = this.exactInputs[slot] ?? null;
    const double = exact ? toDouble(exact) : Number.NaN;
    this.registers.v[slot] = double;
    this.registers.e[slot] = exact ? boundOf(exact, double) : 0;
  }

  /** Keeps a row and gives the slot that it fills, -1 for none. */
  private enter(row: Measurement): number {
    this.rows.push(row);
    if (row.observedOn > this.moment.observedUpTo) return -1;
    if (row.recordedOn !== null && row.recordedOn > this.moment.knownUpTo) return -1;
    const slot = this.slotOf(row);
    const found = this.scoring?.slots[slot];
    if (!found) return -1;
    const before = this.latest[slot] ?? NONE;
    const [first] = before;
    const alone = before.length === 1 && first?.unit === row.unit && row.observedOn > first.observedOn;
    const latest = before.length === 0 || alone ? [row] : latestByUnit([...before, row]);
    this.latest[slot] = latest;
    const datum = joined(latest, found.sort === "date" ? "sum" : found.asked.joining);
    const exact =
      datum?.kind === "number"
        ? datum.value
        : datum?.kind === "date"
          ? rational(dayNumber(datum.date))
          : null;
    if (datum?.kind !== found.sort) this.unfit = true;
    if (before.length === 0 && found.default === null && !found.overdue) this.empty -= 1;
    this.exactInputs[slot] = exact;
    return slot;
  }

  private slotOf(row: Measurement): number {
    let byQuantity = this.slotOfName.get(row.indicator);
    if (!byQuantity) {
      byQuantity = new Map();
      this.slotOfName.set(row.indicator, byQuantity);
    }
    const name = `${row.year}${row.quantity ?? ""}`;
    let slot = byQuantity.get(name);
    if (slot === undefined) {
      slot = this.scoring?.slots.findIndex((each) => fits(each, row)) ?? -1;
      byQuantity.set(name, slot);
    }
    return slot;
  }
}

const NO_PLACES = new Int32Array(0);

/** Whether a row belongs to a slot. A milestone takes every row of its indicator and year, under whatever name. */
function fits(slot: Slot, row: Measurement): boolean {
  if (slot.indicator.indicator.id !== row.indicator || slot.year !== row.year) return false;
  return slot.sort === "date" || matchAsked(slot.indicator.asked, row.quantity)?.asked === slot.asked;
}

function exactHundredths(value: Rational | null): number {
  return value === null ? UNKNOWN : Number(roundHalfUp(value, 2).replace(".", ""));
}
