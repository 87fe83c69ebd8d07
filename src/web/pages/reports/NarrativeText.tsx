import type { Child, FC } from "hono/jsx";
import { narrativeBlocks } from "../../../documents/reports/narratives/narrative-text.ts";
import type { Content } from "../../../documents/writing/report.ts";

/** A text as the document will show it. */
export const NarrativeText: FC<{ text: string }> = ({ text }) => (
  <div class="narrative">
    {narrativeBlocks(text).map((block) =>
      block.kind === "list" ? (
        <ul>
          {block.items.map((item) => (
            <li>{runs(item)}</li>
          ))}
        </ul>
      ) : block.kind === "paragraph" ? (
        <p>{runs(block.text)}</p>
      ) : null,
    )}
  </div>
);

function runs(content: Content): Child {
  if (typeof content === "string") return content;
  return content.map((run) =>
    typeof run === "string" ? run : run.kind === "text" ? <strong>{run.text}</strong> : null,
  );
}
