import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import type { Sampled, SampledRow, ValidationState } from "../../../application/validation/state.ts";
import { score } from "../../../messages/figures.ts";
import { targetWords } from "../../../messages/target-words.ts";
import { valueWords } from "../../../messages/value-words.ts";
import { address } from "../../addresses.ts";
import { IndicatorGrade } from "../../components/evidence-grade/IndicatorGrade.tsx";
import { momentWords } from "../../components/explanation/moment-words.ts";
import type { Setting } from "../../components/explanation/setting.ts";
import { Refusal } from "../../components/form/Refusal.tsx";
import { Door } from "../../components/text/Door.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { problemFaults, problemWords } from "../draft/fault-words.ts";
import { entryAddress, evidenceAddress } from "../measurements/sheet-addresses.ts";
import { Doubts } from "../surveys/Doubts.tsx";
import { RowsTable } from "./RowsTable.tsx";
import { VerdictForm } from "./VerdictForm.tsx";
import { VerdictMark } from "./VerdictMark.tsx";
import type { VerdictTyped } from "./verdict-typed.ts";

export interface VerdictPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly state: ValidationState;
  readonly item: Sampled;
  /** How explanations lead to what proves a row. */
  readonly setting: Pick<Setting, "provenanceOf">;
  readonly mayRun: boolean;
  /** Why this reader gives no verdict at all, or does not confirm: ids of messages. */
  readonly clash: { readonly all: string | null; readonly confirming: string | null };
  readonly refused: { readonly typed: VerdictTyped; readonly problem: Problem } | null;
}

/** One indicator of the sample: the number, the evidence beside it, the verdict. */
export const VerdictPage: FC<VerdictPageProps> = (props) => {
  const { context, body, state, item, mayRun, refused } = props;
  const { words } = context;
  const { indicator, rows, earlier, verdict } = item;
  const table = {
    words,
    entryHref: (sequence: number) => entryAddress(body, sequence),
    filesOf: ({ measurement, evidence }: SampledRow["entry"]) =>
      props.setting.provenanceOf(measurement)?.evidence ??
      evidence.map(({ name, hash }) => ({ name, href: evidenceAddress(body, hash) })),
  };
  const place = state.items.indexOf(item);
  const doubts = state.doubts.get(indicator.id);
  return (
    <CycleFrame
      context={context}
      title={`${indicator.id} ${indicator.name}`}
      lead={words.format("validation-item-lead", {
        place: place + 1,
        all: state.items.length,
        year: String(state.year),
      })}
    >
      {refused === null ? null : (
        <Refusal
          title={problemWords(refused.problem, words)}
          faults={problemFaults(refused.problem, words)}
        />
      )}
      <Figures {...props} />
      {doubts === undefined ? null : <Doubts {...doubts} words={words} />}
      <h2>{words.format("validation-evidence")}</h2>
      {rows.length === 0 ? (
        <p>{words.format("validation-rows-none")}</p>
      ) : (
        <RowsTable rows={rows} caption={words.format("validation-rows", { count: rows.length })} {...table} />
      )}
      {earlier.length === 0 ? null : (
        <details>
          <summary>{words.format("validation-rows-earlier", { count: earlier.length })}</summary>
          <RowsTable rows={earlier} caption={words.format("validation-rows-other")} {...table} />
        </details>
      )}
      <h2 id="verdict">{words.format("validation-column-verdict")}</h2>
      {verdict === null ? null : (
        <p>
          <VerdictMark verdict={verdict.content.verdict} words={words} />{" "}
          {words.format("validation-verdict-by", {
            by: verdict.author.name,
            when: momentWords(verdict.at, words),
          })}{" "}
          {verdict.content.reason === "" ? null : <q>{verdict.content.reason}</q>}
        </p>
      )}
      {mayRun && state.outcome === null ? (
        <Judging {...props} />
      ) : verdict === null ? (
        <p>{words.format("validation-verdict", { verdict: "none" })}</p>
      ) : null}
      <Ways {...props} place={place} />
    </CycleFrame>
  );
};

/** The form of who may judge; where the three people are not three, why not. */
const Judging: FC<VerdictPageProps> = (props) => {
  const { clash, item, context } = props;
  const { words } = context;
  const params = { indicator: item.indicator.id };
  const told = clash.all ?? clash.confirming;
  return (
    <>
      {told === null ? null : (
        <Notice tone="info">
          {words.format(told, params)} {words.format(told, params, "remedy")}
        </Notice>
      )}
      {clash.all === null ? <VerdictForm {...props} /> : null}
    </>
  );
};

/** Value, target, achievement; and what it was when it was drawn, where that is another. */
const Figures: FC<VerdictPageProps> = ({ context: { words }, body, item, state }) => {
  const { result, drawnResult, indicator } = item;
  const said = (achievement: typeof result.achievement) =>
    achievement === null ? words.format("score-none") : score(achievement, words.language);
  const changed = drawnResult !== null && said(drawnResult.achievement) !== said(result.achievement);
  return (
    <dl class="facts">
      <dt>{words.format("validation-column-value")}</dt>
      <dd class="figure">{valueWords(result, words) ?? words.format("score-none")}</dd>
      <dt>{words.format("validation-column-target")}</dt>
      <dd>{result.target === null ? "—" : targetWords(result.target, words)}</dd>
      <dt>{words.format("validation-column-achievement")}</dt>
      <dd>
        <Door href={address.indicator(body, indicator.id)} words={words}>
          {said(result.achievement)}
        </Door>
        <IndicatorGrade shares={state.shares.indicators.get(indicator.id)} words={words} />
      </dd>
      {changed ? (
        <>
          <dt>{words.format("validation-when-drawn")}</dt>
          <dd class="figure">{said(drawnResult.achievement)}</dd>
        </>
      ) : null}
      <dt>{words.format("validation-formula")}</dt>
      <dd>{indicator.formula.text}</dd>
    </dl>
  );
};

/** To the indicators before and after in the sample, and back to the desk. */
const Ways: FC<VerdictPageProps & { place: number }> = ({ state, body, place, context: { words } }) => {
  const before = state.items[place - 1];
  const after = state.items[place + 1];
  const to = ({ indicator }: Sampled) => address.verdict(body, state.year, indicator.id);
  return (
    <nav class="validation-ways" aria-label={words.format("validation-ways")}>
      {before === undefined ? null : (
        <a href={to(before)}>{words.format("validation-before", { indicator: before.indicator.id })}</a>
      )}
      <a href={`${address.validationOf(body, state.year)}#sample`}>{words.format("validation-back")}</a>
      {after === undefined ? null : (
        <a href={to(after)}>{words.format("validation-after", { indicator: after.indicator.id })}</a>
      )}
    </nav>
  );
};
