import type { Node } from "../plan.ts";
import { codeKey, continues, ordinalOf, placeParts, withOrdinal } from "./code.ts";
import type { PlanView } from "./view.ts";

/** How the codes of a plan are built, learned from the plan itself, and what code a place in the tree asks for. */
export class CodeScheme {
  private readonly view: PlanView;
  private readonly taken: ReadonlySet<string>;
  private readonly coded: ReadonlyMap<string, { coded: number; all: number }>;
  private readonly continuing: ReadonlyMap<string, { continuing: number; all: number }>;

  constructor(view: PlanView) {
    this.view = view;
    const { nodes } = view.plan;
    this.taken = new Set(nodes.flatMap((node) => (node.code === null ? [] : [keyOf(node)])));
    const coded = new Map<string, { coded: number; all: number }>();
    const continuing = new Map<string, { continuing: number; all: number }>();
    nodes.forEach((node, at) => {
      const counts = coded.get(node.level) ?? { coded: 0, all: 0 };
      coded.set(node.level, counts);
      counts.all += 1;
      if (node.code === null) return;
      counts.coded += 1;
      const parent = this.codedParent(at);
      if (parent === null) return;
      const links = continuing.get(node.level) ?? { continuing: 0, all: 0 };
      continuing.set(node.level, links);
      links.all += 1;
      if (continues(parent.code ?? "", node.code)) links.continuing += 1;
    });
    this.coded = coded;
    this.continuing = continuing;
  }

  /** Whether the nodes of a level have codes as a rule. */
  expectsCode(level: string): boolean {
    const counts = this.coded.get(level);
    return counts !== undefined && counts.coded > 0 && 2 * counts.coded > counts.all;
  }

  /** Whether the codes of a level continue those of the level above as a rule. */
  expectsContinuing(level: string): boolean {
    const links = this.continuing.get(level);
    return links !== undefined && links.all > 1 && 2 * links.continuing > links.all;
  }

  isTaken(code: string): boolean {
    return this.taken.has(codeKey(code));
  }

  /** The nearest node above that has a code. */
  codedParent(at: number): Node | null {
    const { plan, tree } = this.view;
    for (let above = tree.parents[at] ?? -1; above >= 0; above = tree.parents[above] ?? -1) {
      const node = plan.nodes[above];
      if (node && node.code !== null) return node;
    }
    return null;
  }

  /** The nodes of the same level under the same coded node, in order, through groupings without codes. */
  siblings(at: number): readonly number[] {
    const { nodes } = this.view.plan;
    const parent = this.codedParent(at);
    const level = nodes[at]?.level;
    return this.indices(level ?? "").filter((other) => this.codedParent(other) === parent);
  }

  private readonly byLevel = new Map<string, number[]>();

  private indices(level: string): readonly number[] {
    if (this.byLevel.size === 0)
      this.view.plan.nodes.forEach((node, at) => {
        this.byLevel.set(node.level, [...(this.byLevel.get(node.level) ?? []), at]);
      });
    return this.byLevel.get(level) ?? [];
  }

  /** The code that the node's place asks for: after its sibling's, or first under its parent. Null where it cannot be told. */
  expected(at: number): string | null {
    return this.fromChildren(at) ?? this.fromSibling(at) ?? this.fromParent(at);
  }

  /** "OO3.1" a second time, with children 3.2.1 and 3.2.2, is OO3.2. */
  private fromChildren(at: number): string | null {
    const { plan, tree } = this.view;
    const own = plan.nodes[at]?.code ?? plan.nodes[this.siblings(at)[0] ?? -1]?.code ?? null;
    if (own === null) return null;
    const places = (tree.children[at] ?? []).map((child) =>
      placeParts(plan.nodes[child]?.code ?? "").slice(0, -1),
    );
    const [first] = places;
    if (!first || first.length === 0 || places.some((place) => place.join(".") !== first.join(".")))
      return null;
    const length = placeParts(own).length;
    if (first.length !== length || first.slice(0, -1).join(".") !== placeParts(own).slice(0, -1).join("."))
      return null;
    return this.free(withOrdinal(own, Number(first.at(-1))));
  }

  private fromSibling(at: number): string | null {
    const { nodes } = this.view.plan;
    const siblings = this.siblings(at);
    const parent = this.codedParent(at)?.code ?? null;
    const fits = (index: number): boolean => {
      const code = nodes[index]?.code ?? null;
      const level = nodes[index]?.level ?? "";
      return (
        index !== at &&
        code !== null &&
        (parent === null || !this.expectsContinuing(level) || continues(parent, code))
      );
    };
    const before = siblings.filter((index) => index < at && fits(index)).at(-1);
    const between = siblings.filter((index) => index < at && index > (before ?? -1)).length;
    if (before !== undefined) {
      const code = nodes[before]?.code ?? "";
      return this.free(withOrdinal(code, Number(ordinalOf(code)?.digits ?? 0) + 1 + between));
    }
    const after = siblings.find((index) => index > at && fits(index));
    const code = after === undefined ? null : (nodes[after]?.code ?? null);
    const first = code === null ? 0 : Number(ordinalOf(code)?.digits ?? 0);
    return code === null || first < 2 ? null : this.free(withOrdinal(code, first - 1));
  }

  /** The way a cousin's code is made of its parent's, applied to this parent. */
  private fromParent(at: number): string | null {
    const { nodes } = this.view.plan;
    const parent = this.codedParent(at)?.code ?? null;
    if (parent === null) return null;
    for (const cousin of this.indices(nodes[at]?.level ?? "")) {
      const code = nodes[cousin]?.code ?? null;
      const above = this.codedParent(cousin)?.code ?? null;
      if (code === null || above === null || !continues(above, code)) continue;
      const stem = ordinalOf(code)?.stem ?? "";
      const tail = tailOf(above);
      const start = stem.lastIndexOf(tail);
      if (start < 0 || tail === "") continue;
      return this.free(`${stem.slice(0, start)}${tailOf(parent)}${stem.slice(start + tail.length)}1`);
    }
    return null;
  }

  private free(code: string | null): string | null {
    return code === null || this.isTaken(code) ? null : code;
  }
}

/** A code without the letters of its level: "OO2.1" gives "2.1". */
function tailOf(code: string): string {
  return /^\p{L}{2,}[.\s-]*(?=\d)/u.test(code) ? code.replace(/^\p{L}+[.\s-]*/u, "") : code;
}

export function keyOf(node: Node): string {
  return `${codeKey(node.code ?? "")}`;
}
