import type { FC } from "hono/jsx";
import type { Effect } from "../../../application/decisions/decision.ts";
import type { Problem } from "../../../application/problem.ts";
import type { Shares } from "../../../core/evidence-grade/shares.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { address } from "../../addresses.ts";
import { SharesLine } from "../../components/evidence-grade/SharesLine.tsx";
import { ScoreLine } from "../../components/score-bar/ScoreBar.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import { AsideForm, OverrideForm, WithdrawForm } from "./DecisionForms.tsx";
import type { DecisionTyped } from "./decision-typed.ts";
import type { DecisionCard, DecisionRow, DecisionsView } from "./view-model.ts";

export interface DecisionsPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly view: DecisionsView;
  readonly may: { readonly decide: boolean; readonly override: boolean };
  /** A decision that was refused: what was typed, in which form, and why. */
  readonly refused: { readonly typed: DecisionTyped; readonly problem: Problem } | null;
}

/** Decisions on single indicators: those in force with what each does, the forms that take and withdraw them, all ever taken. */
export const DecisionsPage: FC<DecisionsPageProps> = (props) => {
  const { context, view, may } = props;
  const { words } = context;
  const { aside, overridden } = view.counts;
  return (
    <CycleFrame
      context={context}
      title={words.format("decisions-title")}
      lead={words.format("decisions-lead", { year: String(view.year), aside, overridden })}
    >
      {view.inForce.length === 0 ? (
        <Empty title={words.format("decisions-none")}>
          <p>{words.format("decisions-teach")}</p>
        </Empty>
      ) : (
        <section aria-labelledby="in-force">
          <h2 id="in-force">{words.format("decisions-in-force")}</h2>
          {view.inForce.map((card) => (
            <InForce card={card} {...props} />
          ))}
        </section>
      )}
      {may.decide ? <AsideForm {...props} /> : null}
      {may.override ? <OverrideForm {...props} /> : null}
      {may.decide || may.override ? null : <p class="muted">{words.format("decisions-who-may")}</p>}
      {view.history.length === 0 ? null : <History rows={view.history} context={context} />}
    </CycleFrame>
  );
};

const InForce: FC<DecisionsPageProps & { card: DecisionCard }> = (props) => {
  const { card, context, body, may } = props;
  const { words } = context;
  const to = sameMoment(context.path);
  const mine = card.kind === "set-aside" ? may.decide : may.override;
  return (
    <article class="card-plain decision" aria-labelledby={card.key}>
      <p class="eyebrow">{card.what}</p>
      <h3 class="card-title" id={card.key}>
        <a href={to(address.indicator(body, card.indicator))}>
          {card.indicator} {card.name}
        </a>
      </h3>
      <dl class="facts">
        <dt>{words.format("decision-reason")}</dt>
        <dd>{card.reason}</dd>
        <dt>{words.format("decision-by")}</dt>
        <dd>{card.who}</dd>
        <dt>{words.format("decision-act-label")}</dt>
        <dd>{card.act ?? <span class="muted">{words.format("decision-no-act")}</span>}</dd>
        <dt>{words.format("decision-computed")}</dt>
        <dd>{card.computed ?? <span class="muted">{words.format("decision-not-in-plan")}</span>}</dd>
        {card.nodeEffect === null ? null : (
          <EffectLines
            label={words.format("decision-node-effect", { node: card.nodeEffect.node })}
            effect={card.nodeEffect}
            shares={card.nodeEffect.shares}
            words={words}
          />
        )}
        {card.effect === null ? null : (
          <EffectLines
            label={words.format("decision-effect")}
            effect={card.effect}
            shares={card.shares}
            words={words}
          />
        )}
      </dl>
      {mine ? <WithdrawForm {...props} /> : null}
    </article>
  );
};

interface EffectProps {
  readonly label: string;
  readonly effect: Effect;
  /** What the score with the decision rests on; the one without it is nobody's. */
  readonly shares: Shares | null;
  readonly words: Catalogue;
}

const EffectLines: FC<EffectProps> = ({ label, effect, shares, words }) => (
  <>
    <dt>{label}</dt>
    <dd class="decision-effect">
      <span>
        {words.format("decision-without")} <ScoreLine result={effect.before} words={words} />
      </span>
      <span>
        {words.format("decision-with")} <ScoreLine result={effect.after} words={words} />
        <SharesLine shares={shares} words={words} short />
      </span>
    </dd>
  </>
);

const History: FC<{ rows: readonly DecisionRow[]; context: PageContext }> = ({
  rows,
  context: { words },
}) => (
  <section>
    <h2 id="history">{words.format("decisions-history")}</h2>
    <DataTable
      caption={words.format("decisions-history")}
      captionHidden
      columns={[
        { label: words.format("decisions-column-indicator"), headerScope: "row" },
        { label: words.format("decisions-column-what") },
        { label: words.format("decision-reason") },
        { label: words.format("decision-by") },
        { label: words.format("decision-act-label") },
      ]}
      rows={rows.map(({ indicator, what, reason, who, act }) => [
        indicator,
        what,
        reason,
        who,
        act ?? words.format("decision-no-act"),
      ])}
    />
  </section>
);
