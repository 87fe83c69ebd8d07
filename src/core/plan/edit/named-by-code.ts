import type { Node } from "../plan.ts";
import type { Prepared } from "./edit.ts";

/** A prepared plan with the ids that its codes give, and the new id of each node and indicator that has another now. */
export interface Named extends Prepared {
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Gives the nodes that have never been in force the ids that a document with their codes would give them: until then
 * nothing belongs to an id, and afterwards it stays, whatever is renamed. So a code settled while the plan was prepared
 * ("OO3.1", written twice, is OO3.2; an activity without one is 2.1.2) is what the body goes by, and the plan as a
 * document is read back as itself. `kept` are the ids of nodes of every version so far: those stay, and nobody gets one.
 */
export function namedByCode({ plan, arrangements }: Prepared, kept: ReadonlySet<string>): Named {
  const ids = new Map<string, string>();
  const taken = new Set([...kept, ...plan.nodes.map(({ id }) => id)]);
  for (const node of plan.nodes) {
    const parent = node.parent === null ? null : (ids.get(node.parent) ?? null);
    const wanted = kept.has(node.id) ? node.id : wantedOf(node, parent, taken);
    const id = wanted === node.id || taken.has(wanted) ? node.id : wanted;
    taken.delete(node.id);
    taken.add(id);
    ids.set(node.id, id);
  }
  const renamed = new Map([...ids].filter(([was, is]) => was !== is));
  if (renamed.size === 0) return { plan, arrangements, renamed };
  for (const { id, indicators } of plan.nodes)
    for (const one of indicators) {
      const to = renamed.get(id);
      if (to !== undefined) renamed.set(one.id, `${to}${one.id.slice(id.length)}`);
    }
  const now = (id: string): string => renamed.get(id) ?? id;
  const keyed = <T>(by: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(by).map(([id, one]) => [now(id), one]));
  return {
    plan: {
      ...plan,
      nodes: plan.nodes.map((node) => ({
        ...node,
        id: now(node.id),
        parent: node.parent === null ? null : now(node.parent),
        indicators: node.indicators.map((one) => ({ ...one, id: now(one.id) })),
      })),
    },
    arrangements: {
      ...arrangements,
      responsible: keyed(arrangements.responsible),
      ...(arrangements.settled ? { settled: keyed(arrangements.settled) } : {}),
      shared: arrangements.shared.map((one) => ({
        ...one,
        uses: one.uses.map((use) => ({ ...use, indicator: now(use.indicator) })),
      })),
    },
    renamed,
  };
}

/** By its own code; without one, by its parent's id and the level, as the importer counts them. */
function wantedOf({ id, code, level, parent }: Node, now: string | null, taken: ReadonlySet<string>): string {
  if (code !== null) return code;
  if (parent === null || now === null || now === parent) return id;
  for (let count = 1; ; count++) {
    const next = `${now}:${level}-${count}`;
    if (!taken.has(next)) return next;
  }
}
