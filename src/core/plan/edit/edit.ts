import { z } from "zod";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Arrangements } from "../arrangements.ts";
import type { Plan } from "../plan.ts";

/** Longest texts that an edit takes, in UTF-16 units: what goes past them is no title and no formula. */
export const LONGEST = { title: 2000, description: 50_000, formula: 4000, code: 60, list: 500 } as const;

const id = z.string().min(1).max(200);
const year = z.number().int().min(1900).max(2200);
/** Longer texts pass the schema and are refused with words that name the field. */
const text = z.string().max(100_000);
const use = z.object({ indicator: id, quantity: z.string().max(2000).nullable() });

/**
 * One change of a plan being prepared, as it is asked for, kept in the draft's history and sent through the API: texts
 * are as a person types them and are read as the importer reads the document's.
 */
export const EDIT = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("set-plan-title"), title: text }),
  z.object({ kind: z.literal("set-period"), from: year, to: year }),
  z.object({ kind: z.literal("add-unit"), code: text, name: text, parent: id.nullable() }),
  z.object({ kind: z.literal("set-title"), node: id, title: text }),
  z.object({ kind: z.literal("set-code"), node: id, code: text }),
  z.object({ kind: z.literal("set-description"), node: id, description: text }),
  z.object({ kind: z.literal("set-units"), node: id, units: z.array(id).max(LONGEST.list) }),
  z.object({
    kind: z.literal("set-activities"),
    node: id,
    /** `due` is "2018-04-30", or empty. */
    activities: z.array(z.object({ text, due: z.string().max(40) })).max(LONGEST.list),
  }),
  /** Of a node or an indicator; empty for none. */
  z.object({ kind: z.literal("set-weight"), subject: id, weight: text }),
  z.object({ kind: z.literal("set-name"), indicator: id, name: text }),
  z.object({
    kind: z.literal("set-dimension"),
    indicator: id,
    dimension: z.enum(["effectiveness", "efficiency", "quality", "resources", "impact"]).nullable(),
  }),
  /** `normal` chooses among the readings of a doubtful text; null takes the usual one. */
  z.object({ kind: z.literal("set-formula"), indicator: id, text, normal: text.nullable() }),
  z.object({ kind: z.literal("settle-reading"), indicator: id, normal: text }),
  z.object({ kind: z.literal("set-baseline"), indicator: id, text }),
  z.object({
    kind: z.literal("set-targets"),
    indicator: id,
    targets: z.array(z.object({ year: year.nullable(), text })).max(50),
  }),
  /** `position` makes the new id "node/position": whoever asks knows which have ever been in use. */
  z.object({ kind: z.literal("add-indicator"), node: id, position: z.number().int().min(1), name: text }),
  z.object({ kind: z.literal("remove-indicator"), indicator: id }),
  z.object({
    kind: z.literal("add-node"),
    id,
    level: id,
    parent: id.nullable(),
    code: text,
    title: text,
  }),
  z.object({ kind: z.literal("remove-node"), node: id }),
  /** With all that is under it; null makes it a root. */
  z.object({ kind: z.literal("move-node"), node: id, parent: id.nullable() }),
  z.object({ kind: z.literal("set-responsible"), indicator: id, unit: id.nullable() }),
  z.object({ kind: z.literal("share-quantity"), name: text, uses: z.array(use).max(LONGEST.list) }),
  z.object({ kind: z.literal("unshare-quantity"), name: text }),
]);
export type Edit = z.infer<typeof EDIT>;

/** A plan with what its body has decided beside it. */
export interface Prepared {
  readonly plan: Plan;
  readonly arrangements: Arrangements;
}

/** What came of an edit: the plan changed, with the doubts of what was read; or nothing, and why. */
export type Edited =
  | { readonly done: true; readonly prepared: Prepared; readonly diagnostics: readonly Diagnostic[] }
  | { readonly done: false; readonly diagnostics: readonly Diagnostic[] };

/** Reads what the history of a draft or a request holds; null where it is no edit. */
export function readEdit(value: unknown): Edit | null {
  const read = EDIT.safeParse(value);
  return read.success ? read.data : null;
}

/** The node or indicator that an edit is about; null for the plan as a whole and for shared quantities. */
export function subjectOf(edit: Edit): string | null {
  if ("indicator" in edit) return edit.indicator;
  if ("subject" in edit) return edit.subject;
  if ("node" in edit) return edit.node;
  return edit.kind === "add-node" ? edit.id : null;
}
