import type { FC, PropsWithChildren } from "hono/jsx";

/** A line of a worked exercise: what is done at the left, how at the right. */
export const Line: FC<
  PropsWithChildren<{ label: string; tone?: "step" | "note" | "missing" | "result" }>
> = ({ label, tone = "step", children }) => (
  <li class={`worked-line worked-${tone}`}>
    <span class="worked-label">{label}</span>
    <div class="worked-body">{children}</div>
  </li>
);
