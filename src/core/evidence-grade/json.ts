import { toDecimalDigits } from "../number/decimal.ts";
import { type Basis, type EvaluationShares, mapShares, type Shares } from "./shares.ts";

/** The shares of a score as machines read them: digits as text, so that nothing is lost on the way. */
export function sharesJson(shares: Shares): Record<Basis, string> {
  return mapShares(shares, (share) => toDecimalDigits(share));
}

/** Those of every score of an evaluation. */
export function evaluationSharesJson({ body, nodes, units, indicators }: EvaluationShares) {
  const mapped = (shares: ReadonlyMap<string, Shares>) =>
    Object.fromEntries([...shares].map(([key, own]) => [key, sharesJson(own)]));
  return {
    body: sharesJson(body),
    nodes: mapped(nodes),
    units: mapped(units),
    indicators: mapped(indicators),
  };
}
