import { canonicalJson } from "../../core/plan/hash.ts";
import type { Register } from "../../core/register/column.ts";
import { ruleOf } from "../../core/register/read-rule.ts";
import type { Rule, RuleDocument } from "../../core/register/rule.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader, Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { registerInUse } from "./in-use.ts";
import { checkUnits } from "./units-counted.ts";

/** A quantity of an indicator that is counted from a register. */
export interface BoundQuantity {
  readonly indicator: string;
  readonly quantity: string | null;
  readonly document: Readonly<Record<string, unknown>>;
  /** Number of the record, for who changes it. */
  readonly number: number;
}

/** The quantities bound now, in the order in which they were first bound. */
export async function bindingsOf(reader: Reader): Promise<readonly BoundQuantity[]> {
  const latest = new Map<string, CycleRecord<"binding">>();
  for (const record of await reader.records.list("binding")) latest.set(record.subject, record);
  return [...latest.values()].flatMap(({ number, content: { indicator, quantity, rule } }) =>
    rule === null ? [] : [{ indicator, quantity, document: rule, number }],
  );
}

export function subjectOf(indicator: string, quantity: string | null): string {
  return canonicalJson({ indicator, quantity });
}

export interface BindingTyped {
  readonly indicator: string;
  readonly quantity: string | null;
  /** As `ruleOf` reads it; null unbinds. */
  readonly rule: RuleDocument | Readonly<Record<string, unknown>> | null;
  /** Number of the binding that was shown; null for none. */
  readonly seen: number | null;
}

/** Says from what a quantity is counted, or that it no longer is. */
export async function bind(
  services: Services,
  body: string,
  actor: Actor,
  typed: BindingTyped,
): Promise<CycleRecord<"binding">> {
  require(actor, "define-registers");
  return services.store.write(body, authorOf(actor), async (writer) =>
    bindWithin(writer, await services.standings.within(writer), typed),
  );
}

/** The same of many quantities at once, all or none. */
export async function bindAll(
  services: Services,
  body: string,
  actor: Actor,
  all: readonly BindingTyped[],
): Promise<readonly CycleRecord<"binding">[]> {
  require(actor, "define-registers");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const standing = await services.standings.within(writer);
    const bound = [];
    for (const typed of all) bound.push(await bindWithin(writer, standing, typed));
    return bound;
  });
}

async function bindWithin(
  writer: Writer,
  standing: Standing | null,
  { indicator, quantity, rule: typed, seen }: BindingTyped,
): Promise<CycleRecord<"binding">> {
  if (typed !== null && (standing === null || !isAsked(standing, indicator, quantity)))
    throw new Problem("not-found", "binding-unknown-quantity", { indicator: indicator.slice(0, 80) });
  if (typed !== null) await refuseTwice(writer, standing, { indicator, quantity });
  const document = typed as Readonly<Record<string, unknown>> | null;
  if (document !== null) {
    const { register } = await registerInUse(writer, String(document["register"] ?? ""));
    const rule = readRule(document, register);
    if (standing !== null) checkUnits(rule, standing, indicator);
  }
  return writer.records.add(
    "binding",
    subjectOf(indicator, quantity),
    { indicator, quantity, rule: document },
    seen,
  );
}

/** Of a shared quantity the first binding alone: others were made before it was shared. */
export function boundOnce(bindings: readonly BoundQuantity[], standing: Standing): readonly BoundQuantity[] {
  const { shared } = standing.version.arrangements;
  const sharedAs = ({ indicator, quantity }: BoundQuantity) =>
    shared.find(({ uses }) => uses.some((use) => use.indicator === indicator && use.quantity === quantity));
  const seen = new Set<unknown>();
  return bindings.filter((binding) => {
    const quantity = sharedAs(binding);
    if (quantity === undefined) return true;
    const first = !seen.has(quantity);
    seen.add(quantity);
    return first;
  });
}

/** A shared quantity is counted once: where another of its uses is bound already, that binding is the one to change. */
async function refuseTwice(
  reader: Reader,
  standing: Standing | null,
  { indicator, quantity }: Pick<BoundQuantity, "indicator" | "quantity">,
): Promise<void> {
  const uses = standing?.version.arrangements.shared.find((one) =>
    one.uses.some((use) => use.indicator === indicator && use.quantity === quantity),
  )?.uses;
  if (!uses) return;
  const other = (await bindingsOf(reader)).find(
    (bound) =>
      bound.indicator !== indicator &&
      uses.some((use) => use.indicator === bound.indicator && use.quantity === bound.quantity),
  );
  if (other) throw new Problem("already-done", "binding-shared", { indicator: other.indicator });
}

/** Throws the faults of a rule that cannot be counted. */
export function readRule(document: unknown, register: Register): Rule {
  const { rule, diagnostics } = ruleOf(document, register);
  if (rule !== null) return rule;
  const faults = diagnostics.map(({ code, params }): Fault => {
    const known = params as Fault["params"];
    return { at: String(known["path"] ?? "rule"), message: code, params: known };
  });
  throw new Problem("invalid-input", "binding-refused", { count: faults.length }, faults);
}

/** Whether the plan asks the indicator for this as a number. */
function isAsked(standing: Standing | null, indicator: string, quantity: string | null): boolean {
  return quantitiesOf(standing, indicator).some((one) => one === quantity);
}

/** What an indicator asks to be counted; none where the plan has no such indicator. */
export function quantitiesOf(standing: Standing | null, indicator: string): readonly (string | null)[] {
  const all = standing?.compiled.nodes.flatMap(({ indicators }) => indicators) ?? [];
  const asked = all.find(({ key }) => key === indicator)?.asked ?? [];
  return asked.flatMap(({ accepts, quantity }) => (accepts.includes("number") ? [quantity] : []));
}
