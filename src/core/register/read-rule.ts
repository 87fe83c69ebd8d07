import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { parseIsoDate } from "../period/iso-date.ts";
import { exactNumber } from "./cell.ts";
import { type Column, type ColumnType, columnOf, NUMERIC, type Register } from "./column.ts";
import { issues } from "./read-register.ts";
import { type Condition, RULE, type Rule } from "./rule.ts";

/** Reads a rule on a register. Null where anything is wrong; each diagnostic names the place ("where[0].column"). */
export function ruleOf(
  data: unknown,
  register: Register,
): { readonly rule: Rule | null; readonly diagnostics: readonly Diagnostic[] } {
  const read = RULE.safeParse(data, { reportInput: true });
  const diagnostics = read.success ? meaning(read.data, register) : issues(read.error);
  return { rule: read.success && diagnostics.length === 0 ? read.data : null, diagnostics };
}

const SUMMED = NUMERIC;

function meaning(rule: Rule, register: Register): Diagnostic[] {
  const found: Diagnostic[] = [];
  const column = (path: string, id: string, types?: ReadonlySet<ColumnType>): Column | null => {
    const known = register.columns.map((one) => one.id);
    const one = columnOf(register, id);
    if (one === null) found.push(diagnostic("rule-column", "error", { path, column: id, known }));
    else if (types && !types.has(one.type))
      found.push(diagnostic("rule-type", "error", { path, column: id }));
    return one;
  };
  if (rule.register !== register.id)
    found.push(diagnostic("rule-register", "error", { path: "register", register: rule.register }));
  const summed = rule.what === "sum" || rule.what === "mean";
  if (summed || rule.what === "distinct") {
    if (rule.column === null) found.push(diagnostic("register-missing", "error", { path: "column" }));
    else column("column", rule.column, summed ? SUMMED : undefined);
  }
  if (rule.what === "days") {
    if (rule.span === null) found.push(diagnostic("register-missing", "error", { path: "span" }));
    else {
      column("span.from", rule.span.from, DAY);
      column("span.to", rule.span.to, DAY);
    }
  }
  if (rule.what === "share" && rule.part.length === 0)
    found.push(diagnostic("rule-part", "error", { path: "part" }));
  if (rule.day !== null) column("day", rule.day, DAY);
  else if (rule.period === "year" && register.day === null)
    found.push(diagnostic("rule-day", "error", { path: "day" }));
  if (rule.units !== "all" && register.unit === null)
    found.push(diagnostic("rule-units", "error", { path: "units" }));
  for (const list of ["where", "part"] as const)
    for (const [at, condition] of rule[list].entries())
      checkCondition(condition, `${list}[${at}]`, column, found);
  return found;
}

const DAY: ReadonlySet<ColumnType> = new Set<ColumnType>(["date"]);
const ORDERED: ReadonlySet<ColumnType> = new Set<ColumnType>([...NUMERIC, "date"]);
const NAMED_VALUES: ReadonlySet<ColumnType> = new Set<ColumnType>([
  "text",
  "number",
  "money",
  "hours",
  "date",
  "yes-no",
  "choice",
  "unit",
]);

function checkCondition(
  condition: Condition,
  path: string,
  column: (path: string, id: string, types?: ReadonlySet<ColumnType>) => Column | null,
  found: Diagnostic[],
): void {
  if (condition.is === "within") {
    column(`${path}.from`, condition.from, DAY);
    column(`${path}.to`, condition.to, DAY);
    return;
  }
  const listed = condition.is === "one-of" || condition.is === "none-of";
  const ordered = condition.is === "at-least" || condition.is === "at-most";
  const types = listed ? NAMED_VALUES : ordered ? ORDERED : undefined;
  const one = column(`${path}.column`, condition.column, types);
  if (one === null) return;
  const values = listed ? condition.values : ordered ? [condition.value] : [];
  for (const value of values)
    if (!canHold(one, value))
      found.push(diagnostic("rule-value", "error", { path, value: value.slice(0, 80) }));
}

function canHold({ type, choices }: Column, value: string): boolean {
  if (NUMERIC.has(type)) return exactNumber(value) !== null;
  if (type === "date") return parseIsoDate(value) !== null;
  if (type === "yes-no") return value === "true" || value === "false";
  return type !== "choice" || choices.some(({ id }) => id === value);
}
