import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { progressOf, type ValidationState } from "../../../application/validation/state.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { SharesTable } from "../../components/evidence-grade/SharesTable.tsx";
import { Refusal } from "../../components/form/Refusal.tsx";
import { ScoreLine } from "../../components/score-bar/ScoreBar.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { problemFaults, problemWords } from "../draft/fault-words.ts";
import { CloseForm, type ClosingTyped } from "./CloseForm.tsx";
import { DrawForm, type DrawTyped } from "./DrawForm.tsx";
import { OverridesSection } from "./OverridesSection.tsx";
import { SampleSection } from "./SampleSection.tsx";
import { SharesByArea } from "./SharesByArea.tsx";

export interface DeskPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly state: ValidationState;
  /** The day of the closing in Italy. */
  readonly closedOn: string | null;
  /** Whether this reader draws, judges and closes. */
  readonly mayRun: boolean;
  readonly mayOverride: boolean;
  readonly seed: string;
  readonly refused:
    | { readonly form: "draw"; readonly typed: DrawTyped; readonly problem: Problem }
    | { readonly form: "close"; readonly typed: ClosingTyped; readonly problem: Problem }
    | null;
}

/** The evaluator's desk for a year: what the score rests on, the sample with its verdicts, the end. */
export const DeskPage: FC<DeskPageProps> = (props) => {
  const { context, body, state, mayRun, refused } = props;
  const { words } = context;
  const { year, standing, outcome, shares, items } = state;
  const open = outcome === null;
  return (
    <CycleFrame
      context={context}
      title={words.format("validation-desk-title", { year: String(year) })}
      lead={lead(props)}
    >
      {refused === null ? null : (
        <Refusal
          title={problemWords(refused.problem, words)}
          faults={problemFaults(refused.problem, words)}
        />
      )}
      {outcome === null ? null : <Outcome {...props} />}
      <section aria-labelledby="rests-on">
        <h2 id="rests-on">{words.format("validation-rests-on")}</h2>
        <p>
          <ScoreLine result={standing.evaluation.body} words={words} href={address.why(body)} />
        </p>
        <SharesTable
          shares={shares.body}
          caption={words.format("validation-shares-caption", {
            day: dateWords(standing.moment.observedUpTo, words),
          })}
          words={words}
        />
        <details>
          <summary>{words.format("validation-shares-areas")}</summary>
          <SharesByArea state={state} words={words} />
        </details>
      </section>
      <section aria-labelledby="sample">
        <h2 id="sample">{words.format("validation-sample")}</h2>
        {items.length === 0 ? (
          mayRun && open ? (
            <DrawForm {...props} />
          ) : (
            <p>{words.format("validation-not-drawn-yet")}</p>
          )
        ) : (
          <SampleSection {...props} />
        )}
      </section>
      <OverridesSection {...props} />
      {mayRun && open && items.length > 0 ? <CloseForm {...props} /> : null}
    </CycleFrame>
  );
};

function lead({ state, closedOn, context: { words } }: DeskPageProps): string {
  const { all, left } = progressOf(state);
  if (closedOn !== null)
    return words.format("validation-desk-closed", {
      outcome: state.outcome?.content.outcome ?? "open",
      day: dateWords(closedOn, words),
    });
  if (all === 0) return words.format("validation-desk-empty", { all: state.population.length });
  return words.format("validation-desk-lead", { judged: all - left, all, left });
}

/** How it ended, and the files that say so. */
const Outcome: FC<DeskPageProps> = ({ state, body, context: { words } }) => {
  const remarks = state.outcome?.content.remarks ?? "";
  const document = `${address.validationOf(body, state.year)}/document`;
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">{words.format("validation-outcome-label")}</h2>
      <p class="lead">
        {words.format("validation-outcome", { outcome: state.outcome?.content.outcome ?? "open" })}
      </p>
      {remarks.split(/\n{2,}/).map((paragraph) => (paragraph === "" ? null : <p>{paragraph}</p>))}
      <ul class="plain-list">
        <li>
          <a href={`${document}.docx`}>{words.format("validation-document", { format: "DOCX" })}</a>
        </li>
        <li>
          <a href={`${document}.pdf`}>{words.format("validation-document", { format: "PDF" })}</a>
        </li>
        <li>
          <a href={`${address.validationOf(body, state.year)}/proof.zip`}>
            {words.format("validation-proof")}
          </a>
        </li>
      </ul>
    </section>
  );
};
