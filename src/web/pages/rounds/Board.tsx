import type { FC } from "hono/jsx";
import type { Progress } from "../../../application/rounds/board.ts";
import type { RoundPicture } from "../../../application/rounds/picture.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { address } from "../../addresses.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { ProgressBar } from "./ProgressBar.tsx";

interface BoardProps {
  readonly picture: RoundPicture;
  readonly body: string;
  readonly words: Catalogue;
}

/** Who has answered and who has not: the heads of units, the units. */
export const Board: FC<BoardProps> = ({ picture: { board, round }, body, words }) => (
  <>
    {board.people.length === 0 ? null : (
      <section aria-labelledby="people">
        <h2 id="people">{words.format("round-people")}</h2>
        <DataTable
          caption={words.format("round-people-caption")}
          captionHidden
          columns={[
            { label: words.format("round-column-person"), headerScope: "row" },
            { label: words.format("round-column-answers") },
            { label: words.format("round-column-missing") },
          ]}
          rows={board.people.map(({ person, ...progress }) => [
            person.name,
            <Answered progress={progress} words={words} />,
            <Missing progress={progress} body={body} words={words} />,
          ])}
        />
      </section>
    )}
    {board.unheaded.asked.length === 0 || round.closing !== null ? null : (
      <p>{words.format("round-unheaded", { count: board.unheaded.asked.length })}</p>
    )}
    {board.units.length === 0 ? null : (
      <section aria-labelledby="units">
        <h2 id="units">{words.format("round-units")}</h2>
        <p>{words.format("round-shared-answers")}</p>
        <DataTable
          caption={words.format("round-units-caption")}
          captionHidden
          columns={[
            { label: words.format("round-column-unit"), headerScope: "row" },
            { label: words.format("round-column-answers") },
            { label: words.format("round-column-missing") },
          ]}
          rows={board.units.map(({ unit, ...progress }) => [
            <a href={address.unit(body, unit.code)}>
              <b>{unit.code}</b> {unit.name === unit.code ? "" : unit.name}
            </a>,
            <Answered progress={progress} words={words} />,
            <Missing progress={progress} body={body} words={words} />,
          ])}
        />
      </section>
    )}
  </>
);

const Answered: FC<{ progress: Progress; words: Catalogue }> = ({ progress, words }) => (
  <ProgressBar answered={progress.answered.length} asked={progress.asked.length} words={words} />
);

const Missing: FC<{ progress: Progress; body: string; words: Catalogue }> = ({
  progress: { missing },
  body,
  words,
}) =>
  missing.length === 0 ? (
    <span class="muted">{words.format("round-nothing-missing")}</span>
  ) : (
    <details class="round-missing">
      <summary>{words.format("round-missing-list", { count: missing.length })}</summary>
      <ul>
        {missing.map((id) => (
          <li>
            <a href={address.indicator(body, id)}>{id}</a>
          </li>
        ))}
      </ul>
    </details>
  );
