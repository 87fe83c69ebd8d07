import fc from "fast-check";
import type { Expression, Time } from "../../src/core/formula/expression.ts";
import { ratio, rational } from "../../src/core/number/rational.ts";

const time: fc.Arbitrary<Time> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 9 }).map((years): Time => ({ kind: "lag", years })) },
  fc.integer({ min: 1990, max: 2099 }).map((year): Time => ({ kind: "year", year })),
  fc.constantFrom("n", "k").map((symbol): Time => ({ kind: "symbolic-lag", symbol })),
);

/** Names as officials write them, names full of signs, and any string at all. */
export const name: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      "Numero soggetti",
      "N. imprese iscritte al R.I.",
      "Totale attività - iniziative realizzate",
      "progetti comunitari/nazionali",
      "Popolazione al 31/12",
      "Dipendenti con età ≥ 63 anni",
      "% pratiche evase entro 5 gg",
      "x",
      "t",
      "Data di avvio",
      "Grado di soddisfazione",
      "Importo (migliaia di euro) su base annua",
      "spese più oneri",
    ),
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  )
  .filter((text) => text !== "");

const number = fc
  .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(1, 10, 100, 8))
  .map(([n, d]): Expression => ({ kind: "number", value: d === 1 ? rational(n) : ratio(n, d) }));

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(name, time).map(([n, t]): Expression => ({ kind: "quantity", name: n, time: t })),
  },
  { weight: 3, arbitrary: number },
  fc
    .tuple(
      fc.oneof(fc.constantFrom("actions", "operational-objectives", "fasi"), name),
      fc.constantFrom("weighted-mean" as const, "mean" as const),
    )
    .map(([children, method]): Expression => ({ kind: "rollup", children, method })),
  name.map((n): Expression => ({ kind: "milestone", name: n })),
  name.map((n): Expression => ({ kind: "date", name: n })),
  name.map((n): Expression => ({ kind: "index", name: n })),
  fc.constant<Expression>({ kind: "index", name: "itp" }),
  name.map((n): Expression => ({ kind: "boolean", name: n })),
  name.map((n): Expression => ({ kind: "progress", name: n })),
  fc.tuple(name, time, fc.option(fc.tuple(fc.nat(10), fc.nat(100)))).map(
    ([n, t, scale]): Expression => ({
      kind: "mean-score",
      name: n,
      time: t,
      scale: scale && { from: rational(scale[0]), to: rational(scale[1]) },
    }),
  ),
  fc.constant<Expression>({ kind: "activities" }),
  fc.constant<Expression>({ kind: "unknown" }),
);

const { tree } = fc.letrec<{ tree: Expression; many: Expression[] }>((tie) => ({
  many: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
  tree: fc.oneof(
    { maxDepth: 4, depthIdentifier: "formula" },
    leaf,
    fc
      .tuple(
        fc.constantFrom("+" as const, "-" as const, "*" as const, "/" as const),
        tie("tree"),
        tie("tree"),
      )
      .map(([operator, left, right]): Expression => ({ kind: "operation", operator, left, right })),
    fc
      .tuple(fc.constantFrom("sum" as const, "delta" as const), tie("tree"))
      .map(([kind, of]): Expression => ({ kind, of })),
    fc
      .tuple(fc.constantFrom("i", "k"), tie("tree"))
      .map(([index, of]): Expression => ({ kind: "sum-over", index, of })),
    fc
      .tuple(fc.constantFrom("mean" as const, "max" as const, "min" as const), tie("many"))
      .map(([kind, of]): Expression => ({ kind, of })),
    fc.tuple(tie("tree"), tie("tree")).map(([from, to]): Expression => ({ kind: "days", from, to })),
  ),
}));

/** Any expression a formula can have; several formulas in a cell only at the top. */
export const expression: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 9, arbitrary: tree },
  fc.array(tree, { minLength: 2, maxLength: 3 }).map((formulas): Expression => ({ kind: "multi", formulas })),
);
