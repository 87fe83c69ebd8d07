import { type CompiledPlan, compilePlan } from "../core/evaluation/compile.ts";
import { evaluateCompiled } from "../core/evaluation/evaluate.ts";
import type { Evaluation, Moment, Override, SetAside } from "../core/evaluation/evaluation.ts";
import { rational } from "../core/number/rational.ts";
import { dayWithin, isInSpan, yearsOfSpan } from "../core/period/years.ts";
import { hashLedger } from "../core/plan/hash.ts";
import type { Plan } from "../core/plan/plan.ts";
import { DEFAULT_POLICY, type Policy } from "../core/policy/policy.ts";
import { policyOf } from "../core/policy/read-policy.ts";
import { dayInRome } from "../store/day-in-rome.ts";
import type { LedgerEntry, LedgerPosition, Validation } from "../store/ledger.ts";
import type { PlanVersion } from "../store/plans.ts";
import type { CycleRecord } from "../store/records.ts";
import type { References } from "../store/references.ts";
import type { Reader, Store } from "../store/store.ts";
import { type Counted, countedFor, placesChanges } from "./plans/places.ts";
import { Problem } from "./problem.ts";
import { Recent } from "./recent.ts";

/** Where a body stands at a moment: the plan in force, the whole ledger, and what they come to. */
export interface Standing {
  readonly version: PlanVersion;
  readonly compiled: CompiledPlan;
  /** In order of recording; those unknown at the moment too. */
  readonly entries: readonly LedgerEntry[];
  /** Recorded under places that other indicators had, or have: they count for none of this plan. */
  readonly left: readonly LedgerEntry[];
  readonly validations: readonly Validation[];
  readonly position: LedgerPosition;
  readonly moment: Moment;
  /** The policy of the year, as adopted up to the moment; `DEFAULT_POLICY` where the body has adopted none. */
  readonly policy: Policy;
  readonly evaluation: Evaluation;
  /** `hashLedger` of `entries`. */
  readonly ledgerHash: string;
  /** What recomputes this very evaluation. */
  readonly references: References;
  /** Years that can be asked for, the first first: of the plan in force and of those before it. */
  readonly planned: readonly number[];
  /**
   * A later plan has given indicators of this one other places: rules, questionnaires and readings went along with them
   * and are of that plan; values are typed, pushed and corrected here still.
   */
  readonly placesGone: boolean;
}

/** Which moment is asked for; what is left out is the plan's first year, or this one where the plan has it, and today. */
export interface Asked {
  readonly year?: number | undefined;
  /** Last day observed. */
  readonly asOf?: string | undefined;
  /** Last day known. */
  readonly knownAt?: string | undefined;
}

/** What a body has adopted and decided beside plans and measurements. */
export interface Decided {
  readonly policies: readonly CycleRecord<"policy">[];
  readonly setAside: readonly CycleRecord<"set-aside">[];
  readonly overrides: readonly CycleRecord<"override">[];
}

interface Material {
  readonly version: PlanVersion;
  readonly compiled: CompiledPlan;
  readonly entries: readonly LedgerEntry[];
  readonly left: readonly LedgerEntry[];
  readonly validations: readonly Validation[];
  readonly position: LedgerPosition;
  /** Tells this ledger from every other of its body. */
  readonly key: string;
  /** Worked out when it is asked for: who writes a value asks what the plan is, not what identifies the ledger. */
  ledgerHash(): string;
  readonly decided: Decided;
  /** Last record of the register. */
  readonly records: number;
  /** Years that were measured. */
  readonly years: ReadonlySet<number>;
  /** Years of every plan that has been in force. */
  readonly planned: readonly number[];
  readonly placesGone: boolean;
}

/**
 * Evaluations kept while they are true. An evaluation is a pure function of plan, ledger, policy and moment, so one made
 * before holds for as long as these are the same; what is kept is only ever a saving of time, and every answer begins by
 * asking the store where it stands.
 */
