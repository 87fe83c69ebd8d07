import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Node } from "../plan.ts";
import { codeKey, continues, ordinalOf, withOrdinal } from "./code.ts";
import { CodeScheme } from "./code-scheme.ts";
import type { PlanView } from "./view.ts";

/** Codes of the tree: missing, used twice, at odds with their place, with a gap in their numbers. */
export function checkCodes(view: PlanView): Diagnostic[] {
  const scheme = new CodeScheme(view);
  const repeated = repeatedCodes(view, scheme);
  const misplaced = misplacedCodes(view, scheme, repeated);
  return [
    ...view.plan.nodes.flatMap((node, at) => missingCode(node, at, scheme)),
    ...[...repeated].map(([at, earlier]) => duplicate(view, at, earlier, scheme)),
    ...[...misplaced].map((at) => mismatch(view, at, scheme)),
    ...gaps(view, scheme, new Set([...repeated.keys(), ...misplaced])),
  ];
}

function missingCode(node: Node, at: number, scheme: CodeScheme): Diagnostic[] {
  if (node.code !== null || !scheme.expectsCode(node.level)) return [];
  const expected = scheme.expected(at);
  return [
    diagnostic(
      "missing-code",
      "warning",
      { title: node.title, expected: expected ?? "none" },
      {
        subject: node.id,
        location: { in: "field", field: "title", span: null },
        fix: expected === null ? null : { replacement: `${expected} ${node.title}` },
      },
    ),
  ];
}

/** Later uses of a code by nodes of one level. Codes that begin again under every parent ("1", "2") are no repetition. */
function repeatedCodes({ plan }: PlanView, scheme: CodeScheme): Map<number, number> {
  const first = new Map<string, number>();
  const repeated = new Map<number, number>();
  plan.nodes.forEach((node, at) => {
    if (node.code === null) return;
    const key = `${node.level} ${codeKey(node.code)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, at);
    else if (scheme.expectsContinuing(node.level) || scheme.codedParent(earlier) === scheme.codedParent(at))
      repeated.set(at, earlier);
  });
  return repeated;
}

function duplicate({ plan }: PlanView, at: number, earlier: number, scheme: CodeScheme): Diagnostic {
  const node = plan.nodes[at] as Node;
  const expected = scheme.expected(at);
  const other = plan.nodes[earlier]?.title ?? "";
  return diagnostic(
    "duplicate-code",
    "warning",
    { code: node.code ?? "", title: node.title, other, expected: expected ?? "none" },
    {
      subject: node.id,
      location: { in: "field", field: "code", span: null },
      fix: expected === null ? null : { replacement: expected },
    },
  );
}

/** Codes that do not continue their parent's where their level does; not below a node whose own code is in doubt. */
function misplacedCodes(
  { plan, tree }: PlanView,
  scheme: CodeScheme,
  repeated: ReadonlyMap<number, number>,
): Set<number> {
  const misplaced = new Set<number>();
  plan.nodes.forEach((node, at) => {
    if (node.code === null || repeated.has(at) || !scheme.expectsContinuing(node.level)) return;
    const parent = scheme.codedParent(at);
    if (parent === null || continues(parent.code ?? "", node.code)) return;
    for (let above = tree.parents[at] ?? -1; above >= 0; above = tree.parents[above] ?? -1)
      if (repeated.has(above) || misplaced.has(above)) return;
    misplaced.add(at);
  });
  return misplaced;
}

function mismatch({ plan }: PlanView, at: number, scheme: CodeScheme): Diagnostic {
  const node = plan.nodes[at] as Node;
  const parent = scheme.codedParent(at);
  const expected = scheme.expected(at);
  return diagnostic(
    "parent-mismatch",
    "warning",
    { code: node.code ?? "", parent: parent?.code ?? "", expected: expected ?? "none" },
    {
      subject: node.id,
      location: { in: "field", field: "code", span: null },
      fix: expected === null ? null : { replacement: expected },
    },
  );
}

/**
 * Numbers skipped among siblings: D.2.1.1, D.2.1.3. A sibling without code fills the gap; so does one standing elsewhere.
 * Where a level skips as often as not its numbers come from somewhere else (missions of the national budget).
 */
function gaps(view: PlanView, scheme: CodeScheme, doubtful: ReadonlySet<number>): Diagnostic[] {
  const { nodes } = view.plan;
  const done = new Set<string>();
  const levels = new Map<string, { steps: number; found: Diagnostic[][] }>();
  nodes.forEach((node, at) => {
    const group = scheme.groupOf(at);
    if (node.code === null || done.has(group)) return;
    done.add(group);
    const siblings = scheme.siblings(at).filter((index) => !doubtful.has(index));
    const level = levels.get(node.level) ?? { steps: 0, found: [] };
    levels.set(node.level, level);
    level.steps += siblings.length - 1;
    level.found.push(...gapsAmong(view, scheme, siblings));
  });
  return [...levels.values()].flatMap(({ steps, found }) =>
    found.length > 1 && 2 * found.length >= steps ? [] : found.flat(),
  );
}

function gapsAmong({ plan }: PlanView, scheme: CodeScheme, siblings: readonly number[]): Diagnostic[][] {
  const found: Diagnostic[][] = [];
  let previous: { code: string; ordinal: number; stem: string } | null = null;
  let codeless = false;
  for (const at of siblings) {
    const node = plan.nodes[at];
    const own = node?.code == null ? null : ordinalOf(node.code);
    if (!node || node.code === null || own === null) {
      codeless = true;
      continue;
    }
    const ordinal = own.number;
    const skipped =
      previous && codeKey(previous.stem) === codeKey(own.stem) ? ordinal - previous.ordinal - 1 : 0;
    if (previous && !codeless && skipped > 0 && skipped < siblings.length)
      found.push(missingBetween(previous.code, previous.ordinal, ordinal, node, scheme));
    previous = { code: node.code, ordinal, stem: own.stem };
    codeless = false;
  }
  return found;
}

function missingBetween(
  before: string,
  from: number,
  to: number,
  after: Node,
  scheme: CodeScheme,
): Diagnostic[] {
  const missing: string[] = [];
  for (let ordinal = from + 1; ordinal < to; ordinal += 1) {
    const code = withOrdinal(before, ordinal);
    if (code !== null && !scheme.isTaken(code)) missing.push(code);
  }
  return missing.map((code) =>
    diagnostic(
      "code-gap",
      "warning",
      { missing: code, before, after: after.code ?? "" },
      { subject: code, location: { in: "field", field: "code", span: null, of: after.id } },
    ),
  );
}
