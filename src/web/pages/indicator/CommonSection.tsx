import type { FC } from "hono/jsx";
import type { BaselineDisagreement } from "../../../core/evaluation/baseline-disagreement.ts";
import { address } from "../../addresses.ts";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";

/** What an indicator has in common with others, and with the plan's own statement of its past. */
export interface CommonData {
  readonly shared: readonly {
    readonly name: string;
    readonly others: readonly { readonly id: string; readonly name: string }[];
  }[];
  readonly disagreements: readonly BaselineDisagreement[];
  readonly mayAmend: boolean;
}

/** Quantities measured once for this indicator and for others, with the way to these. */
export const CommonSection: FC<{ common: CommonData; context: PageContext }> = ({
  common: { shared },
  context: { words, body, path },
}) => {
  const code = body?.code ?? "";
  const to = sameMoment(path);
  return shared.length === 0 ? null : (
    <section aria-labelledby="common-title">
      <h2 id="common-title">{words.format("quantities-of-indicator")}</h2>
      {shared.map(({ name, others }) => (
        <>
          <p>{words.format("quantities-of-indicator-told", { name })}</p>
          <ul>
            {others.map((other) => (
              <li>
                <a href={to(address.indicator(code, other.id))}>
                  {other.id} {other.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
      <p>
        <a href={to(address.sharedQuantities(code))}>{words.format("quantities-to-list")}</a>
      </p>
    </section>
  );
};
