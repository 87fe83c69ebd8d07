import type { FC } from "hono/jsx";
import type { Unit } from "../../../core/plan/plan.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Card } from "../../components/text/Card.tsx";
import type { PageContext } from "../../page-context.ts";
import { Downloads } from "./Downloads.tsx";
import { documentTitle } from "./document-title.ts";
import type { CardProps } from "./ReportCards.tsx";
import { reportAddress } from "./report-addresses.ts";

/** The sheets of the units: all of them, or one. */
export const UnitsCard: FC<CardProps> = ({ document, body, listed, context }) => {
  const { words } = context;
  const title = documentTitle(document, words);
  return (
    <Card title={title} level={3}>
      <p>{words.format("reports-about-units")}</p>
      <Downloads body={body} document={document.name} title={title} words={words} />
      <UnitChoice
        units={listed.standing.version.plan.units}
        action={`${reportAddress(body, document.name)}/unit`}
        context={context}
      />
    </Card>
  );
};

/** One unit's sheet, in the format wished. */
const UnitChoice: FC<{ units: readonly Unit[]; action: string; context: PageContext }> = ({
  units,
  action,
  context,
}) => {
  const { words } = context;
  return (
    <Form
      action={action}
      method="get"
      context={context}
      class="report-unit"
      label={words.format("reports-one-unit")}
    >
      <Field
        name="unit"
        type="select"
        label={words.format("reports-one-unit")}
        choices={units.map(({ code, name }) => ({ value: code, label: `${code} ${name}`.trim() }))}
      />
      <Field
        name="format"
        type="select"
        label={words.format("reports-format-label")}
        width="short"
        choices={["pdf", "docx", "xlsx"].map((format) => ({ value: format, label: format.toUpperCase() }))}
      />
      <button class="btn btn-outline-primary btn-sm" type="submit">
        {words.format("reports-download")}
      </button>
    </Form>
  );
};
