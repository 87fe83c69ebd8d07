import type { FC, PropsWithChildren } from "hono/jsx";
import { StateShape } from "../state/State.tsx";
import type { StateName } from "../state/state.ts";

export type Tone = "done" | "warning" | "error" | "info";

const SHAPES: Readonly<Record<Exclude<Tone, "info">, StateName>> = {
  done: "reached",
  warning: "at-risk",
  error: "not-reached",
};

const Shape: FC<{ tone: Tone }> = ({ tone }) =>
  tone === "info" ? (
    <svg class="state-shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle class="shape" cx="8" cy="8" r="8" />
      <path class="mark" d="M8 7.2v4.6M8 4.2v.3" />
    </svg>
  ) : (
    <StateShape state={SHAPES[tone]} />
  );

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
      <Shape tone={tone} />
      <div class="notice-text">
        {title === null ? null : <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
};
