import type { FC } from "hono/jsx";
import type { ListedReports } from "../../../application/reports/list-reports.ts";
import { address } from "../../addresses.ts";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { PlainCard, RelazioneCard, RoundCard } from "./ReportCards.tsx";
import { UnitsCard } from "./UnitsCard.tsx";

export interface ReportsPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly listed: ListedReports;
  readonly mayWrite: boolean;
}

/** Relazioni: every document of the year, what people still owe it, its files. */
export const ReportsPage: FC<ReportsPageProps> = (props) => {
  const { context, listed } = props;
  const { words } = context;
  const [relazione, ...others] = listed.documents;
  const rounds = others.filter(({ kind }) => kind === "monitoring");
  const units = others.find(({ kind }) => kind === "units");
  const deviations = others.find(({ kind }) => kind === "deviations");
  return (
    <CycleFrame
      context={context}
      title={words.format("reports-title", { year: String(listed.year) })}
      lead={words.format("reports-lead")}
    >
      {relazione === undefined ? null : <RelazioneCard document={relazione} {...props} />}
      <section aria-labelledby="monitoring">
        <h2 id="monitoring">{words.format("reports-monitoring")}</h2>
        {rounds.length === 0 ? (
          <p>
            {words.format("reports-no-rounds")}{" "}
            <a href={address.rounds(props.body)}>{words.format("reports-to-rounds")}</a>
          </p>
        ) : (
          <div class="report-cards">
            {rounds.map((document) => (
              <RoundCard document={document} {...props} />
            ))}
          </div>
        )}
      </section>
      <section aria-labelledby="tables">
        <h2 id="tables">{words.format("reports-tables")}</h2>
        <div class="report-cards">
          {units === undefined ? null : <UnitsCard document={units} {...props} />}
          {deviations === undefined ? null : <PlainCard document={deviations} {...props} />}
        </div>
      </section>
    </CycleFrame>
  );
};
