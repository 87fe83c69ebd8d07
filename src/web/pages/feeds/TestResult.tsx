import type { FC } from "hono/jsx";
import type { FeedTest } from "../../../application/feeds/test-feed.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { Notice } from "../../components/text/Notice.tsx";
import { told } from "../draft/fault-words.ts";
import { valueWords } from "./feed-words.ts";

/** What a feed would read now, with what stands around it; nothing of it is kept. */
export const TestResult: FC<{ test: FeedTest; words: Catalogue }> = ({ test, words }) => {
  const { address, reading, judged, fault } = test;
  const found = reading?.found ?? null;
  const lines = found !== null && /^[\d, …]+$/.test(found.place);
  return (
    <section aria-label={words.format(fault === null ? "feed-test-found" : "feed-test-failed")}>
      <Notice
        tone={fault === null ? "done" : "error"}
        title={words.format(fault === null ? "feed-test-found" : "feed-test-failed")}
        live
      >
        <p>
          {fault === null
            ? words.format("feed-test-judged", { movement: judged?.movement.kind ?? "jump" })
            : told(fault.message, fault.params, words)}{" "}
          {words.format("feed-test-nothing-kept")}
        </p>
      </Notice>
      {found === null ? null : (
        <dl class="feed-figures">
          <div>
            <dt>{words.format("feed-test-value")}</dt>
            <dd class="figure">{valueWords(found.value, words)}</dd>
          </div>
          {judged?.reference ? (
            <div>
              <dt>{words.format("feed-waiting-before", { from: judged.reference.from })}</dt>
              <dd class="figure feed-known">{valueWords(judged.reference.value, words)}</dd>
            </div>
          ) : null}
          {judged === null ? null : (
            <>
              <div>
                <dt>{words.format("feed-waiting-for")}</dt>
                <dd class="figure feed-known">{judged.year}</dd>
              </div>
              <div>
                <dt>{words.format("feed-waiting-observed")}</dt>
                <dd class="feed-known">{dateWords(judged.observedOn, words)}</dd>
              </div>
            </>
          )}
          <div>
            <dt>{words.format("feed-test-place")}</dt>
            <dd class="feed-known feed-code">
              {lines ? words.format("feed-test-place-lines", { lines: found.place }) : found.place}
            </dd>
          </div>
        </dl>
      )}
      {address === null ? null : (
        <p class="feed-code">
          <span class="muted">{words.format("feed-test-asked")}: </span>
          {address}
        </p>
      )}
      {found === null ? null : (
        <details open>
          <summary>{words.format("feed-test-around")}</summary>
          <section class="feed-around" aria-label={words.format("feed-test-around")} tabindex={0}>
            <pre>{found.around}</pre>
          </section>
        </details>
      )}
    </section>
  );
};
