import type { FC } from "hono/jsx";
import { FEED_KINDS } from "../../../core/feed/feed.ts";
import type { PageContext } from "../../page-context.ts";

/** Where a feed reads, one of four, each with what it is for. */
export const FeedKinds: FC<{ context: PageContext; chosen: string }> = ({ context: { words }, chosen }) => (
  <div class="feed-kinds">
    {FEED_KINDS.map((kind) => (
      <label>
        <input
          type="radio"
          name="kind"
          value={kind}
          aria-describedby={`kind-${kind}`}
          {...(kind === chosen ? { checked: true } : {})}
        />
        <span>
          <strong>{words.format("feed-kind", { kind })}</strong>
          <span class="muted" id={`kind-${kind}`}>
            {words.format("feed-kind-help", { kind })}
          </span>
        </span>
      </label>
    ))}
  </div>
);