export class Standings {
  private readonly materials = new Recent<Material>(32);
  private readonly evaluated = new Recent<Evaluation>(64);
  /** Plans by their hash: the ledger grows many times while a plan stays. */
  private readonly plans = new Recent<CompiledPlan>(16);
  /** Periods of plans by their hash. */
  private readonly periods = new Recent<{ readonly period: Plan["period"] }>(64);
  private readonly store: Store;
  private readonly today: () => string;

  constructor(store: Store, today: () => string) {
    this.store = store;
    this.today = today;
  }

  /** Null where no plan is in force. Throws where no plan has had the year asked for: another is not shown in its place. */
  async of(body: string, asked: Asked = {}): Promise<Standing | null> {
    return this.store.read(body, (reader) => this.within(reader, asked));
  }

  /** The same within a read that has begun. */
  async within(reader: Reader, asked: Asked = {}): Promise<Standing | null> {
    const standing = await this.covering(reader, asked);
    if (standing !== null && asked.year !== undefined) requireYear(standing.version.plan, asked.year);
    return standing;
  }

  /** The same, where no plan has had the year, of the year usually shown: who asks looks at the moment's year. */
  async covering(reader: Reader, asked: Asked): Promise<Standing | null> {
    const inForce = await this.material(reader);
    if (inForce === null) return null;
    const material = await this.materialOf(reader, inForce, asked.year);
    const moment = momentOf(material.version.plan, asked, this.today(), material.years);
    return this.standing(reader.body.code, material, moment);
  }

  /** The same for what cannot be done without a plan. */
  async required(reader: Reader, asked: Asked = {}): Promise<Standing> {
    const standing = await this.within(reader, asked);
    if (standing === null) throw new Problem("not-found", "problem-no-plan");
    return standing;
  }

  /** By the plan in force whatever the year, of the year usually shown where it lacks the one asked for. */
  async near(reader: Reader, asked: Asked): Promise<Standing | null> {
    const material = await this.material(reader);
    if (material === null) return null;
    return this.standing(
      reader.body.code,
      material,
      momentOf(material.version.plan, asked, this.today(), material.years),
    );
  }

  /**
   * What stood at these references, recomputed: later plans, entries, policies and decisions do not count. Null where
   * the store does not hold them.
   */
  async frozen(reader: Reader, references: References): Promise<Standing | null> {
    const { plan, ledger, records, moment } = references;
    const position = await reader.ledger.position();
    if (position.sequence < ledger.sequence || (await reader.records.position()) < records) return null;
    const key = [reader.body.code, "frozen", plan, ledger.sequence, ledger.hash, records].join(" ");
    const kept = this.materials.peek(key);
    if (kept) return this.standing(reader.body.code, kept, moment);
    const version = await reader.plans.byHash(plan);
    if (version === null) return null;
    const { entries, left } = await entriesAt(reader, references);
    if (hashLedger(entries.map(({ measurement }) => measurement)) !== ledger.hash) return null;
    const material: Material = {
      version,
      compiled: this.compiled(version),
      entries,
      left,
      validations: (await reader.ledger.validations()).filter(({ sequence }) => sequence <= ledger.sequence),
      position: { ...position, sequence: ledger.sequence, last: entries.at(-1)?.submission ?? "" },
      key,
      ledgerHash: () => ledger.hash,
      decided: await decidedUpTo(reader, records),
      records,
      years: yearsOf(entries),
      planned: spanned(version.plan.period),
      placesGone: false,
    };
    return this.standing(
      reader.body.code,
      this.materials.get(key, () => material),
      moment,
    );
  }

  private compiled({ hash, plan }: PlanVersion): CompiledPlan {
    return this.plans.get(hash, () => compilePlan(plan));
  }

