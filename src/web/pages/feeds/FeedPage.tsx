import type { FC } from "hono/jsx";
import type { FeedDetail } from "../../../application/feeds/list.ts";
import type { Problem } from "../../../application/problem.ts";
import { address } from "../../addresses.ts";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Figure } from "../../components/text/Figure.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { problemWords } from "../draft/fault-words.ts";
import { feedAddress } from "./addresses.ts";
import { detailWords, feedWords, keptValueWords, momentWords } from "./feed-words.ts";
import { OutcomeMark } from "./OutcomeMark.tsx";
import { ProposalCard } from "./ProposalCard.tsx";

export interface FeedPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly detail: FeedDetail;
  readonly problem: Problem | null;
}

/** One feed: what it does in words, what can be done with it, how its readings went. */
export const FeedPage: FC<FeedPageProps> = ({ context, body, detail, problem }) => {
  const { words } = context;
  const { kept, waiting, runs, mayManage, indicatorName, header } = detail;
  const { feed, active } = kept;
  return (
    <SourcesFrame context={context} title={feed.name} lead={feedWords(feed, words)}>
      {problem === null ? null : (
        <Notice tone="error" live>
          <p>{problemWords(problem, words)}</p>
        </Notice>
      )}
      <dl class="feed-figures">
        <div>
          <dt>{words.format("feed-column-datum")}</dt>
          <dd class="feed-known">
            <a href={address.indicator(body, feed.indicator)}>
              {feed.indicator} {feed.quantity ?? indicatorName ?? ""}
            </a>
          </dd>
        </div>
        <div>
          <dt>{words.format("feed-column-state")}</dt>
          <dd class="feed-known">{words.format("feed-state", { active: active ? "yes" : "no" })}</dd>
        </div>
        {header === null ? null : (
          <div>
            <dt>{words.format("feed-header-title")}</dt>
            <dd class="feed-known">
              {words.format("feed-header-of", { name: header.name, origin: header.origin })}
            </dd>
          </div>
        )}
      </dl>
      {mayManage ? <Steps context={context} body={body} detail={detail} /> : null}
      {waiting === null ? null : (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{words.format("feed-waiting")}</h2>
          <ProposalCard context={context} body={body} line={detail} waiting={waiting} refused={null} />
        </section>
      )}
      <section aria-labelledby="runs">
        <h2 id="runs">{words.format("feed-runs")}</h2>
        {runs.length === 0 ? (
          <p>{words.format("feed-runs-none")}</p>
        ) : (
          <DataTable
            caption={words.format("feed-runs-table")}
            captionHidden
            columns={[
              { label: words.format("feed-run-when"), headerScope: "row" },
              { label: words.format("feed-run-outcome") },
              { label: words.format("feed-run-value"), align: "end" },
              { label: words.format("feed-run-detail") },
            ]}
            rows={runs.map((line) => {
              const { run, detail: told, settled } = line;
              const refusal = settled !== null && !settled.content.accepted;
              return [
                momentWords(run.at, words),
                <OutcomeMark line={line} words={words} />,
                <Figure>{keptValueWords(run.value, words)}</Figure>,
                <span class="feed-told">
                  {refusal
                    ? words.format("feed-run-decided", {
                        by: settled.author.name,
                        reason: settled.content.reason,
                      })
                    : detailWords(told, words)}{" "}
                  {told.snapshot === null ? null : (
                    <a href={address.evidence(body, told.snapshot)}>{words.format("feed-evidence")}</a>
                  )}
                </span>,
              ];
            })}
          />
        )}
      </section>
      <p>
        <a href={address.feeds(body)}>{words.format("feed-back")}</a>
      </p>
    </SourcesFrame>
  );
};

const Steps: FC<Omit<FeedPageProps, "problem">> = ({ context, body, detail: { kept } }) => {
  const { words } = context;
  const { feed, active, number } = kept;
  const step = (part: "run" | "activate" | "deactivate", label: string, first: boolean) => (
    <Form action={feedAddress(body, feed.id, part)} context={context}>
      <input type="hidden" name="seen" value={String(number)} />
      <button class={`btn ${first ? "btn-primary" : "btn-outline-primary"}`} type="submit">
        {words.format(label)}
      </button>
    </Form>
  );
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{words.format("feed-do")}</h2>
      {active ? null : <p>{words.format("feed-activate-meaning", { adopt: feed.adopt })}</p>}
      <div class="actions">
        {active ? step("run", "feed-read-now", true) : step("activate", "feed-activate", true)}
        {active ? step("deactivate", "feed-deactivate", false) : null}
        <a class="btn btn-outline-primary" href={feedAddress(body, feed.id, "definition")}>
          {words.format("feed-change")}
        </a>
      </div>
    </section>
  );
};
