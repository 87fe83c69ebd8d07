import type { FC } from "hono/jsx";
import type { IsoDate } from "../../../core/period/iso-date.ts";
import type { Activity } from "../../../core/plan/plan.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { DateWords, Deadline } from "../../components/text/DateWords.tsx";

interface ActivityListProps {
  readonly activities: readonly Activity[];
  readonly today: IsoDate;
  readonly words: Catalogue;
  /** Where the activity at a position, from 1, is told; left out where it is not. */
  readonly hrefOf?: (position: number) => string;
}

/** The activities that the plan lists, each with how long there is. Whether a past one was done, only the indicators say. */
export const ActivityList: FC<ActivityListProps> = ({ activities, today, words, hrefOf }) => (
  <ol class="node-activities">
    {activities.map(({ text, due }, at) => (
      <li>
        {hrefOf === undefined ? <span>{text}</span> : <a href={hrefOf(at + 1)}>{text}</a>}{" "}
        {due === null ? (
          <span class="muted">{words.format("node-no-deadline")}</span>
        ) : due < today ? (
          <span class="muted">
            <DateWords date={due} words={words} />
          </span>
        ) : (
          <Deadline date={due} today={today} words={words} />
        )}
      </li>
    ))}
  </ol>
);
