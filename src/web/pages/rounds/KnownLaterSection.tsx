import type { FC } from "hono/jsx";
import type { RoundPicture } from "../../../application/rounds/picture.ts";
import type { IndicatorResult } from "../../../core/evaluation/evaluation.ts";
import type { EvaluationShares } from "../../../core/evidence-grade/shares.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { score } from "../../../messages/figures.ts";
import { datumWords, valueWords } from "../../../messages/value-words.ts";
import { address } from "../../addresses.ts";
import { IndicatorGrade } from "../../components/evidence-grade/IndicatorGrade.tsx";
import { SharesLine } from "../../components/evidence-grade/SharesLine.tsx";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Figure } from "../../components/text/Figure.tsx";
import { achievementWords } from "./round-view.ts";

interface KnownLaterProps {
  readonly picture: RoundPicture;
  readonly body: string;
  readonly words: Catalogue;
}

/** What a closed round did not know, beside what it showed. */
export const KnownLaterSection: FC<KnownLaterProps> = ({ picture: { knownLater }, body, words }) => {
  if (knownLater === null) return null;
  const { shares } = knownLater;
  const shown = (value: typeof knownLater.now.score) =>
    value === null ? words.format("round-no-value") : score(value, words.language);
  const [then, now] = [shown(knownLater.frozen.score), shown(knownLater.now.score)];
  return (
    <section aria-labelledby="later">
      <h2 id="later">{words.format("round-later")}</h2>
      <p>{words.format("round-later-meaning")}</p>
      <p>
        <strong>
          {then === now
            ? words.format("round-later-same", { then })
            : words.format("round-later-body", { then, now })}
        </strong>
        <SharesLine shares={shares.now.body} words={words} />
      </p>
      {knownLater.indicators.length === 0 ? null : (
        <DataTable
          caption={words.format("round-later-caption")}
          captionHidden
          columns={[
            { label: words.format("round-column-indicator"), headerScope: "row" },
            { label: words.format("round-later-then") },
            { label: words.format("round-later-now") },
            { label: words.format("round-later-entries") },
          ]}
          rows={knownLater.indicators.map(({ indicator, frozen, now, entries }) => [
            <a href={address.indicator(body, indicator.id)}>
              <b>{indicator.id}</b> {indicator.name}
            </a>,
            <Figures result={frozen} shares={shares.frozen} words={words} />,
            <Figures result={now} shares={shares.now} words={words} />,
            <ul class="plain-list">
              {entries.map(({ measurement, recordedAt, author }) => (
                <li>
                  {words.format("round-later-entry", {
                    value: datumWords(measurement.value, words),
                    observed: measurement.observedOn,
                    recorded: momentWords(recordedAt, words),
                    by: author.name,
                  })}
                </li>
              ))}
            </ul>,
          ])}
        />
      )}
    </section>
  );
};

const Figures: FC<{ result: IndicatorResult; shares: EvaluationShares; words: Catalogue }> = ({
  result,
  shares,
  words,
}) => (
  <>
    <Figure>
      {words.format("round-later-figures", {
        value: valueWords(result, words) ?? words.format("round-no-value"),
        achievement: achievementWords(result, words) ?? "—",
      })}
    </Figure>
    <IndicatorGrade shares={shares.indicators.get(result.id)} words={words} />
  </>
);
