import type { FC } from "hono/jsx";
import type { Edition, PublicChange } from "../../../application/publication/edition.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { score } from "../../../messages/figures.ts";
import { datumWords } from "../../../messages/value-words.ts";
import { DateWords } from "../../components/text/DateWords.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import type { PageContext } from "../../page-context.ts";
import { Difference } from "../draft/Difference.tsx";
import { differenceView } from "../draft/difference-view.ts";
import { PublicFrame } from "./PublicFrame.tsx";
import { type PublicPages, publicPages } from "./public-addresses.ts";

/** What changed in the year, the last first: the plan and why, what is not counted and why, which data were corrected. */
export const ChangesPage: FC<{ context: PageContext; edition: Edition }> = ({ context, edition }) => {
  const { words } = context;
  const pages = publicPages(edition);
  return (
    <PublicFrame
      context={context}
      edition={edition}
      part="changes"
      title={words.format("public-changes-title", { year: String(edition.year) })}
      lead={<p>{words.format("public-changes-lead")}</p>}
    >
      {edition.changes.length === 0 ? (
        <Empty title={words.format("public-changes-none")} />
      ) : (
        <ol class="public-changes" reversed>
          {edition.changes.map((change) => (
            <li>
              <p class="eyebrow">
                <DateWords date={change.on} words={words} />
              </p>
              <Change change={change} pages={pages} edition={edition} words={words} />
            </li>
          ))}
        </ol>
      )}
    </PublicFrame>
  );
};

interface ChangeProps<C = PublicChange> {
  readonly change: C;
  readonly pages: PublicPages;
  readonly edition: Edition;
  readonly words: Catalogue;
}

const Change: FC<ChangeProps> = (props) => {
  const { change } = props;
  if (change.kind === "version") return <VersionChange {...props} change={change} />;
  return <IndicatorChange {...props} change={change} />;
};

const VersionChange: FC<ChangeProps<Extract<PublicChange, { kind: "version" }>>> = ({
  change: { version, difference, reasons },
  pages,
  words,
}) => {
  const { act, number } = version;
  const general = reasons.get("") ?? "";
  const others = [...reasons].filter(([id, reason]) => id !== "" && reason !== "");
  return (
    <>
      <h2>{words.format("public-change-version", { number, first: difference === null ? "yes" : "no" })}</h2>
      <p>
        {words.format("public-change-act", { act: act.number, day: dateWords(act.date, words) })}
        {general === "" ? null : ` ${general}`}
      </p>
      {difference === null ? null : (
        <details>
          <summary>{words.format("public-change-what")}</summary>
          <Difference
            view={differenceView(difference, { node: pages.node, indicator: pages.indicator }, words)}
            words={words}
          />
        </details>
      )}
      {others.length === 0 ? null : (
        <>
          <h3>{words.format("public-change-why")}</h3>
          <dl class="facts">
            {others.map(([id, reason]) => (
              <>
                <dt>{id}</dt>
                <dd>{reason}</dd>
              </>
            ))}
          </dl>
        </>
      )}
    </>
  );
};

const IndicatorChange: FC<ChangeProps<Exclude<PublicChange, { kind: "version" }>>> = ({
  change,
  pages,
  edition,
  words,
}) => {
  const { indicator, reason } = change;
  const name = edition.version.plan.nodes
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === indicator)?.name;
  return (
    <>
      <h2>
        {words.format("public-change-indicator", { kind: change.kind })}{" "}
        <a href={pages.indicator(indicator)}>{indicator}</a>
      </h2>
      {name === undefined ? null : <p class="muted">{name}</p>}
      <p>{happened(change, words)}</p>
      {reason === "" ? null : <p>{words.format("public-change-reason", { reason })}</p>}
    </>
  );
};

function happened(change: Exclude<PublicChange, { kind: "version" }>, words: Catalogue): string {
  const act =
    change.kind !== "correction" && change.act
      ? ` ${words.format("public-change-act", { act: change.act.number, day: dateWords(change.act.date, words) })}`
      : "";
  switch (change.kind) {
    case "override":
      return change.achievement === null
        ? words.format("public-override-withdrawn") + act
        : words.format("public-override", { achievement: score(change.achievement, words.language) }) + act;
    case "correction":
      return words.format("public-correction", {
        quantity: change.quantity ?? "none",
        year: String(change.year),
        before: change.before === null ? "–" : datumWords(change.before, words),
        after: datumWords(change.after, words),
      });
    default:
      return words.format("public-set-aside", { kind: change.kind }) + act;
  }
}
