import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import type { Desk, YearOnDesk } from "../../../application/publication/desk.ts";
import { address } from "../../addresses.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { bodyAddress } from "../administration/addresses.ts";
import { faultWords, problemFaults } from "../draft/fault-words.ts";
import { previewAddress, publicationPart } from "./publication-addresses.ts";

export interface DeskPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly desk: Desk;
  /** Why a withdrawal was not done, and of which year. */
  readonly refused: {
    readonly problem: Problem;
    readonly year: number | null;
    readonly reason: string;
  } | null;
}

/** Pubblicazione: what is public of each year; from here it is published anew or withdrawn. */
export const DeskPage: FC<DeskPageProps> = (props) => {
  const { context, body, desk, refused } = props;
  const { words } = context;
  return (
    <CycleFrame
      context={context}
      title={words.format("publication-title")}
      lead={<p>{words.format("publication-lead")}</p>}
    >
      {refused === null ? null : (
        <Notice tone="error" live>
          {problemFaults(refused.problem, words).map((text) => (
            <p>{text}</p>
          ))}
        </Notice>
      )}
      <p class="actions">
        <a href={address.public(body)}>{words.format("publication-see-public")}</a>
        <a href={bodyAddress(body)}>{words.format("publication-contacts")}</a>
      </p>
      {desk.years.length === 0 ? (
        <Empty title={words.format("publication-no-plan")}>
          <p>{words.format("publication-no-plan-meaning")}</p>
        </Empty>
      ) : (
        <div class="cards publication-years">
          {desk.years.map((year) => (
            <YearCard {...props} year={year} />
          ))}
        </div>
      )}
      {desk.acts.length === 0 ? null : (
        <section aria-labelledby="acts">
          <h2 id="acts">{words.format("publication-acts")}</h2>
          <Acts {...props} />
        </section>
      )}
    </CycleFrame>
  );
};

const YearCard: FC<DeskPageProps & { year: YearOnDesk }> = ({ context, body, refused, year }) => {
  const { words } = context;
  const here = refused !== null && refused.year === year.year ? refused : null;
  const fault = faultWords(here?.problem ?? null, words);
  return (
    <section class="card-plain" aria-labelledby={`year-${year.year}`}>
      <h2 class="card-title" id={`year-${year.year}`}>
        {year.year}
      </h2>
      <p>
        {year.last === null ? (
          words.format("publication-never")
        ) : (
          <>
            {words.format("publication-state", {
              public: year.public === null ? "no" : "yes",
              number: year.public ?? 0,
            })}{" "}
            {momentWords(year.last.at, words)}
          </>
        )}
      </p>
      <p class="publication-ways">
        <a class="btn btn-primary btn-sm" href={previewAddress(body, year.year)}>
          {words.format("publication-prepare", { again: year.public === null ? "no" : "yes" })}
          <span class="visually-hidden"> {year.year}</span>
        </a>
        {year.public === null ? null : (
          <a href={`${address.public(body)}/${year.year}`}>
            {words.format("publication-open")}
            <span class="visually-hidden"> {year.year}</span>
          </a>
        )}
      </p>
      {year.public === null ? null : (
        <details {...(here === null ? {} : { open: true })}>
          <summary>
            {words.format("publication-withdraw")}
            <span class="visually-hidden"> {year.year}</span>
          </summary>
          <p>{words.format("publication-withdraw-meaning", { year: String(year.year) })}</p>
          <Form action={publicationPart(body, "withdraw")} context={context}>
            <input type="hidden" name="year" value={String(year.year)} />
            <input type="hidden" name="seen" value={String(year.last?.number ?? "")} />
            <Field
              id={`reason-${year.year}`}
              name="reason"
              label={words.format("publication-reason")}
              help={words.format("publication-reason-help")}
              type="textarea"
              rows={3}
              value={here?.reason ?? ""}
              error={fault("reason")}
              required
            />
            <button class="btn btn-outline-danger" type="submit">
              {words.format("publication-withdraw-button", { year: String(year.year) })}
            </button>
          </Form>
        </details>
      )}
    </section>
  );
};

const Acts: FC<DeskPageProps> = ({ context: { words }, desk }) => (
  <DataTable
    caption={words.format("publication-acts-caption")}
    captionHidden
    columns={[
      { label: words.format("publication-when"), headerScope: "row" },
      { label: words.format("year-label") },
      { label: words.format("publication-what") },
      { label: words.format("publication-who") },
      { label: words.format("publication-note") },
    ]}
    rows={desk.acts.map(({ at, author, content }) => [
      momentWords(at, words),
      String(content.year),
      words.format("publication-act", { published: content.published ? "yes" : "no" }),
      author.name,
      content.note === "" ? "–" : content.note,
    ])}
  />
);
