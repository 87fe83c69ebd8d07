import { basename } from "node:path";
import type { Diagnostic, Field } from "../core/diagnostics/diagnostic.ts";
import type { Plan } from "../core/plan/plan.ts";
import type { SourceDocument } from "../documents/blocks.ts";
import { landmarkWords } from "../documents/landmark-words.ts";
import { decodeText } from "../documents/readers/text/encoding.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { printable } from "./print/cells.ts";
import { countWords } from "./print/counts.ts";
import { diagnosticLines } from "./print/diagnostic.ts";
import { type SourceView, textView } from "./print/source-view.ts";
import { messageStyle } from "./print/style.ts";
import { startProgress } from "./progress.ts";
import type { Session } from "./session.ts";
import { readSourceFile } from "./source-file.ts";

/** A plan as a command takes it: imported from a document, or read from the JSON that `import --out` wrote. */
export interface LoadedPlan {
  /** The file as the user named it. */
  readonly name: string;
  readonly plan: Plan;
  /** In order of place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text in which the diagnostics are located. */
  readonly view: SourceView;
}

/** Reads and checks a plan, whatever its form. Refuses only a file that cannot be opened. */
export async function loadPlan(session: Session, file: string, year?: number): Promise<LoadedPlan> {
  const { name, bytes } = await readSourceFile(file);
  const progress = startProgress(session, "progress-plan");
  try {
    return looksLikeJson(bytes)
      ? await loadJson(name, bytes)
      : await loadDocument(name, bytes, session.words, year);
  } finally {
    progress.stop();
  }
}

/** The same for commands that need a plan to work on; null where there is none in the file. */
export async function loadUsablePlan(
  session: Session,
  file: string,
  year?: number,
): Promise<LoadedPlan | null> {
  const loaded = await loadPlan(session, file, year);
  return isUsable(session, loaded) ? loaded : null;
}

/**
 * Whether a file holds a plan to work on. If not, its findings are told on standard error, each at its place; else only
 * how many there are, since `check` shows them.
 */
export function isUsable(session: Session, { name, plan, diagnostics, view }: LoadedPlan): boolean {
  const style = messageStyle(session);
  if (plan.nodes.length === 0) {
    for (const diagnostic of diagnostics) session.err.print(...diagnosticLines(diagnostic, view, style), "");
    return false;
  }
  const counts = countWords(diagnostics, style);
  if (counts !== null)
    session.err.print(session.words.format("import-counts", { counts, name: printable(name) }));
  return true;
}

async function loadDocument(
  name: string,
  bytes: Uint8Array,
  words: Catalogue,
  year: number | undefined,
): Promise<LoadedPlan> {
  const { importPlan } = await import("../documents/import-plan.ts");
  const imported = await importPlan(basename(name), bytes, year === undefined ? {} : { year });
  const { plan, document, diagnostics } = imported;
  return { name, plan, diagnostics, view: documentView(name, document, words) };
}

async function loadJson(name: string, bytes: Uint8Array): Promise<LoadedPlan> {
  const { readPlanJson, checkReadPlan } = await import("../documents/plan-from-json.ts");
  const { plan, diagnostics } = readPlanJson(decodeText(bytes)?.text ?? "");
  const view = textView(name, "");
  if (plan === null) return { name, plan: EMPTY, diagnostics, view };
  return {
    name,
    plan,
    diagnostics: checkReadPlan(plan),
    view: { ...view, fieldText: (subject, field) => fieldText(plan, subject, field) },
  };
}

const EMPTY: Plan = { id: "plan", title: "", period: null, levels: [], units: [], nodes: [] };

/** A plan document never begins with a brace; JSON, after blanks and a byte order mark, always does. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const start = bytes.length === 0 ? null : decodeText(bytes.subarray(0, 64));
  return /^\s*\{\s*(?:"|\})/.test(start?.text ?? "");
}

function documentView(name: string, document: SourceDocument, words: Catalogue): SourceView {
  const view = textView(name, document.text);
  if (document.format === "txt" || document.format === "markdown" || document.format === "html") return view;
  return { ...view, landmark: landmarkWords(document, words) };
}

/** The text of a field as the plan holds it. */
function fieldText(plan: Plan, subject: string, field: Field): string | null {
  const node = plan.nodes.find(({ id }) => subject === id || subject.startsWith(`${id}/`));
  if (node === undefined) return null;
  const indicator = node.indicators.find(({ id }) => id === subject);
  switch (field) {
    case "code":
      return node.code;
    case "title":
      return node.title;
    case "description":
      return node.description;
    case "units":
      return node.units.join(", ");
    case "activities":
      return node.activities.map(({ text }) => text).join("\n");
    case "name":
      return indicator?.name ?? null;
    case "formula":
      return indicator?.formula.text ?? null;
    case "baseline":
      return indicator?.baseline.text ?? null;
    case "target":
      return indicator?.targets.map(({ text }) => text).join(" ") ?? null;
    default:
      return null;
  }
}
