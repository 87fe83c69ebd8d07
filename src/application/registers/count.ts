import type { IsoDate } from "../../core/period/iso-date.ts";
import { dayWithin } from "../../core/period/years.ts";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { Register } from "../../core/register/column.ts";
import { type Recount, recount, type Scope } from "../../core/register/recount.ts";
import type { Rule } from "../../core/register/rule.ts";
import type { ParsedRow } from "../../core/register/table.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { Recent } from "../recent.ts";
import type { Services } from "../services.ts";
import { requireOwnPlaces, type Standing } from "../standing.ts";
import { readRule } from "./bindings.ts";
import { type RegisterInUse, registerInUse } from "./in-use.ts";
import { type PersonShown, personsOf } from "./page.ts";
import { type KeptRow, rowsKept, rowsOfPeriod } from "./rows-kept.ts";
import { rowsSeen, unitsWithin } from "./scope.ts";
import { checkUnits, unitsCounted } from "./units-counted.ts";

/** A quantity counted, with what it was counted from. */
export interface Counted {
  readonly inUse: RegisterInUse;
  readonly rule: Rule;
  readonly units: readonly string[] | null;
  readonly result: Recount;
  /** All rows of the register, for who shows those that count. */
  readonly all: readonly KeptRow[];
}

/** Counts by a rule as it is written. Throws its faults. */
export async function countWithin(
  services: Services,
  reader: Reader,
  standing: Standing,
  given: {
    readonly indicator: string;
    readonly document: Readonly<Record<string, unknown>>;
    readonly year: number;
    readonly upTo: IsoDate;
  },
): Promise<Counted> {
  const inUse = await registerInUse(reader, String(given.document["register"] ?? ""));
  const { rows } = await rowsKept(services.store, reader, inUse);
  return countAmong({ inUse, rows }, standing, given);
}

/** The same of rows that are at hand. */
export function countAmong(
  { inUse, rows: all }: { readonly inUse: RegisterInUse; readonly rows: readonly KeptRow[] },
  standing: Standing,
  given: Parameters<typeof countWithin>[3],
): Counted {
  const rule = readRule(given.document, inUse.register);
  const units = unitsCounted(rule, standing, given.indicator);
  const scope = { year: given.year, upTo: given.upTo, units: units && new Set(units) };
  return { inUse, rule, units, result: recounted(inUse.register, rule, all, scope), all };
}

/** Counts made before of the very same rows: who looks at values twice waits once. */
const made = new WeakMap<readonly ParsedRow[], Recent<Recount>>();
const MOST_RECOUNTS = 100;

function recounted(register: Register, rule: Rule, rows: readonly ParsedRow[], scope: Scope): Recount {
  const known = made.get(rows) ?? new Recent<Recount>(MOST_RECOUNTS);
  made.set(rows, known);
  const key = canonicalJson([rule, scope.year, scope.upTo, scope.units && [...scope.units].sort()]);
  return known.get(key, () => recount(register, rule, rowsOfPeriod(register, rule, rows, scope), scope));
}

/** Rows shown of a preview. */
export const MOST_SHOWN = 50;

export interface RulePreview {
  readonly register: Register;
  readonly rule: Rule;
  readonly year: number;
  readonly upTo: IsoDate;
  readonly value: Recount["value"];
  readonly n: number;
  /** Of a share: how many are the part. */
  readonly part: number | null;
  /** The first of those that count, as far as the actor may see them. */
  readonly rows: readonly KeptRow[];
  readonly persons: ReadonlyMap<string, PersonShown>;
}

/** What a rule would count; nothing is saved. */
export async function previewRule(
  services: Services,
  body: string,
  actor: Actor,
  given: {
    readonly indicator: string;
    readonly rule: Readonly<Record<string, unknown>>;
    readonly year?: number | undefined;
    readonly upTo?: IsoDate | undefined;
  },
): Promise<RulePreview> {
  require(actor, "see-registers");
  return services.store.read(body, async (reader) => {
    const standing = await standingFor(services, reader, given);
    const { year } = standing.moment;
    const upTo = observationDay(services, year, given.upTo);
    const { indicator, rule: document } = given;
    const counted = await countWithin(services, reader, standing, { indicator, document, year, upTo });
    checkUnits(counted.rule, standing, indicator);
    const { register } = counted.inUse;
    const ids = new Set(counted.result.rows);
    const seen = rowsSeen(register, counted.all, unitsWithin(actor, "see-registers"));
    const rows = seen.filter(({ id }) => ids.has(id)).slice(0, MOST_SHOWN);
    const { value, n, part } = counted.result;
    return {
      register,
      rule: counted.rule,
      year,
      upTo,
      value,
      n,
      part: part?.length ?? null,
      rows,
      persons: await personsOf(reader, register, rows, actor),
    };
  });
}

/** The day up to which a year is counted: the one asked for, or today, or the year's last. */
export function observationDay(services: Services, year: number, asked?: IsoDate): IsoDate {
  return asked ?? dayWithin(year, dayInRome(services.clock().toISOString()));
}

/** The plan and the moment that counting needs; throws where no plan is in force. */
export async function standingFor(
  services: Services,
  reader: Reader,
  asked: { readonly year?: number | undefined; readonly upTo?: IsoDate | undefined },
): Promise<Standing> {
  const standing = await services.standings.required(reader, { year: asked.year, asOf: asked.upTo });
  requireOwnPlaces(standing);
  return standing;
}
