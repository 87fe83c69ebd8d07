import { forecastAt } from "../../../application/forecast/forecast.ts";
import { strictScenario } from "../../../application/forecast/scenario.ts";
import { Problem } from "../../../application/problem.ts";
import type { Evaluation } from "../../../core/evaluation/evaluation.ts";
import { datumJson, indicatorJson, resultJson } from "../../../core/evaluation/json.ts";
import { forecastJson } from "../../../core/forecast/json.ts";
import { toDecimalDigits } from "../../../core/number/decimal.ts";
import { type Operation, operation } from "../operation.ts";
import { ForecastSchema, ScenarioInputSchema, ScenarioSchema } from "../schemas/forecast.ts";
import { MOMENT } from "../schemas/results.ts";

/** What a running year is expected to come to, and what it would with other values. */
export const forecastOperations: readonly Operation[] = [
  operation({
    id: "forecast",
    method: "get",
    path: "/forecast",
    tag: "results",
    summary: "The forecast of the year's end: bands with their methods, and what would move the score most",
    permission: "see-plan",
    query: MOMENT,
    answer: ForecastSchema,
    work: async ({ services, body, actor, query }) => {
      const { year, "as-of": asOf, "known-at": knownAt } = query;
      const found = await forecastAt(services, body, actor, { year, asOf, knownAt });
      if (found === null) throw new Problem("not-found", "problem-no-plan");
      const { ahead, standing } = found;
      if (ahead === null)
        return {
          body: {
            moment: standing.moment,
            running: false,
            body: null,
            nodes: {},
            units: {},
            indicators: {},
            levers: [],
          },
        };
      const levers = ahead.levers.map(({ indicator, gain, secured }) => ({
        indicator,
        gain: gain && toDecimalDigits(gain),
        secured: toDecimalDigits(secured),
      }));
      return { body: { running: true, ...forecastJson(ahead.forecast), levers } };
    },
  }),
  operation({
    id: "scenario",
    method: "post",
    path: "/scenario",
    tag: "results",
    summary: "The scores with other values; nothing is kept",
    permission: "see-scenario",
    input: ScenarioInputSchema,
    answer: ScenarioSchema,
    work: async ({ services, body, actor, input }) => {
      const { year, asOf, knownAt, basis, values } = input;
      const found = await strictScenario(services, body, actor, {
        asked: { year, asOf, knownAt },
        basis,
        values,
      });
      if (found === null) throw new Problem("not-found", "problem-no-plan");
      return {
        body: {
          moment: found.standing.moment,
          basis: found.basis,
          fields: found.fields.map(({ id, of, question, present }) => ({
            id,
            indicator: of.indicator.id,
            quantity: question.asked.quantity,
            accepts: [...question.asked.accepts],
            present: present && datumJson(present),
          })),
          before: side(found.before),
          after: side(found.after),
        } as never,
      };
    },
  }),
];

function side({ body, nodes, units, indicators }: Evaluation) {
  return {
    body: resultJson(body),
    nodes: Object.fromEntries([...nodes].map(([key, one]) => [key, resultJson(one)])),
    units: Object.fromEntries([...units].map(([key, one]) => [key, resultJson(one)])),
    indicators: Object.fromEntries([...indicators].map(([key, one]) => [key, indicatorJson(one)])),
  };
}
