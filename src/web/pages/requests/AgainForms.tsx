import type { FC } from "hono/jsx";
import { MOST_DAYS, USUAL_DAYS } from "../../../application/requests/asking.ts";
import { addDays } from "../../../application/requests/state.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { faultWords } from "../draft/fault-words.ts";
import { requestPart } from "./addresses.ts";
import type { RequestPageProps } from "./RequestPage.tsx";

/** What can be done while nobody has answered: a new link, or none any more. */
export const AgainForms: FC<RequestPageProps> = ({ context, body, detail, mailed, refused }) => {
  const { words } = context;
  const { request, state } = detail;
  const mail = mailed ? "yes" : "no";
  const fault = faultWords(refused?.problem ?? null, words);
  return (
    <>
      {state === "expired" ? <p>{words.format("request-none-yet")}</p> : null}
      <div class="request-settle">
        <section class="card-plain" aria-labelledby="again">
          <h2 id="again" class="card-title">
            {words.format(state === "expired" ? "request-again-title-expired" : "request-again-title")}
          </h2>
          <p>{words.format("request-again-text", { mail })}</p>
          <Form action={requestPart(body, request.id, "link")} context={context}>
            <Field
              name="lastDay"
              type="date"
              width="short"
              label={words.format("request-field-day")}
              help={words.format("request-field-day-help", { most: MOST_DAYS })}
              value={addDays(context.today, USUAL_DAYS)}
              error={fault("lastDay")}
            />
            <button class="btn btn-outline-primary" type="submit">
              {words.format("request-again-do", { mail })}
            </button>
          </Form>
        </section>
        <section class="card-plain" aria-labelledby="withdraw">
          <h2 id="withdraw" class="card-title">
            {words.format("request-withdraw-title")}
          </h2>
          <p>{words.format("request-withdraw-text")}</p>
          <Form action={requestPart(body, request.id, "withdraw")} context={context}>
            <button class="btn btn-outline-primary" type="submit">
              {words.format("request-withdraw-do")}
            </button>
          </Form>
        </section>
      </div>
    </>
  );
};
