import type { FC } from "hono/jsx";
import type { EvaluationShares } from "../../../core/evidence-grade/shares.ts";
import { address } from "../../addresses.ts";
import { Empty } from "../../components/text/Empty.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import { UnitTable } from "./UnitTable.tsx";
import type { UnitLine } from "./view-model.ts";

export interface UnitsPageProps {
  readonly context: PageContext;
  readonly lines: readonly UnitLine[];
  /** What each score rests on. */
  readonly shares?: EvaluationShares | null;
}

/** Unità organizzative: performance and duties of each office. */
export const UnitsPage: FC<UnitsPageProps> = ({ context, lines, shares = null }) => {
  const { words } = context;
  const body = context.body?.code ?? "";
  const to = sameMoment(context.path);
  const owing = lines.filter(({ duties }) => duties.missing > 0).length;
  return (
    <Layout
      context={context}
      title={words.format("units-title")}
      lead={<p>{words.format("units-lead", { units: lines.length, owing })}</p>}
      crumbs={[
        { label: context.body?.name ?? "", href: to(address.overview(body)) },
        { label: words.format("units-title"), href: null },
      ]}
      wide
    >
      {lines.length === 0 ? (
        <Empty title={words.format("units-none-title")}>
          <p>{words.format("units-none")}</p>
        </Empty>
      ) : (
        <div class="units">
          <p class="muted">{words.format("units-meaning")}</p>
          <UnitTable
            caption={words.format("units-title")}
            lines={lines}
            hrefOf={(unit) => to(address.unit(body, unit))}
            words={words}
            shares={shares}
          />
        </div>
      )}
    </Layout>
  );
};
