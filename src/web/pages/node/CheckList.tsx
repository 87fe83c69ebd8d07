import type { FC } from "hono/jsx";
import type { Diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

interface CheckListProps {
  readonly checks: readonly Diagnostic[];
  /** The page of all findings. */
  readonly href: string;
  readonly words: Catalogue;
}

/** What the check of the plan found in this node, with its remedies. */
export const CheckList: FC<CheckListProps> = ({ checks, href, words }) => (
  <>
    <ul class="node-checks">
      {checks.map((check) => {
        const { message, remedy } = words.describe(check);
        return (
          <li class={`check-${check.severity}`}>
            <b>{words.format("node-check-severity", { severity: check.severity })}</b>
            {check.subject?.includes("/") ? <span class="muted"> {check.subject}</span> : null}
            <p>{message}</p>
            {remedy === null ? null : <p class="muted">{remedy}</p>}
          </li>
        );
      })}
    </ul>
    <p>
      <a href={href}>{words.format("node-all-checks")}</a>
    </p>
  </>
);
