import { formatItalian } from "../../core/number/italian.ts";
import { rational } from "../../core/number/rational.ts";
import { surveyOf } from "../../core/survey/read-survey.ts";
import { type Survey, scaleFed } from "../../core/survey/survey.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { type KeptSurvey, surveyKept, todayOf } from "./survey-kept.ts";
import { targetOf } from "./target.ts";

/** Writes a questionnaire, or writes it anew while it is still in preparation; `seen` is null for a new one. */
export async function prepareSurvey(
  services: Services,
  body: string,
  actor: Actor,
  { document, seen }: { readonly document: unknown; readonly seen: number | null },
): Promise<CycleRecord<"survey">> {
  require(actor, "run-surveys");
  const survey = readSurvey(document);
  return services.store.write(body, authorOf(actor), async (writer) => {
    const before = await writer.records.latest("survey", survey.id);
    // Answers given to other words would mean something else.
    if (before !== null && before.content.state !== "prepared")
      throw new Problem("already-done", "surveys-opened-already", { survey: survey.id });
    const faults = unmeasured(survey, await services.standings.within(writer));
    if (faults.length > 0)
      throw new Problem("invalid-input", "surveys-not-prepared", { count: faults.length }, faults);
    const kept = document as Readonly<Record<string, unknown>>;
    return writer.records.add("survey", survey.id, { document: kept, state: "prepared" }, seen);
  });
}

function readSurvey(document: unknown): Survey {
  const { survey, diagnostics } = surveyOf(document);
  if (survey !== null) return survey;
  const faults = diagnostics.map(({ code, params }): Fault => {
    const known = params as Fault["params"];
    return { at: String(known["path"] ?? "document"), message: code, params: known };
  });
  throw new Problem("invalid-input", "surveys-not-prepared", { count: faults.length }, faults);
}

/** Questions that feed what the plan in force does not ask as a number, or asks on another scale. */
function unmeasured(survey: Survey, standing: Standing | null): readonly Fault[] {
  const indicators = standing?.compiled.nodes.flatMap((node) => node.indicators) ?? [];
  return survey.questions.flatMap((question, at): Fault[] => {
    if (question.kind !== "scale" || question.feeds === null) return [];
    const { indicator, quantity } = question.feeds;
    const say = (message: string, params: Fault["params"] = {}): Fault[] => [
      { at: `questions[${at}].feeds`, message, params: { indicator, ...params } },
    ];
    const found = indicators.find(({ key }) => key === indicator);
    const asked = found?.asked.some((one) => one.quantity === quantity && one.accepts.includes("number"));
    if (!found || !asked) return say("surveys-feeds-unknown");
    const { expression } = found;
    const scale = expression.kind === "mean-score" ? expression.scale : null;
    const fed = scaleFed(question);
    if (scale !== null) {
      const [from, to] = [scale.from.toString(), scale.to.toString()];
      const same = from === String(fed.from) && to === String(fed.to);
      return same ? [] : say("surveys-feeds-scale", { from, to });
    }
    const target = standing && targetOf(standing, indicator);
    if (!target || (target.compare(rational(fed.from)) >= 0 && target.compare(rational(fed.to)) <= 0))
      return [];
    return say("surveys-feeds-target", { target: formatItalian(target), from: fed.from, to: fed.to });
  });
}

interface Seen {
  readonly survey: string;
  readonly seen: number;
}

/** From here on the questions stay as they are, tokens can be issued, and answers are taken within the period. */
export function openSurvey(services: Services, body: string, actor: Actor, asked: Seen) {
  return move(services, body, actor, asked, "open", ({ state }) => {
    if (state !== "prepared") throw new Problem("already-done", "surveys-opened-already", { ...asked });
  });
}

/**
 * No more answers, for good: results are shown from here on. A questionnaire that opened again would show, beside its
 * old results, what the few who came later answered.
 */
export function closeSurvey(services: Services, body: string, actor: Actor, asked: Seen) {
  return move(services, body, actor, asked, "closed", ({ state }) => {
    if (state === "closed") throw new Problem("already-done", "surveys-closed-already", { ...asked });
    if (state === "prepared") throw new Problem("already-done", "surveys-not-open", { ...asked });
  });
}

async function move(
  services: Services,
  body: string,
  actor: Actor,
  { survey: id, seen }: Seen,
  state: "open" | "closed",
  check: (kept: KeptSurvey) => void,
): Promise<CycleRecord<"survey">> {
  require(actor, "run-surveys");
  return services.store.write(body, authorOf(actor), async (writer: Writer) => {
    const kept = await surveyKept(writer, id, todayOf(services));
    check(kept);
    return writer.records.add("survey", id, { document: kept.document, state }, seen);
  });
}
