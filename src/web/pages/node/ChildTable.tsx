import type { FC } from "hono/jsx";
import type { EvaluationShares } from "../../../core/evidence-grade/shares.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { State } from "../../components/state/State.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import type { NodeLine } from "./view-model.ts";

interface ChildTableProps {
  readonly rows: readonly NodeLine[];
  readonly hrefOf: (node: string) => string;
  readonly words: Catalogue;
  readonly shares?: EvaluationShares | null;
}

/** What hangs from a node, each with where it stands. */
export const ChildTable: FC<ChildTableProps> = ({ rows, hrefOf, words, shares = null }) => (
  <DataTable
    caption={words.format("node-children")}
    captionHidden
    columns={[
      { label: words.format("node-column-node"), headerScope: "row" },
      { label: words.format("node-column-level") },
      { label: words.format("node-column-state") },
      { label: words.format("node-column-score") },
    ]}
    rows={rows.map(({ key, node, level, result, state }) => [
      <a href={hrefOf(key)}>
        {node.code === null ? null : <b>{node.code} </b>}
        {node.title}
      </a>,
      level,
      <State state={state} words={words} />,
      <ScoreBar result={result} words={words} shares={shares?.nodes.get(key)} />,
    ])}
  />
);
