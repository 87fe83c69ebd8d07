import type { FC } from "hono/jsx";
import { rational } from "../../../core/number/rational.ts";
import { score } from "../../../messages/figures.ts";
import { address } from "../../addresses.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import type { DeskPageProps } from "./DeskPage.tsx";

/** Achievements decided against the computed ones: each signed and reasoned, and part of what is published. */
export const OverridesSection: FC<DeskPageProps> = ({ state, body, mayOverride, context: { words } }) => {
  const { overrides, standing, year } = state;
  const computedOf = (id: string): string => {
    const computed = standing.evaluation.indicators.get(id)?.overridden?.computed.achievement ?? null;
    return computed === null ? "—" : score(computed, words.language);
  };
  return (
    <section aria-labelledby="overrides">
      <h2 id="overrides">{words.format("validation-overrides")}</h2>
      {overrides.length === 0 ? (
        <p>{words.format("validation-no-overrides")}</p>
      ) : (
        <DataTable
          caption={words.format("validation-overrides-caption")}
          columns={[
            { label: words.format("validation-column-indicator"), headerScope: "row" },
            { label: words.format("validation-column-computed"), align: "end" },
            { label: words.format("validation-column-decided"), align: "end" },
            { label: words.format("validation-column-reason") },
            { label: words.format("validation-column-signed") },
          ]}
          rows={overrides.map(({ content, author, at }) => [
            <a href={address.indicator(body, content.indicator)}>{content.indicator}</a>,
            <span class="figure">{computedOf(content.indicator)}</span>,
            <span class="figure">{score(rational(content.achievement ?? "0"), words.language)}</span>,
            content.reason,
            `${author.name}, ${momentWords(at, words)}`,
          ])}
        />
      )}
      {mayOverride ? (
        <p>
          <a href={`${address.decisions(body)}?year=${year}`}>{words.format("validation-override")}</a>
        </p>
      ) : null}
    </section>
  );
};
