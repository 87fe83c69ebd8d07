import type { Diagnostic } from "../../core/diagnostics/diagnostic.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { SourceDocument } from "../blocks.ts";
import { assemble } from "./document-pass.ts";
import { findings } from "./findings.ts";
import { levelAt } from "./level.ts";
import { TITLE_WORDS } from "./lexicon/document-words.ts";
import { finishNode } from "./node-finishing.ts";
import { statedPeriod, targetPeriod, widen } from "./period.ts";
import { type Line, type Piece, piecesOf } from "./pieces.ts";
import { Places } from "./places.ts";
import { readUnits } from "./plan-units.ts";
import { placeNodes } from "./tree.ts";
import { UnitRegister } from "./unit-register.ts";
import { anyOf, fold, wordKey } from "./words.ts";

const PLAN_TITLE = new RegExp(`\\b${anyOf(TITLE_WORDS)}\\b`);

export interface BuildOptions {
  /** The year of the plan, for a document that does not say. */
  readonly year?: number;
}

export interface BuiltPlan {
  readonly plan: Plan;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a plan of a document's blocks, whatever its format. Never throws; what cannot be understood is reported. */
export function buildPlan(document: SourceDocument, options: BuildOptions = {}): BuiltPlan {
  const all = piecesOf(document);
  const title = titlePiece(document, all);
  // A title by the file's own word heads the document, whatever it says: "Programma delle attività" is no node.
  const pieces = title?.certain ? all.filter((piece) => piece !== title.piece) : all;
  const into = assemble(pieces);
  const tree = placeNodes(into.nodes);
  const given = options.year === undefined ? null : { from: options.year, to: options.year };
  const period = statedPeriod(document.name, all) ?? targetPeriod(into.nodes) ?? given;
  const context = { period, places: new Places(), diagnostics: findings(document, into, tree, period) };
  const register = new UnitRegister();
  const units = readUnits(tree, into, register);
  const nodes = tree.nodes.map((node) => finishNode(node, units.get(node) ?? [], context));
  return {
    plan: {
      id: wordKey(document.name.replace(/\.[a-z]+$/i, "")).replace(/\s/g, "-") || "plan",
      title: title?.piece.text.text ?? document.name,
      period: widen(period, nodes),
      levels: tree.levels.map(({ id, label }) => ({ id, label })),
      units: register.units(),
      nodes,
    },
    places: context.places,
    diagnostics: [...context.diagnostics, ...register.diagnostics],
  };
}

/** Lines among which a title stands. */
const OPENING = 25;

/** The line that is also the title among the file's properties; else the first line that names the plan. */
function titlePiece(
  { titleProperty }: SourceDocument,
  pieces: readonly Piece[],
): { readonly piece: Line; readonly certain: boolean } | null {
  const lines = pieces.slice(0, OPENING).filter((piece): piece is Line => piece.kind === "line");
  const property = lines.find(({ text }) => text.text === titleProperty);
  if (property) return { piece: property, certain: true };
  const named = lines.find(
    ({ text }) => text.length <= 200 && !levelAt(fold(text.text), 0) && PLAN_TITLE.test(fold(text.text)),
  );
  return named ? { piece: named, certain: false } : null;
}
