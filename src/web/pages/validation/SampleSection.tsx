import type { FC } from "hono/jsx";
import type { Sampled } from "../../../application/validation/state.ts";
import type { Grade } from "../../../core/evidence-grade/grade.ts";
import { digestCommand } from "../../../core/sampling/draw.ts";
import { score } from "../../../messages/figures.ts";
import { valueWords } from "../../../messages/value-words.ts";
import { address } from "../../addresses.ts";
import { GradeMark } from "../../components/evidence-grade/GradeMark.tsx";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { TargetText } from "../../components/text/TargetText.tsx";
import { DoubtMark } from "../surveys/DoubtMark.tsx";
import type { DeskPageProps } from "./DeskPage.tsx";
import { DrawForm } from "./DrawForm.tsx";
import { VerdictMark } from "./VerdictMark.tsx";

/** The sample with its verdicts, how anybody draws it again, and the draws before it. */
export const SampleSection: FC<DeskPageProps> = (props) => {
  const { context, body, state, mayRun } = props;
  const { words } = context;
  const { draws, items, outcome, year } = state;
  const sample = draws.at(-1);
  if (sample === undefined) return null;
  const { seed, byArea, population } = sample.content;
  return (
    <>
      <dl class="facts">
        <dt>{words.format("validation-seed")}</dt>
        <dd>
          <code>{seed}</code>
        </dd>
        <dt>{words.format("validation-drawn")}</dt>
        <dd>
          {words.format("validation-drawn-by", {
            size: items.length,
            all: population.length,
            when: momentWords(sample.at, words),
            by: sample.author.name,
          })}
        </dd>
      </dl>
      <DataTable
        caption={words.format("validation-sample-caption", { year: String(year) })}
        columns={[
          { label: words.format("validation-column-indicator"), headerScope: "row" },
          { label: words.format("validation-column-value"), align: "end" },
          { label: words.format("validation-column-target"), align: "end" },
          { label: words.format("validation-column-achievement"), align: "end" },
          { label: words.format("evidence-rests-on") },
          { label: words.format("validation-column-verdict") },
        ]}
        rows={items.map((item) => [
          <a href={address.verdict(body, year, item.indicator.id)}>
            {item.indicator.id} {item.indicator.name}
          </a>,
          <>
            <span class="figure">{valueWords(item.result, words) ?? "—"}</span>
            <DoubtMark doubts={state.doubts.get(item.indicator.id)?.doubts} words={words} />
          </>,
          item.result.target === null ? "—" : <TargetText target={item.result.target} words={words} />,
          <span class="figure">
            {item.result.achievement === null ? "—" : score(item.result.achievement, words.language)}
          </span>,
          <Grades item={item} words={words} />,
          <VerdictMark verdict={item.verdict?.content.verdict ?? null} words={words} />,
        ])}
      />
      <details>
        <summary>{words.format("validation-again-how")}</summary>
        <p>{words.format(byArea ? "validation-again-areas" : "validation-again-all")}</p>
        <pre>
          <code>{digestCommand(seed, items[0]?.indicator.id ?? "")}</code>
        </pre>
        {draws.length < 2 ? null : (
          <>
            <p>{words.format("validation-earlier-draws")}</p>
            <ul>
              {draws.slice(0, -1).map(({ content, at }, index) => (
                <li>
                  {words.format("validation-earlier-draw", {
                    seed: content.seed,
                    when: momentWords(at, words),
                    size: content.drawn.length,
                    reason: draws[index + 1]?.content.reason ?? "",
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
      {mayRun && outcome === null ? (
        <details {...(props.refused?.form === "draw" ? { open: true } : {})}>
          <summary>{words.format("validation-draw-again")}</summary>
          <DrawForm {...props} />
        </details>
      ) : null}
    </>
  );
};

/** The grades of the rows behind a value, each once. */
const Grades: FC<{ item: Sampled; words: DeskPageProps["context"]["words"] }> = ({ item, words }) => {
  const grades = [...new Set<Grade>(item.rows.map(({ grade }) => grade))];
  if (grades.length === 0) return <span class="muted">{words.format("validation-no-rows")}</span>;
  return (
    <ul class="plain-list">
      {grades.map((grade) => (
        <li>
          <GradeMark grade={grade} words={words} />
        </li>
      ))}
    </ul>
  );
};
