import type { Indicator, Node, Plan } from "../../../core/plan/plan.ts";

/** Documents for which people write texts. A monitoring report's is named after its round. */
export const NARRATED = ["relazione", "monitoring"] as const;
export type NarratedKind = (typeof NARRATED)[number];

/** A text that only people can write. */
export interface NarrativeSection {
  /** Kebab-case; of a node's section, with the node's id behind a full stop: "objective.A.1". */
  readonly id: string;
  /** Message id: its title, with `.question` and `.help`. */
  readonly topic: string;
  /** The node or indicator that it is about; null for the document as a whole. */
  readonly node: Pick<Node, "id" | "code" | "title"> | null;
  /** Without it the document is not complete. */
  readonly required: boolean;
  /** Units that answer for what it tells, and write it too; left out where only the document's own writers do. */
  readonly units?: readonly string[];
}

const RELAZIONE = [
  "narrative-presentation",
  "narrative-external-context",
  "narrative-administration",
  "narrative-results",
  "narrative-criticalities",
  "narrative-opportunities",
] as const;
const RELAZIONE_AFTER = [
  "narrative-individual-objectives",
  "narrative-resources",
  "narrative-equal-opportunity",
  "narrative-gender-balance",
  "narrative-process",
  "narrative-strengths",
  "narrative-weaknesses",
] as const;
const MONITORING = ["narrative-summary", "narrative-circumstances", "narrative-measures"] as const;

/** The texts of a document, in its order. The Relazione asks for a comment on each strategic objective too. */
export function narrativeSections(kind: NarratedKind, plan: Plan | null): readonly NarrativeSection[] {
  if (kind === "monitoring") return MONITORING.map(plain);
  const objectives = plan === null ? [] : strategicObjectives(plan);
  return [
    ...RELAZIONE.map(plain),
    ...objectives.map(({ id, code, title }) => ({
      id: `objective.${id}`,
      topic: "narrative-objective",
      node: { id, code, title },
      required: false,
    })),
    ...RELAZIONE_AFTER.map(plain),
  ];
}

function plain(topic: string): NarrativeSection {
  return { id: topic.slice("narrative-".length), topic, node: null, required: true };
}

/** Why an indicator deviates, as those who answer for it tell. */
export function causeSection({ id, name }: Indicator, units: readonly string[]): NarrativeSection {
  const node = { id, code: id, title: name };
  return { id: `cause.${id}`, topic: "narrative-cause", node, required: true, units };
}

/** Nodes of the level so called; where the plan has none, those of its second level, or of its first and only. */
export function strategicObjectives({ levels, nodes }: Plan): readonly Node[] {
  const named = levels.find(({ id }) => id === "strategic-objective");
  const level = (named ?? levels[1] ?? levels[0])?.id;
  return nodes.filter((node) => node.level === level);
}

/** Name of a document in the register: "relazione-2018", "monitoring-2018-05". */
export function narratedDocument(kind: NarratedKind, of: string | number): string {
  return `${kind}-${of}`;
}

/** What `narratedDocument` made, told apart again; null for anything else. */
export function readNarratedDocument(
  document: string,
): { readonly kind: NarratedKind; readonly of: string } | null {
  const kind = NARRATED.find((one) => document.startsWith(`${one}-`));
  const of = kind === undefined ? "" : document.slice(kind.length + 1);
  if (kind === undefined || of === "" || (kind === "relazione" && !/^\d{4}$/.test(of))) return null;
  return { kind, of };
}
