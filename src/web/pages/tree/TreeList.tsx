import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { State } from "../../components/state/State.tsx";
import type { TreeNode } from "../../components/tree-drawing/tree-node.ts";

interface TreeListProps {
  /** The whole tree, parents first, each one's descendants right after it. */
  readonly nodes: readonly TreeNode[];
  readonly words: Catalogue;
}

interface Branch {
  readonly node: TreeNode;
  readonly children: Branch[];
}

/** The same tree as lists within lists, each branch to be opened in place; open down to the areas' children. */
export const TreeList: FC<TreeListProps> = ({ nodes, words }) => (
  <ul class="tree-list">
    {branches(nodes).map((branch) => (
      <BranchItem branch={branch} words={words} />
    ))}
  </ul>
);

const BranchItem: FC<{ branch: Branch; words: Catalogue }> = ({ branch: { node, children }, words }) =>
  children.length === 0 ? (
    <li class={`tree-leaf hue-${node.area?.hue ?? 0}`}>
      <Entry node={node} words={words} />
    </li>
  ) : (
    <li class={`hue-${node.area?.hue ?? 0}`}>
      <Entry node={node} words={words} />
      <details open={node.depth < 2}>
        <summary>
          {words.format("tree-beneath", { count: node.beneath, name: node.code ?? node.title })}
        </summary>
        <ul>
          {children.map((child) => (
            <BranchItem branch={child} words={words} />
          ))}
        </ul>
      </details>
    </li>
  );

const Entry: FC<{ node: TreeNode; words: Catalogue }> = ({ node, words }) => (
  <div class={node.grouping ? "tree-entry grouping" : "tree-entry"}>
    <p class="tree-entry-title">
      {node.area === null ? null : (
        <span class="tree-mark" aria-hidden="true">
          {node.area.mark}
        </span>
      )}
      <span class="tree-entry-level">{node.level}</span>
      <a href={node.href}>
        {node.code === null ? null : <b>{node.code} </b>}
        {node.title}
      </a>
    </p>
    <p class="tree-entry-figures">
      <State state={node.state} words={words} />
      <ScoreBar result={node.result} words={words} shares={node.shares} />
    </p>
  </div>
);

function branches(nodes: readonly TreeNode[]): Branch[] {
  const roots: Branch[] = [];
  const byKey = new Map<string, Branch>();
  for (const node of nodes) {
    const branch: Branch = { node, children: [] };
    byKey.set(node.key, branch);
    const above = node.parent === null ? undefined : byKey.get(node.parent);
    (above?.children ?? roots).push(branch);
  }
  return roots;
}
