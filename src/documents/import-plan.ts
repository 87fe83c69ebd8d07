import type { Diagnostic } from "../core/diagnostics/diagnostic.ts";
import { checkPlan } from "../core/plan/check/check.ts";
import type { Plan } from "../core/plan/plan.ts";
import type { SourceDocument } from "./blocks.ts";
import { type BuildOptions, buildPlan } from "./plan-builder/build-plan.ts";
import type { Places } from "./plan-builder/places.ts";
import { readDocument } from "./read-document.ts";

/** A plan document as imported. */
export interface ImportedPlan {
  readonly plan: Plan;
  readonly document: SourceDocument;
  readonly places: Places;
  /** Of reading, building and checking, each with its place in `document.text` where it has one, in order of place. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a plan document of any format, builds the plan and checks it. Whatever is wrong with the document is among the
 * diagnostics; nothing is thrown for it.
 */
export async function importPlan(
  name: string,
  bytes: Uint8Array,
  options: BuildOptions = {},
): Promise<ImportedPlan> {
  return importDocument(await readDocument(name, bytes), options);
}

/** The same for a document already read. */
export function importDocument(document: SourceDocument, options: BuildOptions = {}): ImportedPlan {
  const { plan, places, diagnostics: built } = buildPlan(document, options);
  const diagnostics = [...document.diagnostics, ...built, ...checkPlan(plan)].map((found) =>
    placed(found, places),
  );
  return { plan, document, places, diagnostics: diagnostics.sort(byPlace) };
}

function placed(diagnostic: Diagnostic, places: Places): Diagnostic {
  const span = places.locate(diagnostic.subject, diagnostic.location);
  return { ...diagnostic, location: span ? { in: "source", span } : null };
}

/** Findings about the whole come first; the rest follow the text. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  return startOf(a) - startOf(b);
}

function startOf({ location }: Diagnostic): number {
  return location?.in === "source" ? location.span.start : -1;
}
