import { holds } from "./formula-value.ts";
import type { IndicatorShape, MeasuredRow, NodeShape, PlanShape } from "./plan-shape.ts";
import type { Random } from "./random.ts";
import { readSExpression, type SExpression } from "./s-expression.ts";

/** Measurements at random for a plan: gaps, several dates, several units, zeros and negatives, corrections on the same day. */
export function randomMeasurements(plan: PlanShape, year: number, random: Random): MeasuredRow[] {
  const density = random.pick([0.3, 0.6, 0.85, 0.97, 1]);
  const rows: MeasuredRow[] = [];
  for (const node of plan.nodes) {
    for (const indicator of node.indicators) {
      for (const asked of askedOf(indicator, node, year)) {
        if (random.chance(density)) rows.push(...observations(asked, indicator, node, plan, random));
      }
    }
  }
  return rows;
}

interface Asked {
  readonly quantity: string;
  readonly year: number;
  readonly kind: "amount" | "mean" | "date" | "answer" | "index";
}

function askedOf(indicator: IndicatorShape, node: NodeShape, year: number): Asked[] {
  const target = indicator.targets.find((each) => each.year === null || each.year === year)?.value;
  if (typeof target === "string") return [{ quantity: "", year, kind: "date" }];
  if (typeof target === "boolean") return [{ quantity: "", year, kind: "answer" }];
  const asked = new Map<string, Asked>();
  const note = (each: Asked): void => {
    asked.set(`${each.quantity}|${each.year}`, each);
  };
  const expression = readSExpression(indicator.formula.normal);
  if (holds(expression, /^(?:unknown|sum-over)$/)) return [{ quantity: "", year, kind: "index" }];
  const walk = (part: SExpression, shift: number): void => {
    if (!("items" in part)) return;
    const [head, first, second] = part.items;
    const name = first !== undefined && "quoted" in first ? first.quoted : "";
    const word = head !== undefined && "atom" in head ? head.atom : "";
    if (word === "v" && second !== undefined && "atom" in second) {
      const lag = /^t(?:-(\d+))?$/.exec(second.atom);
      const at = lag === null ? Number(second.atom) : year - Number(lag[1] ?? "0") + shift;
      if (Number.isInteger(at)) note({ quantity: name, year: at, kind: "amount" });
    } else if (word === "mean-score") note({ quantity: name, year, kind: "mean" });
    else if (word === "date") note({ quantity: name, year, kind: "date" });
    else if (word === "index" || word === "progress") note({ quantity: "", year, kind: "index" });
    else for (const inner of part.items) walk(inner, shift);
    if (word === "delta" && first !== undefined) walk(first, shift - 1);
  };
  walk(expression, 0);
  const planned = node.activities.length > 0;
  return [...asked.values()].filter((each) => !(planned && /attività programmate/iu.test(each.quantity)));
}

function observations(
  asked: Asked,
  indicator: IndicatorShape,
  node: NodeShape,
  plan: PlanShape,
  random: Random,
): MeasuredRow[] {
  const codes = node.units.length > 0 ? node.units : plan.units.map((unit) => unit.code);
  const alone = codes.length === 0 || asked.kind === "index" || asked.kind === "answer" || random.chance(0.7);
  const units = alone ? [""] : [...new Set(Array.from({ length: 3 }, () => random.pick(codes)))];
  const scale = scaleOfValues(asked, indicator, node, random);
  return units.flatMap((unit) =>
    Array.from({ length: random.integer(1, 3) }, (_, k): MeasuredRow => {
      const observedOn = k > 0 && random.chance(0.2) ? `${asked.year}-06-30` : random.date(asked.year);
      const n = asked.kind === "mean" ? String(random.integer(1, 200)) : "";
      const value = asked.kind === "date" ? observedOn : measuredValue(asked, scale, random);
      return {
        indicator: indicator.id,
        quantity: asked.quantity,
        year: asked.year,
        observedOn,
        value,
        unit,
        n,
      };
    }),
  );
}

function measuredValue(asked: Asked, scale: number, random: Random): string {
  if (asked.kind === "answer") return random.pick(["true", "false"]);
  if (asked.kind === "index") return random.decimal(-20, 20);
  if (random.chance(0.04)) return "0";
  return scale === 0 ? random.decimal(0, 10) : random.decimal(scale * 0.7, scale * 1.35);
}

/** Values near the baseline or the target, so that some results are reached, some nearly, some not. */
function scaleOfValues(asked: Asked, indicator: IndicatorShape, node: NodeShape, random: Random): number {
  if (asked.kind === "amount" && node.activities.length > 0 && /attività/iu.test(asked.quantity)) {
    return node.activities.length * 0.8;
  }
  const target = indicator.targets[0]?.value;
  const simple = /^\((v|mean-score) /.test(indicator.formula.normal);
  if (simple && typeof target === "number") return Math.abs(target);
  return Math.abs(indicator.baseline.value ?? random.pick([3, 40, 700]));
}
