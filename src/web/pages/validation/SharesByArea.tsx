import type { FC } from "hono/jsx";
import { areaShares } from "../../../application/validation/area-shares.ts";
import type { ValidationState } from "../../../application/validation/state.ts";
import { BASES } from "../../../core/evidence-grade/shares.ts";
import { HUNDRED } from "../../../core/number/rational.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { score } from "../../../messages/figures.ts";
import { DataTable } from "../../components/table/DataTable.tsx";

/** What each area's score rests on, in per cent of its weight. */
export const SharesByArea: FC<{ state: ValidationState; words: Catalogue }> = ({ state, words }) => (
  <DataTable
    caption={words.format("validation-report-shares")}
    columns={[
      { label: words.format("validation-report-part"), headerScope: "row" },
      ...[...BASES, "open"].map((basis) => ({
        label: words.format("evidence-basis", { basis }),
        align: "end" as const,
        unit: "%",
      })),
    ]}
    rows={areaShares(state).map(({ key, title, shares }) => [
      `${key} ${title}`.trim(),
      ...shares.map((share) => <span class="figure">{score(share.mul(HUNDRED), words.language)}</span>),
    ])}
  />
);
