import { type CompiledPlan, compilePlan } from "../core/evaluation/compile.ts";
import { evaluateCompiled } from "../core/evaluation/evaluate.ts";
import type { Evaluation, Moment } from "../core/evaluation/evaluation.ts";
import { hashLedger } from "../core/plan/hash.ts";
import type { Plan } from "../core/plan/plan.ts";
import { DEFAULT_POLICY } from "../core/policy/policy.ts";
import type { LedgerEntry, LedgerPosition, Validation } from "../store/ledger.ts";
import type { PlanVersion } from "../store/plans.ts";
import type { Reader, Store } from "../store/store.ts";
import { Recent } from "./recent.ts";

/** Where a body stands at a moment: the plan in force, the whole ledger, and what they come to. */
export interface Standing {
  readonly version: PlanVersion;
  readonly compiled: CompiledPlan;
  /** In order of recording; those unknown at the moment too. */
  readonly entries: readonly LedgerEntry[];
  readonly validations: readonly Validation[];
  readonly position: LedgerPosition;
  readonly moment: Moment;
  readonly evaluation: Evaluation;
  /** `hashLedger` of all entries. */
  readonly ledgerHash: string;
}

/** Which moment is asked for; what is left out is the plan's first year, or this one where the plan has it, and today. */
export interface Asked {
  readonly year?: number | undefined;
  /** Last day observed. */
  readonly asOf?: string | undefined;
  /** Last day known. */
  readonly knownAt?: string | undefined;
}

interface Material {
  readonly version: PlanVersion;
  readonly compiled: CompiledPlan;
  readonly entries: readonly LedgerEntry[];
  readonly validations: readonly Validation[];
  readonly position: LedgerPosition;
  readonly ledgerHash: string;
  /** Years that were measured. */
  readonly years: ReadonlySet<number>;
}

/**
 * Evaluations kept while they are true. An evaluation is a pure function of plan, ledger, policy and moment, so one made
 * before holds for as long as these are the same; what is kept is only ever a saving of time, and every answer begins by
 * asking the store where it stands.
 */
export class Standings {
  private readonly materials = new Recent<Material>(32);
  private readonly evaluated = new Recent<Evaluation>(64);
  private readonly store: Store;
  private readonly today: () => string;

  constructor(store: Store, today: () => string) {
    this.store = store;
    this.today = today;
  }

  /** Null where no plan is in force. */
  async of(body: string, asked: Asked = {}): Promise<Standing | null> {
    return this.store.read(body, (reader) => this.within(reader, asked));
  }

  /** The same within a read that has begun. */
  async within(reader: Reader, asked: Asked = {}): Promise<Standing | null> {
    const material = await this.material(reader);
    if (material === null) return null;
    const moment = momentOf(material.version.plan, asked, this.today(), material.years);
    const { hash } = material.version;
    const key = `${reader.body.code} ${hash} ${material.ledgerHash} ${moment.year} ${moment.observedUpTo} ${moment.knownUpTo}`;
    const evaluation = this.evaluated.get(key, () =>
      evaluateCompiled(
        material.compiled,
        material.entries.map(({ measurement }) => measurement),
        DEFAULT_POLICY,
        moment,
      ),
    );
    return { ...material, moment, evaluation };
  }

  private async material(reader: Reader): Promise<Material | null> {
    const [latest] = await reader.plans.list();
    if (latest === undefined) return null;
    const position = await reader.ledger.position();
    const key = [reader.body.code, latest.number, latest.hash, ...Object.values(position)].join(" ");
    const kept = this.materials.peek(key);
    if (kept) return kept;
    const version = await reader.plans.current();
    if (version === null) return null;
    const entries = await reader.ledger.entries();
    const validations = await reader.ledger.validations();
    const ledgerHash = hashLedger(entries.map(({ measurement }) => measurement));
    const compiled = compilePlan(version.plan);
    const years = new Set(entries.map(({ measurement }) => measurement.year));
    const material = { version, compiled, entries, validations, position, ledgerHash, years };
    return this.materials.get(key, () => material);
  }
}

/**
 * The moment asked for, within the plan's years. Where none is asked for it is this year; of a plan that is over or yet
 * to begin, the last year in which something was measured, else the plan's first.
 */
export function momentOf(
  { period }: Plan,
  { year, asOf, knownAt }: Asked,
  today: string,
  measured: Iterable<number> = [],
): Moment {
  const inPlan = (candidate: number) => !period || (candidate >= period.from && candidate <= period.to);
  const running = Number(today.slice(0, 4));
  const usual = inPlan(running)
    ? running
    : Math.max(period?.from ?? running, ...[...measured].filter(inPlan));
  const shown = year !== undefined && inPlan(year) ? year : usual;
  const lastDay = `${shown}-12-31`;
  return {
    year: shown,
    observedUpTo: asOf ?? (today < lastDay ? today : lastDay),
    knownUpTo: knownAt ?? today,
  };
}
