import type { FC, PropsWithChildren } from "hono/jsx";

export type Tone = "done" | "warning" | "error" | "info";

/** A message in the page. Read out at once where it is a mistake, politely else; `live` false where it is part of the page's text. */
export const Notice: FC<PropsWithChildren<{ tone: Tone; title?: string | null; live?: boolean }>> = ({
  tone,
  title = null,
  live = false,
  children,
}) => {
  const role = live ? { role: tone === "error" ? "alert" : "status" } : {};
  return (
    <div class={`notice notice-${tone}`} {...role}>
      {title === null ? null : <p class="notice-title">{title}</p>}
      <div>{children}</div>
    </div>
  );
};
