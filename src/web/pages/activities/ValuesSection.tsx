import type { FC } from "hono/jsx";
import { valueText } from "../../../application/activities/record-values.ts";
import type { ActivityValueLine } from "../../../application/activities/values.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { figure } from "../../../messages/figures.ts";
import { datumWords } from "../../../messages/value-words.ts";
import { address } from "../../addresses.ts";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";
import { entryAddress } from "../measurements/sheet-addresses.ts";
import type { RecordRefused } from "./view-model.ts";

interface ValuesProps {
  readonly context: PageContext;
  readonly body: string;
  readonly values: readonly ActivityValueLine[];
  readonly year: number;
  /** The day shown, where the address asks for one. */
  readonly asOf: string | null;
  readonly refused: RecordRefused | null;
  readonly to: (href: string) => string;
}

/** What the activities give the indicators, beside what was recorded last; recorded only when somebody says so. */
export const ValuesSection: FC<ValuesProps> = (props) => {
  const { context, body, values, refused, to } = props;
  const { words } = context;
  return (
    <section aria-labelledby="values">
      <h2 id="values">{words.format("activities-values")}</h2>
      <p>{words.format("activities-values-meaning")}</p>
      {refused === null ? null : (
        <Notice tone="error" title={refused.text} live>
          {refused.reasons.map((reason) => (
            <p>{reason}</p>
          ))}
        </Notice>
      )}
      <DataTable
        caption={words.format("activities-values-table")}
        captionHidden
        columns={[
          { label: words.format("activities-value-indicator"), headerScope: "row" },
          { label: words.format("activities-value-proposed"), align: "end" },
          { label: words.format("activities-value-last"), align: "end" },
          { label: words.format("activities-value-difference"), align: "end" },
          { label: words.format("activities-value-record") },
        ]}
        rows={values.map((value) => [
          <>
            <a href={to(address.indicator(body, value.indicator))}>
              {value.indicator} {value.name}
            </a>
            <span class="activities-place">{value.quantity ?? words.format("activities-value-day")}</span>
          </>,
          <Proposed value={value} words={words} />,
          value.last === null ? (
            "–"
          ) : (
            <a class="figure" href={entryAddress(body, value.last.sequence)}>
              {datumWords(value.last.measurement.value, words)}
            </a>
          ),
          <span class="figure">{differenceWords(value, words)}</span>,
          <Recording {...props} value={value} />,
        ])}
      />
    </section>
  );
};

const Proposed: FC<{ value: ActivityValueLine; words: Catalogue }> = ({ value, words }) => {
  if (value.value === null) {
    const told = value.courses.some(({ report }) => report !== null) ? "yes" : "no";
    return <>{words.format("activities-value-none", { told, kind: value.kind })}</>;
  }
  const shown = datumWords(value.value, words);
  return (
    <>
      <span class="figure">
        {value.kind === "day"
          ? shown
          : words.format("activities-value-of", { done: shown, programmed: value.courses.length })}
      </span>
      {value.doneBefore ? (
        <span class="activities-place">{words.format("activities-value-before")}</span>
      ) : null}
    </>
  );
};

function differenceWords({ difference, kind }: ActivityValueLine, words: Catalogue): string {
  if (difference === null) return "–";
  if (typeof difference === "number") {
    const when = difference < 0 ? "before" : difference > 0 ? "after" : "same";
    return words.format("activities-value-days", { days: Math.abs(difference), when });
  }
  const sign = difference.compare(0) > 0 ? "+" : difference.compare(0) < 0 ? "−" : "";
  return kind === "done" ? `${sign}${figure(difference.abs(), words.language)}` : "–";
}

const Recording: FC<ValuesProps & { value: ActivityValueLine }> = (props) => {
  const { value, context, body, year, asOf, refused } = props;
  const { words } = context;
  if (value.standing !== "new" || value.value === null)
    return <>{words.format("activities-value-standing", { standing: value.standing })}</>;
  if (!value.mayRecord) return <>{words.format("activities-value-others")}</>;
  const confirm = refused?.indicator === value.indicator ? refused.confirm : [];
  const id = `confirm-${value.indicator.replace(/[^\w-]+/gu, "-")}`;
  return (
    <Form action={`${address.activities(body)}/record`} context={context} class="activities-record">
      <input type="hidden" name="year" value={String(year)} />
      {asOf === null ? null : <input type="hidden" name="as-of" value={asOf} />}
      <input type="hidden" name="indicator" value={value.indicator} />
      <input type="hidden" name="quantity" value={value.quantity ?? ""} />
      <input type="hidden" name="shown" value={valueText(value.value)} />
      {confirm.length === 0 ? null : (
        <span class="check">
          <input type="checkbox" id={id} name="confirmed" value={confirm.join(" ")} />
          <label for={id}>{words.format("activities-value-confirm")}</label>
        </span>
      )}
      <button class="btn btn-outline-primary btn-sm" type="submit">
        {words.format("activities-value-do")}
        <span class="visually-hidden"> {value.indicator}</span>
      </button>
    </Form>
  );
};
