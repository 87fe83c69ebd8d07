import type { FC } from "hono/jsx";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";

/** A link to hand over. */
export interface Handover {
  readonly name: string;
  readonly href: string;
  readonly expires: string;
}

/** Shows a link this once. */
export const LinkNotice: FC<{ context: PageContext; handover: Handover }> = ({
  context: { words },
  handover: { name, href, expires },
}) => (
  <Notice tone="done" title={words.format("administration-link-for", { name })} live>
    <p>{words.format("administration-link-text", { moment: momentWords(expires, words) })}</p>
    <code class="secret">{href}</code>
  </Notice>
);
