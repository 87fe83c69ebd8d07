import type { Diagnostic, Field, Span } from "../../diagnostics/diagnostic.ts";
import { ONE, sign } from "../../number/rational.ts";
import type { Indicator, Node, Plan } from "../plan.ts";
import type { Edit } from "./edit.ts";
import { indicatorOf, nodeOf } from "./parts.ts";
import { writtenTargets } from "./targets.ts";

/**
 * The edit that a diagnostic's own remedy comes to, so that it can be accepted with one click. Null where it has none
 * that is an edit: a cosmetic one has been followed in reading already. The diagnostic must point into a field, as
 * `checkPlan` gives it.
 */
export function editOfFix(plan: Plan, { fix, subject, location, code, params }: Diagnostic): Edit | null {
  if (fix === null || subject === null || location?.in !== "field") return null;
  const { replacement } = fix;
  const { field, span } = location;
  const indicator = indicatorOf(plan, subject)?.indicator;
  if (indicator) return ofIndicator(indicator, plan, field, span, replacement);
  const node = nodeOf(plan, subject);
  if (node === null) return null;
  // The remedy for a code that is missing shows it before the title; what is added is the code alone.
  if (code === "missing-code" && "expected" in params && typeof params.expected === "string")
    return { kind: "set-code", node: subject, code: params.expected };
  return ofNode(node, field, span, replacement);
}

function ofNode(node: Node, field: Field, span: Span | null, replacement: string): Edit | null {
  if (field === "code") return { kind: "set-code", node: node.id, code: replacement };
  if (field === "title")
    return { kind: "set-title", node: node.id, title: put(node.title, span, replacement) };
  if (field === "weight") return { kind: "set-weight", subject: node.id, weight: replacement };
  return null;
}

function ofIndicator(
  indicator: Indicator,
  plan: Plan,
  field: Field,
  span: Span | null,
  replacement: string,
): Edit | null {
  const { id, name, formula } = indicator;
  switch (field) {
    case "name":
      return { kind: "set-name", indicator: id, name: put(name, span, replacement) };
    case "formula":
      return {
        kind: "set-formula",
        indicator: id,
        text: put(formula.text, span, replacement),
        normal: null,
      };
    case "weight":
      return { kind: "set-weight", subject: id, weight: replacement };
    case "target":
      return ofTarget(indicator, plan, replacement);
    default:
      return null;
  }
}

/** The remedy is for one target: the only one, or the first written as a fraction where a percentage is meant. */
function ofTarget({ id, targets }: Indicator, plan: Plan, replacement: string): Edit | null {
  const isFraction = ({ unit, value }: (typeof targets)[number]) =>
    unit === null && value.kind === "number" && sign(value.value) > 0 && value.value.compare(ONE) < 0;
  const meant = targets.length === 1 ? targets[0] : targets.find(isFraction);
  if (!meant) return null;
  const written = writtenTargets(targets, plan);
  const own = written.find(({ year, text }) => text === meant.text && (year === null || year === meant.year));
  return {
    kind: "set-targets",
    indicator: id,
    targets: written.map((one) => (one === own ? { ...one, text: replacement } : { ...one })),
  };
}

function put(text: string, span: Span | null, replacement: string): string {
  return span === null ? replacement : text.slice(0, span.start) + replacement + text.slice(span.end);
}
