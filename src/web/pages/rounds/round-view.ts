import { sharesIn } from "../../../application/evidence/grades.ts";
import type { RoundLine, RoundPicture } from "../../../application/rounds/picture.ts";
import type { Light } from "../../../application/rounds/round.ts";
import type { Deviation } from "../../../core/evaluation/deviation.ts";
import type { IndicatorResult } from "../../../core/evaluation/evaluation.ts";
import type { EvaluationShares, Shares } from "../../../core/evidence-grade/shares.ts";
import type { MeasuredValue } from "../../../core/measurement/measurement.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { Doubt } from "../../../core/survey/small.ts";
import { meets } from "../../../core/target/meets.ts";
import type { Target } from "../../../core/target/target.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { deviationWords } from "../../../messages/deviation-words.ts";
import { score } from "../../../messages/figures.ts";
import { forecastWords } from "../../../messages/round-words.ts";
import { targetWords } from "../../../messages/target-words.ts";
import { valueWords } from "../../../messages/value-words.ts";
import type { Choice } from "../../components/form/Field.tsx";
import { isOver } from "../../components/state/state.ts";

const SHOWN = ["all", "deviating", "missing"] as const;
/** Which indicators are shown: all, those with an amber or red light, those without an answer. */
export type Shown = (typeof SHOWN)[number];

const CHOICES: Readonly<Record<Shown, string>> = {
  all: "round-filter-all",
  deviating: "round-filter-deviating",
  missing: "round-filter-missing",
};

/** The figures of an indicator in words. */
export interface FiguresView {
  /** Null where there is none. */
  readonly value: string | null;
  readonly target: string;
  readonly achievement: string | null;
  /** What the achievement rests on. */
  readonly shares: Shares | null;
  /** Why the mean rests on too few answers. */
  readonly doubts: readonly Doubt[];
  /** The achievement was decided against the computed one. */
  readonly decided: boolean;
  readonly deviation: DeviationView | null;
}

export interface DeviationView {
  readonly text: string;
  /** Message id and parameters of what it means on the round's day. */
  readonly meaning: { readonly id: string; readonly met: "yes" | "no" };
}

/** An answer in words. */
export interface AnswerView {
  readonly light: Light;
  readonly forecast: string | null;
  /** The forecast does not reach the target. */
  readonly short: boolean;
}

export interface LineView {
  readonly line: RoundLine;
  readonly figures: FiguresView;
  readonly answer: AnswerView | null;
}

export interface RoundView {
  readonly shown: Shown;
  readonly choices: readonly Choice[];
  readonly lines: readonly LineView[];
  /** By whose parts many lines are put together. */
  readonly plan: Pick<Plan, "nodes">;
  readonly lights: Readonly<Record<Light | "none", number>>;
  /** What the reader has still to answer, and how many it may answer at all. */
  readonly mine: { readonly asked: number; readonly missing: number };
  /** "tutto il piano", or the parts and units asked, by name. */
  readonly scope: string;
}

export function roundView(picture: RoundPicture, query: URLSearchParams, words: Catalogue): RoundView {
  const { lines, round, standing, doubts } = picture;
  const shown = SHOWN.find((one) => one === query.get("show")) ?? "all";
  const passes: Readonly<Record<Shown, (line: RoundLine) => boolean>> = {
    all: () => true,
    deviating: ({ answer }) => answer !== null && answer.light !== "green",
    missing: ({ answer }) => answer === null,
  };
  const lights = { green: 0, amber: 0, red: 0, none: 0 };
  for (const { answer } of lines) lights[answer?.light ?? "none"]++;
  const mine = lines.filter(({ mayAnswer }) => mayAnswer);
  const over = isOver(standing.moment);
  const shares = sharesIn(standing);
  return {
    shown,
    choices: SHOWN.map((value) => ({
      value,
      label: words.format(CHOICES[value], { count: lines.filter(passes[value]).length }),
    })),
    lines: lines.filter(passes[shown]).map((line) => ({
      line,
      figures: figuresView(line, { over, shares, doubts, words }),
      answer: answerView(line, words),
    })),
    plan: standing.version.plan,
    lights,
    mine: { asked: mine.length, missing: mine.filter(({ answer }) => answer === null).length },
    scope: scopeWords(picture, round.scope, words),
  };
}

interface FiguresSetting {
  /** The year is over, and what is not reached will not be. */
  readonly over: boolean;
  readonly shares: EvaluationShares;
  readonly doubts: RoundPicture["doubts"];
  readonly words: Catalogue;
}

export function figuresView(
  { result, deviation }: Pick<RoundLine, "result" | "deviation">,
  { over, shares, doubts, words }: FiguresSetting,
): FiguresView {
  return {
    value: valueWords(result, words),
    target: result.target === null ? "—" : targetWords(result.target, words),
    achievement: achievementWords(result, words),
    shares: shares.indicators.get(result.id) ?? null,
    doubts: doubts.get(result.id)?.doubts ?? [],
    decided: result.overridden !== null,
    deviation: deviation && deviationView(deviation, over, words),
  };
}

export function achievementWords({ achievement }: IndicatorResult, words: Catalogue): string | null {
  return achievement && score(achievement, words.language);
}

function deviationView(deviation: Deviation, over: boolean, words: Catalogue): DeviationView {
  const id = !deviation.met && over ? "round-deviation-over" : "round-deviation-met";
  return { text: deviationWords(deviation, words), meaning: { id, met: deviation.met ? "yes" : "no" } };
}

export function answerView(
  { answer, result: { target } }: Pick<RoundLine, "answer" | "result">,
  words: Catalogue,
): AnswerView | null {
  if (answer === null) return null;
  const { forecast, light } = answer;
  return {
    light,
    forecast: forecast && forecastWords(forecast, target, words),
    short: isShort(forecast, target),
  };
}

function isShort(forecast: MeasuredValue | null, target: Target | null): boolean {
  return forecast !== null && target !== null && meets(target, forecast) === false;
}

function scopeWords(
  { standing }: RoundPicture,
  { nodes, units }: RoundPicture["round"]["scope"],
  words: Catalogue,
): string {
  if (nodes.length === 0 && units.length === 0) return words.format("round-scope-whole");
  const { plan } = standing.version;
  const named = [
    ...nodes.map((id) => {
      const node = plan.nodes.find((one) => one.id === id);
      return node ? [node.code, node.title].filter((part) => part !== null).join(" ") : id;
    }),
    ...units.map((code) => `${code} ${plan.units.find((one) => one.code === code)?.name ?? ""}`.trim()),
  ];
  return named.join(", ");
}
