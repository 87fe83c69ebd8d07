import type { FC } from "hono/jsx";
import type { Span } from "../../../core/diagnostics/diagnostic.ts";
import { address } from "../../addresses.ts";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { draftPart } from "./addresses.ts";
import { hasLines, lineOf, range, type SourceView } from "./excerpt.ts";

interface SourcePageProps {
  readonly context: PageContext;
  /** The draft that was read from it; null for the plan in force. */
  readonly draft: string | null;
  readonly source: SourceView;
  /** Line (from 1) around which the document is open. */
  readonly line: number;
  /** What is found in the document, to be marked. */
  readonly spans: readonly Span[];
  /** The place asked for. */
  readonly here: Span | null;
}

/** Lines shown at once: a plan of two thousand pages is not one page. */
const WINDOW = 120;

/** The document as it was read, a window at a time, with all that is found in it marked. */
export const SourcePage: FC<SourcePageProps> = ({ context, draft, source, line, spans, here }) => {
  const { words } = context;
  const body = context.body?.code ?? "";
  const { lines, document } = source;
  const first = Math.max(1, Math.min(line - WINDOW / 2, lines.count - WINDOW + 1));
  const last = Math.min(lines.count, first + WINDOW - 1);
  const at = (to: number) =>
    `${draft === null ? `${address.check(body)}/source` : draftPart(body, draft, "source")}?line=${to}`;
  const numbered = hasLines(source);
  const marks = [...(here === null ? [] : [here]), ...spans];
  return (
    <Layout
      context={context}
      title={document.name}
      eyebrow={words.format("source-eyebrow")}
      lead={<p>{words.format("source-lines", { first, last, count: lines.count })}</p>}
      crumbs={[
        ...(draft === null
          ? [{ label: words.format("check-title"), href: address.check(body) }]
          : [
              { label: words.format("menu-import"), href: address.import(body) },
              { label: words.format("draft-crumb"), href: address.draft(body, draft) },
            ]),
        { label: words.format("source-crumb"), href: null },
      ]}
    >
      <section class="excerpt source" tabindex={0} aria-label={words.format("source-label")}>
        {range(first, last).map((number) => {
          const from = lines.startOf(number);
          const to = from + lines.lineText(number).length;
          const mark = marks.find(
            (span) => span.start < Math.max(to, from + 1) && Math.max(span.end, span.start + 1) > from,
          );
          const isHere = mark === here && here !== null && lines.placeOf(here.start).line === number;
          const shown = lineOf(source, number, mark ?? { start: -1, end: -1 }, numbered);
          return (
            <div
              class={mark ? "excerpt-line excerpt-hit" : "excerpt-line"}
              {...(isHere ? { id: "here" } : {})}
            >
              {shown.number === null ? null : <span class="excerpt-number">{shown.number}</span>}
              <span class="excerpt-text">
                {shown.before}
                {shown.marked === "" ? null : <mark>{shown.marked}</mark>}
                {shown.after}
              </span>
            </div>
          );
        })}
      </section>
      <nav class="pages" aria-label={words.format("pages-label")}>
        {first > 1 ? (
          <a rel="prev" href={at(Math.max(1, first - WINDOW / 2))}>
            {words.format("pages-previous")}
          </a>
        ) : (
          <span />
        )}
        {last < lines.count ? (
          <a rel="next" href={at(last + WINDOW / 2)}>
            {words.format("pages-next")}
          </a>
        ) : (
          <span />
        )}
      </nav>
    </Layout>
  );
};
