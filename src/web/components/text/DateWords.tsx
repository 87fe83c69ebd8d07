import type { FC } from "hono/jsx";
import type { IsoDate } from "../../../core/period/iso-date.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords, deadlineWords } from "../../../messages/date-words.ts";

/** "15 maggio 2018". */
export const DateWords: FC<{ date: IsoDate; words: Catalogue }> = ({ date, words }) => (
  <time datetime={date}>{dateWords(date, words)}</time>
);

/** "15 maggio 2018, fra 12 giorni". */
export const Deadline: FC<{ date: IsoDate; today: IsoDate; words: Catalogue }> = ({ date, today, words }) => (
  <span class={date < today ? "deadline deadline-past" : "deadline"}>
    <DateWords date={date} words={words} />, {deadlineWords(date, today, words)}
  </span>
);
