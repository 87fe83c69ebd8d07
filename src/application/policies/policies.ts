import { yearsOfSpan } from "../../core/period/years.ts";
import { DEFAULT_POLICY, type Policy } from "../../core/policy/policy.ts";
import { type PolicyDocument, SHIPPED_POLICIES } from "../../core/policy/shipped.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Act } from "../../store/plans.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Author, Instant } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import type { Services } from "../services.ts";
import { policyFor } from "../standing.ts";

/** A policy that the body has adopted, from a year on. */
export interface AdoptedPolicy {
  /** Place in the body's register. */
  readonly number: number;
  readonly document: PolicyDocument;
  readonly fromYear: number;
  readonly reason: string;
  readonly act: Act | null;
  readonly author: Author;
  readonly at: Instant;
  /** Years shown for which it holds now; none where others have taken its place. */
  readonly holdsFor: readonly number[];
}

export interface PolicyList {
  /** Years of the plans and of the measurements, with the policy that each is scored by. */
  readonly years: readonly {
    readonly year: number;
    readonly policy: Policy;
    /** Register number; null where the body has adopted none for the year. */
    readonly adopted: number | null;
  }[];
  /** The last adopted first. */
  readonly adopted: readonly AdoptedPolicy[];
  readonly shipped: readonly PolicyDocument[];
}

/** The body's scoring rules: which holds in which year, every version adopted, and those to start from. */
export async function listPolicies(services: Services, body: string, actor: Actor): Promise<PolicyList> {
  require(actor, "see-policies");
  return services.store.read(body, async (reader) => {
    const records = await reader.records.list("policy");
    const period = (await reader.plans.current())?.plan.period;
    const measured = (await reader.ledger.entries()).map(({ measurement }) => measurement.year);
    const today = dayInRome(services.clock().toISOString());
    const planned = period ? yearsOfSpan(period) : [];
    const first = Math.min(...planned, Number(today.slice(0, 4)));
    // A baseline's year is measured and not scored.
    const years = [...new Set([...planned, ...measured.filter((year) => year >= first)])].sort(
      (a, b) => a - b,
    );
    const rows = years.map((year) => {
      const policy = policyFor(records, { year, observedUpTo: today, knownUpTo: today });
      const adopted = records.findLast(({ content }) => content.fromYear <= year)?.number ?? null;
      return { year, policy, adopted };
    });
    const holds = (number: number) => rows.flatMap(({ year, adopted }) => (adopted === number ? year : []));
    return {
      years: rows,
      adopted: records.map((record) => adoptedPolicy(record, holds(record.number))).reverse(),
      shipped: SHIPPED_POLICIES,
    };
  });
}

function adoptedPolicy(
  { number, content, author, at }: CycleRecord<"policy">,
  holdsFor: readonly number[],
): AdoptedPolicy {
  const { fromYear, reason, act } = content;
  return { number, document: documentOf(content.document), fromYear, reason, act, author, at, holdsFor };
}

/** A document that was checked when it was adopted. */
function documentOf(stored: Readonly<Record<string, unknown>>): PolicyDocument {
  return stored as unknown as PolicyDocument;
}

/** A document by how pages name it: the id of one that comes with the program, or the register number of one adopted. */
export function namedDocument(list: PolicyList, name: string): PolicyDocument | null {
  const adopted = list.adopted.find(({ number }) => String(number) === name);
  return adopted?.document ?? list.shipped.find(({ id }) => id === name) ?? null;
}

/** What the body is scored by where it has adopted nothing. */
export const DEFAULT_DOCUMENT: PolicyDocument = SHIPPED_POLICIES.find(
  ({ id }) => id === DEFAULT_POLICY.id,
) ?? {
  id: DEFAULT_POLICY.id,
  version: DEFAULT_POLICY.version,
  rule: DEFAULT_POLICY.rule,
};
