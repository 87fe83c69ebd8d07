import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Evaluation } from "../../../core/evaluation/evaluation.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { readFolding, writeFolding } from "../../components/tree-drawing/folding.ts";
import { TreeDrawing } from "../../components/tree-drawing/TreeDrawing.tsx";
import { TreeList } from "./TreeList.tsx";
import { type TreePageInput, type TreePageView, treePage } from "./view-model.ts";

/** The parts of the page that are the same for every reader. */
export interface TreeParts {
  readonly view: TreePageView;
  readonly drawing: Child;
  readonly list: Child;
}

/** Id of the heading over the drawing. */
export const DRAWING_TITLE = "tree-drawing-title";

/** Most foldings kept of one evaluation. */
const MOST = 12;

const kept = new WeakMap<Evaluation, Map<string, TreeParts>>();

/**
 * Draws and lists the tree, once for each evaluation, address and language: an evaluation never changes, and hundreds of
 * boxes take longer to write than all the rest of the page.
 */
export function treeParts(input: TreePageInput, words: Catalogue): TreeParts {
  const { evaluation, body, query, nodeHref } = input;
  const known = kept.get(evaluation) ?? new Map<string, TreeParts>();
  kept.set(evaluation, known);
  const key = JSON.stringify([words.language, body, nodeHref(""), writeFolding(readFolding(query), query)]);
  const found = known.get(key);
  if (found) return found;
  const view = treePage(input);
  const made = {
    view,
    drawing: raw(String(<TreeDrawing nodes={view.shown} labelledBy={DRAWING_TITLE} words={words} />)),
    list: raw(String(<TreeList nodes={view.all} words={words} />)),
  };
  if (known.size >= MOST) known.delete(known.keys().next().value ?? "");
  known.set(key, made);
  return made;
}
