import type { Random } from "../../independent/random.ts";
import { type Labels, pickLabels } from "./labels.ts";
import {
  shuffled,
  type WrittenIndicator,
  type WrittenNode,
  type WrittenPlan,
  type WrittenUnit,
} from "./model.ts";

export type Field = "name" | "dimension" | "formula" | "weight" | "baseline" | "targets";
export type Heading = (label: string, node: WrittenNode) => string;

/** How one document is written: its words, its order, and what stands around the plan. */
export interface Style {
  readonly labels: Labels;
  readonly unit: (unit: WrittenUnit) => string;
  readonly unitSeparator: string;
  readonly heading: Heading;
  readonly order: readonly Field[];
  /** Columns and card lines that are no part of the plan, with their values. */
  readonly extra: readonly (readonly [string, string])[];
  readonly descriptions: boolean;
  readonly totals: boolean;
  /** A header repeated, or the page turned, inside a table. */
  readonly breaks: boolean;
  readonly furniture: boolean;
  readonly legend: boolean;
  /** Long lines go on in the next one. */
  readonly wrapped: boolean;
  /** A label of its own above the indicators ("KPI Associati"). */
  readonly section: string | null;
  /** What pages do to lists of units: labels repeated, lines glued, marks left in codes. */
  readonly damaged: boolean;
  /** The tree as a list before the sheets. */
  readonly summary: boolean;
}

export function pickStyle(plan: WrittenPlan, random: Random): Style {
  const extra = shuffled(random, [
    ["Fonte dati", "rilevazione interna"],
    ["Note", "aggiornato ogni anno"],
    ["N.", "7"],
    ["Frequenza", "annuale"],
    [`Monitoraggio al 30/06/${plan.years[0]}`, "3"],
  ] as const);
  return {
    labels: pickLabels(random, plan.years[0] ?? 0),
    unit: unitText(random),
    unitSeparator: random.pick(["; ", " / ", "\n"]),
    heading: plainHeading(random),
    order: ["name", ...shuffled<Field>(random, ["dimension", "formula", "weight", "baseline", "targets"])],
    extra: extra.slice(0, random.pick([0, 0, 1, 2])),
    descriptions: random.chance(0.4),
    totals: random.chance(0.3),
    breaks: random.chance(0.3),
    furniture: random.chance(0.3),
    legend: random.chance(0.3),
    section: random.pick([null, "KPI Associati", "Indicatori e target", "Indicatori di performance"]),
    damaged: random.chance(0.5),
    wrapped: random.chance(0.3),
    summary: random.chance(0.2),
  };
}

function plainHeading(random: Random): Heading {
  return random.pick<Heading>([
    (label, { code, title }) => `${label}: ${code === null ? "" : `${code} `}${title}`,
    (label, { code, title }) => `${label.toUpperCase()} ${code === null ? "" : `${code} - `}${title}`,
    (label, { code, title }) => (code === null ? `${label}: ${title}` : `${label} ${code}: ${title}`),
    (label, { code, title }) => (code === null ? `${label} – ${title}` : `${label} n. ${code} – ${title}`),
    (label, { code, title }) => `${label} ${code === null ? "" : `${code} `}${title}`,
    (label, { code, title }) => (code === null ? `${label}: ${title}` : `${label}: ${code} - ${title}`),
    (label, { code, title }) => (code === null ? `${label}: ${title}` : `${label} ${code}\n${title}`),
    (label, { code, title }) => (code === null ? `${label}: ${title}` : `${label} ${code}. ${title}`),
    (label, { code, title }) => (code === null ? `${label}: ${title}` : `${code} ${label}: ${title}`),
  ]);
}

function unitText(random: Random): (unit: WrittenUnit) => string {
  const coded = random.pick<(code: string, name: string) => string>([
    (code, name) => `${code} ${name}`,
    (code, name) => `${code} (${name})`,
    (code, name) => `${code} - ${name}`,
    (code, name) => `${name} (${code})`,
  ]);
  return ({ code, name }) => (code === null ? name : coded(code, name));
}

/** The labels of an indicator in the style's order. */
export function columns(plan: WrittenPlan, { labels, order, extra }: Style): string[] {
  const own = order.flatMap((field) =>
    field === "targets" ? plan.years.map(labels.target) : [labels[field]],
  );
  return [...own, ...extra.map(([label]) => label)];
}

/** Its values, in the same order. */
export function values(indicator: WrittenIndicator, { order, extra }: Style): string[] {
  const own = order.flatMap((field) =>
    field === "targets" ? [...indicator.targets] : [String(indicator[field])],
  );
  return [...own, ...extra.map(([, value]) => value)];
}

/** Sentences that use the words of levels and indicators without naming a node. */
export const DESCRIPTIONS: readonly string[] = [
  "Obiettivo dell'ente è quello di rendere più semplice il rapporto con gli utenti.",
  "Le azioni di questo periodo seguono il programma approvato nel 2017 e ne completano la prima fase.",
  "L'attività riguarda due fronti:",
  "Il progetto 3 del piano precedente non è stato concluso; gli indicatori sono stati rivisti.",
  "Il peso degli indicatori è stato deciso dalla Giunta, target e baseline dagli uffici.",
];
