import type { IndicatorResult, ResultPart, WorkedFormula } from "../evaluation/evaluation.ts";

/** Sequences of the rows that a result was made on, those of an earlier value in its target too, and its roll-ups' parts. */
export function restsOn({ worked, comparing }: IndicatorResult): {
  readonly rows: ReadonlySet<number>;
  readonly children: readonly (readonly ResultPart[])[];
} {
  const rows = new Set<number>();
  const children: (readonly ResultPart[])[] = [];
  const stack: WorkedFormula[] = [worked, comparing?.base?.worked ?? null].filter((one) => one !== null);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const origin = next.input?.origin;
    if (origin?.from === "measurements") for (const { sequence } of origin.rows) rows.add(sequence);
    if (origin?.from === "children") children.push(origin.parts);
    stack.push(...next.parts);
  }
  return { rows, children };
}
