import type { Child, FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import type { RequestDetail } from "../../../application/requests/detail.ts";
import { dayOf, lastDay } from "../../../application/requests/state.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { DateWords, Deadline } from "../../components/text/DateWords.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { problemWords } from "../draft/fault-words.ts";
import { entryAddress } from "../measurements/sheet-addresses.ts";
import { AgainForms } from "./AgainForms.tsx";
import { AnswerSection } from "./AnswerSection.tsx";
import { RequestMark } from "./RequestMark.tsx";
import { SettleForms } from "./SettleForms.tsx";

export interface RequestPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly detail: RequestDetail;
  /** Whether a new link leaves by mail. */
  readonly mailed: boolean;
  readonly refused: {
    readonly problem: Problem;
    readonly reason: string;
    readonly again: boolean;
  } | null;
}

/** One request: what was asked of whom, what came of it, and what is to be done now. */
export const RequestPage: FC<RequestPageProps> = (props) => {
  const { context, detail, refused } = props;
  const { words } = context;
  const { request, state } = detail;
  return (
    <SourcesFrame
      context={context}
      title={request.asked.question}
      lead={words.format("request-eyebrow", { recipient: request.recipient })}
    >
      {refused === null ? null : (
        <Notice tone="error" live title={problemWords(refused.problem, words)}>
          {null}
        </Notice>
      )}
      <Facts {...props} />
      {state === "waiting" || state === "expired" ? <AgainForms {...props} /> : <AnswerSection {...props} />}
      {state === "answered" ? <SettleForms {...props} /> : null}
    </SourcesFrame>
  );
};

const Facts: FC<RequestPageProps> = ({ context, body, detail }) => {
  const { words, today } = context;
  const { request, state, asked, entry, followedBy } = detail;
  const { settled, settledAt, settledBy, createdBy, reason } = request;
  const { indicator, year, unit, message, follows } = request.asked;
  const day = (instant: string) => dateWords(dayOf(instant), words);
  const facts: readonly (readonly [string, Child | null])[] = [
    ["request-fact-state", <RequestMark state={state} words={words} />],
    [
      "request-fact-indicator",
      <a href={address.indicator(body, indicator)}>
        {asked === null ? indicator : `${indicator} ${asked.row.indicator.name}`}
      </a>,
    ],
    ["request-fact-year", <span class="figure">{String(year)}</span>],
    ["request-fact-unit", unit],
    ["request-fact-email", settled === null ? (request.email ?? words.format("request-fact-handed")) : null],
    [
      "request-fact-by",
      words.format("request-fact-by-on", { by: createdBy.name, day: day(request.createdAt) }),
    ],
    [
      "request-fact-last-day",
      state === "waiting" || state === "expired" ? (
        <Deadline date={lastDay(request)} today={today} words={words} />
      ) : (
        <DateWords date={lastDay(request)} words={words} />
      ),
    ],
    ["request-fact-message", message === "" ? null : <span class="request-text">{message}</span>],
    [
      "request-fact-settled",
      settledAt === null
        ? null
        : words.format("request-settled", { state, by: settledBy ?? "", day: day(settledAt) }),
    ],
    ["request-fact-reason", reason === null ? null : <span class="request-text">{reason}</span>],
    [
      "request-fact-entry",
      entry && <a href={entryAddress(body, entry.sequence)}>{words.format("request-entry-link")}</a>,
    ],
    [
      "request-fact-follows",
      follows === null ? null : (
        <a href={address.request(body, follows)}>{words.format("request-follows-link")}</a>
      ),
    ],
    [
      "request-fact-followed",
      followedBy && (
        <a href={address.request(body, followedBy.id)}>{words.format("request-followed-link")}</a>
      ),
    ],
  ];
  return (
    <dl class="facts">
      {facts.map(([label, fact]) =>
        fact === null ? null : (
          <>
            <dt>{words.format(label)}</dt>
            <dd>{fact}</dd>
          </>
        ),
      )}
    </dl>
  );
};
