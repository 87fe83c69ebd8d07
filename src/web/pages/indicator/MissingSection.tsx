import type { FC } from "hono/jsx";
import { address } from "../../addresses.ts";
import { Folded } from "../../components/folded/Folded.tsx";
import { groupedByNode, nodeIdOf } from "../../components/folded/grouped-by-node.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import type { MissingDatum } from "./missing.ts";
import type { IndicatorView } from "./view-model.ts";

/** What would complete the number, and who owes it. */
export const MissingSection: FC<{ view: IndicatorView; context: PageContext }> = ({ view, context }) => {
  const { words, body } = context;
  const code = body?.code ?? "";
  const to = sameMoment(context.path);
  if (view.result.status === "not-applicable") return null;
  const groups = groupedByNode(view.missing, ({ need }) => nodeIdOf(need.indicator), view.plan);
  return (
    <section aria-labelledby="missing-title">
      <h2 id="missing-title">{words.format("indicator-missing")}</h2>
      {view.missing.length === 0 ? (
        <p>
          {words.format(
            view.result.status === "failed" ? "indicator-missing-failed" : "indicator-missing-nothing",
          )}
        </p>
      ) : groups.length === 1 ? (
        table(view.missing)
      ) : (
        <>
          <p>{words.format("indicator-missing-caption", { count: view.missing.length })}</p>
          {groups.map(({ node, items }) => (
            <Folded
              node={node}
              told={words.format("indicator-missing-caption", { count: items.length })}
              open={false}
              words={words}
            >
              {table(items)}
            </Folded>
          ))}
        </>
      )}
    </section>
  );

  function table(missing: IndicatorView["missing"]) {
    return (
      <DataTable
        caption={words.format("indicator-missing-caption", { count: missing.length })}
        columns={[
          { label: words.format("indicator-missing-datum"), headerScope: "row" },
          { label: words.format("chart-year") },
          { label: words.format("indicator-missing-owed") },
        ]}
        rows={missing.map((missing) => {
          const { need, indicator } = missing;
          const name = need.quantity ?? indicator;
          return [
            need.indicator === view.indicator.id ? (
              name
            ) : (
              <>
                <a href={to(address.indicator(code, need.indicator))}>{need.indicator}</a> {name}
              </>
            ),
            String(need.year),
            <Owing units={missing.units} hrefOf={(unit) => to(address.unit(code, unit))} context={context} />,
          ];
        })}
      />
    );
  }
};

/** The units that answer, each a link; said where there is none. */
export const Owing: FC<{
  units: MissingDatum["units"];
  hrefOf: (code: string) => string;
  context: PageContext;
}> = ({ units, hrefOf, context: { words } }) =>
  units.length === 0 ? (
    <span class="muted">{words.format("indicator-no-units")}</span>
  ) : (
    <>
      <UnitList units={units.slice(0, AT_ONCE)} hrefOf={hrefOf} />
      {units.length <= AT_ONCE ? null : (
        <details>
          <summary>{words.format("indicator-more-units", { count: units.length - AT_ONCE })}</summary>
          <UnitList units={units.slice(AT_ONCE)} hrefOf={hrefOf} />
        </details>
      )}
    </>
  );

/** Offices shown at once; the rest opens in place. */
const AT_ONCE = 4;

const UnitList: FC<{ units: MissingDatum["units"]; hrefOf: (code: string) => string }> = ({
  units,
  hrefOf,
}) => (
  <ul class="plain-list">
    {units.map(({ code, name }) => (
      <li>
        <a href={hrefOf(code)}>{code}</a> {name}
      </li>
    ))}
  </ul>
);
