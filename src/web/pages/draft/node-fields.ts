import { formatItalian } from "../../../core/number/italian.ts";
import type { Rational } from "../../../core/number/rational.ts";
import type { Edit, Prepared } from "../../../core/plan/edit/edit.ts";
import { writtenTargets } from "../../../core/plan/edit/targets.ts";
import type { Dimension, Indicator, Node, Plan } from "../../../core/plan/plan.ts";

/** What the form of a node holds, by the name of each field: "title", "i2.formula", "i2.target.2018". */
export type NodeFields = Readonly<Record<string, string>>;

/** Between items of a field that holds several (units, activities); no text field can hold it. */
const ITEM = "\n";
const PART = "\t";

export const DIMENSIONS: readonly Dimension[] = [
  "effectiveness",
  "efficiency",
  "quality",
  "resources",
  "impact",
];

/** Position of an indicator within its node, as fields are named: "A.1/2" is "i2". */
export function fieldPrefix(indicator: string): string {
  return `i${indicator.slice(indicator.lastIndexOf("/") + 1)}`;
}

/** A node of a plan as its form shows it. */
export function nodeFields({ plan, arrangements }: Prepared, node: Node): NodeFields {
  const fields: Record<string, string> = {
    title: node.title,
    code: node.code ?? "",
    description: node.description,
    weight: weightText(node.weight),
    units: [...node.units].sort().join(ITEM),
    activities: node.activities.map(({ text, due }) => `${text}${PART}${due ?? ""}`).join(ITEM),
  };
  for (const one of node.indicators) {
    const at = fieldPrefix(one.id);
    fields[`${at}.name`] = one.name;
    fields[`${at}.dimension`] = one.dimension ?? "";
    fields[`${at}.formula`] = one.formula.text;
    fields[`${at}.weight`] = weightText(one.weight);
    fields[`${at}.baseline`] = one.baseline.text;
    fields[`${at}.responsible`] = arrangements.responsible[one.id] ?? "";
    for (const { year, text } of targetRows(one, plan)) fields[`${at}.target.${year ?? "all"}`] = text;
  }
  return fields;
}

/** A row for each year of the plan, and one for a text that holds several years' targets where there is one. */
export function targetRows(
  { targets }: Indicator,
  plan: Plan,
): readonly { readonly year: number | null; readonly text: string }[] {
  const written = writtenTargets(targets, plan);
  const shared = written.filter(({ year }) => year === null);
  const years = new Set(written.flatMap(({ year }) => year ?? []));
  for (let year = plan.period?.from ?? 1; year <= (plan.period?.to ?? 0); year += 1) years.add(year);
  const text = (year: number) => written.find((one) => one.year === year)?.text ?? "";
  return [
    ...(shared.length > 0 || years.size === 0 ? [{ year: null, text: shared[0]?.text ?? "" }] : []),
    ...[...years].sort((a, b) => a - b).map((year) => ({ year, text: text(year) })),
  ];
}

/** The fields of a node's form as they were sent; one that was not sent keeps what it was. */
export function sentFields(sent: Readonly<Record<string, unknown>>, now: NodeFields): NodeFields {
  const fields: Record<string, string> = { ...now };
  for (const name of Object.keys(now)) {
    const value = sent[name];
    if (typeof value === "string") fields[name] = value.replace(/\r\n?/g, "\n");
  }
  if (sent["units.sent"] !== undefined) fields["units"] = texts(sent["units"]).sort().join(ITEM);
  const activities = Array.from({ length: MOST_ACTIVITIES }, (_, at) => {
    const [text = ""] = texts(sent[`activity.${at}.text`]);
    const [due = ""] = texts(sent[`activity.${at}.due`]);
    return text.trim() === ""
      ? ""
      : `${text.replace(/[\t\r\n]+/g, " ").trim()}${PART}${due.replace(/\s+/g, " ").trim()}`;
  });
  if (sent["activity.0.text"] !== undefined)
    fields["activities"] = activities.filter((one) => one !== "").join(ITEM);
  return fields;
}

const MOST_ACTIVITIES = 200;

function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((one) => typeof one === "string");
  return typeof value === "string" ? [value] : [];
}

export function itemsOf(text: string): string[] {
  return text === "" ? [] : text.split(ITEM);
}

export function activitiesOf(text: string): { readonly text: string; readonly due: string }[] {
  return itemsOf(text).map((item) => {
    const [words = "", due = ""] = item.split(PART);
    return { text: words, due };
  });
}

/** The edits that bring a node from what it was to what the form says: one for each field that differs. */
export function nodeEdits(node: Node, was: NodeFields, fields: NodeFields): Edit[] {
  const changed = (name: string) => fields[name] !== undefined && fields[name] !== was[name];
  const text = (name: string) => fields[name] ?? "";
  const own: Edit[] = [
    ...(changed("title") ? [{ kind: "set-title", node: node.id, title: text("title") } as const] : []),
    ...(changed("code") ? [{ kind: "set-code", node: node.id, code: text("code") } as const] : []),
    ...(changed("description")
      ? [{ kind: "set-description", node: node.id, description: text("description") } as const]
      : []),
    ...(changed("weight") ? [{ kind: "set-weight", subject: node.id, weight: text("weight") } as const] : []),
    ...(changed("units")
      ? [{ kind: "set-units", node: node.id, units: itemsOf(text("units")) } as const]
      : []),
    ...(changed("activities")
      ? [{ kind: "set-activities", node: node.id, activities: activitiesOf(text("activities")) } as const]
      : []),
  ];
  return [...own, ...node.indicators.flatMap((one) => indicatorEdits(one, was, fields))];
}

function indicatorEdits({ id }: Indicator, was: NodeFields, fields: NodeFields): Edit[] {
  const at = fieldPrefix(id);
  const text = (field: string) => fields[`${at}.${field}`] ?? "";
  const changed = (field: string) => text(field) !== (was[`${at}.${field}`] ?? "");
  const rows = Object.keys(fields).filter((name) => name.startsWith(`${at}.target.`));
  const edits: Edit[] = [];
  if (changed("name")) edits.push({ kind: "set-name", indicator: id, name: text("name") });
  if (changed("dimension"))
    edits.push({
      kind: "set-dimension",
      indicator: id,
      dimension: DIMENSIONS.find((one) => one === text("dimension")) ?? null,
    });
  if (changed("weight")) edits.push({ kind: "set-weight", subject: id, weight: text("weight") });
  if (changed("baseline")) edits.push({ kind: "set-baseline", indicator: id, text: text("baseline") });
  // Targets before the formula: a date among them makes a milestone of it.
  if (rows.some((name) => fields[name] !== was[name]))
    edits.push({
      kind: "set-targets",
      indicator: id,
      targets: rows.map((name) => {
        const year = name.slice(name.lastIndexOf(".") + 1);
        return { year: year === "all" ? null : Number(year), text: fields[name] ?? "" };
      }),
    });
  if (changed("formula"))
    edits.push({ kind: "set-formula", indicator: id, text: text("formula"), normal: null });
  if (changed("responsible"))
    edits.push({ kind: "set-responsible", indicator: id, unit: text("responsible") || null });
  return edits;
}

export function weightText(weight: Rational | null): string {
  return weight === null ? "" : formatItalian(weight, { places: 4 });
}
