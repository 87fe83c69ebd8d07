import type { FC } from "hono/jsx";
import type { Fault, Problem } from "../../../application/problem.ts";
import type { PolicyDocument } from "../../../core/policy/shipped.ts";
import { Form } from "../../components/form/Form.tsx";
import type { ReasonTyped } from "../../components/form/ReasonFields.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { told } from "../draft/fault-words.ts";
import { AdoptPolicyForm } from "./AdoptPolicyForm.tsx";
import { whatIf } from "./addresses.ts";
import type { YearView } from "./effect-view.ts";
import { PolicyMeaning } from "./PolicyMeaning.tsx";
import { YearMoves } from "./YearMoves.tsx";

export interface AdoptionTyped extends ReasonTyped {
  readonly fromYear: string;
}

export interface WhatIfPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly document: PolicyDocument;
  readonly warnings: readonly Fault[];
  readonly years: readonly YearView[];
  /** Years that can be chosen. */
  readonly measured: readonly number[];
  /** Years asked for that cannot be scored. */
  readonly unscored: readonly number[];
  readonly mayManage: boolean;
  readonly adopting: { readonly typed: AdoptionTyped; readonly problem: Problem | null };
}

/** What would change in every year measured, had these rules applied; beneath, the form that adopts them. */
export const WhatIfPage: FC<WhatIfPageProps> = (props) => {
  const { context, document, warnings, years, unscored, mayManage } = props;
  const { words } = context;
  const { id, version } = document;
  return (
    <CycleFrame
      context={context}
      title={words.format("policy-what-if-title")}
      lead={words.format("policy-what-if-lead", { name: words.format("policy-named", { id, version }) })}
    >
      <PolicyMeaning document={document} words={words} />
      {warnings.map(({ message, params }) => (
        <Notice tone="warning">
          <p>{told(message, params, words)}</p>
        </Notice>
      ))}
      {unscored.length === 0 ? null : (
        <Notice tone="warning">
          <p>{words.format("policy-what-if-unscored", { years: unscored.map(String) })}</p>
        </Notice>
      )}
      {years.length === 0 ? (
        <Empty title={words.format("policy-what-if-none")}>
          <p>{words.format("policy-what-if-teach")}</p>
        </Empty>
      ) : (
        <YearChoice {...props} />
      )}
      {years.map((view) => (
        <YearMoves view={view} words={words} />
      ))}
      {mayManage ? <AdoptPolicyForm {...props} /> : null}
    </CycleFrame>
  );
};

const YearChoice: FC<WhatIfPageProps> = ({ context, body, document, measured, years }) => {
  const { words } = context;
  const shown = new Set(years.map(({ year }) => year));
  return measured.length < 2 ? null : (
    <Form action={whatIf(body)} context={context} class="policy-years">
      <input type="hidden" name="document" value={JSON.stringify(document)} />
      <fieldset>
        <legend>{words.format("policy-years")}</legend>
        {measured.map((year) => (
          <div class="check">
            <input
              type="checkbox"
              name="years"
              value={String(year)}
              id={`year-${year}`}
              {...(shown.has(year) ? { checked: true } : {})}
            />
            <label for={`year-${year}`}>{String(year)}</label>
          </div>
        ))}
        <button class="btn btn-outline-primary btn-sm" type="submit">
          {words.format("year-show")}
        </button>
      </fieldset>
    </Form>
  );
};