  private standing(body: string, material: Material, moment: Moment): Standing {
    const { version, compiled, entries, left, validations, position, decided, records } = material;
    const policy = policyFor(decided.policies, moment);
    const { year, observedUpTo, knownUpTo } = moment;
    const key = [body, version.hash, material.key, records, year, observedUpTo, knownUpTo].join(" ");
    // Made when it is looked at: who writes a value asks what the plan is, not what it comes to.
    const { evaluated } = this;
    let evaluation: Evaluation | undefined;
    const evaluate = (): Evaluation =>
      evaluateCompiled(
        compiled,
        entries.map(({ measurement }) => measurement),
        policy,
        moment,
        setAsideIn(decided.setAside, moment),
        overridesIn(decided.overrides, moment),
      );
    const references = (): References => ({
      plan: version.hash,
      // The last that counts: where others came after it, they are of no indicator of this plan.
      ledger: { sequence: entries.at(-1)?.sequence ?? 0, hash: material.ledgerHash() },
      records,
      policy: { id: policy.id, version: policy.version },
      moment,
    });
    return {
      version,
      compiled,
      entries,
      left,
      validations,
      position,
      moment,
      policy,
      planned: material.planned.length > 0 ? material.planned : [moment.year],
      placesGone: material.placesGone,
      get ledgerHash() {
        return material.ledgerHash();
      },
      get references() {
        return references();
      },
      get evaluation() {
        evaluation ??= evaluated.get(key, evaluate);
        return evaluation;
      },
    };
  }

  /**
   * The plan in force, or, of a year that it does not cover, the last before it that does: a plan for 2019-2021 takes
   * nothing away from 2018, whose report is due when the next plan is in force already.
   */
  private async materialOf(reader: Reader, inForce: Material, year: number | undefined): Promise<Material> {
    if (year === undefined || covers(inForce.version.plan, year)) return inForce;
    const key = `${inForce.key} of ${year}`;
    const kept = this.materials.peek(key);
    if (kept) return kept;
    for (const { hash, number } of await reader.plans.list()) {
      const version = number < inForce.version.number ? await reader.plans.byHash(hash) : null;
      if (version === null || !covers(version.plan, year)) continue;
      const changes = await placesChanges(reader);
      const counted = countedFor(
        await reader.ledger.entries(),
        changes,
        ({ content }) => content.version <= number,
      );
      let ledgerHash: string | undefined;
      const material: Material = {
        ...inForce,
        ...counted,
        version,
        compiled: this.compiled(version),
        key,
        ledgerHash: () => {
          ledgerHash ??= hashLedger(counted.entries.map(({ measurement }) => measurement));
          return ledgerHash;
        },
        years: yearsOf(counted.entries),
        placesGone: changes.some(({ content }) => content.version > number),
      };
      return this.materials.get(key, () => material);
    }
    return inForce;
  }

  private async material(reader: Reader): Promise<Material | null> {
    const [latest] = await reader.plans.list();
    if (latest === undefined) return null;
    const position = await reader.ledger.position();
    const records = await reader.records.position();
    const key = [reader.body.code, latest.number, latest.hash, records, ...Object.values(position)].join(" ");
    const kept = this.materials.peek(key);
    if (kept) return kept;
    const version = await reader.plans.current();
    if (version === null) return null;
    const { entries, left } = countedFor(
      await reader.ledger.entries(),
      await placesChanges(reader),
      () => true,
    );
    const validations = await reader.ledger.validations();
    let hash: string | undefined;
    const ledgerHash = (): string => {
      hash ??= hashLedger(entries.map(({ measurement }) => measurement));
      return hash;
    };
    const compiled = this.compiled(version);
    const decided = await decidedUpTo(reader, records);
    const years = yearsOf(entries);
    const planned = await this.plannedIn(reader);
    const material = {
      version,
      compiled,
      entries,
      left,
      validations,
      position,
      key,
      ledgerHash,
      decided,
      records,
      years,
      planned,
      placesGone: false,
    };
    return this.materials.get(key, () => material);
  }

  private async plannedIn(reader: Reader): Promise<readonly number[]> {
    const years = new Set<number>();
    for (const { hash } of await reader.plans.list()) {
      const known = this.periods.peek(hash);
      const period = known ? known.period : ((await reader.plans.byHash(hash))?.plan.period ?? null);
      for (const year of spanned(this.periods.get(hash, () => ({ period })).period)) years.add(year);
    }
    return [...years].sort((a, b) => a - b);
  }
}

