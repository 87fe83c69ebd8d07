import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { Notice } from "../../components/text/Notice.tsx";
import type { LateView } from "./late-view.ts";

/** A target changed when its outcome could be known: what it was and is, and why. */
export const LateNotice: FC<{ late: LateView; words: Catalogue }> = ({
  late: { grave, head, why },
  words,
}) => (
  <Notice
    tone={grave ? "warning" : "info"}
    title={words.format("amendment-late-title", { grave: grave ? "yes" : "no" })}
  >
    <p>{head}</p>
    {why.map((one) => (
      <p>{one}</p>
    ))}
  </Notice>
);
