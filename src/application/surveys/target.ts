import type { Rational } from "../../core/number/rational.ts";
import type { Target } from "../../core/target/target.ts";
import type { Standing } from "../standing.ts";

/** The target of an indicator for a year, where it is one number that a mean can be compared with. */
export function targetOf(standing: Standing, indicator: string): Rational | null {
  const { year } = standing.moment;
  const targets: readonly Target[] = indicatorOf(standing, indicator)?.indicator.targets ?? [];
  const found = targets.find((one) => one.year === year) ?? targets.find((one) => one.year === null);
  if (!found || found.comparator === "increment" || found.relativeTo !== null) return null;
  return found.value.kind === "number" ? found.value.value : null;
}

export function indicatorOf(standing: Standing, indicator: string) {
  return standing.compiled.nodes.flatMap(({ indicators }) => indicators).find(({ key }) => key === indicator);
}
