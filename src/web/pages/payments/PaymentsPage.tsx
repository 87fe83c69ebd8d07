import type { FC } from "hono/jsx";
import { INVOICES } from "../../../application/payments/invoices-kept.ts";
import { sign } from "../../../core/number/rational.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import { problemWords } from "../draft/fault-words.ts";
import { registerAddress } from "../registers/addresses.ts";
import { daysText } from "./figures.ts";
import { HeaviestTable } from "./HeaviestTable.tsx";
import { IndexTables } from "./IndexTables.tsx";
import { LeftOutSection } from "./LeftOutSection.tsx";
import type { PaymentsPageProps } from "./page-props.ts";
import { UploadForm } from "./UploadForm.tsx";
import { ValuesForm } from "./ValuesForm.tsx";

/** Pagamenti: the index of timeliness of a year, where it comes from, and the files that bring invoices. */
export const PaymentsPage: FC<PaymentsPageProps> = (props) => {
  const { context, body, list, may, refused } = props;
  const { words } = context;
  const { payments, kept } = list;
  return (
    <SourcesFrame context={context} title={words.format("payments-title")} lead={finding(props)}>
      {refused === null || refused.indicators.length > 0 ? null : (
        <Notice tone="error" live>
          <p>{problemWords(refused.problem, words)}</p>
        </Notice>
      )}
      <p>{words.format("payments-meaning", { day: dateWords(payments.upTo, words) })}</p>
      {payments.whole.count === 0 ? null : <IndexTables list={list} words={words} />}
      {list.values.length === 0 ? null : <ValuesForm {...props} />}
      {list.heaviest.length === 0 ? null : <HeaviestTable {...props} />}
      {kept === 0 ? null : <LeftOutSection {...props} />}
      {kept > 0 && may.seeRows ? (
        <p>
          <a href={registerAddress(body, INVOICES)}>{words.format("payments-register")}</a>
        </p>
      ) : null}
      {may.write ? <UploadForm context={context} body={body} /> : null}
      <section aria-labelledby="how">
        <h2 id="how">{words.format("payments-how")}</h2>
        <ul>
          {HOW.map((id) => (
            <li>{words.format(id)}</li>
          ))}
        </ul>
      </section>
    </SourcesFrame>
  );
};

const HOW = [
  "payments-how-index",
  "payments-how-period",
  "payments-how-dispute",
  "payments-how-vat",
  "payments-how-due",
  "payments-how-day",
  "payments-how-credit",
] as const;

/** What the year says in one sentence. */
function finding({ context: { words }, list: { payments, kept } }: PaymentsPageProps): string {
  const { index, count } = payments.whole;
  const year = String(payments.year);
  if (index === null) return words.format("payments-finding-none", { year, kept });
  const when = ["early", "on-time", "late"][sign(index) + 1] ?? "on-time";
  return words.format("payments-finding", { year, when, count, days: daysText(index.abs(), words) });
}
