import type { FC } from "hono/jsx";
import { MOST_TOKENS } from "../../../application/surveys/tokens.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import type { SurveyPageProps } from "./SurveyPage.tsx";

/** What can be done with a questionnaire as it stands: open it, hand out codes, close it. */
export const SurveySteps: FC<Omit<SurveyPageProps, "refused">> = ({ context, body, detail, invitations }) => {
  const { words } = context;
  const { survey, state, number } = detail.kept;
  const here = address.survey(body, survey.id);
  if (state === "closed") return null;
  if (state === "prepared")
    return (
      <section aria-labelledby="next">
        <h2 id="next">{words.format("surveys-next")}</h2>
        <p>{words.format("surveys-open-meaning")}</p>
        <Form action={`${here}/open`} context={context} class="actions">
          <input type="hidden" name="seen" value={String(number)} />
          <button class="btn btn-primary" type="submit">
            {words.format("surveys-open")}
          </button>{" "}
          <a class="btn btn-outline-primary" href={`${here}/definition`}>
            {words.format("surveys-change")}
          </a>
        </Form>
      </section>
    );
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">{words.format("surveys-codes")}</h2>
      <p>{words.format("surveys-codes-meaning")}</p>
      <p>{words.format("surveys-codes-each")}</p>
      <Form action={`${here}/tokens`} context={context}>
        <Field
          name="count"
          type="number"
          inputmode="numeric"
          width="short"
          label={words.format("surveys-codes-count")}
          help={words.format("surveys-codes-count-help", { most: MOST_TOKENS })}
          value="50"
        />
        <p class="actions">
          <button class="btn btn-primary" type="submit" name="as" value="page">
            {words.format("surveys-codes-page")}
          </button>{" "}
          <button class="btn btn-outline-primary" type="submit" name="as" value="csv">
            {words.format("surveys-codes-csv")}
          </button>
        </p>
      </Form>
      {invitations === null ? null : (
        <>
          <h3>{words.format("surveys-mail")}</h3>
          <p>{words.format("surveys-mail-meaning")}</p>
          <Form action={`${here}/invitations`} context={context} once>
            <Field
              name="addresses"
              type="textarea"
              rows={4}
              label={words.format("surveys-mail-addresses")}
              help={words.format("surveys-mail-addresses-help", { most: MOST_TOKENS })}
              value={invitations.addresses}
            />
            {survey.languages.length < 2 ? null : (
              <Field
                name="languages"
                type="select"
                width="short"
                label={words.format("surveys-mail-in")}
                value="both"
                choices={(["both", ...survey.languages] as const).map((language) => ({
                  value: language,
                  label: words.format("letter-language", { language }),
                }))}
              />
            )}
            <button class="btn btn-outline-primary" type="submit">
              {words.format("surveys-mail-send")}
            </button>
          </Form>
        </>
      )}
      <h2>{words.format("surveys-close-title")}</h2>
      <p>{words.format("surveys-close-meaning")}</p>
      <Form action={`${here}/close`} context={context}>
        <input type="hidden" name="seen" value={String(number)} />
        <button class="btn btn-outline-primary" type="submit">
          {words.format("surveys-close")}
        </button>
      </Form>
    </section>
  );
};
