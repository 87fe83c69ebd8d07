import type { FC } from "hono/jsx";
import type { Edition } from "../../../application/publication/edition.ts";
import type { Recomputation } from "../../../application/publication/recompute.ts";
import type { Step } from "../../../core/evaluation/explanation.ts";
import { SharesLine } from "../../components/evidence-grade/SharesLine.tsx";
import { Explanation } from "../../components/explanation/Explanation.tsx";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { State } from "../../components/state/State.tsx";
import type { PageContext } from "../../page-context.ts";
import { ActivityList } from "../node/ActivityList.tsx";
import { ChildTable } from "../node/ChildTable.tsx";
import { IndicatorTable } from "../node/IndicatorTable.tsx";
import type { NodeLine, NodeView } from "../node/view-model.ts";
import { PublicFrame } from "./PublicFrame.tsx";
import { publicPages } from "./public-addresses.ts";
import { publicSetting } from "./public-setting.ts";
import { RecomputeMean } from "./RecomputeMean.tsx";

/** A node of the plan for the public: what it is, where it stands and why, and the sum to be done again. */
export const PublicNodePage: FC<{
  context: PageContext;
  edition: Edition;
  view: NodeView;
  explanation: Step | null;
  recomputation: Recomputation | null;
}> = ({ context, edition, view, explanation, recomputation }) => {
  const { words } = context;
  const pages = publicPages(edition);
  const { node, indicators, children, units } = view;
  return (
    <PublicFrame
      context={context}
      edition={edition}
      part="plan"
      title={node.title}
      eyebrow={node.code === null ? view.level : `${view.level} ${node.code}`}
      lead={
        <div class="score-large node-standing">
          <State state={view.state} words={words} />
          <ScoreBar result={view.result} words={words} href="#why" />
          <SharesLine shares={edition.shares.nodes.get(view.key)} words={words} />
        </div>
      }
      crumbs={[
        { label: words.format("public-part", { part: "plan" }), href: pages.plan },
        ...view.path.map((one) => ({ label: shortName(one), href: pages.node(one.key) })),
        { label: shortName(view), href: null },
      ]}
      islands={["recompute"]}
      wide
    >
      <div class={`node hue-${view.area?.hue ?? 0}`}>
        {node.description === "" ? null : (
          <section class="node-description">
            <h2>{words.format("node-description")}</h2>
            {node.description.split(/\n+/).map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </section>
        )}
        {indicators.length === 0 ? null : (
          <section>
            <h2>{words.format("node-indicators")}</h2>
            <IndicatorTable
              rows={indicators}
              year={view.year}
              hrefOf={pages.indicator}
              words={words}
              shares={edition.shares}
              doubts={edition.doubts}
            />
          </section>
        )}
        {children.length === 0 ? null : (
          <section>
            <h2>{words.format("node-children")}</h2>
            <ChildTable rows={children} hrefOf={pages.node} words={words} shares={edition.shares} />
          </section>
        )}
        {node.activities.length === 0 ? null : (
          <section>
            <h2>{words.format("node-activities")}</h2>
            <ActivityList activities={node.activities} today={edition.moment.observedUpTo} words={words} />
          </section>
        )}
        {units.length === 0 ? null : (
          <section>
            <h2>{words.format("node-units")}</h2>
            <ul class="node-units">
              {units.map(({ code, name }) => (
                <li>
                  <b>{code}</b> {name}
                </li>
              ))}
            </ul>
          </section>
        )}
        {explanation === null ? null : (
          <section id="why">
            <h2>{words.format("node-why")}</h2>
            <Explanation step={explanation} setting={publicSetting(edition, words)} levels={1} />
          </section>
        )}
        {recomputation === null || recomputation.parts.length === 0 ? null : (
          <RecomputeMean
            recomputation={recomputation}
            edition={edition}
            of={view.key}
            action={pages.node(view.key)}
            words={words}
          />
        )}
      </div>
    </PublicFrame>
  );
};

function shortName({ node }: NodeLine): string {
  return node.code ?? node.title;
}
