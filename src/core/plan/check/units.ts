import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Node } from "../plan.ts";
import { codeParts } from "./code.ts";
import type { PlanView } from "./view.ts";

/** Nodes without units where their level has them, units that the plan does not know, codes in more than one style. */
export function checkUnits(view: PlanView): Diagnostic[] {
  return [...withoutUnits(view), ...unknownUnits(view), ...styles(view)];
}

function withoutUnits({ plan }: PlanView): Diagnostic[] {
  const levels = new Map<string, { all: number; involved: number }>();
  for (const node of plan.nodes) {
    const counts = levels.get(node.level) ?? { all: 0, involved: 0 };
    counts.all += 1;
    if (node.units.length > 0) counts.involved += 1;
    levels.set(node.level, counts);
  }
  const expected = ({ level }: Node): boolean => {
    const counts = levels.get(level);
    return counts !== undefined && 2 * counts.involved > counts.all;
  };
  return plan.nodes
    .filter((node) => node.units.length === 0 && expected(node))
    .map((node) =>
      diagnostic(
        "no-units",
        "warning",
        { node: node.code ?? node.title },
        { subject: node.id, location: { in: "field", field: "title", span: null } },
      ),
    );
}

function unknownUnits({ plan }: PlanView): Diagnostic[] {
  const known = new Set(plan.units.map((unit) => unit.code));
  const dangling = plan.nodes.flatMap((node) =>
    node.units
      .filter((code) => !known.has(code))
      .map((code) =>
        diagnostic(
          "unknown-unit",
          "warning",
          { unit: code },
          { subject: node.id, location: { in: "field", field: "units", span: null, quote: code } },
        ),
      ),
  );
  const orphans = plan.units
    .filter(({ parent }) => parent !== null && !known.has(parent))
    .map(({ parent }) => diagnostic("unknown-unit", "warning", { unit: parent ?? "" }));
  return [...dangling, ...orphans];
}

const STYLED = /^(\p{L}{1,12})([.\s\-_°]*)(?=\d|[IVX]+(?![\p{L}]))/u;

/** Units of one kind whose codes differ in case, blanks or stops before the number: "S. 2.1" and "S.2.4". */
function styles({ plan }: PlanView): Diagnostic[] {
  const kinds = new Map<string, Map<string, string[]>>();
  for (const { code } of plan.units) {
    const match = STYLED.exec(code);
    if (!match) continue;
    const kind = (match[1] ?? "").toUpperCase();
    const byStyle = kinds.get(kind) ?? new Map<string, string[]>();
    kinds.set(kind, byStyle);
    const codes = byStyle.get(match[0]) ?? [];
    byStyle.set(match[0], codes);
    codes.push(code);
  }
  const users = new Map<string, string>();
  for (const node of plan.nodes)
    for (const code of node.units) if (!users.has(code)) users.set(code, node.id);
  return [...kinds.values()].flatMap((byStyle) => {
    const [main = [], ...others] = [...byStyle.values()].sort((a, b) => b.length - a.length);
    return others.flatMap(([variant]) => {
      const example = variant === undefined ? undefined : nearest(variant, main);
      if (variant === undefined || example === undefined) return [];
      return [styleVariant(example, variant, users.get(variant) ?? null)];
    });
  });
}

/** Of the codes in the main style the one that shares most leading numbers: "S.2.4" is shown beside "S. 2.1". */
function nearest(variant: string, codes: readonly string[]): string | undefined {
  const wanted = codeParts(variant);
  const shared = (code: string): number => {
    const differs = codeParts(code).findIndex((part, index) => part !== wanted[index]);
    return differs < 0 ? wanted.length : differs;
  };
  return codes.reduce<string | undefined>((best, code) => {
    if (best === undefined || shared(code) > shared(best)) return code;
    return shared(code) === shared(best) && code < best ? code : best;
  }, undefined);
}

function styleVariant(code: string, variant: string, user: string | null): Diagnostic {
  return diagnostic(
    "unit-code-variant",
    "info",
    { kind: "style", code, variant },
    {
      subject: user,
      location: user === null ? null : { in: "field", field: "units", span: null, quote: variant },
    },
  );
}
