import type { FC } from "hono/jsx";
import type { WrittenSection } from "../../../application/reports/narratives.ts";
import { lateWords } from "../../../documents/reports/narratives/narrated.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

/** That a text changed after the closing, as the document says it too. */
export const LateMark: FC<{ late: WrittenSection["late"]; words: Catalogue }> = ({ late, words }) =>
  late === null ? null : (
    <p>
      <strong>{lateWords(late, words)}</strong>
    </p>
  );
