import type { FC } from "hono/jsx";
import { toConfirm } from "../../../application/measurements/check-row.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { faultWords } from "../draft/fault-words.ts";
import { requestPart } from "./addresses.ts";
import type { RequestPageProps } from "./RequestPage.tsx";

/** Takes an answer or refuses it: side by side, since one of the two is to be done. */
export const SettleForms: FC<RequestPageProps> = (props) => (
  <div class="request-settle">
    <AcceptForm {...props} />
    <RefuseForm {...props} />
  </div>
);

const AcceptForm: FC<RequestPageProps> = ({ context, body, detail }) => {
  const { words } = context;
  const { request, asked, read, mayAccept } = detail;
  const codes = toConfirm(read?.findings ?? []);
  const wrong = read === null || read.findings.some(({ diagnostic }) => diagnostic.severity === "error");
  return (
    <section class="card-plain" aria-labelledby="accept">
      <h2 id="accept" class="card-title">
        {words.format("request-accept-title")}
      </h2>
      <p>{words.format("request-accept-text", { recipient: request.recipient })}</p>
      {!mayAccept ? (
        <p>{words.format("request-accept-not-yours")}</p>
      ) : asked === null || wrong ? (
        <p>{words.format(asked === null ? "request-asked-no-more" : "request-accept-impossible")}</p>
      ) : (
        <Form action={requestPart(body, request.id, "accept")} context={context}>
          <input type="hidden" name="seen" value={asked.row.seen === null ? "" : String(asked.row.seen)} />
          {codes.length === 0 ? null : (
            <div class="check">
              <input type="checkbox" id="confirmed" name="confirmed" value={codes.join(" ")} />
              <label for="confirmed">{words.format("request-accept-confirm")}</label>
            </div>
          )}
          <button class="btn btn-primary" type="submit">
            {words.format("request-accept-do")}
          </button>
        </Form>
      )}
    </section>
  );
};

const RefuseForm: FC<RequestPageProps> = ({ context, body, detail, refused }) => {
  const { words } = context;
  const fault = faultWords(refused?.problem ?? null, words);
  return (
    <section class="card-plain" aria-labelledby="refuse">
      <h2 id="refuse" class="card-title">
        {words.format("request-refuse-title")}
      </h2>
      <p>{words.format("request-refuse-text")}</p>
      <Form action={requestPart(body, detail.request.id, "refuse")} context={context}>
        <Field
          name="reason"
          type="textarea"
          rows={3}
          label={words.format("request-refuse-reason")}
          value={refused?.reason ?? ""}
          error={fault("reason")}
          required
        />
        <div class="check">
          <input
            type="checkbox"
            id="again"
            name="again"
            value="yes"
            {...((refused?.again ?? true) ? { checked: true } : {})}
          />
          <label for="again">{words.format("request-refuse-again")}</label>
        </div>
        <button class="btn btn-outline-primary" type="submit">
          {words.format("request-refuse-do")}
        </button>
      </Form>
    </section>
  );
};
