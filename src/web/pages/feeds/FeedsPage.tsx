import type { FC } from "hono/jsx";
import type { FeedLine } from "../../../application/feeds/list.ts";
import { address } from "../../addresses.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Figure } from "../../components/text/Figure.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { feedAddress } from "./addresses.ts";
import { detailWords, hostOf, keptValueWords, momentWords } from "./feed-words.ts";
import { OutcomeMark } from "./OutcomeMark.tsx";
import { ProposalCard, type RefusedProposal } from "./ProposalCard.tsx";

export interface FeedsPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly lines: readonly FeedLine[];
  readonly mayManage: boolean;
  readonly refused: RefusedProposal | null;
}

/** Flussi: what waits for a person first, then every feed with how it goes. */
export const FeedsPage: FC<FeedsPageProps> = ({ context, body, lines, mayManage, refused }) => {
  const { words } = context;
  const fresh = { label: words.format("feed-new"), href: feedAddress(body, "new") };
  const waiting = lines.flatMap((line) => (line.waiting === null ? [] : [{ line, waiting: line.waiting }]));
  const failing = lines.filter(({ kept, last }) => kept.active && last?.run.outcome === "failed");
  const stale = refused !== null && !waiting.some((one) => one.waiting.run.id === refused.run);
  return (
    <SourcesFrame
      context={context}
      title={words.format("feed-title")}
      lead={words.format("feed-lead", { count: lines.length })}
    >
      {stale && refused !== null ? (
        <Notice tone="error" live>
          <p>{words.format(refused.problem.id, refused.problem.params)}</p>
        </Notice>
      ) : null}
      {waiting.length === 0 ? null : (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{words.format("feed-waiting")}</h2>
          <p>{words.format("feed-waiting-meaning")}</p>
          {waiting.map((one) => (
            <ProposalCard context={context} body={body} refused={refused} {...one} />
          ))}
        </section>
      )}
      {failing.map(({ kept, last }) => (
        <Notice tone="warning" title={kept.feed.name}>
          <p>{last === null ? "" : detailWords(last.detail, words)}</p>
        </Notice>
      ))}
      {lines.length === 0 ? (
        <Empty title={words.format("feed-none")} action={mayManage ? fresh : null}>
          <p>{words.format("feed-none-teach")}</p>
        </Empty>
      ) : (
        <section aria-labelledby="feeds">
          <h2 id="feeds">{words.format("feed-title")}</h2>
          <DataTable
            caption={words.format("feed-table")}
            captionHidden
            columns={[
              { label: words.format("feed-column-name"), headerScope: "row" },
              { label: words.format("feed-column-datum") },
              { label: words.format("feed-column-from") },
              { label: words.format("feed-column-last") },
              { label: words.format("feed-column-value"), align: "end" },
              { label: words.format("feed-column-state") },
            ]}
            rows={lines.map(({ kept: { feed, active }, indicatorName, last, lastRead }) => [
              <a href={feedAddress(body, feed.id)}>{feed.name}</a>,
              <a href={address.indicator(body, feed.indicator)}>
                {feed.indicator} {feed.quantity ?? indicatorName ?? ""}
              </a>,
              <span class="feed-from">
                {hostOf(feed.from.kind === "file" ? feed.from.name : feed.from.address)}
                <span class="muted"> {words.format("feed-kind", { kind: feed.from.kind })}</span>
              </span>,
              last === null ? (
                words.format("feed-never")
              ) : (
                <span class="feed-last">
                  <OutcomeMark line={last} words={words} />
                  <span class="muted">{momentWords(last.run.at, words)}</span>
                </span>
              ),
              <Figure>{keptValueWords(lastRead?.run.value ?? null, words)}</Figure>,
              words.format("feed-state", { active: active ? "yes" : "no" }),
            ])}
          />
          {mayManage ? (
            <p class="actions">
              <a class="btn btn-primary" href={fresh.href}>
                {fresh.label}
              </a>
            </p>
          ) : null}
        </section>
      )}
    </SourcesFrame>
  );
};
