import type { FC } from "hono/jsx";
import type { EvaluationShares } from "../../../core/evidence-grade/shares.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { State } from "../../components/state/State.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import type { UnitLine } from "./view-model.ts";

interface UnitTableProps {
  readonly caption: string;
  readonly lines: readonly UnitLine[];
  readonly hrefOf: (unit: string) => string;
  readonly words: Catalogue;
  readonly shares?: EvaluationShares | null;
}

/** Units one under another, each with how it is doing and what it answers for. */
export const UnitTable: FC<UnitTableProps> = ({ caption, lines, hrefOf, words, shares = null }) => (
  <DataTable
    caption={caption}
    captionHidden
    columns={[
      { label: words.format("units-column-unit"), headerScope: "row" },
      { label: words.format("units-column-state") },
      { label: words.format("units-column-score") },
      { label: words.format("units-column-nodes"), align: "end" },
      { label: words.format("units-column-indicators"), align: "end" },
      { label: words.format("units-column-missing"), align: "end" },
    ]}
    rows={lines.map(({ unit, depth, standing, nodes, duties }) => ({
      class: `unit-depth-${Math.min(depth, DEEPEST)}`,
      cells: [
        <a href={hrefOf(unit.code)}>
          <b>{unit.code}</b> {unit.name}
        </a>,
        standing === null ? (
          <span class="muted">{words.format("units-not-involved")}</span>
        ) : (
          <State state={standing.state} words={words} />
        ),
        standing === null ? null : (
          <ScoreBar result={standing.result} words={words} shares={shares?.units.get(unit.code)} />
        ),
        nodes,
        duties.indicators,
        duties.missing === 0 ? "0" : <b>{duties.missing}</b>,
      ],
    }))}
  />
);

/** Deeper units are not set in any further. */
const DEEPEST = 3;
