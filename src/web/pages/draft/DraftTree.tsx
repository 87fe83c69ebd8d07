import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { TreeItem } from "./tree-view.ts";

/** The plan as read, as a nested list that unfolds; each node says how many indicators and defects it has. */
export const DraftTree: FC<{ items: readonly TreeItem[]; words: Catalogue; depth?: number }> = ({
  items,
  words,
  depth = 0,
}) => (
  <ul class={depth === 0 ? "draft-tree" : "draft-branch"}>
    {items.map((item) => (
      <li>
        <Label item={item} words={words} />
        {item.children.length === 0 ? null : (
          <details {...(depth < OPEN_LEVELS ? { open: true } : {})}>
            <summary>
              {words.format("draft-children", { count: item.children.length })}
              <span class="visually-hidden"> {item.code ?? item.title}</span>
            </summary>
            <DraftTree items={item.children} words={words} depth={depth + 1} />
          </details>
        )}
      </li>
    ))}
  </ul>
);

const OPEN_LEVELS = 2;

const Label: FC<{ item: TreeItem; words: Catalogue }> = ({ item, words }) => (
  <p class="draft-node">
    <span class="draft-level">{item.level}</span>
    <a href={item.href}>
      {item.code === null ? null : <b>{item.code}</b>} {item.title}
    </a>
    <span class="draft-node-counts">
      {item.indicators === 0 ? null : (
        <span>{words.format("draft-node-indicators", { count: item.indicators })}</span>
      )}
      {item.defects === 0 || item.first === null ? null : (
        <a class="draft-defects" href={`#${item.first}`}>
          {words.format("draft-node-defects", { count: item.defects })}
          <span class="visually-hidden"> {item.code ?? item.title}</span>
        </a>
      )}
    </span>
  </p>
);
