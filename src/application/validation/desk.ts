import type { IndicatorResult } from "../../core/evaluation/evaluation.ts";
import { treeOf } from "../../core/evaluation/tree.ts";
import { gradeOf } from "../../core/evidence-grade/grade.ts";
import { restsOn } from "../../core/evidence-grade/rests-on.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { sharesIn } from "../evidence/grades.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { doubtsIn } from "../surveys/indicator-doubts.ts";
import type { Sampled, SampledRow, ValidationState } from "./state.ts";

/** The evaluator's desk for a year. */
export async function validationDesk(
  services: Services,
  body: string,
  actor: Actor,
  year: number,
): Promise<ValidationState> {
  require(actor, "see-validation");
  return services.store.read(body, (reader) => validationOf(services, reader, year));
}

/** The same within a read or a write that has begun. */
export async function validationOf(
  services: Services,
  reader: Reader,
  year: number,
): Promise<ValidationState> {
  const subject = String(year);
  const outcome = await reader.records.latest("validation-closed", subject);
  const standing = outcome
    ? await services.standings.frozen(reader, outcome.content.references)
    : await services.standings.required(reader, { year });
  if (standing === null) throw new Problem("not-found", "reports-not-reproducible");
  const upTo = outcome ? { upTo: outcome.number } : {};
  const draws = await reader.records.list("sample", { subject, ...upTo });
  const verdicts = await reader.records.list("verdict", upTo);
  const overrides = await reader.records.list("override", upTo);
  const sample = draws.at(-1);
  const then = sample ? await services.standings.frozen(reader, sample.content.references) : null;
  return {
    year,
    standing,
    draws,
    items: sample ? sampled(sample, standing, then, verdicts) : [],
    population: populationOf(standing),
    outcome,
    shares: sharesIn(standing),
    doubts: await doubtsIn(reader, standing, sample?.content.drawn ?? []),
    overrides: inForce(overrides, standing),
  };
}

/** The years of the plan in force, each with how far its validation has come. */
export async function validationYears(
  services: Services,
  body: string,
  actor: Actor,
): Promise<readonly ValidationState[]> {
  require(actor, "see-validation");
  return services.store.read(body, async (reader) => {
    const standing = await services.standings.required(reader);
    const states: ValidationState[] = [];
    for (const year of standing.planned) states.push(await validationOf(services, reader, year));
    return states;
  });
}

/**
 * The indicators that count in the year and are measured themselves, each with the area (the outermost node) that it lies
 * in: one that only averages others has no datum of its own to look at.
 */
function populationOf({ evaluation, compiled }: Standing): ValidationState["population"] {
  const { keys, parents } = treeOf(evaluation.plan);
  return compiled.nodes.flatMap(({ indicators }, index) => {
    let root = index;
    for (let up = parents[root] ?? -1; up >= 0; up = parents[root] ?? -1) root = up;
    return indicators
      .filter(({ key, indicator, asked }) => {
        const status = evaluation.indicators.get(key)?.status ?? "not-applicable";
        return key === indicator.id && asked.length > 0 && status !== "not-applicable";
      })
      .map(({ key }) => ({ id: key, stratum: keys[root] ?? "" }));
  });
}

function sampled(
  { content }: CycleRecord<"sample">,
  standing: Standing,
  then: Standing | null,
  verdicts: readonly CycleRecord<"verdict">[],
): readonly Sampled[] {
  const { plan } = standing.version;
  return content.drawn.flatMap((id): Sampled[] => {
    const node = plan.nodes.find(({ indicators }) => indicators.some((one) => one.id === id));
    const indicator = node?.indicators.find((one) => one.id === id);
    const result = standing.evaluation.indicators.get(id);
    // An amendment may have withdrawn it since.
    if (!node || !indicator || !result) return [];
    const own = standing.entries.filter(({ measurement }) => measurement.indicator === id);
    const counting = restsOn(result).rows;
    const row = (entry: (typeof own)[number]): SampledRow => ({
      entry,
      grade: gradeOf(entry),
      validation: standing.validations.findLast(({ sequence }) => sequence === entry.sequence) ?? null,
      correctedBy: own.find(({ corrects }) => corrects?.sequence === entry.sequence) ?? null,
    });
    return [
      {
        node,
        indicator,
        result,
        drawnResult: resultThen(then, id),
        rows: own.filter(({ sequence }) => counting.has(sequence)).map(row),
        earlier: own
          .filter(({ sequence, measurement }) => !counting.has(sequence) && measurement.year === content.year)
          .map(row),
        verdict:
          verdicts.findLast(({ content: one }) => one.year === content.year && one.indicator === id) ?? null,
      },
    ];
  });
}

function resultThen(then: Standing | null, id: string): IndicatorResult | null {
  return then?.evaluation.indicators.get(id) ?? null;
}

function inForce(
  overrides: readonly CycleRecord<"override">[],
  { evaluation }: Standing,
): readonly CycleRecord<"override">[] {
  const counting = new Set(evaluation.overrides.map(({ indicator }) => indicator));
  const last = new Map(
    overrides
      .filter(({ content }) => content.year === evaluation.moment.year)
      .map((one) => [one.content.indicator, one]),
  );
  return [...last.values()].filter(
    ({ content }) => content.achievement !== null && counting.has(content.indicator),
  );
}
