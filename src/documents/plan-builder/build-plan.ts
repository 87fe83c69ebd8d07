import type { Diagnostic } from "../../core/diagnostics/diagnostic.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { SourceDocument } from "../blocks.ts";
import { assemble } from "./document-pass.ts";
import { findings } from "./findings.ts";
import { levelAt } from "./level.ts";
import { TITLE_WORDS } from "./lexicon/document-words.ts";
import { finishNode } from "./node-finishing.ts";
import { statedPeriod, targetPeriod, widen } from "./period.ts";
import { type Piece, piecesOf } from "./pieces.ts";
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
  const pieces = piecesOf(document);
  const into = assemble(pieces);
  const tree = placeNodes(into.nodes);
  const given = options.year === undefined ? null : { from: options.year, to: options.year };
  const period = statedPeriod(document.name, pieces) ?? targetPeriod(into.nodes) ?? given;
  const context = { period, places: new Places(), diagnostics: findings(document, into, tree, period) };
  const register = new UnitRegister();
  const units = readUnits(tree, into, register);
  const nodes = tree.nodes.map((node) => finishNode(node, units.get(node) ?? [], context));
  return {
    plan: {
      id: wordKey(document.name.replace(/\.[a-z]+$/i, "")).replace(/\s/g, "-") || "plan",
      title: titleOf(document, pieces),
      period: widen(period, nodes),
      levels: tree.levels.map(({ id, label }) => ({ id, label })),
      units: register.units(),
      nodes,
    },
    places: context.places,
    diagnostics: [...context.diagnostics, ...register.diagnostics],
  };
}

/** The first line that names the plan, else the file's name. */
function titleOf(document: SourceDocument, pieces: readonly Piece[]): string {
  for (const piece of pieces.slice(0, 25)) {
    if (piece.kind !== "line" || piece.text.length > 200 || levelAt(fold(piece.text.text), 0)) continue;
    if (PLAN_TITLE.test(fold(piece.text.text))) return piece.text.text;
  }
  return document.name;
}
