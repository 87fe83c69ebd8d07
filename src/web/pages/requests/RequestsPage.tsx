import type { FC } from "hono/jsx";
import type { RequestLine } from "../../../application/requests/detail.ts";
import { dayOf, lastDay, type RequestState } from "../../../application/requests/state.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { RequestMark } from "./RequestMark.tsx";

export interface RequestsPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly lines: readonly RequestLine[];
}

/** Richieste: what was asked of people without an account, what waits for the office first. */
export const RequestsPage: FC<RequestsPageProps> = ({ context, body, lines }) => {
  const { words } = context;
  const count = (state: RequestState) => lines.filter((line) => line.state === state).length;
  const fresh = { label: words.format("request-new"), href: `${address.requests(body)}/new` };
  return (
    <SourcesFrame
      context={context}
      title={words.format("request-title")}
      lead={words.format("request-lead", {
        open: count("answered"),
        waiting: count("waiting"),
        expired: count("expired"),
      })}
    >
      {lines.length === 0 ? (
        <Empty title={words.format("request-none")} action={fresh}>
          <p>{words.format("request-none-teach")}</p>
        </Empty>
      ) : (
        <>
          <p class="actions">
            <a class="btn btn-primary" href={fresh.href}>
              {fresh.label}
            </a>
          </p>
          <DataTable
            caption={words.format("request-title")}
            captionHidden
            columns={[
              { label: words.format("request-column-question"), headerScope: "row" },
              { label: words.format("request-column-recipient") },
              { label: words.format("request-column-state") },
              { label: words.format("request-column-when") },
            ]}
            rows={lines.map((line) => [
              <>
                <a class="request-question" href={address.request(body, line.request.id)}>
                  {line.request.asked.question}
                </a>
                <span class="request-small">
                  {words.format("request-of-indicator", {
                    indicator: line.request.asked.indicator,
                    year: String(line.request.asked.year),
                  })}
                </span>
              </>,
              line.request.recipient,
              <RequestMark state={line.state} words={words} />,
              whenWords(line, words),
            ])}
          />
        </>
      )}
    </SourcesFrame>
  );
};

function whenWords({ request, state }: RequestLine, words: Catalogue): string {
  const moment = request.settledAt ?? request.answeredAt;
  const day = moment === null ? lastDay(request) : dayOf(moment);
  return words.format("request-when", { state, day: dateWords(day, words) });
}
