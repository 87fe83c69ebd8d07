import type { Finding } from "../../../application/plans/findings.ts";
import type { Severity } from "../../../core/diagnostics/diagnostic.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { shortened } from "../../../core/text/shortened.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { type Excerpt, excerpts, type SourceView } from "./excerpt.ts";

/** Something found about the plan, in words, with its place in the document. */
export interface FindingView {
  /** Unique in the page. */
  readonly anchor: string;
  readonly key: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string | null;
  readonly subject: { readonly label: string; readonly href: string } | null;
  readonly excerpt: Excerpt | null;
  /** Where the whole document opens at the place. */
  readonly sourceHref: string | null;
  /** Where the reading of a doubtful formula is chosen. */
  readonly doubtHref: string | null;
  /** The remedy can be accepted as it is: what will be written instead. */
  readonly fix: string | null;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly FindingView[];
  /** How many there are in all. */
  readonly count: number;
}

/** How a page links what it shows of a plan. */
export interface PlanLinks {
  readonly node: (id: string) => string;
  readonly indicator: (id: string) => string;
  readonly source: (at: number) => string;
  /** The readings of an indicator's doubtful formula. */
  readonly doubt: (indicator: string) => string;
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function findingViews(
  findings: readonly Finding[],
  plan: Plan,
  source: SourceView | null,
  links: PlanLinks,
  words: Catalogue,
): readonly FindingView[] {
  const subjects = subjectsOf(plan, links);
  const excerpt = source && excerpts(source, words);
  return findings.map(({ key, diagnostic, span, remedy }, at) => ({
    anchor: `f${at + 1}`,
    key,
    severity: diagnostic.severity,
    message: words.describe(diagnostic).message,
    remedy: words.describe(diagnostic).remedy,
    subject: diagnostic.subject === null ? null : (subjects.get(diagnostic.subject) ?? null),
    excerpt: span && excerpt ? excerpt(span) : null,
    sourceHref: span && source ? links.source(span.start) : null,
    doubtHref:
      diagnostic.subject !== null && diagnostic.alternatives.length > 0
        ? links.doubt(diagnostic.subject)
        : null,
    fix: remedy === null ? null : (diagnostic.fix?.replacement ?? null),
  }));
}

/** The part of a page that shows the readings of a doubtful formula. */
export function doubtAnchor(indicator: string): string {
  return `doubt-${indicator.replace(/[^\p{L}\p{N}]+/gu, "-")}`;
}

/** Groups in order of severity, the empty ones left out. At most `most` findings are shown of each. */
export function grouped(
  views: readonly FindingView[],
  most = Number.POSITIVE_INFINITY,
): readonly FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = views.filter((view) => view.severity === severity);
    return own.length === 0 ? [] : [{ severity, findings: own.slice(0, most), count: own.length }];
  });
}

/** Labels of nodes and indicators: their code, else their title. */
function subjectsOf(plan: Plan, links: PlanLinks): ReadonlyMap<string, { label: string; href: string }> {
  return new Map(
    plan.nodes.flatMap((node) => [
      [node.id, { label: node.code ?? shortened(node.title, SHORT), href: links.node(node.id) }] as const,
      ...node.indicators.map((one) => [one.id, { label: one.id, href: links.indicator(one.id) }] as const),
    ]),
  );
}

const SHORT = 60;
