import type { FC } from "hono/jsx";
import type { ActivityLine } from "../../../application/activities/programme.ts";
import { daysBetween, type IsoDate } from "../../../core/period/iso-date.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";

interface LateActivitiesProps {
  readonly lines: readonly ActivityLine[];
  readonly day: IsoDate;
  readonly body: string;
  readonly context: PageContext;
}

const MOST = 8;

/** What should be done by now and is not, the longest late first. */
export const LateActivities: FC<LateActivitiesProps> = ({ lines, day, body, context: { words, path } }) => {
  const to = sameMoment(path);
  return (
    <section aria-labelledby="late">
      <h2 id="late">{words.format("overview-late-activities")}</h2>
      {lines.length === 0 ? (
        <p>{words.format("overview-no-late-activities")}</p>
      ) : (
        <ul class="overview-list">
          {lines.slice(0, MOST).map(({ programmed: { node, key, text }, due }) => (
            <li>
              <a href={to(address.activity(body, node, key))}>{text}</a>{" "}
              {due === null
                ? null
                : words.format("overview-late-due", {
                    date: dateWords(due, words),
                    days: daysBetween(due, day),
                  })}
            </li>
          ))}
        </ul>
      )}
      {lines.length > MOST ? (
        <p>
          <a href={to(`${address.activities(body)}?state=late`)}>
            {words.format("overview-late-all", { count: lines.length })}
          </a>
        </p>
      ) : null}
    </section>
  );
};
