import type { Fault } from "../../../application/problem.ts";
import { readCell, writeCell } from "../../../core/register/cell.ts";
import { columnOf, type Register } from "../../../core/register/column.ts";
import { CONDITION, type Condition, type Rule, type RuleDocument } from "../../../core/register/rule.ts";
import type { Language } from "../../../messages/language.ts";

/** One line of conditions as typed. */
export interface ConditionTyped {
  /** "" for a line that is not used. */
  readonly list: string;
  readonly column: string;
  readonly is: string;
  readonly value: string;
}

/** A rule as the form holds it: every field a text. */
export interface RuleTyped {
  readonly what: string;
  readonly column: string;
  readonly as: string;
  readonly period: string;
  readonly day: string;
  readonly units: string;
  readonly unitList: string;
  readonly from: string;
  readonly to: string;
  readonly days: string;
  readonly count: string;
  readonly conditions: readonly ConditionTyped[];
  /** JSON of conditions that the form has no fields for; they stay as they are. */
  readonly kept: string;
}

export const NO_RULE: RuleTyped = {
  what: "count",
  column: "",
  as: "percent",
  period: "year",
  day: "",
  units: "all",
  unitList: "",
  from: "",
  to: "",
  days: "",
  count: "calendar",
  conditions: [],
  kept: "",
};

/** Between the values of one condition. */
const OR = " / ";

/** The rule that a form says, and what in it cannot be read. */
export function ruleFrom(
  typed: RuleTyped,
  register: Register,
  units: readonly string[],
): { readonly document: RuleDocument; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const where: Condition[] = keptIn(typed.kept);
  const part: Condition[] = [];
  const days = /^\d{1,4}$/.test(typed.days.trim()) ? Number(typed.days) : null;
  if (typed.days.trim() !== "" && days === null)
    faults.push({ at: "days", message: "binding-days-wrong", params: {} });
  const count = typed.count === "working" ? "working" : "calendar";
  if (typed.what === "share" && days !== null)
    part.push({ is: "within", from: typed.from, to: typed.to, days, count });
  for (const [at, line] of typed.conditions.entries()) {
    if (line.column === "") continue;
    const condition = conditionFrom(line, register, units, (fault) =>
      faults.push({ at: `conditions.${at}`, message: fault.message, params: fault.params }),
    );
    if (condition !== null) (line.list === "part" ? part : where).push(condition);
  }
  const needsColumn = typed.what === "distinct" || typed.what === "sum" || typed.what === "mean";
  const document = {
    register: register.id,
    what: typed.what as Rule["what"],
    column: needsColumn && typed.column !== "" ? typed.column : null,
    span: typed.what === "days" ? { from: typed.from, to: typed.to, count } : null,
    where,
    part: typed.what === "share" ? part : [],
    as: typed.as === "fraction" ? "fraction" : "percent",
    period: typed.period === "so-far" ? "so-far" : "year",
    day: typed.day === "" ? null : typed.day,
    units:
      typed.units === "list"
        ? typed.unitList.split(/[,;]/).flatMap((unit) => unit.trim() || [])
        : typed.units === "answering"
          ? "answering"
          : "all",
  } satisfies RuleDocument;
  return { document, faults };
}

function conditionFrom(
  { column: id, is, value }: ConditionTyped,
  register: Register,
  units: readonly string[],
  say: (fault: Pick<Fault, "message" | "params">) => void,
): Condition | null {
  const column = columnOf(register, id);
  if (is === "filled" || is === "empty") return { is, column: id };
  const read = (text: string): string => {
    // A person is no value of a rule: a rule names nobody.
    const cell =
      column === null || column.type === "person"
        ? { text }
        : readCell({ ...column, required: true }, text, units);
    if ("fault" in cell) say(cell.fault);
    return "fault" in cell ? "" : (cell.text ?? "");
  };
  if (is === "at-least" || is === "at-most") return { is, column: id, value: read(value) };
  return { is: is === "none-of" ? is : "one-of", column: id, values: value.split(OR).map(read) };
}

function keptIn(text: string): Condition[] {
  try {
    return CONDITION.array().safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}

/** A rule as the form shows it; `ruleFrom` gives it back. */
export function typedFrom(rule: Rule, register: Register, language: Language): RuleTyped {
  const within = rule.part.find((one) => one.is === "within");
  const days = within?.is === "within" ? within : null;
  const shown = (id: string, value: string): string => {
    const column = columnOf(register, id);
    return column === null ? value : writeCell(column, value, language);
  };
  const lineOf = (list: string, one: Condition): ConditionTyped[] => {
    if (one.is === "within") return [];
    const value =
      one.is === "one-of" || one.is === "none-of"
        ? one.values.map((text) => shown(one.column, text)).join(OR)
        : one.is === "at-least" || one.is === "at-most"
          ? shown(one.column, one.value)
          : "";
    return [{ list, column: one.column, is: one.is, value }];
  };
  const kept = rule.where.filter(({ is }) => is === "within");
  return {
    what: rule.what,
    column: rule.column ?? "",
    as: rule.as,
    period: rule.period,
    day: rule.day ?? "",
    units: Array.isArray(rule.units) ? "list" : String(rule.units),
    unitList: Array.isArray(rule.units) ? rule.units.join(", ") : "",
    from: days?.from ?? rule.span?.from ?? "",
    to: days?.to ?? rule.span?.to ?? "",
    days: days === null ? "" : String(days.days),
    count: days?.count ?? rule.span?.count ?? "calendar",
    conditions: [
      ...rule.where.flatMap((one) => lineOf("where", one)),
      ...rule.part.flatMap((one) => lineOf("part", one)),
    ],
    kept: kept.length === 0 ? "" : JSON.stringify(kept),
  };
}
