import type { FC } from "hono/jsx";
import type { Step } from "../../../core/evaluation/explanation.ts";
import type { EvaluationShares } from "../../../core/evidence-grade/shares.ts";
import { address } from "../../addresses.ts";
import { SharesLine } from "../../components/evidence-grade/SharesLine.tsx";
import { Explanation } from "../../components/explanation/Explanation.tsx";
import type { Setting } from "../../components/explanation/setting.ts";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { State } from "../../components/state/State.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import { unitSheetAddress } from "../reports/report-addresses.ts";
import { OwedTable } from "./OwedTable.tsx";
import { UnitTable } from "./UnitTable.tsx";
import type { UnitNode, UnitView } from "./view-model.ts";

export interface UnitPageProps {
  readonly context: PageContext;
  readonly view: UnitView;
  /** Why the score is what it is; null where there is nothing to explain. */
  readonly explanation: Step | null;
  readonly setting: Setting;
  /** What each score rests on. */
  readonly shares?: EvaluationShares | null;
}

/** One unit: how it is doing, why, in what it is involved, what it owes. */
export const UnitPage: FC<UnitPageProps> = ({ context, view, explanation, setting, shares = null }) => {
  const { words } = context;
  const body = context.body?.code ?? "";
  const to = sameMoment(context.path);
  const { unit, standing, duties, children, involved } = view;
  return (
    <Layout
      context={context}
      title={unit.name === "" ? unit.code : unit.name}
      eyebrow={`${words.format("unit-eyebrow")} ${unit.code}`}
      lead={
        standing === null ? (
          <p>{words.format("unit-not-involved", { parts: children.length })}</p>
        ) : (
          <div class="score-large node-standing">
            <State state={standing.state} words={words} />
            <ScoreBar result={standing.result} words={words} href="#why" />
            <SharesLine shares={shares?.units.get(unit.code)} words={words} />
          </div>
        )
      }
      crumbs={[
        { label: words.format("units-title"), href: to(address.units(body)) },
        ...view.path.map(({ code }) => ({ label: code, href: to(address.unit(body, code)) })),
        { label: unit.code, href: null },
      ]}
      wide
    >
      <section>
        <h2>{words.format("unit-owed")}</h2>
        <p>
          {words.format("unit-duties", {
            indicators: duties.indicators,
            missing: duties.missing,
          })}
        </p>
        {duties.owed.length === 0 ? null : (
          <OwedTable
            owed={duties.owed}
            hrefOf={(indicator) => to(address.indicator(body, indicator))}
            today={context.today}
            words={words}
          />
        )}
      </section>
      {standing === null ? null : (
        <p>
          <a href={unitSheetAddress(body, context.year?.shown, unit.code)} download>
            {words.format("unit-sheet")}
          </a>
        </p>
      )}
      {involved.length === 0 ? null : (
        <section>
          <h2>{words.format("unit-nodes")}</h2>
          <Involved
            rows={involved}
            hrefOf={(node) => to(address.node(body, node))}
            context={context}
            shares={shares}
          />
        </section>
      )}
      {children.length === 0 ? null : (
        <section>
          <h2>{words.format("unit-parts")}</h2>
          <UnitTable
            caption={words.format("unit-parts")}
            lines={children.map((line) => ({ ...line, depth: 0 }))}
            hrefOf={(code) => to(address.unit(body, code))}
            words={words}
            shares={shares}
          />
        </section>
      )}
      {explanation === null || standing === null ? null : (
        <section id="why">
          <h2>{words.format("node-why")}</h2>
          <Explanation step={explanation} setting={setting} levels={1} />
        </section>
      )}
    </Layout>
  );
};

const Involved: FC<{
  rows: readonly UnitNode[];
  hrefOf: (node: string) => string;
  context: PageContext;
  shares: EvaluationShares | null;
}> = ({ rows, hrefOf, context: { words }, shares }) => (
  <DataTable
    caption={words.format("unit-nodes")}
    captionHidden
    columns={[
      { label: words.format("node-column-node"), headerScope: "row" },
      { label: words.format("node-column-level") },
      { label: words.format("node-column-state") },
      { label: words.format("node-column-score") },
    ]}
    rows={rows.map(({ node, level, result, state }) => [
      <a href={hrefOf(node.id)}>
        {node.code === null ? null : <b>{node.code} </b>}
        {node.title}
      </a>,
      level,
      <State state={state} words={words} />,
      <ScoreBar result={result} words={words} shares={shares?.nodes.get(node.id)} />,
    ])}
  />
);
