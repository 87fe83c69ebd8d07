import type { Node } from "../plan.ts";
import { codeKey, continues, ordinalOf, placeParts, withOrdinal } from "./code.ts";
import type { PlanView } from "./view.ts";

/** How far a place looks among its siblings and cousins for a code to go by. */
const REACH = 100;

interface Share {
  some: number;
  all: number;
}

/** How the codes of a plan are built, learned from the plan itself, and what code a place in the tree asks for. */
export class CodeScheme {
  private readonly view: PlanView;
  private readonly byCode = new Map<string, number>();
  private readonly coded = new Map<string, Share>();
  private readonly continuing = new Map<string, Share>();
  private readonly parents: (number | null)[];
  private readonly levels = new Map<string, number[]>();
  private readonly groups = new Map<string, number[]>();
  private readonly places: number[] = [];

  constructor(view: PlanView) {
    this.view = view;
    const { nodes } = view.plan;
    this.parents = codedParents(view);
    nodes.forEach((node, at) => {
      entry(this.levels, node.level, () => [] as number[]).push(at);
      const group = entry(this.groups, this.groupOf(at), () => [] as number[]);
      this.places.push(group.length);
      group.push(at);
      const coded = entry(this.coded, node.level, () => ({ some: 0, all: 0 }));
      coded.all += 1;
      if (node.code === null) return;
      coded.some += 1;
      if (!this.byCode.has(codeKey(node.code))) this.byCode.set(codeKey(node.code), at);
      const parent = this.codedParent(at)?.code ?? null;
      if (parent === null) return;
      const continuing = entry(this.continuing, node.level, () => ({ some: 0, all: 0 }));
      continuing.all += 1;
      if (continues(parent, node.code)) continuing.some += 1;
    });
  }

  /** Whether the nodes of a level have codes as a rule. */
  expectsCode(level: string): boolean {
    const { some, all } = this.coded.get(level) ?? { some: 0, all: 0 };
    return some > 0 && 2 * some > all;
  }

  /** Whether the codes of a level continue those of the level above as a rule. */
  expectsContinuing(level: string): boolean {
    const { some, all } = this.continuing.get(level) ?? { some: 0, all: 0 };
    return all > 1 && 2 * some > all;
  }

  isTaken(code: string): boolean {
    return this.byCode.has(codeKey(code));
  }

  /** Position of the first node with a code. */
  find(code: string): number | null {
    return this.byCode.get(codeKey(code)) ?? null;
  }

  /** The nearest node above that has a code. */
  codedParent(at: number): Node | null {
    const parent = this.parents[at] ?? null;
    return parent === null ? null : (this.view.plan.nodes[parent] ?? null);
  }

  /** Names the nodes of one level under one coded node, through groupings without codes. */
  groupOf(at: number): string {
    return `${this.parents[at] ?? ""} ${this.view.plan.nodes[at]?.level ?? ""}`;
  }

  /** The nodes of the same group, in order. */
  siblings(at: number): readonly number[] {
    return this.groups.get(this.groupOf(at)) ?? [];
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
    const siblings = this.siblings(at);
    const place = this.places[at] ?? 0;
    for (let back = 1; back <= Math.min(place, REACH); back += 1) {
      const code = this.soundCode(siblings[place - back]);
      const last = code === null ? null : ordinalOf(code);
      if (code !== null && last !== null) return this.free(withOrdinal(code, last.number + back));
    }
    for (let on = 1; on <= Math.min(siblings.length - 1 - place, REACH); on += 1) {
      const code = this.soundCode(siblings[place + on]);
      const last = code === null ? null : ordinalOf(code);
      if (code !== null && last !== null) return this.free(withOrdinal(code, last.number - on));
    }
    return null;
  }

  /** A sibling's code, unless it is at odds with its parent's. */
  private soundCode(at: number | undefined): string | null {
    const node = at === undefined ? undefined : this.view.plan.nodes[at];
    if (at === undefined || !node || node.code === null) return null;
    const parent = this.codedParent(at)?.code ?? null;
    const sound = parent === null || !this.expectsContinuing(node.level) || continues(parent, node.code);
    return sound ? node.code : null;
  }

  /** The way a cousin's code is made of its parent's, applied to this parent. */
  private fromParent(at: number): string | null {
    const { nodes } = this.view.plan;
    const parent = this.codedParent(at)?.code ?? null;
    if (parent === null) return null;
    for (const cousin of (this.levels.get(nodes[at]?.level ?? "") ?? []).slice(0, REACH)) {
      const code = nodes[cousin]?.code ?? null;
      const above = this.codedParent(cousin)?.code ?? null;
      if (code === null || above === null || !continues(above, code)) continue;
      const stem = ordinalOf(code)?.stem ?? "";
      const tail = tailOf(above);
      const start = stem.lastIndexOf(tail);
      if (start < 0 || tail === "") continue;
      const first = withOrdinal(code, 1)?.slice(stem.length) ?? "1";
      return this.free(`${stem.slice(0, start)}${tailOf(parent)}${stem.slice(start + tail.length)}${first}`);
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

/** For each node the position of the nearest node above that has a code. */
function codedParents({ plan, tree }: PlanView): (number | null)[] {
  const parents: (number | null)[] = plan.nodes.map(() => null);
  for (const at of [...tree.order].reverse()) {
    const above = tree.parents[at] ?? -1;
    const node = plan.nodes[above];
    if (node) parents[at] = node.code === null ? (parents[above] ?? null) : above;
  }
  return parents;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
