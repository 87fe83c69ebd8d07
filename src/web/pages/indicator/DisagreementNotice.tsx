import type { FC } from "hono/jsx";
import type { BaselineDisagreement } from "../../../core/evaluation/baseline-disagreement.ts";
import type { Indicator } from "../../../core/plan/plan.ts";
import { disagreementWords } from "../../../messages/disagreement-words.ts";
import { address } from "../../addresses.ts";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";
import { entryAddress } from "../measurements/sheet-addresses.ts";
import type { CommonData } from "./CommonSection.tsx";

interface DisagreementNoticeProps {
  readonly common: CommonData;
  readonly indicator: Indicator;
  readonly context: PageContext;
}

/** Where what was measured of the past and the plan's baseline say two things: both side by side, which one counts, and what to do. */
export const DisagreementNotice: FC<DisagreementNoticeProps> = ({ common, indicator, context }) =>
  common.disagreements.length === 0 ? null : (
    <Notice tone="warning" title={context.words.format("quantities-disagreement-title")}>
      {common.disagreements.map((one) => (
        <TwoFigures one={one} common={common} indicator={indicator} context={context} />
      ))}
    </Notice>
  );

const TwoFigures: FC<DisagreementNoticeProps & { one: BaselineDisagreement }> = ({
  one,
  common: { mayAmend },
  indicator,
  context: { words, body },
}) => {
  const code = body?.code ?? "";
  const { stated, measured, from } = disagreementWords(one, indicator, words);
  return (
    <>
      <p>
        <b>{one.quantity ?? indicator.name}</b>, {String(one.year)}
      </p>
      <dl class="two-figures">
        <div>
          <dt>{words.format("quantities-column-stated")}</dt>
          <dd>
            <span class="figure">{stated}</span>
            <span class="two-figures-note">{words.format("quantities-disagreement-not-counted")}</span>
          </dd>
        </div>
        <div class="two-figures-counts">
          <dt>{words.format("quantities-column-measured")}</dt>
          <dd>
            <span class="figure">{measured}</span>
            <span class="two-figures-note">
              <b>{words.format("quantities-disagreement-counted")}</b> {from}
            </span>
          </dd>
        </div>
      </dl>
      <ul class="plain-list">
        <li>
          {words.format("quantities-disagreement-plan-wrong")}{" "}
          {mayAmend ? (
            <a href={address.import(code)}>{words.format("quantities-disagreement-amend")}</a>
          ) : null}
        </li>
        <li>
          {words.format("quantities-disagreement-entry-wrong")}{" "}
          {one.rows.map(({ sequence }) => (
            <>
              <a href={entryAddress(code, sequence)}>
                {words.format("quantities-disagreement-correct", { entry: String(sequence) })}
              </a>{" "}
            </>
          ))}
        </li>
      </ul>
    </>
  );
};
