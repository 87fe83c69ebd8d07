import { z } from "@hono/zod-openapi";
import {
  BASES,
  type Basis,
  type EvaluationShares,
  mapShares,
  type Shares,
} from "../../../core/evidence-grade/shares.ts";
import { toDecimalDigits } from "../../../core/number/decimal.ts";

const digits = Object.fromEntries(BASES.map((basis) => [basis, z.string()])) as Record<Basis, z.ZodString>;

/** What share of a score's weight rests on what; they sum to the coverage. */
export const SharesSchema = z.object(digits).openapi("Shares", {
  description: "Shares of the score's weight by what it rests on, 0..1; they sum to the coverage",
});

export function sharesJson(shares: Shares): Record<Basis, string> {
  return mapShares(shares, (share) => toDecimalDigits(share));
}

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
