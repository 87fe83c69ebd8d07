import type { FC } from "hono/jsx";
import type { Severity } from "../../../core/diagnostics/diagnostic.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { Form } from "../../components/form/Form.tsx";
import type { PageContext } from "../../page-context.ts";
import type { Excerpt } from "./excerpt.ts";
import type { FindingGroup, FindingView } from "./finding-view.ts";

/** How the remedies of a list are accepted; null where the reader may not, or there is nothing to change. */
export interface Accepting {
  readonly action: string;
  readonly revision: number;
}

interface FindingsProps {
  readonly groups: readonly FindingGroup[];
  readonly accepting: Accepting | null;
  readonly context: PageContext;
  /** Heading level of the groups. */
  readonly level?: 2 | 3;
  /** Notes unfold: what needs a decision comes first. */
  readonly folded?: boolean;
}

/** What is found about a plan, by severity and then by place, each with its lines of the document. */
export const Findings: FC<FindingsProps> = ({ groups, accepting, context, level = 3, folded = false }) => {
  const { words } = context;
  const Heading = `h${level}` as const;
  return (
    <div class="findings">
      {groups.map((group) => {
        const title = (
          <Heading id={`findings-${group.severity}`} class="finding-group-title">
            <SeverityMark severity={group.severity} words={words} />{" "}
            {words.format("findings-of", { severity: group.severity, count: group.count })}
          </Heading>
        );
        const list = <FindingList group={group} accepting={accepting} context={context} />;
        return (
          <section class="finding-group" aria-labelledby={`findings-${group.severity}`}>
            {folded && group.severity === "info" ? (
              <details class="finding-notes">
                <summary>{title}</summary>
                {list}
              </details>
            ) : (
              <>
                {title}
                {list}
              </>
            )}
          </section>
        );
      })}
    </div>
  );
};

const FindingList: FC<Pick<FindingsProps, "accepting" | "context"> & { group: FindingGroup }> = ({
  group: { findings, count },
  accepting,
  context,
}) => (
  <>
    <ul class="plain-list">
      {findings.map((finding) => (
        <FindingItem finding={finding} accepting={accepting} context={context} />
      ))}
    </ul>
    {findings.length < count ? (
      <p class="muted">{context.words.format("findings-more", { shown: findings.length, count })}</p>
    ) : null}
  </>
);

const FindingItem: FC<{ finding: FindingView; accepting: Accepting | null; context: PageContext }> = ({
  finding,
  accepting,
  context,
}) => {
  const { words } = context;
  const { anchor, severity, message, remedy, subject, excerpt, sourceHref, doubtHref, fix, key } = finding;
  return (
    <li class={`finding finding-${severity}`} id={anchor}>
      <p class="finding-message">
        <SeverityMark severity={severity} words={words} />{" "}
        {subject === null ? null : (
          <>
            <a href={subject.href}>
              <b>{subject.label}</b>
            </a>{" "}
          </>
        )}
        {message}
      </p>
      {remedy === null ? null : <p class="finding-remedy">{remedy}</p>}
      {excerpt === null ? null : (
        <details class="finding-source">
          <summary>{words.format("finding-in-text", { place: excerpt.place })}</summary>
          <ExcerptLines excerpt={excerpt} words={words} />
          {sourceHref === null ? null : (
            <p>
              <a href={sourceHref}>
                {words.format("finding-open-text")}
                <span class="visually-hidden">: {excerpt.place}</span>
              </a>
            </p>
          )}
        </details>
      )}
      {doubtHref === null ? null : (
        <p>
          <a href={doubtHref}>
            {words.format("finding-choose")}
            <span class="visually-hidden"> {subject?.label ?? ""}</span>
          </a>
        </p>
      )}
      {fix === null || accepting === null ? null : (
        <Form action={accepting.action} context={context} class="finding-fix">
          <input type="hidden" name="revision" value={String(accepting.revision)} />
          <input type="hidden" name="key" value={key} />
          <p>
            {words.format("finding-fix")} <code class="finding-fix-text">{fix}</code>
          </p>
          <button type="submit" class="btn btn-outline-primary btn-sm">
            {words.format("finding-accept")}
            <span class="visually-hidden"> {subject?.label ?? ""}</span>
          </button>
        </Form>
      )}
    </li>
  );
};

/** Lines of the document with the place marked. It can be scrolled by keyboard where lines are long. */
export const ExcerptLines: FC<{ excerpt: Excerpt; words: Catalogue }> = ({ excerpt, words }) => (
  <section class="excerpt" tabindex={0} aria-label={words.format("excerpt-label", { place: excerpt.place })}>
    {excerpt.lines.map(({ number, before, marked, after }) => (
      <div class={marked === "" ? "excerpt-line" : "excerpt-line excerpt-hit"}>
        {number === null ? null : <span class="excerpt-number">{number}</span>}
        <span class="excerpt-text">
          {before}
          {marked === "" ? null : <mark>{marked}</mark>}
          {after}
        </span>
      </div>
    ))}
  </section>
);

/** A severity by shape and word: told apart without colours. */
export const SeverityMark: FC<{ severity: Severity; words: Catalogue }> = ({ severity, words }) => (
  <span class={`severity severity-${severity}`}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SHAPES[severity]()}
    </svg>
    <span class="severity-word">{words.format("severity", { severity })}</span>
  </span>
);

const SHAPES: Readonly<Record<Severity, () => unknown>> = {
  error: () => (
    <>
      <path class="shape" d="M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z" />
      <path class="mark" d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" />
    </>
  ),
  warning: () => (
    <>
      <path class="shape" d="M8 .8l7.8 14.2H.2z" />
      <path class="mark" d="M8 6v4.2M8 12.2v.6" />
    </>
  ),
  info: () => (
    <>
      <circle class="shape" cx="8" cy="8" r="8" />
      <path class="mark" d="M8 7.2v4.6M8 4.2v.3" />
    </>
  ),
};