/** The ledger as it counts at references: places changed by a later plan are as they were. */
export async function entriesAt(
  reader: Reader,
  {
    plan,
    ledger,
    records,
  }: Pick<References, "plan" | "records"> & { readonly ledger: Pick<References["ledger"], "sequence"> },
): Promise<Counted> {
  const all = (await reader.ledger.entries()).filter(({ sequence }) => sequence <= ledger.sequence);
  // A plan of earlier years may be looked at when a later one has given indicators other places.
  const version = (await reader.plans.list()).find(({ hash }) => hash === plan)?.number ?? 0;
  return countedFor(
    all,
    await placesChanges(reader),
    ({ number, content }) => number <= records && content.version <= version,
  );
}

/** What the register held up to one of its numbers. */
export async function decidedUpTo(reader: Reader, upTo: number): Promise<Decided> {
  return {
    policies: await reader.records.list("policy", { upTo }),
    setAside: await reader.records.list("set-aside", { upTo }),
    overrides: await reader.records.list("override", { upTo }),
  };
}

function yearsOf(entries: readonly LedgerEntry[]): ReadonlySet<number> {
  return new Set(entries.map(({ measurement }) => measurement.year));
}

/** The last policy adopted, among those known at the moment that apply to its year. */
export function policyFor(policies: readonly CycleRecord<"policy">[], { year, knownUpTo }: Moment): Policy {
  const adopted = policies.filter(
    ({ at, content }) => content.fromYear <= year && dayInRome(at) <= knownUpTo,
  );
  const last = adopted.at(-1);
  return (last && policyOf(last.content.document).policy) ?? DEFAULT_POLICY;
}

/** What is set aside for the year, by the last decision on each indicator known at the moment. */
export function setAsideIn(
  decisions: readonly CycleRecord<"set-aside">[],
  moment: Moment,
): readonly SetAside[] {
  return lastOn(decisions, moment)
    .filter(({ content }) => content.setAside)
    .map(({ content, author, at }) => ({
      indicator: content.indicator,
      reason: content.reason,
      author: author.name,
      date: dayInRome(at),
    }));
}

/** The achievements decided for the year, likewise. */
export function overridesIn(
  decisions: readonly CycleRecord<"override">[],
  moment: Moment,
): readonly Override[] {
  return lastOn(decisions, moment).flatMap(({ content, author, at }) =>
    content.achievement === null
      ? []
      : {
          indicator: content.indicator,
          achievement: rational(content.achievement),
          reason: content.reason,
          author: author.name,
          date: dayInRome(at),
        },
  );
}

/** The last decision on each indicator for the year, of those known at the moment. */
function lastOn<K extends "set-aside" | "override">(
  decisions: readonly CycleRecord<K>[],
  { year, knownUpTo }: Moment,
): readonly CycleRecord<K>[] {
  const last = new Map<string, CycleRecord<K>>();
  for (const decision of decisions)
    if (decision.content.year === year && dayInRome(decision.at) <= knownUpTo)
      last.set(decision.content.indicator, decision);
  return [...last.values()];
}

function spanned(period: Plan["period"]): readonly number[] {
  return period === null ? [] : yearsOfSpan(period);
}

function covers({ period }: Pick<Plan, "period">, year: number): boolean {
  return period === null || isInSpan(year, period);
}

/** Refuses to work out values of a plan from what has gone along with its indicators into a later one. */
export function requireOwnPlaces({ placesGone, version: { act } }: Standing): void {
  if (placesGone) throw new Problem("conflict", "plan-places-gone", { act: act.number });
}

/** Refuses a year that the plan does not cover, naming those that it does. */
export function requireYear({ period }: Pick<Plan, "period">, year: number): void {
  if (period === null || isInSpan(year, period)) return;
  const years = yearsOfSpan(period).map(String);
  throw new Problem("not-found", "year-not-in-plan", { year: String(year), years });
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
  const inPlan = (candidate: number) => period === null || isInSpan(candidate, period);
  const running = Number(today.slice(0, 4));
  const usual = inPlan(running)
    ? running
    : Math.max(period?.from ?? running, ...[...measured].filter(inPlan));
  const shown = year !== undefined && inPlan(year) ? year : usual;
  return {
    year: shown,
    observedUpTo: asOf ?? dayWithin(shown, today),
    knownUpTo: knownAt ?? today,
  };
}
