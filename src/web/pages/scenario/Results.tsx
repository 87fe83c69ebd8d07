import type { FC } from "hono/jsx";
import type { Result } from "../../../core/evaluation/evaluation.ts";
import type { Rational } from "../../../core/number/rational.ts";
import { figure, score } from "../../../messages/figures.ts";
import { address } from "../../addresses.ts";
import { Folded } from "../../components/folded/Folded.tsx";
import { groupedByNode } from "../../components/folded/grouped-by-node.ts";
import { Bar, ScoreLine } from "../../components/score-bar/ScoreBar.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Figure } from "../../components/text/Figure.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import type { ScenarioView } from "./view-model.ts";

/** The scores before and after, with what they gain or lose. */
export const Results: FC<{ context: PageContext; view: ScenarioView }> = ({ context, view }) => {
  const { words, body, path } = context;
  const { language } = words;
  const to = sameMoment(path);
  const code = body?.code ?? "";
  const groups = groupedByNode(view.indicators, ({ node }) => node, view.plan);
  return (
    <>
      <p class="scenario-body score-large">
        <span class="score">
          <Bar result={view.body.after} />
          <ScoreLine result={view.body.after} words={words} />
        </span>{" "}
        {view.given === 0 ? (
          <span>{words.format("scenario-nothing")}</span>
        ) : (
          <span>
            {words.format("scenario-finding", {
              count: view.given,
              difference: view.body.difference === null ? "none" : signed(view.body.difference, language),
              before: view.body.before.score === null ? "none" : score(view.body.before.score, language),
            })}
          </span>
        )}
      </p>
      <DataTable
        caption={words.format("scenario-results")}
        columns={[
          { label: words.format("scenario-what"), headerScope: "row" },
          { label: words.format("scenario-before"), align: "end" },
          { label: words.format("scenario-after"), align: "end" },
          { label: words.format("scenario-difference"), align: "end", unit: words.format("scenario-points") },
        ]}
        rows={[
          {
            class: "scenario-whole",
            cells: [<b>{body?.name ?? ""}</b>, ...cells(view.body)],
          },
          ...view.nodes.map(({ key, node, ...one }) => ({
            cells: [
              <a href={to(address.node(code, key))}>
                {node.code === null ? node.title : `${node.code} ${node.title}`}
              </a>,
              ...cells(one),
            ],
          })),
        ]}
      />
      {view.indicators.length === 0 ? null : (
        <details open>
          <summary>{words.format("scenario-changed", { count: view.indicators.length })}</summary>
          {groups.length === 1
            ? changes(view.indicators)
            : groups.map(({ node, items }) => (
                <Folded
                  node={node}
                  told={words.format("scenario-changed", { count: items.length })}
                  open={false}
                  words={words}
                >
                  {changes(items)}
                </Folded>
              ))}
        </details>
      )}
    </>
  );

  function changes(indicators: ScenarioView["indicators"]) {
    return (
      <ul class="scenario-changes">
        {indicators.map(({ indicator, name, before, after }) => (
          <li>
            <a href={to(address.indicator(code, indicator))}>
              {indicator} {name}
            </a>{" "}
            <Figure was={before === null ? "–" : score(before, language)}>
              {after === null ? "–" : score(after, language)}
            </Figure>
          </li>
        ))}
      </ul>
    );
  }

  function cells({
    before,
    after,
    difference,
  }: {
    readonly before: Result;
    readonly after: Result;
    readonly difference: Rational | null;
  }) {
    return [before.score, after.score]
      .map((one) => <Figure>{one === null ? words.format("score-none") : score(one, language)}</Figure>)
      .concat(<Figure>{difference === null ? "–" : signed(difference, language)}</Figure>);
  }
};

/** "+2,26", "−0,40", "0,00". */
function signed(value: Rational, language: "it" | "en"): string {
  const amount = figure(value.abs(), language, { places: 2, fixed: true });
  const order = value.compare(0);
  return order === 0 ? amount : `${order > 0 ? "+" : "−"}${amount}`;
}
