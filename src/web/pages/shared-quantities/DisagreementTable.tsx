import type { FC } from "hono/jsx";
import type { BaselineDisagreement } from "../../../core/evaluation/baseline-disagreement.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { disagreementWords } from "../../../messages/disagreement-words.ts";
import { shownNumber } from "../../../messages/value-words.ts";
import { address } from "../../addresses.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import { entryAddress } from "../measurements/sheet-addresses.ts";

interface DisagreementTableProps {
  readonly disagreements: readonly BaselineDisagreement[];
  readonly plan: Plan;
  readonly body: string;
  readonly mayAmend: boolean;
  readonly context: PageContext;
}

/** Every past year of which plan and ledger say two things, with what to do about it. */
export const DisagreementTable: FC<DisagreementTableProps> = ({
  disagreements,
  plan,
  body,
  mayAmend,
  context: { words, path },
}) => {
  const to = sameMoment(path);
  const indicators = new Map(
    plan.nodes.flatMap((node) => node.indicators.map((one) => [one.id, one] as const)),
  );
  return (
    <DataTable
      caption={words.format("quantities-disagreements-caption")}
      captionHidden
      columns={[
        { label: words.format("quantities-column-indicator"), headerScope: "row" },
        { label: words.format("quantities-column-year") },
        { label: words.format("quantities-column-stated"), align: "end" },
        { label: words.format("quantities-column-measured"), align: "end" },
        { label: words.format("quantities-column-do") },
      ]}
      rows={disagreements.flatMap((one) => {
        const indicator = indicators.get(one.indicator);
        if (!indicator) return [];
        const { sources, remedy } = disagreementWords(one, indicator, words);
        return [
          [
            <>
              <a href={to(address.indicator(body, indicator.id))}>
                {indicator.id} {indicator.name}
              </a>
              {one.quantity === null ? null : <span class="rests">{one.quantity}</span>}
            </>,
            String(one.year),
            <span class="figure">{indicator.baseline.text}</span>,
            <span class="figure">{shownNumber(one.measured, words).text}</span>,
            <div class="shared-remedy">
              <p>
                {sources} {remedy}
              </p>
              <DisagreementDoors one={one} body={body} mayAmend={mayAmend} words={words} />
            </div>,
          ],
        ];
      })}
    />
  );
};

/** The ways to either remedy. */
export const DisagreementDoors: FC<{
  one: BaselineDisagreement;
  body: string;
  mayAmend: boolean;
  words: PageContext["words"];
}> = ({ one: { rows }, body, mayAmend, words }) => (
  <span class="shared-links">
    {rows.map(({ sequence }) => (
      <a href={entryAddress(body, sequence)}>
        {words.format("quantities-disagreement-correct", { entry: String(sequence) })}
      </a>
    ))}
    {mayAmend ? <a href={address.import(body)}>{words.format("quantities-disagreement-amend")}</a> : null}
  </span>
);
