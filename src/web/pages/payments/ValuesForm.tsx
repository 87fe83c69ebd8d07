import type { FC } from "hono/jsx";
import type { IndexValue } from "../../../application/payments/list.ts";
import { isZero } from "../../../core/number/rational.ts";
import { exactText } from "../../../core/register/cell.ts";
import { address } from "../../addresses.ts";
import { datumText } from "../../components/explanation/datum-text.ts";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { problemFaults, problemWords } from "../draft/fault-words.ts";
import { entryAddress } from "../measurements/sheet-addresses.ts";
import { paymentsPart } from "./addresses.ts";
import { daysText, signedText } from "./figures.ts";
import type { PaymentsPageProps } from "./page-props.ts";

/** The indicators that ask for the index, beside what was recorded last; recorded only when somebody says so. */
export const ValuesForm: FC<PaymentsPageProps> = (props) => {
  const { context, body, list, refused } = props;
  const { words } = context;
  const title = words.format("payments-values");
  return (
    <section aria-labelledby="values">
      <h2 id="values">{title}</h2>
      <p>{words.format("payments-values-meaning")}</p>
      {refused === null || refused.indicators.length === 0 ? null : (
        <Notice tone="error" title={problemWords(refused.problem, words)} live>
          {problemFaults(refused.problem, words).map((text) => (
            <p>{text}</p>
          ))}
        </Notice>
      )}
      <DataTable
        caption={words.format("payments-values-table")}
        captionHidden
        columns={[
          { label: words.format("payments-value-indicator"), headerScope: "row" },
          { label: words.format("payments-index"), align: "end", unit: words.format("payments-days") },
          { label: words.format("payments-value-last"), align: "end" },
          { label: words.format("payments-value-difference"), align: "end" },
          { label: words.format("payments-value-record") },
        ]}
        rows={list.values.map((value) => [
          <a href={address.indicator(body, value.indicator)}>
            {value.indicator} {value.name}
          </a>,
          <span class="figure">{daysText(value.value, words)}</span>,
          value.last === null ? (
            "–"
          ) : (
            <a class="figure" href={entryAddress(body, value.last.sequence)}>
              {datumText(value.last.measurement.value, words)}
            </a>
          ),
          <span class="figure">{signedText(value.difference, words)}</span>,
          <Recording {...props} value={value} />,
        ])}
      />
    </section>
  );
};

const Recording: FC<PaymentsPageProps & { value: IndexValue }> = ({
  context,
  body,
  list,
  asOf,
  refused,
  value,
}) => {
  const { words } = context;
  const state =
    value.value === null
      ? "nothing"
      : value.difference !== null && isZero(value.difference)
        ? "same"
        : value.ofUnits
          ? "of-units"
          : value.mayRecord
            ? "new"
            : "others";
  if (state !== "new" || value.value === null) return <>{words.format("payments-value-state", { state })}</>;
  const again = refused?.indicators.includes(value.indicator) ? refused.problem.faults : [];
  const confirm = again.flatMap(({ message }) => (message.startsWith("payments-") ? [] : [message]));
  const id = `confirm-${value.indicator.replace(/[^\w-]+/gu, "-")}`;
  return (
    <Form action={paymentsPart(body, "record")} context={context} class="payments-record">
      <input type="hidden" name="year" value={String(list.payments.year)} />
      {asOf === null ? null : <input type="hidden" name="as-of" value={asOf} />}
      <input type="hidden" name="indicator" value={value.indicator} />
      <input type="hidden" name="seen" value={exactText(value.value)} />
      {confirm.length === 0 ? null : (
        <span class="check">
          <input type="checkbox" id={id} name="confirmed" value={confirm.join(" ")} />
          <label for={id}>{words.format("payments-value-confirm")}</label>
        </span>
      )}
      <button class="btn btn-outline-primary btn-sm" type="submit">
        {words.format("payments-value-do")}
        <span class="visually-hidden"> {value.indicator}</span>
      </button>
    </Form>
  );
};
