import type { Child, FC } from "hono/jsx";
import { beforeWords } from "../../../application/measurements/sheet-words.ts";
import { dayOf } from "../../../application/requests/state.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { datumWords } from "../../../messages/value-words.ts";
import { address } from "../../addresses.ts";
import { Remarks } from "../measurements/RowFields.tsx";
import type { Remark } from "../measurements/row-view.ts";
import type { RequestPageProps } from "./RequestPage.tsx";

/** What was answered, beside what is recorded already. */
export const AnswerSection: FC<RequestPageProps> = ({ context, body, detail }) => {
  const { words } = context;
  const { request, asked, read, state } = detail;
  const { answer, answeredAt } = request;
  if (answer === null || answeredAt === null) return null;
  const latest = asked?.row.latest ?? null;
  const value = read?.value ?? null;
  const known = value === null ? null : datumWords(value, words);
  const facts: readonly (readonly [string, Child | null])[] = [
    [
      words.format("request-answer-value"),
      <>
        <strong class="request-value figure">
          {known ?? words.format("request-answer-unreadable", { text: answer.text })}
        </strong>
        {known === null || known === answer.text ? null : (
          <span class="request-small">{words.format("request-answer-written", { text: answer.text })}</span>
        )}
      </>,
    ],
    [words.format("request-answer-observed"), dateWords(read?.observedOn ?? answer.observedOn, words)],
    [words.format("request-answer-n"), answer.n === "" ? null : answer.n],
    [
      words.format("request-answer-evidence"),
      <ul class="request-files">
        {answer.evidence.map(({ hash, name }) => (
          <li>
            <a href={address.evidence(body, hash)}>{name}</a>
          </li>
        ))}
      </ul>,
    ],
    [
      words.format("request-answer-note"),
      answer.note === "" ? null : <span class="request-text">{answer.note}</span>,
    ],
    [words.format("request-answer-capacity"), answer.capacity === "" ? null : answer.capacity],
    [words.format("request-answer-on"), dateWords(dayOf(answeredAt), words)],
  ];
  const remarks = (read?.findings ?? []).map(
    ({ field, diagnostic }): Remark => ({
      field,
      tone: diagnostic.severity,
      text: words.describe(diagnostic).message,
      remedy: words.describe(diagnostic).remedy,
    }),
  );
  const compared = state === "answered" ? asked : null;
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{words.format("request-answer-title")}</h2>
      <div class="request-answer">
        <dl class="facts">
          {facts.map(([label, fact]) =>
            fact === null ? null : (
              <>
                <dt>{label}</dt>
                <dd>{fact}</dd>
              </>
            ),
          )}
        </dl>
        {compared === null ? null : (
          <div class="request-compared">
            <h3>{words.format("request-compare-title")}</h3>
            <dl class="facts">
              <dt>{words.format("request-compare-latest")}</dt>
              <dd class="figure">
                {latest === null
                  ? words.format("request-compare-none")
                  : datumWords(latest.measurement.value, words)}
              </dd>
              <dt>{words.format("request-compare-before", { year: String(compared.row.cell.year - 1) })}</dt>
              <dd class="figure">{beforeWords(compared.row, words)}</dd>
            </dl>
            {remarks.length === 0 ? null : (
              <>
                <h3>{words.format("request-findings")}</h3>
                <Remarks remarks={remarks} words={words} />
              </>
            )}
          </div>
        )}
      </div>
    </section>
  );
};
