import type { FC } from "hono/jsx";
import type { Survey } from "../../../core/survey/survey.ts";
import { address } from "../../addresses.ts";
import { Form } from "../../components/form/Form.tsx";
import type { PageContext } from "../../page-context.ts";

interface RemoveWordsProps {
  readonly context: PageContext;
  readonly body: string;
  readonly survey: Survey;
  readonly question: string;
  readonly text: string;
}

/** Takes out own words that name somebody. It says what it will do before it does it. */
export const RemoveWords: FC<RemoveWordsProps> = ({ context, body, survey, question, text }) => {
  const { words } = context;
  return (
    <details class="survey-remove">
      <summary>{words.format("surveys-words-remove")}</summary>
      <p class="field-help">{words.format("surveys-words-remove-meaning")}</p>
      <Form action={`${address.survey(body, survey.id)}/words`} context={context}>
        <input type="hidden" name="question" value={question} />
        <input type="hidden" name="text" value={text} />
        <button class="btn btn-outline-primary btn-sm" type="submit">
          {words.format("surveys-words-remove-do")}
        </button>
      </Form>
    </details>
  );
};
