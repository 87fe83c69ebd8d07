import { nameHolds, nameMatch } from "./names.ts";
import type { Tree } from "./s-expression.ts";

/** What a reading measures, at the ends of its tree. */
export interface Leaf {
  readonly family: "amount" | "rollup" | "milestone" | "boolean" | "date" | "activities" | "unknown";
  /** A quantity ("v") is a datum with a name; the others carry a label. */
  readonly label: boolean;
  readonly name: string;
  readonly time: string;
  /** Weighted or plain, for roll-ups. */
  readonly method: string;
}

const CHILDREN: Readonly<Record<string, string>> = {
  azioni: "actions",
  azione: "actions",
  "obiettivi operativi": "operational-objectives",
  "obiettivi strategici": "strategic-objectives",
  programmi: "programmes",
  progetti: "projects",
  fasi: "phases",
  attività: "activities",
  obiettivi: "objectives",
  indicatori: "indicators",
};

function text(tree: Tree | undefined): string {
  return tree === undefined || tree.kind === "list" ? "" : tree.text;
}

function leafOf(tree: Extract<Tree, { kind: "list" }>): Leaf | null {
  const name = text(tree.args[0]);
  const leaf = (family: Leaf["family"], label: boolean, rest: Partial<Leaf> = {}): Leaf => ({
    family,
    label,
    name,
    time: "t",
    method: "",
    ...rest,
  });
  switch (tree.head) {
    case "v":
      return leaf("amount", false, { time: text(tree.args[1]) || "t" });
    case "mean-score":
    case "progress":
      return leaf("amount", true);
    case "index":
      return leaf("amount", true, {
        name: /^(?:itp|.*tempestivit. dei pagamenti.*)$/iu.test(name) ? "itp" : name,
      });
    case "rollup":
      return leaf("rollup", true, {
        name: CHILDREN[name.toLowerCase()] ?? name.toLowerCase().replace(/[\s-]+/gu, " "),
        method: text(tree.args[1]),
      });
    case "milestone":
      return leaf("milestone", true);
    case "boolean":
    case "bool":
      return leaf("boolean", true);
    case "date":
      return leaf("date", true);
    case "activities":
      return leaf("activities", true, { name: "" });
    case "unknown":
      return leaf("unknown", true, { name: "" });
    default:
      return null;
  }
}

/** The leaves of a tree, left to right; twice where they stand twice. */
export function leavesOf(tree: Tree): Leaf[] {
  if (tree.kind !== "list") return [];
  const leaf = leafOf(tree);
  return leaf === null ? tree.args.flatMap(leavesOf) : [leaf];
}

function sameRollup(a: Leaf, b: Leaf): boolean {
  if (a.method !== b.method) return false;
  if (a.name === "children" || b.name === "children") return true;
  return a.name.replace(/[\s-]/gu, "") === b.name.replace(/[\s-]/gu, "");
}

function match(a: Leaf, b: Leaf): number {
  if (a.family !== b.family || a.time !== b.time) return 0;
  if (a.family === "rollup") return sameRollup(a, b) ? 9 : 0;
  if (a.family === "unknown" || a.family === "activities") return 9;
  const byName = nameMatch(a.name, b.name);
  if (byName > 0) return byName;
  if (!a.label && !b.label) return 0;
  return nameHolds(a.name, b.name) ? 1 : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The value of a tree: several numbers for a cell of several formulas. NaN where a form is not known. */
export function numbersOf(tree: Tree, leafValue: (leaf: Leaf) => number): number[] {
  if (tree.kind !== "list") return [Number(tree.text)];
  const leaf = leafOf(tree);
  if (leaf !== null) return [leafValue(leaf)];
  const args = tree.args
    .filter((arg) => arg.kind !== "text" && !(arg.kind === "atom" && !/^-?[\d.]+$/u.test(arg.text)))
    .map((arg) => numbersOf(arg, leafValue));
  const numbers = args.map((values) => values[0] ?? Number.NaN);
  const [first = Number.NaN, ...others] = numbers;
  switch (tree.head) {
    case "+":
      return [sum(numbers)];
    case "-":
      return [others.length === 0 ? -first : first - sum(others)];
    case "*":
      return [numbers.reduce((product, value) => product * value, 1)];
    case "/":
      return [others.reduce((quotient, value) => quotient / value, first)];
    case "max":
      return [Math.max(...numbers)];
    case "min":
      return [Math.min(...numbers)];
    case "mean":
      return [sum(numbers) / numbers.length];
    case "sum":
    case "sum-over":
      return [first];
    case "days":
      return [Math.abs(first - (others[0] ?? Number.NaN))];
    case "multi":
      return args.flat();
    default:
      return [Number.NaN];
  }
}

/** X(t) - X(t-1) written out, so that one form remains. */
function expand(tree: Tree): Tree {
  if (tree.kind !== "list") return tree;
  const args = tree.args.map(expand);
  const of = args[0];
  if (tree.head !== "delta" || of?.kind !== "list") return { ...tree, args };
  const before: Tree = { ...of, args: [of.args[0] ?? of, { kind: "atom", text: "t-1" }] };
  return { kind: "list", head: "-", args: [of, before] };
}

/** A repeatable sequence of numbers between 5 and 480, different for every seed. */
export function numbersFrom(seed: string): () => number {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.round(50 + (state / 2 ** 32) * 4750) / 10;
  };
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/**
 * Whether two trees are one reading: for any values of what they measure they give the same number, and they measure
 * the same things. Order of factors and terms, the way a mean or a growth is written and the kind of a single amount
 * make no difference.
 */
export function sameReading(expected: Tree, given: Tree): boolean {
  const right = expand(expected);
  const other = expand(given);
  const known = leavesOf(right);
  const partner = (leaf: Leaf): Leaf | null => {
    let best: Leaf | null = null;
    let bestScore = 0;
    for (const candidate of known) {
      const score = match(candidate, leaf);
      if (score > bestScore) [best, bestScore] = [candidate, score];
    }
    return best;
  };
  const key = (leaf: Leaf): string => `${leaf.family}|${leaf.name.toLowerCase()}|${leaf.time}|${leaf.method}`;
  for (const seed of ["a", "b", "c"]) {
    const next = numbersFrom(seed);
    const values = new Map<string, number>();
    const valueOfKnown = (leaf: Leaf): number => {
      const own = partner(leaf) ?? leaf;
      const at = key(own);
      const value = values.get(at) ?? next();
      values.set(at, value);
      return value;
    };
    const want = numbersOf(right, valueOfKnown);
    const strange = (leaf: Leaf): number => (partner(leaf) === null ? Number.NaN : valueOfKnown(leaf));
    const got = numbersOf(other, strange);
    if (want.length !== got.length || !want.every((value, i) => close(value, got[i] ?? Number.NaN))) {
      return false;
    }
  }
  return true;
}
