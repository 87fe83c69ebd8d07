import type { FC } from "hono/jsx";
import { figure, score } from "../../../messages/figures.ts";
import { address } from "../../addresses.ts";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import type { RoadView } from "./view-model.ts";

/** What it takes to reach a score: indicators at their targets, the strongest first, with the score after each. */
export const RoadList: FC<{ context: PageContext; road: RoadView }> = ({ context, road }) => {
  const { words, body, path } = context;
  const { language } = words;
  const { goal, from, steps, reached } = road;
  const last = steps.at(-1)?.score ?? from;
  const to = sameMoment(path);
  return (
    <section aria-labelledby="road-title">
      <h2 id="road-title">{words.format("scenario-road", { goal: figure(goal, language) })}</h2>
      <p>
        {steps.length === 0
          ? reached && from !== null
            ? words.format("scenario-road-there", { score: score(from, language) })
            : words.format("scenario-road-none")
          : reached || last === null
            ? words.format("scenario-road-reached", { count: steps.length })
            : words.format("scenario-road-short", { score: score(last, language) })}
      </p>
      {steps.length === 0 ? null : (
        <>
          <ol class="scenario-road">
            {steps.map(({ indicator, name, score: after }) => (
              <li>
                <a href={to(address.indicator(body?.code ?? "", indicator))}>
                  {indicator} {name}
                </a>{" "}
                <span class="figure">
                  {words.format("scenario-road-step", { score: score(after, language) })}
                </span>
              </li>
            ))}
          </ol>
          <p class="forecast-note">{words.format("scenario-road-about")}</p>
        </>
      )}
    </section>
  );
};
