import type { Child, FC } from "hono/jsx";
import type { Shares } from "../../../core/evidence-grade/shares.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { SharesLine } from "../../components/evidence-grade/SharesLine.tsx";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { State } from "../../components/state/State.tsx";
import { STATES } from "../../components/state/state.ts";
import { Layout } from "../../layout/Layout.tsx";
import { withQuery } from "../../layout/with-query.ts";
import type { Crumb, PageContext } from "../../page-context.ts";
import { DRAWING_TITLE, type TreeParts } from "./tree-parts.tsx";
import type { DepthChoice } from "./view-model.ts";

export interface TreePageProps {
  readonly context: PageContext;
  readonly crumbs: readonly Crumb[];
  readonly parts: TreeParts;
  /** Before the drawing: the way to what goes with it. */
  readonly above?: Child;
  readonly beneath?: Child;
  /** What the body's score rests on. */
  readonly shares?: Shares | null;
}

/** Albero della performance: the drawing, and the same as a list. */
export const TreePage: FC<TreePageProps> = ({
  context,
  crumbs,
  parts,
  above = null,
  beneath = null,
  shares = null,
}) => {
  const { words } = context;
  const { view, drawing, list } = parts;
  return (
    <Layout
      context={context}
      title={words.format("tree-title")}
      lead={
        <>
          <ScoreBar result={view.body} words={words} />
          <SharesLine shares={shares} words={words} />
        </>
      }
      crumbs={crumbs}
      islands={["tree"]}
      wide
    >
      {above}
      <section class="tree" id="tree" data-tree>
        <h2 id={DRAWING_TITLE} class="visually-hidden">
          {words.format("tree-drawing-title")}
        </h2>
        <div class="tree-bar">
          <Depths depths={view.depths} words={words} />
          <fieldset class="tree-zoom" aria-label={words.format("tree-zoom-label")} data-tree-zoom hidden>
            <ZoomButton action="out" sign="−" words={words} />
            <output class="figure" data-zoom-shown>
              100 %
            </output>
            <ZoomButton action="in" sign="+" words={words} />
            <ZoomButton action="fit" sign={null} words={words} />
          </fieldset>
          <p class="tree-other">
            <a href="#tree-list">{words.format("tree-to-list")}</a>
            <a href={withQuery(context.path, "view", "sheets")}>
              {words.format("tree-paper", { sheets: view.sheets })}
            </a>
          </p>
        </div>
        <section class="tree-frame" data-tree-frame aria-labelledby={DRAWING_TITLE} tabindex={0}>
          {drawing}
        </section>
        <Legend words={words} />
        <p class="tree-hint">{words.format("tree-hint")}</p>
      </section>
      <section class="tree-twin" id="tree-list">
        <h2>{words.format("tree-list-title")}</h2>
        {list}
      </section>
      {beneath}
    </Layout>
  );
};

const Depths: FC<{ depths: readonly DepthChoice[]; words: Catalogue }> = ({ depths, words }) =>
  depths.length === 0 ? null : (
    <nav class="tree-depths" aria-label={words.format("tree-depth-label")}>
      <span aria-hidden="true">{words.format("tree-depth-label")}</span>
      <ul>
        {depths.map(({ level, href, current }) => (
          <li>
            <a href={href} {...(current ? { "aria-current": "true" } : {})}>
              {level ?? words.format("tree-depth-all")}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

const ZoomButton: FC<{ action: "in" | "out" | "fit"; sign: string | null; words: Catalogue }> = ({
  action,
  sign,
  words,
}) => {
  const name = words.format("tree-zoom", { action });
  return (
    <button type="button" data-zoom={action} title={name} {...(sign === null ? {} : { "aria-label": name })}>
      {sign ?? words.format("tree-zoom-fit")}
    </button>
  );
};

const Legend: FC<{ words: Catalogue }> = ({ words }) => (
  <div class="tree-legend">
    <ul>
      {STATES.map((state) => (
        <li>
          <State state={state} words={words} />
        </li>
      ))}
      <li>
        <svg class="bar-sample" width="72" height="8" viewBox="0 0 100 8" aria-hidden="true">
          <rect class="rail" width="100" height="8" />
          <rect class="open" x="60" width="20" height="8" />
          <rect class="scored" x="40" width="20" height="8" />
          <rect class="sure" width="40" height="8" />
        </svg>
        {words.format("tree-legend-bar")}
      </li>
      <li>
        <svg class="rests-stretches" width="72" height="8" viewBox="0 0 100 8" aria-hidden="true">
          <rect class="rests-system" x="1" y="1" width="24" height="6" />
          <rect class="rests-computed" x="25" y="1" width="25" height="6" />
          <rect class="rests-document" x="50" y="1" width="25" height="6" />
          <rect class="rests-declared" x="75" y="1" width="24" height="6" />
        </svg>
        {words.format("tree-legend-grade")}
      </li>
      <li>
        <span class="tree-legend-grouping" aria-hidden="true" />
        {words.format("tree-legend-grouping")}
      </li>
    </ul>
  </div>
);
