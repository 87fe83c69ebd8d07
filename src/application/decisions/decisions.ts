import { compilePlan } from "../../core/evaluation/compile.ts";
import { evaluateCompiled } from "../../core/evaluation/evaluate.ts";
import type { Evaluation } from "../../core/evaluation/evaluation.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import type { Services } from "../services.ts";
import type { Asked, Standing } from "../standing.ts";
import type { DecisionInForce, Decisions, RecordedDecision } from "./decision.ts";
import { recordedDecisions } from "./recorded.ts";

/** The decisions of a year, and what each in force does to the body's score. Null where no plan is in force. */
export async function decisionsOf(
  services: Services,
  body: string,
  actor: Actor,
  asked: Asked = {},
): Promise<(Decisions & { readonly standing: Standing }) | null> {
  require(actor, "see-decisions");
  return services.store.read(body, async (reader) => {
    const standing = await services.standings.within(reader, asked);
    if (standing === null) return null;
    const all = await recordedDecisions(reader, standing.moment, standing.version.plan);
    const place = new Map([...standing.evaluation.indicators.keys()].map((id, at) => [id, at]));
    const inForce = all
      .filter((decision) => decision.inForce)
      .sort((a, b) => (place.get(a.indicator) ?? place.size) - (place.get(b.indicator) ?? place.size))
      .map((decision) => withEffect(decision, standing));
    return { standing, moment: standing.moment, inForce, history: [...all].reverse() };
  });
}

/** The decision beside what would stand without it, everything else as it is. */
function withEffect(decision: RecordedDecision, standing: Standing): DecisionInForce {
  const { evaluation } = standing;
  if (!evaluation.indicators.has(decision.indicator))
    return { ...decision, computed: null, effect: null, nodeEffect: null };
  const without = evaluationWithout(decision, standing);
  return {
    ...decision,
    computed: without.indicators.get(decision.indicator) ?? null,
    effect: { before: without.body, after: evaluation.body },
    nodeEffect: nodeEffect(decision.indicator, without, evaluation),
  };
}

function nodeEffect(
  indicator: string,
  without: Evaluation,
  evaluation: Evaluation,
): DecisionInForce["nodeEffect"] {
  const node = evaluation.plan.nodes.find(({ indicators }) =>
    indicators.some(({ id }) => id === indicator),
  )?.id;
  const [before, after] = node === undefined ? [] : [without.nodes.get(node), evaluation.nodes.get(node)];
  return node !== undefined && before && after ? { node, before, after } : null;
}

function evaluationWithout(
  { indicator, decided }: RecordedDecision,
  { version, evaluation }: Standing,
): Evaluation {
  const { measurements, policy, moment, setAside, overrides } = evaluation;
  const others = <D extends { readonly indicator: string }>(decisions: readonly D[]) =>
    decisions.filter((one) => one.indicator !== indicator);
  return evaluateCompiled(
    compilePlan(version.plan),
    measurements,
    policy,
    moment,
    decided.kind === "set-aside" ? others(setAside) : setAside,
    decided.kind === "override" ? others(overrides) : overrides,
  );
}
