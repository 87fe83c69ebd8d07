import type { CompiledPlan } from "../../core/evaluation/compile.ts";
import { evaluateCompiled } from "../../core/evaluation/evaluate.ts";
import type { Evaluation } from "../../core/evaluation/evaluation.ts";
import { dayWithin, yearsOfSpan } from "../../core/period/years.ts";
import type { Body } from "../../store/body.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { References } from "../../store/references.ts";
import type { Reader } from "../../store/store.ts";
import { unitsAnswering } from "../answers-for.ts";
import { sharesIn } from "../evidence/grades.ts";
import { Recent } from "../recent.ts";
import type { Standing, Standings } from "../standing.ts";
import { toldDoubtsIn } from "../surveys/indicator-doubts.ts";
import { anonymousEntry, anonymousEvaluation, compiledAnonymously } from "./anonymous.ts";
import { changesUpTo, publicVersion, versionsUpTo } from "./changes.ts";
import type { Anonymous, Edition, PublicDocument } from "./edition.ts";
import { type Redaction, redactionOf } from "./redaction.ts";

/** What an edition is made of, beside what its references recompute. */
export interface EditionFacts {
  readonly year: number;
  readonly number: number;
  readonly current: boolean;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly note: string;
  readonly references: References;
  readonly documents: readonly PublicDocument[];
}

/** Years before the plan's first that a chart goes back to. */
const MOST_EARLIER = 3;

/** Years of a plan that a chart tells of. */
const MOST_YEARS = 12;

/** Editions made before: what they are made from never changes, but for the names that must not be in them. */
const kept = new WeakMap<Standings, { editions: Recent<Edition>; offices: Recent<readonly string[]> }>();

/** Null where the store does not hold what the references name. */
export async function makeEdition(
  standings: Standings,
  reader: Reader,
  facts: EditionFacts,
): Promise<Edition | null> {
  const { references } = facts;
  const { editions, offices } = kept.get(standings) ?? {
    editions: new Recent<Edition>(24),
    offices: new Recent<readonly string[]>(24),
  };
  kept.set(standings, { editions, offices });
  const plan = `${reader.body.code} ${references.plan}`;
  const own = offices.peek(plan) ?? (await officesOf(reader, references.plan));
  if (own === null) return null;
  const redaction = await redactionOf(
    reader,
    offices.get(plan, () => own),
  );
  const key = JSON.stringify([reader.body, facts, redaction.key]);
  const known = editions.peek(key);
  if (known) return known;
  const standing = await standings.frozen(reader, references);
  if (standing === null) return null;
  const made = await editionOf(standings, reader, facts, standing, redaction);
  return editions.get(key, () => made);
}

/** Names that are offices' in a plan: a unit may be called like nobody. */
async function officesOf(reader: Reader, plan: string): Promise<readonly string[] | null> {
  const version = await reader.plans.byHash(plan);
  return version?.plan.units.map(({ name }) => name) ?? null;
}

async function editionOf(
  standings: Standings,
  reader: Reader,
  facts: EditionFacts,
  standing: Standing,
  redaction: Redaction,
): Promise<Edition> {
  const { references, at, note, ...named } = facts;
  const { version, entries, evaluation, moment } = standing;
  const { plan, arrangements } = version;
  const shown = publicVersion(version, redaction);
  const compiled = compiledAnonymously(shown.plan);
  const publicEntries = entries.map((entry) => anonymousEntry(entry, redaction));
  const versions = await versionsUpTo(reader, references.plan, redaction);
  const own = (one: Evaluation) => anonymousEvaluation(one, compiled, reader.body.name, redaction);
  const years = await otherYears(standings, reader, standing, compiled);
  const current = own(evaluation);
  return {
    ...named,
    body: bodyOf(reader.body),
    publishedOn: dayInRome(at),
    note: redaction.text(note),
    moment,
    references,
    version: shown,
    evaluation: current,
    years: years.map((one): Anonymous<Evaluation> => (one === evaluation ? current : own(one))),
    shares: sharesIn(standing),
    doubts: await toldDoubtsIn(reader, standing),
    entries: publicEntries,
    changes: await changesUpTo(reader, references, versions, publicEntries, redaction),
    answering: new Map(
      plan.nodes.flatMap(({ indicators }) =>
        indicators.map(({ id }) => [id, unitsAnswering(plan, arrangements, id)] as const),
      ),
    ),
  };
}

function bodyOf({ code, name, demonstration }: Body): Edition["body"] {
  return { code, name, demonstration };
}

/** The years that charts tell of: what was known at the edition's moment of each. */
async function otherYears(
  standings: Standings,
  reader: Reader,
  { references, moment, evaluation, version, entries }: Standing,
  compiled: CompiledPlan,
): Promise<readonly Evaluation[]> {
  const { period } = version.plan;
  const [from, to] = [period?.from ?? moment.year, period?.to ?? moment.year];
  const measured = new Set(entries.map(({ measurement }) => measurement.year));
  const earlier = [...measured].filter((year) => year < from && year >= from - MOST_EARLIER);
  const inPlan = yearsOfSpan({ from, to: Math.min(to, from + MOST_YEARS - 1) });
  const years: Evaluation[] = [];
  for (const year of [...earlier.sort((a, b) => a - b), ...inPlan]) {
    if (year === moment.year) {
      years.push(evaluation);
      continue;
    }
    const then = {
      ...moment,
      year,
      observedUpTo: dayWithin(year, moment.observedUpTo),
    };
    if (year < from) {
      const rows = entries.map(({ measurement }) => measurement);
      years.push(evaluateCompiled(compiled, rows, evaluation.policy, then));
      continue;
    }
    const other = await standings.frozen(reader, { ...references, moment: then });
    if (other) years.push(other.evaluation);
  }
  return years;
}
