import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import type { MoveRow, YearView } from "./effect-view.ts";

const GROUPS = {
  areas: "policy-effect-areas",
  nodes: "policy-effect-nodes",
  units: "policy-effect-units",
  indicators: "policy-effect-indicators",
} as const;

/** Rows shown at once; the rest opens in place. */
const FIRST_ROWS = 10;

/** A year scored again: the body, then who changes, group by group. */
export const YearMoves: FC<{ view: YearView; words: Catalogue }> = ({ view, words }) => {
  const { year, before, body, groups } = view;
  return (
    <section aria-labelledby={`effect-${year}`}>
      <h2 id={`effect-${year}`}>{words.format("policy-effect-year", { year: String(year) })}</h2>
      <DataTable
        caption={words.format("policy-effect-body", { year: String(year) })}
        captionHidden
        columns={[
          { label: words.format("policies-column-rules"), headerScope: "row" },
          { label: words.format("amendments-column-score") },
        ]}
        rows={[
          [words.format("policy-effect-now", before), <ScoreBar result={body.before} words={words} />],
          [words.format("policy-effect-then"), <ScoreBar result={body.after} words={words} />],
        ]}
      />
      <p>
        {words.format("policy-effect-change")} <Change change={body.change} tone={body.tone} />
      </p>
      {groups.length === 0 ? <p>{words.format("policy-effect-nobody")}</p> : null}
      {groups.map(({ of, rows, total }) => (
        <>
          <h3>{words.format(GROUPS[of], { count: rows.length, total })}</h3>
          <Rows
            rows={rows.slice(0, FIRST_ROWS)}
            caption={words.format("policy-effect-caption", { of, year: String(year) })}
            words={words}
          />
          {rows.length <= FIRST_ROWS ? null : (
            <details>
              <summary>{words.format("policy-effect-more", { count: rows.length - FIRST_ROWS })}</summary>
              <Rows
                rows={rows.slice(FIRST_ROWS)}
                caption={words.format("policy-effect-rest", { of, year: String(year) })}
                words={words}
              />
            </details>
          )}
        </>
      ))}
    </section>
  );
};

const Rows: FC<{ rows: readonly MoveRow[]; caption: string; words: Catalogue }> = ({
  rows,
  caption,
  words,
}) => (
  <DataTable
    caption={caption}
    captionHidden
    columns={[
      { label: words.format("policy-column-who"), headerScope: "row" },
      { label: words.format("policy-column-before"), align: "end" },
      { label: words.format("policy-column-after"), align: "end" },
      { label: words.format("policy-column-change"), align: "end" },
    ]}
    rows={rows.map(({ code, title, href, before, after, change, tone }) => [
      <a href={href}>
        {code === "" ? null : <b>{code} </b>}
        {title}
      </a>,
      <span class="figure">{before}</span>,
      <span class="figure">{after}</span>,
      <Change change={change} tone={tone} />,
    ])}
  />
);

/** Up and down by sign and shape of the number, never by colour alone. */
const Change: FC<{ change: string; tone: MoveRow["tone"] }> = ({ change, tone }) => (
  <span class={`figure change change-${tone}`}>{change}</span>
);
