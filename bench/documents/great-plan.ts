import type { Measurement } from "../../src/core/measurement/measurement.ts";
import type { Indicator, Node, Plan } from "../../src/core/plan/plan.ts";

/** Letters of areas: A to Z, then AA to ZZ. */
function letters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : letters(Math.floor(at / 26) - 1) + letter;
}

/** A plan laid out so many times, each time under areas of its own, with the same units. */
export class GreatPlan {
  readonly plan: Plan;
  private readonly areas: number;
  private readonly copies: number;

  constructor(plan: Plan, copies: number) {
    this.areas = plan.nodes.filter(({ parent }) => parent === null).length;
    this.copies = copies;
    const nodes = this.each((copy) => plan.nodes.map((node) => this.node(node, copy)));
    this.plan = { ...plan, id: "great-plan", nodes };
  }

  /** What was measured, of each copy. */
  measured(rows: readonly Measurement[]): readonly Measurement[] {
    return this.each((copy) => rows.map((row) => ({ ...row, indicator: this.moved(row.indicator, copy) })));
  }

  private each<T>(make: (copy: number) => readonly T[]): readonly T[] {
    return Array.from({ length: this.copies }, (_, copy) => make(copy)).flat();
  }

  private node(node: Node, copy: number): Node {
    const { id, code, parent, indicators } = node;
    return {
      ...node,
      id: this.moved(id, copy),
      code: code === null ? null : this.moved(code, copy),
      parent: parent === null ? null : this.moved(parent, copy),
      indicators: indicators.map(
        (indicator): Indicator => ({ ...indicator, id: this.moved(indicator.id, copy) }),
      ),
    };
  }

  /** Every code begins with the letter of its area. */
  private moved(id: string, copy: number): string {
    return letters(copy * this.areas + id.charCodeAt(0) - 65) + id.slice(1);
  }
}
