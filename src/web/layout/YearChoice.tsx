import type { FC } from "hono/jsx";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { PageContext } from "../page-context.ts";
import { bare, otherParameters } from "./with-query.ts";

type Years = NonNullable<PageContext["year"]>;

/** The year that the page shows, and the others of the plan. Nothing where there is no choice to make. */
export const YearChoice: FC<{ context: PageContext }> = ({ context: { year, path, words } }) => {
  if (year === null) return null;
  return (
    <section class="year" aria-label={words.format("year-label")}>
      {year.all.length < 2 ? (
        <p class="year-only">{words.format("year-shown", { year: String(year.shown) })}</p>
      ) : (
        <YearForm year={year} path={path} words={words} />
      )}
    </section>
  );
};

const YearForm: FC<{ year: Years; path: string; words: Catalogue }> = ({ year, path, words }) => (
  <form class="year-choice" method="get" action={bare(path)}>
    {otherParameters(path, "year").map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <label for="year-choice">{words.format("year-label")}</label>
    <select id="year-choice" name="year">
      {year.all.map((one) => (
        <option value={String(one)} {...(one === year.shown ? { selected: true } : {})}>
          {one}
        </option>
      ))}
    </select>
    <button class="btn btn-outline-primary btn-sm" type="submit">
      {words.format("year-show")}
    </button>
  </form>
);
