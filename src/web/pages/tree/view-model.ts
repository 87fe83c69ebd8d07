import type { Evaluation, NodeResult } from "../../../core/evaluation/evaluation.ts";
import type { EvaluationShares } from "../../../core/evidence-grade/shares.ts";
import { outline, type Place } from "../../../documents/drawing/outline.ts";
import { sheets } from "../../../documents/drawing/sheets.ts";
import { stateOf } from "../../components/state/state.ts";
import {
  depthThatFits,
  type Folding,
  isClosed,
  readFolding,
  toggled,
  writeFolding,
} from "../../components/tree-drawing/folding.ts";
import type { TreeNode } from "../../components/tree-drawing/tree-node.ts";

export interface TreePageInput {
  readonly evaluation: Evaluation;
  /** What each score rests on; left out where that is not known. */
  readonly shares?: EvaluationShares;
  readonly body: {
    readonly name: string;
    /** Words over the body's box: "Mandato istituzionale". */
    readonly level: string;
    readonly href: string;
  };
  readonly nodeHref: (node: string) => string;
  /** The page's own query: the folding is read from it, the moment goes along. */
  readonly query: URLSearchParams;
}

/** How far the tree is shown, as a choice: "fino agli obiettivi strategici". */
export interface DepthChoice {
  /** The level's label; null for the whole tree. */
  readonly level: string | null;
  readonly href: string;
  readonly current: boolean;
}

export interface TreePageView {
  readonly body: NodeResult;
  /** Every node, for the list. */
  readonly all: readonly TreeNode[];
  /** What is drawn: nothing that hangs from a closed box. */
  readonly shown: readonly TreeNode[];
  readonly depths: readonly DepthChoice[];
  /** A3 sheets that the whole tree takes on paper. */
  readonly sheets: number;
}

const BODY = "body:";

/** The tree of a plan as it is drawn and listed, with the folding that the query asks for. */
export function treePage({ evaluation, shares, body, nodeHref, query }: TreePageInput): TreePageView {
  const places = outline(evaluation.plan);
  const folding = known(readFolding(query), places);
  const perDepth = counts(places);
  const limit = folding.depth ?? depthThatFits(perDepth);
  const href = (changed: Folding): string => writeFolding(changed, query);
  const root: TreeNode = {
    key: BODY,
    parent: null,
    tier: 0,
    depth: 0,
    code: null,
    title: body.name,
    level: body.level,
    area: null,
    grouping: false,
    result: evaluation.body,
    state: stateOf(evaluation.body, evaluation.moment),
    shares: shares?.body ?? null,
    href: body.href,
    beneath: places.length,
    fold: null,
  };
  const nodes = places.flatMap((place): TreeNode[] => {
    const result = evaluation.nodes.get(place.key);
    const node = evaluation.plan.nodes[place.index];
    if (result === undefined || node === undefined) return [];
    return [
      {
        key: place.key,
        parent: place.parent ?? BODY,
        tier: place.tier,
        depth: place.depth,
        code: node.code,
        title: node.title,
        level: evaluation.plan.levels.find(({ id }) => id === node.level)?.label ?? node.level,
        area: place.area,
        grouping: place.grouping,
        result,
        state: stateOf(result, evaluation.moment),
        shares: shares?.nodes.get(place.key) ?? null,
        href: nodeHref(place.key),
        beneath: place.beneath,
        fold:
          place.children === 0
            ? null
            : {
                closed: isClosed(place, folding, limit),
                href: href(toggled(place, folding, limit)),
              },
      },
    ];
  });
  const all = [root, ...nodes];
  return {
    body: evaluation.body,
    all,
    shown: shownOf(all),
    depths: depthChoices(all, limit, folding, href),
    sheets: sheets(all).length,
  };
}

/** The whole tree, sheet by sheet, nothing closed. */
export function sheetsOf({ all }: Pick<TreePageView, "all">): readonly (readonly TreeNode[])[] {
  return sheets(all.map((node) => ({ ...node, fold: null })));
}

/** What the address says of boxes that this plan has not, or that nothing hangs from, is left out. */
function known(folding: Folding, places: readonly Place[]): Folding {
  const keys = new Set(places.flatMap(({ key, children }) => (children > 0 ? [key] : [])));
  const within = (some: ReadonlySet<string>) => new Set([...some].filter((key) => keys.has(key)));
  return { ...folding, closed: within(folding.closed), open: within(folding.open) };
}

function counts(places: readonly Place[]): number[] {
  const perDepth = [1];
  for (const { depth } of places) perDepth[depth] = (perDepth[depth] ?? 0) + 1;
  return perDepth;
}

function shownOf(all: readonly TreeNode[]): TreeNode[] {
  const hiding = new Set<string>();
  return all.filter(({ key, parent, fold }) => {
    const hidden = parent !== null && hiding.has(parent);
    if (hidden || fold?.closed) hiding.add(key);
    return !hidden;
  });
}

/** One choice for each depth that holds others beneath it, named after its commonest level; the last is the whole tree. */
function depthChoices(
  all: readonly TreeNode[],
  limit: number,
  folding: Folding,
  href: (changed: Folding) => string,
): DepthChoice[] {
  const deepest = all.reduce((most, { depth }) => Math.max(most, depth), 0);
  if (deepest < 2) return [];
  const byHand = folding.closed.size + folding.open.size > 0;
  const at = (depth: number): string => href({ depth, closed: new Set(), open: new Set() });
  const choices = Array.from({ length: deepest - 1 }, (_, index) => ({
    level: commonestLevel(all.filter(({ depth }) => depth === index + 1)),
    href: at(index + 1),
    current: !byHand && limit === index + 1,
  }));
  return [...choices, { level: null, href: at(deepest), current: !byHand && limit >= deepest }];
}

function commonestLevel(nodes: readonly TreeNode[]): string {
  const times = new Map<string, number>();
  for (const { level } of nodes) times.set(level, (times.get(level) ?? 0) + 1);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0])[0];
}
