import type { AssessedDraft } from "../../../application/plans/assessment.ts";
import type { Severity } from "../../../core/diagnostics/diagnostic.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { actWords } from "../../../messages/act-words.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { levelNameFor } from "../../../messages/level-words.ts";
import { address } from "../../addresses.ts";
import { draftIndicator, sourceAddress } from "./addresses.ts";
import { type DifferenceView, differenceView } from "./difference-view.ts";
import { type DoubtView, doubtView } from "./doubt-view.ts";
import {
  doubtAnchor,
  type FindingGroup,
  findingViews,
  grouped,
  type PlanLinks,
  SEVERITIES,
} from "./finding-view.ts";
import { type HistoryLine, historyView, momentWords } from "./history-view.ts";
import { type TreeItem, treeView } from "./tree-view.ts";

/** A plan being prepared, as its page shows it. */
export interface DraftView {
  readonly id: string;
  readonly revision: number;
  readonly open: boolean;
  readonly title: string;
  /** File it was read from; null for an amendment. */
  readonly file: string | null;
  readonly begun: { readonly by: string; readonly day: string; readonly time: string };
  /** "4 aree strategiche" and so on, then indicators and units. */
  readonly sizes: readonly { readonly label: string; readonly count: number }[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly FindingGroup[];
  readonly doubts: readonly DoubtView[];
  /** Doubts that nobody has settled. */
  readonly unsettled: number;
  readonly tree: readonly TreeItem[];
  /** The act of the plan in force; null before the first. */
  readonly inForce: string | null;
  readonly difference: DifferenceView | null;
  readonly history: readonly HistoryLine[];
}

/** More findings than these of one severity are on the check page, in several pages. */
const MOST_FINDINGS = 60;

export function draftView(assessed: AssessedDraft, body: string, words: Catalogue): DraftView {
  const { draft, plan, findings, doubts, source, difference, inForce, changes } = assessed;
  const links = draftLinks(body, draft.id);
  const views = findingViews(findings, plan, source, links, words);
  const counts = severityCounts(views);
  return {
    id: draft.id,
    revision: draft.revision,
    open: draft.state === "open",
    title: plan.title,
    file: draft.source?.name ?? null,
    begun: { by: draft.createdBy.name, ...momentWords(draft.createdAt, words) },
    sizes: sizesOf(plan, words),
    counts,
    groups: grouped(views, MOST_FINDINGS),
    doubts: doubts.map((doubt) => doubtView(doubt, words)),
    unsettled: doubts.filter(({ settled }) => !settled).length,
    tree: treeView(plan, views, links.node),
    inForce: inForce && actWords(inForce.act, words),
    difference: difference && differenceView(difference, links, words),
    history: historyView(changes, words),
  };
}

export function draftLinks(body: string, draft: string): PlanLinks {
  return {
    node: (id) => address.draftNode(body, draft, id),
    indicator: (id) => draftIndicator(body, draft, id),
    source: (at) => sourceAddress(body, draft, at),
    doubt: (id) => `${address.draft(body, draft)}#${doubtAnchor(id)}`,
  };
}

export function severityCounts(
  views: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const severity of SEVERITIES)
    counts[severity] = views.filter((view) => view.severity === severity).length;
  return counts;
}

function sizesOf({ levels, nodes, units }: Plan, words: Catalogue): DraftView["sizes"] {
  const indicators = nodes.reduce((count, node) => count + node.indicators.length, 0);
  return [
    ...levels.map((level) => {
      const count = nodes.filter((node) => node.level === level.id).length;
      return { label: levelNameFor(count, level, words), count };
    }),
    { label: words.format("draft-size-indicators"), count: indicators },
    { label: words.format("draft-size-units"), count: units.length },
  ].filter(({ count }) => count > 0);
}
