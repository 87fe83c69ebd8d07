import type { FC } from "hono/jsx";
import type { Unit } from "../../../core/plan/plan.ts";
import { Field } from "../../components/form/Field.tsx";
import type { PageContext } from "../../page-context.ts";
import { DIMENSIONS } from "./node-fields.ts";
import type { IndicatorView } from "./node-view.ts";
import { Reading } from "./Reading.tsx";
import type { LiveReading } from "./reading-view.ts";

interface IndicatorFieldsProps {
  readonly indicator: IndicatorView;
  readonly units: readonly Unit[];
  readonly context: PageContext;
}

/** The fields of one indicator; formula and targets show beside them how they are read. */
export const IndicatorFields: FC<IndicatorFieldsProps> = ({ indicator, units, context }) => {
  const { words } = context;
  const { id, anchor, name, dimension, formula, weight, baseline, targets, responsible } = indicator;
  const own = (field: { readonly name: string }) => ({ id: `field-${field.name}` });
  return (
    <fieldset class="form-section indicator-fields" id={anchor}>
      <legend>
        <h2>
          {words.format("node-edit-indicator", { id })} <span class="indicator-name">{name.value}</span>
        </h2>
      </legend>
      {indicator.findings.length === 0 ? null : (
        <details class="indicator-findings">
          <summary>{words.format("node-edit-findings", { count: indicator.findings.length })}</summary>
          <Remarks indicator={indicator} />
        </details>
      )}
      <Field
        {...name}
        {...own(name)}
        label={words.format("node-edit-name")}
        type="textarea"
        rows={2}
        required
      />
      <div class="live">
        <Field
          {...formula}
          {...own(formula)}
          label={words.format("node-edit-formula")}
          help={words.format("node-edit-formula-help")}
          type="textarea"
          rows={3}
        />
        <Live
          what="formula"
          field={formula.name}
          indicator={id}
          year=""
          reading={formula.reading}
          context={context}
        />
      </div>
      <div class="field-row">
        <Field
          {...weight}
          {...own(weight)}
          label={words.format("node-edit-weight")}
          inputmode="decimal"
          width="short"
        />
        <Field {...baseline} {...own(baseline)} label={words.format("node-edit-baseline")} width="short" />
        <Field
          {...dimension}
          {...own(dimension)}
          label={words.format("node-edit-dimension")}
          type="select"
          width="short"
          choices={[
            { value: "", label: words.format("node-edit-none") },
            ...DIMENSIONS.map((value) => ({ value, label: words.format("dimension", { dimension: value }) })),
          ]}
        />
      </div>
      <fieldset class="targets">
        <legend>{words.format("node-edit-targets")}</legend>
        {targets.map((target) => (
          <div class="live">
            <Field
              {...target}
              {...own(target)}
              label={words.format("node-edit-target", {
                year: target.year === null ? "all" : String(target.year),
              })}
            />
            <Live
              what="target"
              field={target.name}
              indicator={id}
              year={target.year === null ? "" : String(target.year)}
              reading={target.reading}
              context={context}
            />
          </div>
        ))}
      </fieldset>
      <Field
        {...responsible}
        {...own(responsible)}
        label={words.format("node-edit-responsible")}
        help={words.format("node-edit-responsible-help")}
        type="select"
        choices={[
          { value: "", label: words.format("node-edit-responsible-all") },
          ...units.map(({ code, name }) => ({
            value: code,
            label: name === code ? code : `${code} ${name}`,
          })),
        ]}
      />
    </fieldset>
  );
};

/** Groups would put headings of one level within another's legend: the list is plain here. */
const Remarks: FC<{ indicator: IndicatorView }> = ({ indicator }) => (
  <ul>
    {indicator.findings.map(({ message, remedy }) => (
      <li>
        {message} {remedy}
      </li>
    ))}
  </ul>
);

interface LiveProps {
  readonly what: "formula" | "target";
  /** Name of the field that is read. */
  readonly field: string;
  readonly indicator: string;
  readonly year: string;
  readonly reading: LiveReading;
  readonly context: PageContext;
}

/** What the island fills again as one types; without scripts it shows what was last sent. */
const Live: FC<LiveProps> = ({ what, field, indicator, year, reading, context: { words } }) => (
  <output
    class="live-reading"
    for={`field-${field}`}
    aria-live="polite"
    data-what={what}
    data-indicator={indicator}
    data-year={year}
  >
    <Reading reading={reading} words={words} />
  </output>
);
