import type { FC } from "hono/jsx";
import type { RoundNotice } from "../../../application/notices/mine.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { Card } from "../../components/text/Card.tsx";
import { Deadline } from "../../components/text/DateWords.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";

export interface NoticesProps {
  readonly context: PageContext;
  /** Code of the body. */
  readonly body: string;
  readonly notices: readonly RoundNotice[];
}

/** What open rounds ask of who reads. */
export const NoticesPage: FC<NoticesProps> = ({ context, body, notices }) => {
  const { words } = context;
  const missing = notices.reduce((sum, { mine }) => sum + missingIn(mine).length, 0);
  const asks = notices.some(({ mine }) => mine.length > 0);
  return (
    <Layout
      context={context}
      title={words.format("asked-title")}
      lead={asks ? <p>{words.format("asked-lead", { missing })}</p> : null}
    >
      {notices.length === 0 ? (
        <Empty title={words.format("asked-none")}>
          <p>{words.format("asked-none-text")}</p>
        </Empty>
      ) : (
        <div class="asked-rounds">
          {notices.map((notice) => (
            <RoundCard context={context} body={body} notice={notice} />
          ))}
        </div>
      )}
    </Layout>
  );
};

interface CardProps {
  readonly context: PageContext;
  readonly body: string;
  readonly notice: RoundNotice;
}

const RoundCard: FC<CardProps> = ({ context, body, notice }) => {
  const { words, today } = context;
  const { round, title, asOf, due, mine, all } = notice;
  return (
    <Card title={title} href={address.round(body, round)}>
      <p>
        {words.format(mine.length > 0 ? "asked-due" : "asked-due-short")}{" "}
        <Deadline date={due} today={today} words={words} />.{" "}
        {words.format("asked-as-of", { asof: dateWords(asOf, words) })}
      </p>
      {all === null ? null : <p>{words.format("asked-of-all", { ...all })}</p>}
      <p class="asked-actions">
        <a
          class={missingIn(mine).length > 0 ? "btn btn-primary" : "btn btn-outline-primary"}
          href={address.round(body, round)}
        >
          {words.format(missingIn(mine).length > 0 ? "asked-go" : "asked-see")}
          <span class="visually-hidden">: {title}</span>
        </a>
        <a class="btn btn-outline-primary" href={address.roundCalendar(body, round)} download>
          {words.format("asked-calendar")}
          <span class="visually-hidden">: {title}</span>
        </a>
      </p>
      <Mine context={context} body={body} notice={notice} />
      <Late context={context} body={body} notice={notice} />
    </Card>
  );
};

const Mine: FC<CardProps> = ({ context: { words }, body, notice: { mine } }) => {
  if (mine.length === 0) return <p>{words.format("asked-nothing-mine")}</p>;
  const missing = missingIn(mine);
  const answered = mine.length - missing.length;
  return (
    <>
      {answered > 0 ? <p>{words.format("asked-done", { count: answered })}</p> : null}
      {missing.length === 0 ? (
        <p>{words.format("asked-nothing-missing")}</p>
      ) : (
        <>
          <h3>{words.format("asked-missing")}</h3>
          <ul class="asked-list">
            {missing.map(({ id, name }) => (
              <li>
                <a href={address.indicator(body, id)}>
                  {id} {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const Late: FC<CardProps> = ({ context: { words }, body, notice: { late } }) =>
  late.length === 0 ? null : (
    <>
      <h3>{words.format("asked-late")}</h3>
      <ul class="asked-list">
        {late.map(({ unit, name, missing, asked }) => (
          <li>
            <a href={address.unit(body, unit)}>
              {unit} {name}
            </a>
            : {words.format("asked-late-unit", { missing, asked })}
          </li>
        ))}
      </ul>
    </>
  );

function missingIn(mine: RoundNotice["mine"]): RoundNotice["mine"] {
  return mine.filter(({ answered }) => !answered);
}
