import { writeCell } from "../core/register/cell.ts";
import { columnOf, NUMERIC, named, type Register } from "../core/register/column.ts";
import type { Condition, Rule } from "../core/register/rule.ts";
import type { Catalogue } from "./catalogue.ts";

/** A rule as a sentence, with the names that the register gives to its columns. */
export function ruleWords(rule: Rule, register: Register, words: Catalogue): string {
  const day = rule.day ?? register.day;
  const where = rule.where.map((condition) => conditionWords(condition, register, words));
  const pieces = [
    whatWords(rule, register, words),
    where.length === 0 ? "" : words.format("rule-where", { conditions: joined(where, words) }),
    day === null
      ? ""
      : words.format(rule.period === "year" ? "rule-period-year" : "rule-period-so-far", {
          day: columnName(register, day, words),
        }),
    rule.units === "all"
      ? ""
      : rule.units === "answering"
        ? words.format("rule-units-answering")
        : words.format("rule-units-list", { units: rule.units }),
  ];
  const text = pieces.filter((piece) => piece !== "").join(", ");
  return words.format("rule-sentence", { text: `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` });
}

function whatWords(rule: Rule, register: Register, words: Catalogue): string {
  const name = named(register.title, words.language);
  const column = columnName(register, rule.column ?? "", words);
  switch (rule.what) {
    case "count":
      return words.format("rule-count", { register: name });
    case "distinct":
      return words.format("rule-distinct", { register: name, column });
    case "sum":
      return words.format("rule-sum", { register: name, column });
    case "mean":
      return words.format("rule-mean", { register: name, column });
    case "days":
      return words.format("rule-days", {
        register: name,
        from: columnName(register, rule.span?.from ?? "", words),
        to: columnName(register, rule.span?.to ?? "", words),
        count: rule.span?.count ?? "calendar",
      });
    case "share": {
      const part = rule.part.map((condition) => conditionWords(condition, register, words));
      const params = { register: name, part: joined(part, words) };
      return words.format(rule.as === "percent" ? "rule-share-percent" : "rule-share-fraction", params);
    }
  }
}

export function conditionWords(condition: Condition, register: Register, words: Catalogue): string {
  if (condition.is === "within")
    return words.format("rule-within", {
      from: columnName(register, condition.from, words),
      to: columnName(register, condition.to, words),
      days: condition.days,
      count: condition.count,
    });
  const column = columnName(register, condition.column, words);
  const shown = (value: string): string => {
    const one = columnOf(register, condition.column);
    return one === null ? value : writeCell(one, value, words.language);
  };
  switch (condition.is) {
    case "filled":
      return words.format("rule-filled", { column });
    case "empty":
      return words.format("rule-empty", { column });
    case "one-of":
      return words.format("rule-one-of", { column, values: condition.values.map(shown).join(OR) });
    case "none-of":
      return words.format("rule-none-of", { column, values: condition.values.map(shown).join(OR) });
    case "at-least":
    case "at-most": {
      const day = !NUMERIC.has(columnOf(register, condition.column)?.type ?? "text");
      const id = condition.is === "at-least" ? "rule-at-least" : "rule-at-most";
      return words.format(id, { column, value: shown(condition.value), kind: day ? "day" : "number" });
    }
  }
}

const OR = " / ";

function joined(texts: readonly string[], words: Catalogue): string {
  return texts.join(words.format("rule-and"));
}

function columnName(register: Register, id: string, words: Catalogue): string {
  const column = columnOf(register, id);
  return column === null ? id : named(column.title, words.language);
}
