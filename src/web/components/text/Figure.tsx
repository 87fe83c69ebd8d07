import type { FC, PropsWithChildren } from "hono/jsx";

/** A number among words or in a cell: its digits all as wide, never broken over two lines. `was` is what a changed figure showed before. */
export const Figure: FC<PropsWithChildren<{ was?: string | null }>> = ({ was = null, children }) => (
  <span class="figure">
    {was === null ? null : (
      <>
        <del>{was}</del>{" "}
      </>
    )}
    {children}
  </span>
);
