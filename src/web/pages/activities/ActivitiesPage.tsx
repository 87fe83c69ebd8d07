import type { FC } from "hono/jsx";
import { ACTIVITY_STATES, type Counts } from "../../../core/activities/state.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { FilterForm } from "../../components/form/FilterForm.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import { ActivityMark } from "./ActivityMark.tsx";
import { ActivityTable } from "./ActivityTable.tsx";
import { Gantt, GanttKey } from "./Gantt.tsx";
import { ValuesSection } from "./ValuesSection.tsx";
import type { ActivitiesView, RecordRefused } from "./view-model.ts";

export interface ActivitiesPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly view: ActivitiesView;
  readonly refused: RecordRefused | null;
}

/** Attività: what the plan programmes, on the line of the year and as a table, and the values that it gives. */
export const ActivitiesPage: FC<ActivitiesPageProps> = ({ context, body, view, refused }) => {
  const { words, path } = context;
  const { list } = view;
  const to = sameMoment(path);
  const { counts, day } = list;
  const title = finding(counts, words);
  return (
    <SourcesFrame context={context} title={words.format("activities-title")} lead={title}>
      {counts.programmed === 0 ? (
        <Empty title={words.format("activities-none-title")}>
          <p>{words.format("activities-none")}</p>
        </Empty>
      ) : (
        <>
          <p>{words.format("activities-meaning", { day: dateWords(day, words) })}</p>
          <States counts={counts} words={words} />
          <Filter context={context} body={body} view={view} />
          {list.shown.length === 0 ? (
            <p>{words.format("activities-none-shown")}</p>
          ) : (
            <section aria-labelledby="gantt">
              <h2 id="gantt">{words.format("activities-gantt-title", { year: String(view.year) })}</h2>
              <GanttKey words={words} />
              {view.parts.map(({ label, counts, view }) => (
                <>
                  <h3 class="gantt-part">{label}</h3>
                  <Gantt
                    view={view}
                    name={label}
                    title={`${label}: ${finding(counts, words)}`}
                    words={words}
                  />
                </>
              ))}
              <ActivityTable lines={list.shown} body={body} to={to} words={words} />
            </section>
          )}
          {list.values.length === 0 ? null : (
            <ValuesSection
              context={context}
              body={body}
              values={list.values}
              year={view.year}
              asOf={asOfIn(path)}
              refused={refused}
              to={to}
            />
          )}
        </>
      )}
    </SourcesFrame>
  );
};

function finding({ done, programmed, of }: Counts, words: Catalogue): string {
  return words.format("activities-finding", { done, programmed, late: of.late });
}

const States: FC<{ counts: Counts; words: Catalogue }> = ({ counts, words }) => (
  <ul class="activities-counts">
    {ACTIVITY_STATES.filter((state) => counts.of[state] > 0).map((state) => (
      <li>
        <ActivityMark state={state} words={words} /> <strong class="figure">{counts.of[state]}</strong>
      </li>
    ))}
  </ul>
);

const Filter: FC<{ context: PageContext; body: string; view: ActivitiesView }> = ({
  context,
  body,
  view,
}) => {
  const { words } = context;
  const any = { value: "", label: words.format("activities-filter-any") };
  return (
    <FilterForm
      onScreen
      action={address.activities(body)}
      label={words.format("activities-filter")}
      submit={words.format("activities-filter-do")}
      kept={{ year: String(view.year), "as-of": asOfIn(context.path) }}
      fields={[
        {
          name: "node",
          label: words.format("activities-filter-node"),
          value: view.filter.node,
          choices: [any, ...view.nodes],
        },
        {
          name: "unit",
          label: words.format("activities-filter-unit"),
          value: view.filter.unit,
          choices: [any, ...view.units],
        },
        {
          name: "state",
          label: words.format("activities-filter-state"),
          value: view.filter.state,
          choices: [
            any,
            ...ACTIVITY_STATES.map((state) => ({
              value: state,
              label: words.format("activities-state", { state }),
            })),
          ],
        },
      ]}
    />
  );
};

function asOfIn(path: string): string | null {
  return new URLSearchParams(path.split("?")[1] ?? "").get("as-of");
}
