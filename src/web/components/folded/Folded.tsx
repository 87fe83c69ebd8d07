import type { Child, FC, PropsWithChildren } from "hono/jsx";
import type { Node } from "../../../core/plan/plan.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

interface FoldedProps {
  readonly node: Node | null;
  /** How many there are, and how they stand. */
  readonly told: Child;
  readonly open: boolean;
  readonly words: Catalogue;
  /** Level of the heading. */
  readonly heading?: 2 | 3;
}

/** One part of a long list, opened in place; on paper all of it stands open. */
export const Folded: FC<PropsWithChildren<FoldedProps>> = ({
  node,
  told,
  open,
  words,
  heading = 3,
  children,
}) => {
  const title = node === null ? words.format("folded-rest") : nodeName(node);
  return (
    <details class="folded" {...(open ? { open: true } : {})}>
      <summary>
        {heading === 2 ? <h2>{title}</h2> : <h3>{title}</h3>} <span class="folded-told">{told}</span>
      </summary>
      {children}
    </details>
  );
};

export function nodeName({ code, title }: Node): string {
  return code === null ? title : `${code} ${title}`;
}
