import type { Child, FC } from "hono/jsx";
import { Notice } from "../text/Notice.tsx";

/** Why what was sent was not done: in one line, then each mistake. Read out at once. */
export const Refusal: FC<{ title: string; faults: readonly Child[] }> = ({ title, faults }) => (
  <Notice tone="error" live title={title}>
    {faults.length === 0 ? null : (
      <ul>
        {faults.map((fault) => (
          <li>{fault}</li>
        ))}
      </ul>
    )}
  </Notice>
);
