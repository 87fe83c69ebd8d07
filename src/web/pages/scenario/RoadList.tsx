import type { FC } from "hono/jsx";
import { figure, score } from "../../../messages/figures.ts";
import { address } from "../../addresses.ts";
import { MOST_FLAT } from "../../components/folded/grouped-by-node.ts";
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
  const list = (some: RoadView["steps"], start: number) => (
    <ol class="scenario-road" start={start}>
      {some.map(({ indicator, name, score: after }) => (
        <li>
          <a href={to(address.indicator(body?.code ?? "", indicator))}>
            {indicator} {name}
          </a>{" "}
          <span class="figure">{words.format("scenario-road-step", { score: score(after, language) })}</span>
        </li>
      ))}
    </ol>
  );
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
          {list(steps.slice(0, MOST_FLAT), 1)}
          {steps.length <= MOST_FLAT ? null : (
            <details>
              <summary>{words.format("scenario-road-more", { count: steps.length - MOST_FLAT })}</summary>
              {list(steps.slice(MOST_FLAT), MOST_FLAT + 1)}
            </details>
          )}
          <p class="forecast-note">{words.format("scenario-road-about")}</p>
        </>
      )}
    </section>
  );
};
