import type { Assessment } from "../../../application/plans/assessment.ts";
import type { Severity } from "../../../core/diagnostics/diagnostic.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { severityCounts } from "../draft/draft-view.ts";
import {
  type FindingGroup,
  findingViews,
  grouped,
  type PlanLinks,
  SEVERITIES,
} from "../draft/finding-view.ts";

export interface CheckView {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
  /** The severity that is shown; null for all. */
  readonly shown: Severity | null;
  readonly groups: readonly FindingGroup[];
  readonly page: number;
  readonly pages: number;
}

const A_PAGE = 100;

export function checkView(
  assessment: Assessment,
  links: PlanLinks,
  asked: { readonly severity: string | undefined; readonly page: string | undefined },
  words: Catalogue,
): CheckView {
  const views = findingViews(assessment.findings, assessment.plan, assessment.source, links, words);
  const shown = SEVERITIES.find((severity) => severity === asked.severity) ?? null;
  const chosen = shown === null ? views : views.filter(({ severity }) => severity === shown);
  const pages = Math.max(1, Math.ceil(chosen.length / A_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked.page ?? 1)) || 1));
  const counts = severityCounts(views);
  const onPage = grouped(chosen.slice((page - 1) * A_PAGE, page * A_PAGE));
  return {
    counts,
    total: views.length,
    shown,
    // The title of a group counts all of it, also where it goes on in the next page.
    groups: onPage.map((group) => ({ ...group, count: counts[group.severity] })),
    page,
    pages,
  };
}
