import type { FC } from "hono/jsx";
import { measureWords } from "../../../application/measurements/sheet-words.ts";
import { LETTER_LANGUAGES } from "../../../application/notices/letter.ts";
import type { Problem } from "../../../application/problem.ts";
import { MOST_DAYS, type Wording } from "../../../application/requests/asking.ts";
import type { RowAsked } from "../../../application/requests/row-asked.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords, problemWords } from "../draft/fault-words.ts";
import { datumText, thingOf } from "./ChooseDatumPage.tsx";

/** How a link travels: by mail, or by hand because there is none, or because nobody gets any. */
export type MailSetting = "yes" | "no" | "demonstration";

export interface RequestFormPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly asked: RowAsked;
  readonly typed: Wording;
  readonly problem: Problem | null;
  readonly mail: MailSetting;
}

/** The second step of asking: the question, of whom, by when. */
export const RequestFormPage: FC<RequestFormPageProps> = (props) => {
  const { context, body, asked, typed, problem, mail } = props;
  const { words } = context;
  const { row } = asked;
  const fault = faultWords(problem, words);
  return (
    <SourcesFrame
      context={context}
      title={words.format("request-form-title")}
      lead={words.format("request-form-lead")}
    >
      {problem === null ? null : (
        <Notice tone="error" title={problemWords(problem, words)} live>
          {fault("indicator")}
        </Notice>
      )}
      <dl class="facts">
        <dt>{words.format("request-form-datum")}</dt>
        <dd>
          <strong>{thingOf(row)}</strong>
          <span class="request-small">
            {row.cell.indicator} {row.indicator.name}
          </span>
        </dd>
        <dt>{words.format("request-form-year")}</dt>
        <dd class="figure">{String(row.cell.year)}</dd>
        <dt>{words.format("request-form-measure")}</dt>
        <dd>{measureWords(row, words)}</dd>
        {row.cell.unit === null ? null : (
          <>
            <dt>{words.format("request-form-unit")}</dt>
            <dd>{row.cell.unit}</dd>
          </>
        )}
      </dl>
      <Form action={address.requests(body)} context={context} class="request-form" once>
        <input type="hidden" name="year" value={String(row.cell.year)} />
        <input type="hidden" name="datum" value={datumText(row.cell)} />
        <Field
          name="question"
          type="textarea"
          rows={3}
          label={words.format("request-field-question")}
          help={words.format("request-field-question-help")}
          value={typed.question}
          error={fault("question")}
          required
        />
        <Field
          name="message"
          type="textarea"
          rows={3}
          label={words.format("request-field-message")}
          help={words.format("request-field-message-help")}
          value={typed.message}
          error={fault("message")}
        />
        <Field
          name="recipient"
          label={words.format("request-field-recipient")}
          help={words.format("request-field-recipient-help")}
          value={typed.recipient}
          error={fault("recipient")}
          required
        />
        <Field
          name="email"
          type="email"
          label={words.format("request-field-email")}
          help={words.format("request-field-email-help", { mail })}
          value={typed.email}
          error={fault("email")}
          inputmode="email"
        />
        <Field
          name="language"
          type="select"
          width="short"
          label={words.format("request-field-language")}
          help={words.format("request-field-language-help")}
          value={typed.language ?? "it"}
          error={fault("language")}
          choices={LETTER_LANGUAGES.map((value) => ({
            value,
            label: words.format("letter-language", { language: value }),
          }))}
        />
        <Field
          name="lastDay"
          type="date"
          width="short"
          label={words.format("request-field-day")}
          help={words.format("request-field-day-help", { most: MOST_DAYS })}
          value={typed.lastDay}
          error={fault("lastDay")}
        />
        <button class="btn btn-primary" type="submit">
          {words.format("request-form-do")}
        </button>
      </Form>
    </SourcesFrame>
  );
};
